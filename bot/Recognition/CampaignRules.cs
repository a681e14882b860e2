namespace ThiDua.Bot.Recognition;

enum CampaignPhase
{
    /// <summary>Its first day is still to come.</summary>
    Upcoming,
    Running,
    LastDay,

    /// <summary>Without an end (thường xuyên).</summary>
    Standing,

    /// <summary>Its last day has passed; nobody has closed it yet.</summary>
    Over,
    Closed,
}

/// <param name="Days">Until it begins, or left until it ends; 0 where the phase has none.</param>
/// <param name="Elapsed">0 to 100; null without an end.</param>
readonly record struct CampaignTime(CampaignPhase Phase, int Days, int? Elapsed);

/// <summary>What may be done with a campaign, when, and by whom.</summary>
static class CampaignRules
{
    /// <summary>How long a closed campaign stays in the list: one quarter, until its review is written.</summary>
    public const int DaysListedOnceClosed = 90;

    public static CampaignTime TimeOf(Campaign campaign, DateOnly today)
    {
        if (campaign.State == CampaignState.Closed)
            return new(CampaignPhase.Closed, 0, campaign.To is null ? null : 100);
        if (today < campaign.From)
            return new(CampaignPhase.Upcoming, campaign.From.DayNumber - today.DayNumber, campaign.To is null ? null : 0);
        if (campaign.To is not { } to)
            return new(CampaignPhase.Standing, 0, null);
        if (to < today)
            return new(CampaignPhase.Over, 0, 100);
        var elapsed = (today.DayNumber - campaign.From.DayNumber) * 100 / (to.DayNumber - campaign.From.DayNumber + 1);
        return to == today
            ? new(CampaignPhase.LastDay, 0, elapsed)
            : new(CampaignPhase.Running, to.DayNumber - today.DayNumber, elapsed);
    }

    /// <summary>Those that run by their last day, standing ones, those that wait to be closed, then the recently closed.</summary>
    public static IEnumerable<Campaign> Listed(IEnumerable<Campaign> campaigns, DateOnly today, DateTimeOffset now) =>
        from campaign in campaigns
        where campaign.ClosedAt is not { } closed || now - closed < TimeSpan.FromDays(DaysListedOnceClosed)
        let phase = TimeOf(campaign, today).Phase
        orderby
            phase switch
            {
                CampaignPhase.Closed => 3,
                CampaignPhase.Over => 2,
                CampaignPhase.Standing => 1,
                _ => campaign.To is null ? 1 : 0,
            },
            campaign.ClosedAt is { } at ? -at.UtcTicks : campaign.To?.DayNumber ?? campaign.From.DayNumber,
            campaign.Id
        select campaign;

    public static bool MayLaunch(Person who) => who.Is(Role.Leader) || who.Is(Role.Secretary);

    public static bool MayClose(Campaign campaign, Person who) => campaign.State == CampaignState.Open && MayLaunch(who);

    /// <summary>Who has taken note is shown to who launched it and to the secretaries, not to colleagues of one another.</summary>
    public static bool SeesReaders(Campaign campaign, Person who) => campaign.By == who.Id || who.Is(Role.Secretary);

    public static Campaign Closed(Campaign campaign, DateTimeOffset at) =>
        campaign with { State = CampaignState.Closed, ClosedAt = at };
}
