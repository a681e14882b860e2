using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Cards.Elements;

/// <summary>
/// An Adaptive Card as bots send it to Teams. Version 1.5 is the highest that Teams documents for bots; newer elements
/// (<see cref="ProgressBar"/>) are delivered by name and carry their own fallback.
/// </summary>
/// <param name="FallbackText">The whole message in one sentence, for clients that cannot show the card, and for notifications.</param>
/// <param name="Lang">Two letters: screen readers and the client's own words follow it.</param>
public sealed record AdaptiveCard(IReadOnlyList<Element> Body, string FallbackText, string Lang)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Version { get; } = "1.5";

    public string Speak => FallbackText;

    public IReadOnlyList<CardAction>? Actions { get; init; }

    public Refresh? Refresh { get; init; }

    public TeamsCard? Msteams { get; init; }

    /// <summary>UTF-8 JSON, ready to be an attachment's content.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, CardJson.Readable.AdaptiveCard);
}

/// <param name="UserIds">Whose views are refreshed by themselves; Teams takes 60 at most.</param>
public sealed record Refresh(CardAction Action, IReadOnlyList<string>? UserIds = null)
{
    public const int MostUsers = 60;
}

/// <summary>Teams' own corner of a card.</summary>
public sealed record TeamsCard
{
    /// <summary><c>Full</c> or nothing; ignored on phones.</summary>
    public string? Width { get; init; }

    public IReadOnlyList<MentionEntity>? Entities { get; init; }
}

/// <param name="Text">The same <c>&lt;at&gt;…&lt;/at&gt;</c> that stands in the card.</param>
public sealed record MentionEntity(string Text, Mentioned Mentioned)
{
    public string Type { get; } = "mention";

    /// <summary>
    /// Those of one card. A mention is found by its text alone: namesakes on one card would be mixed up, and a name that Markdown changes
    /// would not be found, so those stand unmentioned.
    /// </summary>
    public static IReadOnlyList<MentionEntity> Of(IEnumerable<(string Name, string? TeamsId)> people) =>
    [
        .. people.GroupBy(p => p.Name)
            .Where(same => same.Count() == 1)
            .Select(same => same.First())
            .Where(p => p.TeamsId is not null && Md.Escape(p.Name) == p.Name)
            .Select(p => new MentionEntity($"<at>{p.Name}</at>", new(p.TeamsId!, p.Name))),
    ];
}

/// <param name="Id">MRI, Entra object id or user principal name.</param>
public sealed record Mentioned(string Id, string Name);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(CardData))]
sealed partial class CardJson : JsonSerializerContext
{
    // Vietnamese letters as they are: Teams counts the bytes of the message
    public static CardJson Readable => Relaxed.Json;

    static class Relaxed
    {
        internal static readonly CardJson Json =
            new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
