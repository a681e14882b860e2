using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Ceremonies;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Ceremonies;

/// <summary>Ceremonies and their hand-out as cards show them, from what is true now.</summary>
sealed class CeremonyViews(Desk desk, AwardForms forms)
{
    /// <summary>Choices of the form: decisions that wait to be handed out, and campaigns.</summary>
    const int MostAwards = 40, MostCampaigns = 12;

    /// <summary>By its code, or by a name that fits only one of them.</summary>
    public Versioned<Ceremony>? Find(string sought)
    {
        var all = desk.Store.All(Kinds.Ceremonies);
        if (all.TryGetValue(sought.ToUpperInvariant(), out var found))
            return found;
        var folded = VietnameseText.Fold(sought);
        return folded.Length > 0 && All.Where(c => VietnameseText.Fold(c.Name).Contains(folded, StringComparison.Ordinal)).Take(2).ToArray() is [var only]
            ? all[only.Id]
            : null;
    }

    /// <summary>Latest first.</summary>
    public IEnumerable<Ceremony> All =>
        desk.Store.All(Kinds.Ceremonies).Values.Select(c => c.Value).OrderByDescending(c => c.Day).ThenByDescending(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal);

    public async ValueTask<IReadOnlyList<Versioned<Award>>> Awards(Ceremony ceremony, CancellationToken cancel)
    {
        var awards = new List<Versioned<Award>>();
        foreach (var id in ceremony.Awards)
        {
            if (await desk.Store.Find(Kinds.Awards, id, cancel) is { } award)
                awards.Add(award);
        }
        return awards;
    }

    public IReadOnlyList<HandOut> Ordered(Ceremony ceremony, IEnumerable<Award> awards) =>
        HandOutRules.Ordered(ceremony, awards, a => a.Rank > 0 ? a.Rank : forms.Find(a.Form)?.Rank ?? int.MaxValue);

    public async ValueTask<CeremonyFace> Face(Ceremony ceremony, Words words, CancellationToken cancel)
    {
        var ordered = Ordered(ceremony, (await Awards(ceremony, cancel)).Select(a => a.Value));
        return new(
            ceremony.Name, words.CeremonyWhen(ceremony.Day, ceremony.Time), ceremony.Venue, CampaignDraft.Listed(ceremony.Programme), ceremony.Presenter,
            ceremony.Album, ceremony.Campaign is { } campaign ? desk.Campaign(campaign)?.Value.Title ?? campaign : null,
            [.. HandOutRules.Counted(ordered).Select(Line)]);
    }

    public async ValueTask<AdaptiveCard> Card(Ceremony ceremony, Person? reader, Words words, CancellationToken cancel, string? notice = null) =>
        new CeremonyCard(ceremony.Id, await Face(ceremony, words, cancel), reader is not null && HandOutRules.MayManage(reader), notice).Draw(words);

    public async ValueTask<AdaptiveCard> List(Turn turn, CancellationToken cancel, string? sought = null)
    {
        var (all, lines) = (All.ToList(), new List<CeremonyLine>());
        foreach (var ceremony in all.Take(CeremoniesCard.Shown))
        {
            lines.Add(new(
                ceremony.Id, ceremony.Name, turn.Words.CeremonyWhen(ceremony.Day, ceremony.Time),
                await desk.Store.Tally(Tallies.HandedOut(ceremony.Id), cancel)));
        }
        return new CeremoniesCard(lines, all.Count, HandOutRules.MayManage(turn.Who), new() { Nonce = desk.Ids.Nonce(), For = turn.Who.Id }, sought).Draw(turn.Words);
    }

    /// <param name="page">From 0; the nearest there is.</param>
    public async ValueTask<AdaptiveCard> Order(
        Turn turn, Ceremony ceremony, int page, bool given, CancellationToken cancel, string? notice = null, string? wrong = null)
    {
        var ordered = Ordered(ceremony, (await Awards(ceremony, cancel)).Select(a => a.Value));
        var listed = ordered.Index().Where(l => l.Item.Given is not null == given).ToList();
        var pages = Math.Max(1, (listed.Count + HandOutCard.PageSize - 1) / HandOutCard.PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        return new HandOutCard(
            ceremony.Id, ceremony.Name, given,
            [.. listed.Skip(page * HandOutCard.PageSize).Take(HandOutCard.PageSize).Select(l => View(l.Index + 1, l.Item))],
            [.. HandOutRules.Counted(ordered).Select(c => (c.Form, Line(c)))], page, pages, HandOutRules.MayManage(turn.Who),
            new() { Nonce = desk.Ids.Nonce() }, notice, wrong).Draw(turn.Words);
    }

    /// <summary>What the form offers: awards that no other ceremony hands out, the latest first; those chosen already come first.</summary>
    public async ValueTask<CeremonyChoices> Choices(CeremonyDraft chosen, Ceremony? before, Words words, CancellationToken cancel)
    {
        var free = await Free(before, cancel);
        var campaigns = desk.Store.All(Kinds.Campaigns).Values.Select(c => c.Value);
        return new(
            [
                .. campaigns.OrderByDescending(c => c.Id == chosen.Campaign).ThenByDescending(c => c.From).ThenBy(c => c.Id, StringComparer.Ordinal)
                    .Take(MostCampaigns).Select(c => new Choice($"{c.Title} · {c.Id}", c.Id)),
            ],
            [.. free.OrderByDescending(a => chosen.Awards.Contains(a.Id)).ThenByDescending(a => a.At).Take(MostAwards).Select(a => new Choice(NameOf(a, words), a.Id))],
            [.. desk.AnnouncementPlaces.Select(p => new Choice(desk.NameOf(p, words), p.Id))]);
    }

    /// <summary>Awards that stand, were given by decision while the bot was there, and that no other ceremony hands out.</summary>
    public async ValueTask<IReadOnlyList<Award>> Free(Ceremony? before, CancellationToken cancel)
    {
        var taken = All.Where(c => c.Id != before?.Id).SelectMany(c => c.Awards).ToHashSet();
        var all = await desk.Store.List(Kinds.Awards, "all/", int.MaxValue, cancel);
        return [.. all.Select(a => a.Value).Where(a => a.Past is null && !taken.Contains(a.Id) && a.Standing.Any())];
    }

    /// <summary>E.g. "Giấy khen · 215/QĐ-VP · 2 tập thể, 3 cá nhân".</summary>
    public string NameOf(Award award, Words words)
    {
        var units = award.Standing.Count(RecipientLines.IsUnit);
        return $"{FormOf(award.Form)} · {award.Number} · {words.UnitsAndPeople(units, award.Standing.Count() - units)}";
    }

    public string[] Names(IEnumerable<string> places, Words words) =>
        [.. places.Select(id => desk.Store.All(Kinds.Places).TryGetValue(id, out var place) ? desk.NameOf(place.Value, words) : id)];

    HandOutFormLine Line(HandOutCount count) => new(FormOf(count.Form), count.Units, count.People, count.Given);

    HandOutLineView View(int number, HandOut line) => new(
        line.Key, number, line.Who.Name, line.IsUnit ? null : line.Who.Unit, FormOf(line.Award.Form),
        line.Given is { } given ? Words.Moment(desk.Local(given.At)) : null, line.IsRevoked);

    string FormOf(string form) => forms.Find(form)?.Name ?? form;
}
