using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Parties;

/// <summary>
/// The part of a form that asks for people: Teams' people picker, a line for names where there is none, and a choice for each
/// name that fits more than one.
/// </summary>
/// <param name="Chosen">Those who are certain already.</param>
/// <param name="Names">Names typed that are not certain yet.</param>
/// <param name="Doubts">For each of these names that fits several, in the order of <paramref name="Names"/>.</param>
public sealed record WhoFields(IReadOnlyList<PartyView> Chosen, string Names = "", IReadOnlyList<WhoDoubt>? Doubts = null)
{
    public const string Who = "who";

    public const string Typed = "names";

    /// <summary>A name has 200 characters at most, and a form ten of them.</summary>
    public const int LongestNames = 1_000;

    public static string Pick(int doubt) => string.Create(CultureInfo.InvariantCulture, $"pick{doubt}");

    public IEnumerable<Element> Draw(Words words, string label, IReadOnlyList<FieldError> errors) =>
    [
        .. Layout.Field(
            new ChoiceSet(label, [.. Chosen.Select(c => c.Choice)])
            {
                Id = Who,
                Value = string.Join(',', Chosen.Select(c => c.Key)),
                Placeholder = words.WhoPlaceholder,
                IsMultiSelect = true,
                Data = new(DataQuery.People),
                ErrorMessage = words.WhoError,
            },
            errors),
        .. Layout.Field(
            new TextInput(words.WhoTyped)
            {
                Id = Typed,
                Value = Names,
                Placeholder = words.WhoTypedPlaceholder,
                MaxLength = LongestNames,
                ErrorMessage = words.WhoError,
            },
            errors),
        .. (Doubts ?? []).SelectMany((doubt, i) => Layout.Field(
            new ChoiceSet(words.WhichOne(doubt.Asked), [.. doubt.Candidates.Select(c => c.Choice)])
            {
                Id = Pick(i),
                Style = "expanded",
                Wrap = true,
                ErrorMessage = words.WhoError,
            },
            errors)),
    ];
}

public sealed record WhoDoubt(string Asked, IReadOnlyList<PartyView> Candidates);
