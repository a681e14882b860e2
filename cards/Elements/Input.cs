namespace ThiDua.Cards.Elements;

/// <summary>Something a person fills in. The client checks what is said here; the form that reads it checks again.</summary>
/// <param name="Label">Always there: the name of the field for eyes and for screen readers.</param>
public abstract record Input(string Label) : Element
{
    public bool? IsRequired { get; init; }

    /// <summary>What is wrong when the client's check fails; in words that say how to mend it.</summary>
    public string? ErrorMessage { get; init; }

    private protected sealed override void Write(CardWriter json)
    {
        json.Text("label"u8, Label);
        WriteField(json);
        json.Flag("isRequired"u8, IsRequired);
        json.Text("errorMessage"u8, ErrorMessage);
    }

    /// <summary>What this kind of field has beside the rest.</summary>
    private protected abstract void WriteField(CardWriter json);
}

public sealed record TextInput(string Label) : Input(Label)
{
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    public bool? IsMultiline { get; init; }

    public int? MaxLength { get; init; }

    /// <summary><c>Url</c>, <c>Email</c>, <c>Tel</c>: which keyboard a phone shows.</summary>
    public string? Style { get; init; }

    public string? Regex { get; init; }

    private protected override string Type => "Input.Text";

    private protected override void WriteField(CardWriter json)
    {
        json.Text("value"u8, Value);
        json.Text("placeholder"u8, Placeholder);
        json.Flag("isMultiline"u8, IsMultiline);
        json.Number("maxLength"u8, MaxLength);
        json.Text("style"u8, Style);
        json.Text("regex"u8, Regex);
    }
}

public sealed record ChoiceSet(string Label, IReadOnlyList<Choice> Choices) : Input(Label)
{
    /// <summary>The chosen value; several with a comma between.</summary>
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    public bool? IsMultiSelect { get; init; }

    /// <summary><c>compact</c>, <c>expanded</c>, <c>filtered</c>.</summary>
    public string? Style { get; init; }

    public bool? Wrap { get; init; }

    public DataQuery? Data { get; init; }

    private protected override string Type => "Input.ChoiceSet";

    private protected override void WriteField(CardWriter json)
    {
        json.Parts("choices"u8, Choices);
        json.Text("value"u8, Value);
        json.Text("placeholder"u8, Placeholder);
        json.Flag("isMultiSelect"u8, IsMultiSelect);
        json.Text("style"u8, Style);
        json.Flag("wrap"u8, Wrap);
        json.Part("choices.data"u8, Data);
    }
}

public sealed record Choice(string Title, string Value) : ICardPart
{
    /// <summary>The value of "none of these": clients take a choice without a value for a mistake.</summary>
    public const string None = "-";

    void ICardPart.Write(CardWriter json)
    {
        json.Text("title"u8, Title);
        json.Text("value"u8, Value);
    }
}

/// <summary>Choices asked for while typing.</summary>
/// <param name="Dataset"><c>graph.microsoft.com/users</c>: Teams' own people picker; anything else asks the bot.</param>
public sealed record DataQuery(string Dataset) : ICardPart
{
    public const string People = "graph.microsoft.com/users";

    void ICardPart.Write(CardWriter json)
    {
        json.Text("type"u8, "Data.Query");
        json.Text("dataset"u8, Dataset);
    }
}

/// <summary>Values are ISO dates, yyyy-MM-dd.</summary>
public sealed record DateInput(string Label) : Input(Label)
{
    public string? Value { get; init; }

    public string? Min { get; init; }

    public string? Max { get; init; }

    private protected override string Type => "Input.Date";

    private protected override void WriteField(CardWriter json)
    {
        json.Text("value"u8, Value);
        json.Text("min"u8, Min);
        json.Text("max"u8, Max);
    }
}

/// <summary>Values are HH:mm.</summary>
public sealed record TimeInput(string Label) : Input(Label)
{
    public string? Value { get; init; }

    public string? Min { get; init; }

    public string? Max { get; init; }

    private protected override string Type => "Input.Time";

    private protected override void WriteField(CardWriter json)
    {
        json.Text("value"u8, Value);
        json.Text("min"u8, Min);
        json.Text("max"u8, Max);
    }
}

public sealed record ToggleInput(string Label, string Title) : Input(Label)
{
    public string Value { get; init; } = "false";

    private protected override string Type => "Input.Toggle";

    private protected override void WriteField(CardWriter json)
    {
        json.Text("title"u8, Title);
        json.Text("value"u8, Value);
        json.Flag("wrap"u8, true);
    }
}
