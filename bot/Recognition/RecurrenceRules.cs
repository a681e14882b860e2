namespace ThiDua.Bot.Recognition;

/// <summary>When a campaign comes again.</summary>
static class RecurrenceRules
{
    /// <summary>How many rounds are looked at ahead: a hundred years of a yearly campaign.</summary>
    const int MostRounds = 1_200;

    /// <summary>After so many months every length of month has met every other.</summary>
    const int RoundsCompared = 48;

    /// <summary>
    /// The days of a later đợt. They are reckoned from the first one, so that 31/1, 28/2, 31/3 stays at the end; a last day or a deadline
    /// that is the last of its month stays the last of its month (28/2, 31/3; 29/2/2028, 28/2/2029).
    /// </summary>
    /// <param name="rounds">How many after the first.</param>
    public static Term Moved(Term first, Recurrence recurs, int rounds)
    {
        var months = rounds * Months(recurs);
        return new(first.From.AddMonths(months), End(first.To), new(Due(first.Deadlines.Unit), Due(first.Deadlines.Evidence), Due(first.Deadlines.Council)));

        DateOnly End(DateOnly day)
        {
            var moved = day.AddMonths(months);
            return IsLast(day) ? new(moved.Year, moved.Month, DateTime.DaysInMonth(moved.Year, moved.Month)) : moved;
        }

        DateOnly? Due(DateOnly? day) => day is { } set ? End(set) : null;
    }

    /// <summary>Whether some đợt would begin before the one before it has ended.</summary>
    public static bool Overlaps(Term first, Recurrence recurs) =>
        recurs != Recurrence.None
        && Enumerable.Range(0, RoundsCompared).Any(round => Moved(first, recurs, round + 1).From <= Moved(first, recurs, round).To);

    /// <summary>
    /// The đợt that comes after this one, or null when none does. Rounds that nobody launched in time (the bot was off for months) are
    /// passed over: it is the first that has not ended.
    /// </summary>
    public static (int Round, Term Term)? Next(Campaign campaign, DateOnly today)
    {
        if (campaign.Recurs == Recurrence.None || campaign.FollowedBy is not null || campaign.To is not { } to)
            return null;
        var first = campaign.First ?? new(campaign.From, to, campaign.Deadlines);
        for (var round = campaign.Round; round < campaign.Round + MostRounds; round++)
        {
            var term = Moved(first, campaign.Recurs, round);
            if (term.To >= today)
                return (round + 1, term);
        }
        return null;
    }

    /// <summary>The campaign of the next đợt.</summary>
    public static Campaign Launched(Campaign before, string id, int round, Term term, DateTimeOffset at) => before with
    {
        Id = id,
        From = term.From,
        To = term.To,
        Deadlines = term.Deadlines,
        At = at,
        State = CampaignState.Open,
        ClosedAt = null,
        Follows = before.Id,
        First = before.First ?? new(before.From, before.To!.Value, before.Deadlines),
        Round = round,
    };

    /// <summary>Only the last đợt there is has one to come.</summary>
    public static bool MayStop(Campaign campaign, Person who) => Repeats(campaign) && CampaignRules.MayLaunch(who);

    public static bool Repeats(Campaign campaign) => campaign.Recurs != Recurrence.None && campaign.FollowedBy is null;

    static bool IsLast(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month);

    static int Months(Recurrence recurs) => recurs switch
    {
        Recurrence.Monthly => 1,
        Recurrence.Quarterly => 3,
        Recurrence.Yearly => 12,
        _ => 0,
    };
}
