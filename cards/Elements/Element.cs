namespace ThiDua.Cards.Elements;

/// <summary>The elements we use, by the names of the Adaptive Cards schema.</summary>
public abstract record Element : ICardPart
{
    public string? Id { get; init; }

    public string? Spacing { get; init; }

    public bool? Separator { get; init; }

    public bool? IsVisible { get; init; }

    private protected abstract string Type { get; }

    void ICardPart.Write(CardWriter json)
    {
        json.Text("type"u8, Type);
        Write(json);
        json.Text("id"u8, Id);
        json.Text("spacing"u8, Spacing);
        json.Flag("separator"u8, Separator);
        json.Flag("isVisible"u8, IsVisible);
    }

    /// <summary>What this kind of element has beside the rest.</summary>
    private protected abstract void Write(CardWriter json);
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

    private protected override string Type => "TextBlock";

    private protected override void Write(CardWriter json)
    {
        json.Text("text"u8, Text);
        json.Flag("wrap"u8, Wrap);
        json.Text("size"u8, Size);
        json.Text("weight"u8, Weight);
        json.Text("color"u8, Color);
        json.Flag("isSubtle"u8, IsSubtle);
        json.Text("horizontalAlignment"u8, HorizontalAlignment);
        json.Number("maxLines"u8, MaxLines);
        json.Text("style"u8, Style);
    }
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

    private protected override string Type => "Image";

    private protected override void Write(CardWriter json)
    {
        json.Text("url"u8, Url);
        json.Text("altText"u8, AltText);
        json.Text("size"u8, Size);
        json.Text("style"u8, Style);
        json.Text("width"u8, Width);
        json.Text("height"u8, Height);
        json.Text("horizontalAlignment"u8, HorizontalAlignment);
        json.Part("msteams"u8, Msteams);
    }
}

/// <summary>Lets people open the picture large.</summary>
public sealed record TeamsImage(bool AllowExpand) : ICardPart
{
    void ICardPart.Write(CardWriter json) => json.Flag("allowExpand"u8, AllowExpand);
}

public sealed record Container(IReadOnlyList<Element> Items) : Element
{
    /// <summary><c>emphasis</c>, <c>good</c>, <c>accent</c>, <c>warning</c>, <c>attention</c>.</summary>
    public string? Style { get; init; }

    public bool? Bleed { get; init; }

    public string? VerticalContentAlignment { get; init; }

    public string? MinHeight { get; init; }

    private protected override string Type => "Container";

    private protected override void Write(CardWriter json)
    {
        json.Parts("items"u8, Items);
        json.Text("style"u8, Style);
        json.Flag("bleed"u8, Bleed);
        json.Text("verticalContentAlignment"u8, VerticalContentAlignment);
        json.Text("minHeight"u8, MinHeight);
    }
}

public sealed record ColumnSet(IReadOnlyList<Column> Columns) : Element
{
    public string? Style { get; init; }

    public bool? Bleed { get; init; }

    private protected override string Type => "ColumnSet";

    private protected override void Write(CardWriter json)
    {
        json.Parts("columns"u8, Columns);
        json.Text("style"u8, Style);
        json.Flag("bleed"u8, Bleed);
    }
}

/// <param name="Width"><c>auto</c>, <c>stretch</c>, a weight or pixels.</param>
public sealed record Column(IReadOnlyList<Element> Items, string Width = "auto") : ICardPart
{
    public string? Spacing { get; init; }

    public string? Style { get; init; }

    public string? VerticalContentAlignment { get; init; }

    void ICardPart.Write(CardWriter json)
    {
        json.Text("type"u8, "Column");
        json.Parts("items"u8, Items);
        json.Text("width"u8, Width);
        json.Text("spacing"u8, Spacing);
        json.Text("style"u8, Style);
        json.Text("verticalContentAlignment"u8, VerticalContentAlignment);
    }
}

public sealed record FactSet(IReadOnlyList<Fact> Facts) : Element
{
    private protected override string Type => "FactSet";

    private protected override void Write(CardWriter json) => json.Parts("facts"u8, Facts);
}

public sealed record Fact(Md Title, Md Value) : ICardPart
{
    void ICardPart.Write(CardWriter json)
    {
        json.Text("title"u8, Title);
        json.Text("value"u8, Value);
    }
}

public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : Element
{
    private protected override string Type => "ActionSet";

    private protected override void Write(CardWriter json) => json.Parts("actions"u8, Actions);
}

/// <summary>Newer than 1.5: clients that do not know it show the fallback.</summary>
/// <param name="Value">0 to 100.</param>
public sealed record ProgressBar(int Value, Element Fallback) : Element
{
    /// <summary><c>accent</c>, <c>good</c>, <c>warning</c>, <c>attention</c>.</summary>
    public string? Color { get; init; }

    private protected override string Type => "ProgressBar";

    private protected override void Write(CardWriter json)
    {
        json.Number("value"u8, Value);
        json.Part("fallback"u8, Fallback);
        json.Number("max"u8, 100);
        json.Text("color"u8, Color);
    }
}
