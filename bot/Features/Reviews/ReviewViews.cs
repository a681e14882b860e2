using ThiDua.Bot.Features.Ceremonies;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Recognition.Reviews;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Reviews;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Reviews;

/// <summary>Reviews and statistics as cards show them, from what is true now or from what an interim review said.</summary>
sealed class ReviewViews(Desk desk, ReviewCounts counts, CeremonyViews ceremonies)
{
    /// <summary>Thống kê: a year, a month, or a campaign at any time.</summary>
    /// <param name="page">From 0; the nearest there is.</param>
    public async ValueTask<ReviewCard> Statistics(string scope, int page, Words words, CancellationToken cancel)
    {
        if (desk.Campaign(scope) is { Value: var campaign })
            return await Of(campaign, ReviewName.Statistics, await counts.Table(campaign.Id, cancel), page, words, cancel);
        IReadOnlyList<string> facts = scope.Length == 4 ? [await Initiatives(int.Parse(scope, System.Globalization.CultureInfo.InvariantCulture), words, cancel)] : [];
        var numbers = Numbers(await counts.Table(scope, cancel), null);
        return new(ReviewName.Statistics, scope, Words.Begun(Title(scope, words)), null, numbers, Within(page, numbers), facts, Years: false, new());
    }

    /// <summary>A review of a campaign as this person sees it: with the means to issue it when it is his to issue and not issued yet.</summary>
    public async ValueTask<AdaptiveCard> ToIssue(
        Turn turn, Campaign campaign, ReviewKind kind, CancellationToken cancel, string conclusion = "", string? wrong = null)
    {
        var words = turn.Words;
        if (counts.Final(campaign.Id) is { } final)
            return (await Issued(final, words, cancel)).Draw(words);
        var card = await Of(campaign, kind == ReviewKind.Final ? ReviewName.Final : ReviewName.Interim, await counts.Table(campaign.Id, cancel), 0, words, cancel);
        var issue = CampaignReviewRules.MayIssue(turn.Who)
            ? new ReviewIssue(
                kind == ReviewKind.Final ? await counts.Open(campaign.Id, cancel) : 0, conclusion, Review.LongestConclusion,
                ceremonies.Names(campaign.Places, words), wrong)
            : null;
        return (card with { Issue = issue, Data = new() { Ref = campaign.Id, Nonce = desk.Ids.Nonce(), For = turn.Who.Id } }).Draw(words);
    }

    /// <summary>A review that was issued: an interim one with its numbers of then, the final one with those of now, and what it said then.</summary>
    public async ValueTask<ReviewCard> Issued(Review review, Words words, CancellationToken cancel)
    {
        var campaign = desk.Campaign(review.Campaign)!.Value.Value;
        var isFinal = review.Kind == ReviewKind.Final;
        var table = isFinal ? await counts.Table(review.Campaign, cancel) : review.Table;
        var then = table.Units == review.Table.Units && table.People == review.Table.People
            ? null
            : new ReviewSaidThen(Words.Date(review.Day), new(review.Table.Units, review.Table.People));
        var card = await Of(campaign, isFinal ? ReviewName.Final : ReviewName.Interim, table, 0, words, cancel);
        return card with { Conclusion = review.Conclusion, Then = then };
    }

    public async ValueTask<AdaptiveCard> Years(Campaign campaign, int page, Words words, CancellationToken cancel)
    {
        var years = await counts.Years(campaign, cancel);
        var pages = Math.Max(1, (years.Count + YearsCard.PageSize - 1) / YearsCard.PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        return new YearsCard(
            campaign.Id, campaign.Title, words.CampaignPeriod(campaign.From, campaign.To),
            [.. years.Skip(page * YearsCard.PageSize).Take(YearsCard.PageSize).Select(y => new YearLine(y.Year, y.Nominations, y.Praise, y.Awards))],
            years.Count, page, pages).Draw(words);
    }

    /// <summary>What a scope is called, for a heading.</summary>
    public string Title(string scope, Words words)
    {
        if (!StandingsView.IsPeriodKey(scope))
            return desk.Campaign(scope)?.Value.Title ?? scope;
        var year = int.Parse(scope[..4], System.Globalization.CultureInfo.InvariantCulture);
        return scope.Length == 4 ? words.Year(year) : words.Month(int.Parse(scope[5..], System.Globalization.CultureInfo.InvariantCulture), year);
    }

    async ValueTask<ReviewCard> Of(Campaign campaign, ReviewName kind, ReviewTable table, int page, Words words, CancellationToken cancel)
    {
        var numbers = Numbers(table, await Ceremony(campaign.Id, cancel));
        return new(
            kind, campaign.Id, campaign.Title, words.CampaignPeriod(campaign.From, campaign.To), numbers, Within(page, numbers),
            [words.ReviewNominations(await desk.Store.Tally(Tallies.NominationsIn(campaign.Id), cancel))], Years: true, new());
    }

    /// <summary>The latest ceremony that concludes the campaign.</summary>
    async ValueTask<ReviewCeremony?> Ceremony(string campaign, CancellationToken cancel)
    {
        if (ceremonies.All.FirstOrDefault(c => c.Campaign == campaign) is not { } held)
            return null;
        var counted = HandOutRules.Counted(ceremonies.Ordered(held, (await ceremonies.Awards(held, cancel)).Select(a => a.Value)));
        return new(held.Name, counted.Sum(c => c.Given), counted.Sum(c => c.All));
    }

    async ValueTask<string> Initiatives(int year, Words words, CancellationToken cancel)
    {
        return words.ReviewInitiatives(
            await Of(Tallies.Spots(year)), await Of(Tallies.SpotsRecognised(year)), await Of(Tallies.Ideas(year)), await Of(Tallies.IdeasRecognised(year)),
            await Of(Tallies.Exemplars));

        ValueTask<long> Of(string key) => desk.Store.Tally(key, cancel);
    }

    ReviewNumbers Numbers(ReviewTable table, ReviewCeremony? ceremony) => new(
        [.. table.Rows.Select(r => new ReviewLine(r.Form, counts.NameOf(r.Form), counts.LevelOf(r.Form), new(r.Units, r.People), r.NonManagers))],
        new(table.NewUnits, table.NewPeople),
        [.. table.Past.Select(p => (counts.NameOf(p.Form), new Counted(p.Units, p.People)))],
        [.. table.Unstated.Select(u => (counts.NameOf(u.Form), u.Said))], ceremony);

    static int Within(int page, ReviewNumbers numbers) => Math.Clamp(page, 0, numbers.Pages - 1);
}
