using System.Text.Json.Serialization;

namespace ThiDua.Cards.Elements;

/// <summary>The elements we use, by the names of the Adaptive Cards schema.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(Image), "Image")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(ProgressBar), "ProgressBar")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(ChoiceSet), "Input.ChoiceSet")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
[JsonDerivedType(typeof(TimeInput), "Input.Time")]
[JsonDerivedType(typeof(ToggleInput), "Input.Toggle")]
public abstract record Element
{
    public string? Id { get; init; }

    public string? Spacing { get; init; }

    public bool? Separator { get; init; }

    public bool? IsVisible { get; init; }
}

/// <param name="Text">Markdown; a plain string is escaped on its way in.</param>
public sealed record TextBlock(Md Text) : Element
{
    public bool Wrap { get; init; } = true;

    /// <summary><c>Small</c>, <c>Default</c>, <c>Medium</c>, <c>Large</c>, <c>ExtraLarge</c>.</summary>
    public string? Size { get; init; }

    /// <summary><c>Lighter</c>, <c>Default</c>, <c>Bolder</c>.</summary>
    public string? Weight { get; init; }

    /// <summary><c>Accent</c>, <c>Good</c>, <c>Warning</c>, <c>Attention</c>: never the only thing that says it.</summary>
    public string? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public string? HorizontalAlignment { get; init; }

    public int? MaxLines { get; init; }

    /// <summary><c>heading</c> for what a screen reader jumps to.</summary>
    public string? Style { get; init; }
}

/// <param name="Url">Public https.</param>
/// <param name="AltText">What the picture says, for those who do not see it.</param>
public sealed record Image(string Url, string AltText) : Element
{
    public string? Size { get; init; }

    public string? Style { get; init; }

    public string? Width { get; init; }

    public string? Height { get; init; }

    public string? HorizontalAlignment { get; init; }

    public TeamsImage? Msteams { get; init; }
}

/// <summary>Lets people open the picture large.</summary>
public sealed record TeamsImage(bool AllowExpand);

public sealed record Container(IReadOnlyList<Element> Items) : Element
{
    /// <summary><c>emphasis</c>, <c>good</c>, <c>accent</c>, <c>warning</c>, <c>attention</c>.</summary>
    public string? Style { get; init; }

    public bool? Bleed { get; init; }

    public string? VerticalContentAlignment { get; init; }

    public string? MinHeight { get; init; }
}

public sealed record ColumnSet(IReadOnlyList<Column> Columns) : Element
{
    public string? Style { get; init; }

    public bool? Bleed { get; init; }
}

/// <param name="Width"><c>auto</c>, <c>stretch</c>, a weight or pixels.</param>
public sealed record Column(IReadOnlyList<Element> Items, string Width = "auto")
{
    public string Type { get; } = "Column";

    public string? Spacing { get; init; }

    public string? Style { get; init; }

    public string? VerticalContentAlignment { get; init; }
}

public sealed record FactSet(IReadOnlyList<Fact> Facts) : Element;

public sealed record Fact(Md Title, Md Value);

public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : Element;

/// <summary>Newer than 1.5: clients that do not know it show the fallback.</summary>
/// <param name="Value">0 to 100.</param>
public sealed record ProgressBar(int Value, [property: JsonPropertyOrder(1)] Element Fallback) : Element
{
    public int Max { get; } = 100;

    /// <summary><c>accent</c>, <c>good</c>, <c>warning</c>, <c>attention</c>.</summary>
    public string? Color { get; init; }
}
