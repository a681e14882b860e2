namespace ThiDua.Cards.Elements;

/// <summary>
/// An Adaptive Card as bots send it to Teams. Version 1.5 is the highest that Teams documents for bots; newer elements
/// (<see cref="ProgressBar"/>) are delivered by name and carry their own fallback.
/// </summary>
/// <param name="FallbackText">The whole message in one sentence, for clients that cannot show the card, and for notifications.</param>
/// <param name="Lang">Two letters: screen readers and the client's own words follow it.</param>
public sealed record AdaptiveCard(IReadOnlyList<Element> Body, string FallbackText, string Lang) : ICardPart
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public IReadOnlyList<CardAction>? Actions { get; init; }

    public Refresh? Refresh { get; init; }

    public TeamsCard? Msteams { get; init; }

    /// <summary>UTF-8 JSON, ready to be an attachment's content.</summary>
    public byte[] ToJson() => CardWriter.Bytes(this);

    void ICardPart.Write(CardWriter json)
    {
        json.Text("type"u8, "AdaptiveCard");
        json.Text("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json");
        json.Text("version"u8, "1.5");
        json.Text("lang"u8, Lang);
        json.Text("fallbackText"u8, FallbackText);
        json.Text("speak"u8, FallbackText);
        json.Parts("body"u8, Body);
        json.Parts("actions"u8, Actions);
        json.Part("refresh"u8, Refresh);
        json.Part("msteams"u8, Msteams);
    }
}

/// <param name="UserIds">Whose views are refreshed by themselves; Teams takes 60 at most.</param>
public sealed record Refresh(CardAction Action, IReadOnlyList<string>? UserIds = null) : ICardPart
{
    public const int MostUsers = 60;

    void ICardPart.Write(CardWriter json)
    {
        json.Part("action"u8, Action);
        json.Texts("userIds"u8, UserIds);
    }
}

/// <summary>Teams' own corner of a card.</summary>
public sealed record TeamsCard : ICardPart
{
    /// <summary><c>Full</c> or nothing; ignored on phones.</summary>
    public string? Width { get; init; }

    public IReadOnlyList<MentionEntity>? Entities { get; init; }

    void ICardPart.Write(CardWriter json)
    {
        json.Text("width"u8, Width);
        json.Parts("entities"u8, Entities);
    }
}

/// <param name="Text">The same <c>&lt;at&gt;…&lt;/at&gt;</c> that stands in the card.</param>
public sealed record MentionEntity(string Text, Mentioned Mentioned) : ICardPart
{
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

    void ICardPart.Write(CardWriter json)
    {
        json.Text("type"u8, "mention");
        json.Text("text"u8, Text);
        json.Part("mentioned"u8, Mentioned);
    }
}

/// <param name="Id">MRI, Entra object id or user principal name.</param>
public sealed record Mentioned(string Id, string Name) : ICardPart
{
    void ICardPart.Write(CardWriter json)
    {
        json.Text("id"u8, Id);
        json.Text("name"u8, Name);
    }
}
