using System.Globalization;
using System.Text.Json;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Bot.Features.Regimes;

/// <summary>
/// Reads an entry of a catalogue file property by property: whatever is not right becomes a flaw that names the entry, and reading goes on, so
/// that one look shows all that is to be mended.
/// </summary>
sealed class EntryJson(List<EntryFlaw> flaws)
{
    public const string Source = "source", Check = "check";

    /// <summary>What the parts of an entry that have a source of their own are called in the files.</summary>
    public static IReadOnlyDictionary<string, Provision> Provisions { get; } = Enum.GetValues<Provision>().ToDictionary(p => Named($"{p}"));

    static readonly Dictionary<RuleTerm, string> TermNames = Enum.GetValues<RuleTerm>().ToDictionary(t => t, t => Named($"{t}"));

    /// <summary>Longer than anything that a term takes, so that its own limit still speaks.</summary>
    const int Longest = 4_000;

    /// <exception cref="JsonException">It is no JSON; the message names line and column.</exception>
    public static JsonDocument Open(Stream file) =>
        JsonDocument.Parse(file, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 });

    /// <summary>The properties of an object; each that is not among those known is a flaw, and so is one that is there twice.</summary>
    public Dictionary<string, JsonElement> Properties(JsonElement of, string entry, params ReadOnlySpan<string> known)
    {
        var found = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (of.ValueKind != JsonValueKind.Object)
        {
            flaws.Add(new(entry, EntryProblem.Unreadable));
            return found;
        }
        foreach (var property in of.EnumerateObject())
        {
            if (!known.Contains(property.Name) || !found.TryAdd(property.Name, property.Value))
                flaws.Add(new(entry, EntryProblem.PropertyUnknown, property.Name));
        }
        return found;
    }

    public IEnumerable<JsonElement> Items(Dictionary<string, JsonElement> of, string name, string entry)
    {
        if (!of.TryGetValue(name, out var list))
            return [];
        if (list.ValueKind == JsonValueKind.Array)
            return list.EnumerateArray();
        flaws.Add(new(entry, EntryProblem.ValueWrong, name));
        return [];
    }

    public string Text(Dictionary<string, JsonElement> of, string name, string entry) =>
        !of.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null ? "" : Written(value) is { } text ? text : Wrong(entry, name);

    public DateOnly? Day(Dictionary<string, JsonElement> of, string name, string entry)
    {
        if (Text(of, name, entry) is not { Length: > 0 } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Wrong(entry, name);
        return null;
    }

    /// <summary>Those of the properties that are terms, as <see cref="FormTerms"/> writes them; null is "none".</summary>
    public List<TermValue> Terms(Dictionary<string, JsonElement> of, IEnumerable<RuleTerm> terms, string entry)
    {
        var set = new List<TermValue>();
        foreach (var term in terms)
        {
            if (!of.TryGetValue(Name(term), out var value))
                continue;
            if (Written(term, value) is { } text)
                set.Add(new(term, text));
            else
                Wrong(entry, Name(term));
        }
        return set;
    }

    /// <summary><c>commentDays</c>: a term as the files call it.</summary>
    public static string Name(RuleTerm term) => TermNames[term];

    static string Named(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    public string Wrong(string entry, string what)
    {
        flaws.Add(new(entry, EntryProblem.ValueWrong, what));
        return "";
    }

    /// <summary>A cap and a reward have two parts, which people would not write with a stroke between.</summary>
    static string? Written(RuleTerm term, JsonElement value) => (term, value.ValueKind) switch
    {
        (RuleTerm.Cap, JsonValueKind.Object) => Parts(value, "percent", "of"),
        (RuleTerm.Reward, JsonValueKind.Object) => Parts(value, "times", "unitFactor"),
        _ => Written(value),
    };

    static string? Parts(JsonElement value, string first, string second) =>
        value.EnumerateObject().Count() == 2 && value.TryGetProperty(first, out var one) && value.TryGetProperty(second, out var other)
        && Written(one) is { } left && Written(other) is { } right
            ? $"{left}/{right}"
            : null;

    static string? Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => VietnameseText.Clean(value.GetString()!, Longest),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "",
        _ => null,
    };
}
