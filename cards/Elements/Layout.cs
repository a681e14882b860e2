namespace ThiDua.Cards.Elements;

/// <summary>The few shapes that our cards are made of, so that they look like one family.</summary>
public static class Layout
{
    /// <summary>The band at the top: what this card is, and a small line above that says what kind of thing it is.</summary>
    public static Container Banner(Md kind, Md title, string style = "emphasis", Md? below = null) => new(
    [
        new TextBlock(kind) { Size = "Small", Weight = "Bolder", Color = "Accent", Spacing = "None" },
        new TextBlock(title) { Size = "Large", Weight = "Bolder", Style = "heading", Spacing = "Small" },
        .. below is { } line ? new Element[] { new TextBlock(line) { IsSubtle = true, Spacing = "None" } } : [],
    ])
    { Style = style, Bleed = true };

    /// <summary>A heading inside a card: the size is said, or clients draw headings as large as the title.</summary>
    public static TextBlock Heading(Md text) => new(text) { Size = "Medium", Weight = "Bolder", Color = "Accent", Spacing = "Medium", Style = "heading" };

    /// <summary>The band above a card that is shown as it will stand: that it does not stand yet, and what will happen.</summary>
    public static Container Preview(Md kind, Md note) => new(
    [
        new TextBlock(kind) { Size = "Small", Weight = "Bolder", Color = "Accent", Spacing = "None" },
        new TextBlock(note) { Spacing = "None" },
    ])
    { Style = "emphasis", Bleed = true };

    public static TextBlock Quiet(Md text) => new(text) { IsSubtle = true, Size = "Small", Spacing = "Small" };

    /// <summary>What just happened, if anything.</summary>
    public static IEnumerable<Element> Notice(string? said) =>
        said is null ? [] : [new TextBlock($"✓ {said}") { Weight = "Bolder", Color = "Good", Spacing = "Medium" }];

    /// <summary>Why what was wanted did not happen, if so.</summary>
    public static IEnumerable<Element> Refused(string? said) =>
        said is null ? [] : [new TextBlock($"⚠ {said}") { Weight = "Bolder", Color = "Attention", Spacing = "Medium" }];

    /// <summary>A quotation of somebody's words, set apart.</summary>
    public static Container Quote(Md text) => new([new TextBlock(text)]) { Style = "emphasis", Spacing = "Medium" };

    /// <summary>
    /// What was typed so far, once: a copy in each button's data, and in each button's fallback, would not fit into a message. Fields are
    /// sent with every button that takes inputs. Many lines each, since a single-line field loses its line breaks.
    /// </summary>
    public static IEnumerable<Element> Carried(IReadOnlyDictionary<string, string> typed) =>
        typed.Select(t => new TextInput(t.Key) { Id = t.Key, Value = t.Value, IsMultiline = true, IsVisible = false });

    /// <summary>A field with what is wrong with it above, if anything: nothing typed is lost, nothing is told by colour alone.</summary>
    public static IEnumerable<Element> Field(Input input, IReadOnlyList<FieldError> errors) => [.. Wrong(input.Id!, errors), input];

    /// <summary>One of some choices, or none. Not shown at all while there is nothing to choose, unless something is wrong with it.</summary>
    public static IEnumerable<Element> OneOrNone(
        string id, string label, string none, IReadOnlyList<Choice> choices, string chosen, string wrong, IReadOnlyList<FieldError> errors) =>
        choices.Count == 0 && errors.All(e => e.Field != id) ? [] : Field(
            new ChoiceSet(label, [new(none, Choice.None), .. choices])
            {
                Id = id,
                Value = chosen.Length == 0 ? Choice.None : chosen,
                Style = "compact",
                ErrorMessage = wrong,
            },
            errors);

    /// <summary>What is wrong with a field that this form does not show.</summary>
    public static IEnumerable<Element> Wrong(string field, IReadOnlyList<FieldError> errors) =>
        from error in errors
        where error.Field == field
        select new TextBlock($"⚠ {error.Message}") { Color = "Attention", Weight = "Bolder", Size = "Small", Spacing = "Medium" };
}
