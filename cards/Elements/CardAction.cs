using System.Text.Json;

namespace ThiDua.Cards.Elements;

public abstract record CardAction(string Title) : ICardPart
{
    /// <summary>Host configs show six per set; more are lost.</summary>
    public const int MostPerSet = 6;

    public string? Id { get; init; }

    /// <summary><c>positive</c> or <c>destructive</c>; only a tint.</summary>
    public string? Style { get; init; }

    public string? Tooltip { get; init; }

    /// <summary>By the names of the Adaptive Cards schema.</summary>
    private protected abstract string Type { get; }

    void ICardPart.Write(CardWriter json)
    {
        json.Text("type"u8, Type);
        Write(json);
        json.Text("title"u8, Title);
        json.Text("id"u8, Id);
        json.Text("style"u8, Style);
        json.Text("tooltip"u8, Tooltip);
    }

    /// <summary>What this kind of action has beside the rest.</summary>
    private protected abstract void Write(CardWriter json);
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

    public CardAction Fallback { get; }

    private protected override string Type => "Action.Execute";

    private protected override void Write(CardWriter json)
    {
        json.Text("verb"u8, Verb);
        json.Text("associatedInputs"u8, AssociatedInputs);
        json.Part("data"u8, Data);
        json.Part("fallback"u8, Fallback);
    }
}

public sealed record SubmitAction(string Title, CardData Data) : CardAction(Title)
{
    public string? AssociatedInputs { get; init; }

    private protected override string Type => "Action.Submit";

    private protected override void Write(CardWriter json)
    {
        json.Text("associatedInputs"u8, AssociatedInputs);
        json.Part("data"u8, Data);
    }
}

public sealed record OpenUrlAction(string Title, string Url) : CardAction(Title)
{
    private protected override string Type => "Action.OpenUrl";

    private protected override void Write(CardWriter json) => json.Text("url"u8, Url);
}

public sealed record ShowCardAction(string Title, AdaptiveCard Card) : CardAction(Title)
{
    private protected override string Type => "Action.ShowCard";

    private protected override void Write(CardWriter json) => json.Part("card"u8, Card);
}

public sealed record ToggleVisibilityAction(string Title, IReadOnlyList<string> TargetElements) : CardAction(Title)
{
    private protected override string Type => "Action.ToggleVisibility";

    private protected override void Write(CardWriter json) => json.Texts("targetElements"u8, TargetElements);
}

/// <summary>
/// What a button carries back. It passes through the client, so it only says <i>which</i> thing is meant;
/// who presses, and whether it is allowed now, the bot finds out for itself.
/// </summary>
public sealed record CardData : ICardPart
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

    /// <summary>As it came back. A client may have changed it: what is no text is not there.</summary>
    public static CardData Read(JsonElement data) => new()
    {
        Verb = Text(data, "verb"u8),
        Ref = Text(data, "ref"u8),
        Nonce = Text(data, "nonce"u8),
        For = Text(data, "for"u8),
        Typed = Texts(data, "typed"u8),
    };

    void ICardPart.Write(CardWriter json)
    {
        json.Text("verb"u8, Verb);
        json.Text("ref"u8, Ref);
        json.Text("nonce"u8, Nonce);
        json.Text("for"u8, For);
        json.Fields("typed"u8, Typed);
    }

    static string? Text(JsonElement data, ReadOnlySpan<byte> name) => Member(data, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    static Dictionary<string, string>? Texts(JsonElement data, ReadOnlySpan<byte> name)
    {
        if (Member(data, name) is not { ValueKind: JsonValueKind.Object } fields)
            return null;
        var texts = new Dictionary<string, string>();
        foreach (var field in fields.EnumerateObject())
        {
            if (field.Value.ValueKind == JsonValueKind.String)
                texts[field.Name] = field.Value.GetString()!;
        }
        return texts;
    }

    static JsonElement Member(JsonElement data, ReadOnlySpan<byte> name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var member) ? member : default;
}
