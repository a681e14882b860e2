using System.Globalization;
using System.Text.Json;

namespace ThiDua.Cards.Elements;

/// <summary>What is wrong with one field of a form, in the person's own language.</summary>
public sealed record FieldError(string Field, string Message);

/// <summary>
/// Reads what a form sent back (<c>action.data</c>): the buttons' own <see cref="CardData"/> and the fields beside it. It comes from a
/// client, so nothing is taken for granted: wrong types and unknown fields read as empty.
/// </summary>
public sealed class FormData(JsonElement data)
{
    readonly JsonElement _data = data;

    public CardData Card { get; } = CardData.Read(data);

    /// <summary>The field as typed, or from what the card carried along (<see cref="CardData.Typed"/>); "" when absent.</summary>
    public string Text(string field)
    {
        if (_data.ValueKind == JsonValueKind.Object && _data.TryGetProperty(field, out var value))
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString() ?? "",
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                JsonValueKind.Number => value.GetRawText(),
                _ => "",
            };
        }
        return Card.Typed is not null && Card.Typed.TryGetValue(field, out var typed) ? typed : "";
    }

    /// <summary>One choice; "" when it is <see cref="Choice.None"/> or absent.</summary>
    public string Chosen(string field) => Text(field) is var chosen && chosen != Choice.None ? chosen : "";

    /// <summary>The choices of a multi-select: trimmed, without repeats, in the order chosen.</summary>
    public IReadOnlyList<string> Choices(string field) =>
        [.. Text(field).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>An ISO date from a date field, or null.</summary>
    public DateOnly? Date(string field) =>
        DateOnly.TryParseExact(Text(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A time of day from a time field, or null.</summary>
    public TimeOnly? Time(string field) =>
        TimeOnly.TryParseExact(Text(field), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>These fields as they are now, for a card that carries them along.</summary>
    public IReadOnlyDictionary<string, string> Keep(params ReadOnlySpan<string> fields)
    {
        var kept = new Dictionary<string, string>();
        foreach (var field in fields)
        {
            if (Text(field) is { Length: > 0 } text)
                kept[field] = text;
        }
        return kept;
    }
}
