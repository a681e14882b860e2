using System.Text.Json.Serialization;

namespace ThiDua.Cards.Elements;

/// <summary>Something a person fills in. The client checks what is said here; the form that reads it checks again.</summary>
/// <param name="Label">Always there: the name of the field for eyes and for screen readers.</param>
public abstract record Input(string Label) : Element
{
    public bool? IsRequired { get; init; }

    /// <summary>What is wrong when the client's check fails; in words that say how to mend it.</summary>
    public string? ErrorMessage { get; init; }
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

    [JsonPropertyName("choices.data")]
    public DataQuery? Data { get; init; }
}

public sealed record Choice(string Title, string Value)
{
    /// <summary>The value of "none of these": clients take a choice without a value for a mistake.</summary>
    public const string None = "-";
}

/// <summary>Choices asked for while typing.</summary>
/// <param name="Dataset"><c>graph.microsoft.com/users</c>: Teams' own people picker; anything else asks the bot.</param>
public sealed record DataQuery(string Dataset)
{
    public const string People = "graph.microsoft.com/users";

    public string Type { get; } = "Data.Query";
}

/// <summary>Values are ISO dates, yyyy-MM-dd.</summary>
public sealed record DateInput(string Label) : Input(Label)
{
    public string? Value { get; init; }

    public string? Min { get; init; }

    public string? Max { get; init; }
}

/// <summary>Values are HH:mm.</summary>
public sealed record TimeInput(string Label) : Input(Label)
{
    public string? Value { get; init; }

    public string? Min { get; init; }

    public string? Max { get; init; }
}

public sealed record ToggleInput(string Label, string Title) : Input(Label)
{
    public string Value { get; init; } = "false";

    public bool Wrap { get; } = true;
}
