using ThiDua.Cards.Text;

namespace ThiDua.Cards.Elements;

/// <summary>The text fields of a long form: what stands in them, how long each may be, and what is wrong with it.</summary>
readonly record struct TypedFields(
    IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, int> Limits, IReadOnlyList<FieldError> Errors)
{
    public IEnumerable<Element> Text(Words words, string id, FieldText text, bool required = false, bool lines = false, string? style = null) =>
        Layout.Field(new TextInput(words.FieldLabel(text.Name, Limits[id]))
        {
            Id = id,
            Value = Typed.GetValueOrDefault(id),
            Placeholder = text.Hint,
            MaxLength = Limits[id],
            IsRequired = required ? true : null,
            IsMultiline = lines ? true : null,
            Style = style,
            ErrorMessage = words.FieldNeeds(Limits[id], required),
        }, Errors);
}
