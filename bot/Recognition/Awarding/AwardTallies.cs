namespace ThiDua.Bot.Recognition.Awarding;

/// <summary>What is counted of the awards of one form within a year or a campaign.</summary>
enum AwardCount
{
    /// <summary>Tập thể: each time counts (lượt).</summary>
    Units,

    /// <summary>Cá nhân, in the same way.</summary>
    People,

    /// <summary>Of these people, those who held no managerial post.</summary>
    NonManagers,

    /// <summary>Those who had no award on record before.</summary>
    NewUnits,

    /// <inheritdoc cref="NewUnits"/>
    NewPeople,

    /// <summary>From before the bot: outside all sums.</summary>
    PastUnits,

    /// <inheritdoc cref="PastUnits"/>
    PastPeople,

    /// <summary>Entries that say "không nêu số cụ thể": how many there are, not how many they mean.</summary>
    Unstated,
}

/// <summary>
/// The counts that reports are made of. Each is a board by form, so that the forms that have any are found without asking for all:
/// <c>Top(Board(scope, what))</c>.
/// </summary>
static class AwardTallies
{
    /// <param name="scope">A year or a month of decisions, e.g. <c>2015</c>, <c>2015-07</c>, or a campaign id.</param>
    public static string Board(string scope, AwardCount what) => $"awards/{what}/{scope}";

    public static string Of(string scope, AwardCount what, string form) => Tallies.On(Board(scope, what), form);

    /// <summary>The form of a key that stands on the board.</summary>
    public static string FormOf(string key) => key[(key.LastIndexOf('/') + 1)..];

    /// <param name="date">Of the decision: it counts in that year, whenever it is recorded.</param>
    internal static IEnumerable<TallyStep> Of(
        string form, string? campaign, IReadOnlyList<Recipient> recipients, DateOnly date, PastAward? past, long by)
    {
        foreach (var recipient in recipients)
        foreach (var scope in Scopes(date, recipient.Campaign ?? campaign))
        foreach (var what in Counts(recipient, past))
            yield return Step(scope, what);
        if (past is { Unstated: not null })
        {
            foreach (var scope in Scopes(date, campaign))
                yield return Step(scope, AwardCount.Unstated);
        }

        TallyStep Step(string scope, AwardCount what) => new(Of(scope, what, form), Board(scope, what), by);
    }

    static IEnumerable<AwardCount> Counts(Recipient recipient, PastAward? past)
    {
        var unit = RecipientLines.IsUnit(recipient);
        if (past is not null)
        {
            yield return unit ? AwardCount.PastUnits : AwardCount.PastPeople;
            yield break;
        }
        yield return unit ? AwardCount.Units : AwardCount.People;
        if (!unit && !recipient.Manages)
            yield return AwardCount.NonManagers;
        if (recipient.First)
            yield return unit ? AwardCount.NewUnits : AwardCount.NewPeople;
    }

    static IEnumerable<string> Scopes(DateOnly date, string? campaign)
    {
        yield return $"{date.Year:D4}";
        yield return $"{date.Year:D4}-{date.Month:D2}";
        if (campaign is not null)
            yield return campaign;
    }
}
