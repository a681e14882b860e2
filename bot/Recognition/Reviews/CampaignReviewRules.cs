namespace ThiDua.Bot.Recognition.Reviews;

enum ReviewRefusal
{
    /// <summary>It has a final review already: it is read only.</summary>
    Reviewed,

    /// <summary>It is closed; only a final review can still be issued.</summary>
    Closed,
    ConclusionTooLong,

    /// <summary>The conclusion was pasted in a legacy encoding.</summary>
    Unreadable,
}

static class CampaignReviewRules
{
    public static bool MayIssue(Person who) => CampaignRules.MayLaunch(who);

    /// <summary>The final review of a campaign, if there is one: from then on its awards are as they are.</summary>
    public static Review? Final(IEnumerable<Review> reviews, string campaign) =>
        reviews.FirstOrDefault(r => r.Campaign == campaign && r.Kind == ReviewKind.Final);

    /// <param name="final">The campaign's final review, if there is one.</param>
    public static ReviewRefusal? Refusal(Campaign campaign, ReviewKind kind, Review? final, string conclusion) =>
        final is not null ? ReviewRefusal.Reviewed
        : kind == ReviewKind.Interim && campaign.State == CampaignState.Closed ? ReviewRefusal.Closed
        : conclusion.Length > Review.LongestConclusion ? ReviewRefusal.ConclusionTooLong
        : Language.VietnameseText.LooksLikeLegacyEncoding(conclusion) ? ReviewRefusal.Unreadable
        : null;

    /// <summary>The calendar years a campaign touches, each whole: "5 năm (2010-2015)" are six.</summary>
    public static IEnumerable<int> Years(Campaign campaign, DateOnly today)
    {
        var last = campaign.To is { } to && to < today ? to : today;
        return Enumerable.Range(campaign.From.Year, Math.Max(0, last.Year - campaign.From.Year) + 1);
    }
}
