using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Recognition.Reviews;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Reviews;

/// <summary>What one year of a campaign saw; a year is listed for itself, the campaign's own sums never come from years.</summary>
readonly record struct YearCount(int Year, long Nominations, long Praise, long Awards);

/// <summary>The numbers of reviews, read from counts that are kept with every commit: the work is the same however much is stored.</summary>
sealed class ReviewCounts(Desk desk, AwardForms forms)
{
    /// <summary>More forms than any regime has.</summary>
    const int MostForms = 200;

    /// <summary>Cases read of each state to find those of a campaign that are still under way.</summary>
    const int MostCases = 5_000;

    static readonly CaseState[] UnderWay =
    [
        CaseState.Nominated, CaseState.Returned, CaseState.Proposed, CaseState.Received, CaseState.Published, CaseState.Ready, CaseState.OnAgenda,
        CaseState.Passed, CaseState.Submitted,
    ];

    /// <param name="scope">A year, a month or a campaign id, as in <see cref="AwardTallies.Board"/>.</param>
    public async ValueTask<ReviewTable> Table(string scope, CancellationToken cancel)
    {
        var counts = new Dictionary<(AwardCount, string), long>();
        foreach (var what in Enum.GetValues<AwardCount>())
        {
            foreach (var (key, count) in await desk.Store.Top(AwardTallies.Board(scope, what), MostForms, cancel))
                counts[(what, AwardTallies.FormOf(key))] = count;
        }
        var unstated = counts.Keys.Any(c => c.Item1 == AwardCount.Unstated)
            ? (await Awards(scope, cancel)).Where(a => a.Past is { Unstated: not null }).Select(a => new UnstatedRow(a.Form, a.Past!.Unstated!))
            : [];
        return ReviewTable.Of(counts, unstated, RankOf);
    }

    /// <summary>Every award that counts in the scope, in the order they were recorded.</summary>
    public async ValueTask<IReadOnlyList<Award>> Awards(string scope, CancellationToken cancel)
    {
        if (!StandingsView.IsPeriodKey(scope))
            return [.. (await desk.Store.List(Kinds.Awards, $"in/{scope}/", int.MaxValue, cancel)).Select(a => a.Value)];
        var year = await desk.Store.List(Kinds.Awards, $"year/{scope[..4]}/", int.MaxValue, cancel);
        return [.. year.Select(a => a.Value).Where(a => scope.Length == 4 || Period.OfMonth(a.Date.Year, a.Date.Month).Key == scope)];
    }

    public async ValueTask<IReadOnlyList<YearCount>> Years(Campaign campaign, CancellationToken cancel)
    {
        var years = new List<YearCount>();
        foreach (var year in CampaignReviewRules.Years(campaign, desk.Today))
        {
            years.Add(new(year, await Of(Measure.Nominated), await Of(Measure.Praised), await Of(Measure.Awarded)));

            ValueTask<long> Of(Measure measure) => desk.Store.Tally(Tallies.InYear(measure, campaign.Id, year), cancel);
        }
        return years;
    }

    /// <summary>Cases of the campaign that have not ended.</summary>
    public async ValueTask<int> Open(string campaign, CancellationToken cancel)
    {
        var open = 0;
        foreach (var state in UnderWay)
            open += (await desk.Store.List(Kinds.Cases, $"state/{state}/", MostCases, cancel)).Count(c => c.Value.Campaign == campaign);
        return open;
    }

    public Review? Final(string campaign) => CampaignReviewRules.Final(desk.Store.All(Kinds.Reviews).Values.Select(r => r.Value), campaign);

    public string NameOf(string form) => forms.Find(form)?.Name ?? form;

    public string LevelOf(string form) => forms.Find(form)?.Level ?? "";

    int RankOf(string form) => forms.Find(form)?.Rank ?? int.MaxValue;
}
