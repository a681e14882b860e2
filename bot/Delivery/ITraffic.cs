namespace ThiDua.Bot.Delivery;

/// <summary>How sending to Teams goes just now, for whoever tells people.</summary>
interface ITraffic
{
    /// <summary>Requests a second that go out while enough wait; infinite without limits.</summary>
    double PerSecond { get; }

    /// <summary>Teams asked to wait until then; null: it does not.</summary>
    DateTimeOffset? PausedUntil { get; }

    /// <summary>
    /// Why nothing goes out until Teams accepts the bot again; null: it does. Ends by itself, or, where an administrator turned the bot
    /// off, when somebody speaks to it.
    /// </summary>
    Stoppage? Stoppage { get; }

    /// <summary>Something came in from the office: the bot is turned on there.</summary>
    /// <param name="at">When it was said, as Teams tells.</param>
    void SpokenTo(DateTimeOffset? at);
}

/// <param name="Since">When Teams began to refuse the bot itself.</param>
/// <param name="Why">What Teams, or whoever gives out the token, said.</param>
/// <param name="ByAdministrator">Of Teams, who turned the bot off for the office; else its credential is refused.</param>
sealed record Stoppage(DateTimeOffset Since, string Why, bool ByAdministrator = false);
