namespace ThiDua.Bot.Recognition;

enum PlaceKind
{
    Personal,
    Group,
    Channel,
}

/// <summary>A conversation the bot is in, and how to reach it again.</summary>
/// <param name="Id">Conversation id without the thread part.</param>
/// <param name="ServiceUrl">As last proven by an incoming activity; it can change.</param>
sealed record Place(string Id, PlaceKind Kind, string? Name, string ServiceUrl, string TenantId, string BotId)
{
    public string? TeamId { get; init; }

    public string? TeamName { get; init; }

    /// <summary>For a 1:1 chat: whose, as Entra object id.</summary>
    public string? Person { get; init; }

    /// <summary>The bot was removed from it.</summary>
    public bool Gone { get; init; }

    /// <summary>When Teams said that an administrator turned the bot off here: nothing is sent until somebody speaks here.</summary>
    public DateTimeOffset? TurnedOffAt { get; init; }

    /// <summary>How many times the bot was put here: each time is welcomed once.</summary>
    public int Installs { get; init; }

    /// <summary>When Teams last said that the bot came or went; what it said before that is old news.</summary>
    public DateTimeOffset? MovedAt { get; init; }
}

/// <summary>What an office decides about itself. One document.</summary>
/// <param name="TimeZone">IANA id; days end at 23:59:59 there.</param>
/// <param name="Language">What people hear whose language is unknown: <c>vi</c> or <c>en</c>.</param>
sealed record Office(string Name, string TimeZone = "Asia/Ho_Chi_Minh", string Language = "vi")
{
    public const string Id = "office";

    /// <summary>Whether somebody may put himself forward (tự ứng cử).</summary>
    public bool SelfNomination { get; init; }

    /// <summary>Places where nominations, praise and awards are posted; empty: every channel the bot is in.</summary>
    public IReadOnlyList<string> Announces { get; init; } = [];

    /// <summary>Those of the channels the bot is in where the office announces.</summary>
    public IReadOnlyList<Place> AnnouncesIn(IReadOnlyList<Place> channels) =>
        Announces.Count > 0 ? [.. channels.Where(channel => Announces.Contains(channel.Id))] : channels;

    /// <summary>No announcement goes out before a second person has approved it.</summary>
    public bool ApprovalForAnnouncements { get; init; }
}
