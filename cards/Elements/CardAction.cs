using System.Text.Json.Serialization;

namespace ThiDua.Cards.Elements;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(SubmitAction), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrlAction), "Action.OpenUrl")]
[JsonDerivedType(typeof(ShowCardAction), "Action.ShowCard")]
[JsonDerivedType(typeof(ToggleVisibilityAction), "Action.ToggleVisibility")]
public abstract record CardAction(string Title)
{
    /// <summary>Host configs show six per set; more are lost.</summary>
    public const int MostPerSet = 6;

    public string? Id { get; init; }

    /// <summary><c>positive</c> or <c>destructive</c>; only a tint.</summary>
    public string? Style { get; init; }

    public string? Tooltip { get; init; }
}

/// <summary>A universal action: answered with the new card in place. Older clients send the same data by their fallback.</summary>
public sealed record ExecuteAction : CardAction
{
    public ExecuteAction(string title, string verb, CardData? data = null, bool inputs = true)
        : base(title)
    {
        Verb = verb;
        Data = (data ?? new()) with { Verb = verb };
        AssociatedInputs = inputs ? null : "none";
        Fallback = new SubmitAction(title, Data) { AssociatedInputs = AssociatedInputs };
    }

    public string Verb { get; }

    public CardData Data { get; }

    /// <summary><c>none</c>: do not insist on (or send) the card's inputs.</summary>
    public string? AssociatedInputs { get; }

    [JsonPropertyOrder(1)]
    public CardAction Fallback { get; }
}

public sealed record SubmitAction(string Title, CardData Data) : CardAction(Title)
{
    public string? AssociatedInputs { get; init; }
}

public sealed record OpenUrlAction(string Title, string Url) : CardAction(Title);

public sealed record ShowCardAction(string Title, AdaptiveCard Card) : CardAction(Title);

public sealed record ToggleVisibilityAction(string Title, IReadOnlyList<string> TargetElements) : CardAction(Title);

/// <summary>
/// What a button carries back. It passes through the client, so it only says <i>which</i> thing is meant;
/// who presses, and whether it is allowed now, the bot finds out for itself.
/// </summary>
public sealed record CardData
{
    public string? Verb { get; init; }

    /// <summary>Which thing: a nomination, a campaign …</summary>
    public string? Ref { get; init; }

    /// <summary>The intention: the same nonce twice is one deed.</summary>
    public string? Nonce { get; init; }

    /// <summary>For whom the card was made; others are told so.</summary>
    public string? For { get; init; }

    /// <summary>What was typed so far, when a card shows it back before it counts.</summary>
    public IReadOnlyDictionary<string, string>? Typed { get; init; }
}
