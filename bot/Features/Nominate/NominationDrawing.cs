using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>Draws a nomination from what is true now: for everybody, for one colleague, for its nominator.</summary>
sealed class NominationDrawing(Desk desk, CaseViews cases, CaseSteps steps)
{
    /// <summary>Endorsers named on the card; the rest are counted.</summary>
    const int Named = 5;

    const int LatestDeeds = 8;

    const int MostDeeds = 200;

    public ValueTask<Versioned<Nomination>?> Find(string code, CancellationToken cancel) => desk.Store.Find(Kinds.Nominations, code, cancel);

    public ValueTask<long> Endorsements(string code, CancellationToken cancel) => desk.Store.Tally(Tallies.Endorsements(code), cancel);

    /// <summary>Everybody's copy. <paramref name="wanted"/> grows with each change, so it tells an old button from a new one.</summary>
    public async ValueTask<AdaptiveCard> Public(Nomination nomination, long wanted, Words words, CancellationToken cancel)
    {
        var endorsements = await Latest(nomination.Id, cancel);
        return new NominationCard(
            await WithCases(nomination, endorsements, words, cancel), Seat.Public, string.Create(CultureInfo.InvariantCulture, $"p{wanted}"),
            Viewers(nomination, endorsements)).Draw(words);
    }

    /// <summary>As this person sees it, with the one button he may press.</summary>
    public async ValueTask<AdaptiveCard> Own(Nomination nomination, Person viewer, Words words, CancellationToken cancel)
    {
        var endorsements = await Latest(nomination.Id, cancel);
        var own = await desk.Store.Find(Kinds.Endorsements, Endorsement.IdOf(nomination.Id, viewer.Id), cancel);
        var seat = nomination.By == viewer.Id ? Seat.Nominator
            : EndorsementRules.Nominates(nomination, viewer.Id) ? Seat.Nominee
            : own is { Value.Given: true } ? Seat.Endorser
            : Seat.Colleague;
        return new NominationCard(
            await WithCases(nomination, endorsements, words, cancel), seat, string.Create(CultureInfo.InvariantCulture, $"v{own?.Version ?? 0}"),
            Viewers(nomination, endorsements)).Draw(words);
    }

    /// <summary>The nominator's own view, with its history.</summary>
    public async ValueTask<AdaptiveCard> Mine(Nomination nomination, Words words, string? notice, CancellationToken cancel)
    {
        var deeds = (await desk.Store.History(nomination.Subject, LatestDeeds, cancel)).Where(deed => deed.Kind != FactJson.NameOf<Nominated>());
        var view = await View(nomination, await Latest(nomination.Id, cancel), words, cancel);
        return new MyNominationCard(
            nomination.By, view with { Cases = await Lines(nomination.Id, cancel) }, notice,
            [.. deeds.Select(d => words.NominationDeed(Moment(new(d.AtTicks, TimeSpan.Zero)), Name(d.By), d.Kind)), Beginning(nomination, words)]).Draw(words);
    }

    /// <summary>The nominator's own view of what was committed just now: nobody has endorsed it yet, so nothing needs to be read.</summary>
    public AdaptiveCard JustMade(Nomination nomination, IReadOnlyList<Case> opened, Words words, string? notice) => new MyNominationCard(
        nomination.By, View(nomination, 0, [], null, words) with { Cases = [.. opened.Select(cases.Line)] }, notice,
        [Beginning(nomination, words)]).Draw(words);

    /// <summary>The first line of its history.</summary>
    string Beginning(Nomination nomination, Words words) =>
        words.NominationDeed(Moment(nomination.At), Name(nomination.By), FactJson.NameOf<Nominated>());

    public async ValueTask<AdaptiveCard> Note(Nomination nomination, Words words, CancellationToken cancel) =>
        new NominationNote(nomination.By, await View(nomination, await Latest(nomination.Id, cancel), words, cancel)).Draw(words);

    public async ValueTask<NominationView> View(Nomination n, Words words, CancellationToken cancel) =>
        await View(n, await Latest(n.Id, cancel), words, cancel);

    public static Activity Carried(AdaptiveCard card) => Activity.Message(Attachment.Card(new RawJson(card.ToJson())), card.FallbackText);

    /// <summary>For everybody: the cases that a nomination opened by itself, to be looked up by their codes.</summary>
    async ValueTask<NominationView> WithCases(Nomination n, IReadOnlyList<Endorsement> latest, Words words, CancellationToken cancel)
    {
        var view = await View(n, latest, words, cancel);
        return n.Form is null ? view : view with { Cases = await Lines(n.Id, cancel) };
    }

    async ValueTask<IReadOnlyList<CaseLine>> Lines(string code, CancellationToken cancel) =>
        [.. (await steps.OfNomination(code, cancel)).Take(Nomination.MostNominees).Select(c => cases.Line(c.Value))];

    async ValueTask<NominationView> View(Nomination n, IReadOnlyList<Endorsement> latest, Words words, CancellationToken cancel)
    {
        // while all are read, number and names are of one moment: an endorsement between two readings would be counted and not named
        var count = latest.Count < Refresh.MostUsers ? latest.Count : await Endorsements(n.Id, cancel);
        return View(n, count, latest, n.State == NominationState.Awarded ? await Decision(n, words, cancel) : null, words);
    }

    NominationView View(Nomination n, long count, IReadOnlyList<Endorsement> latest, string? decision, Words words) => new(
            n.Id, Name(n.By), [.. n.Nominees.Select(desk.People.View)], n.Campaign is null ? null : desk.Campaign(n.Campaign)?.Value.Title ?? n.Campaign,
            n.Kind.ToString(), n.Achievement, n.Evidence, Words.Date(n.Day), Stage(n.State), n.EditedAt is { } at ? Moment(at) : null, count,
            [.. latest.Take((int)Math.Min(Named, count)).Select(e => Name(e.By))], decision)
    {
        Award = n.Form is null ? null : cases.Award(n.Form),
    };

    public static NominationStage Stage(NominationState state) => state switch
    {
        NominationState.Withdrawn => NominationStage.Withdrawn,
        NominationState.Awarded => NominationStage.Awarded,
        _ => NominationStage.Open,
    };

    async ValueTask<string?> Decision(Nomination n, Words words, CancellationToken cancel)
    {
        foreach (var entry in await desk.Store.History(n.Subject, MostDeeds, cancel))
        {
            if (FactJson.Read(entry.Kind, entry.Json) is Awarded awarded)
                return words.NominationDecision(awarded.Number, Words.Date(awarded.Date));
        }
        return null;
    }

    async ValueTask<IReadOnlyList<Endorsement>> Latest(string code, CancellationToken cancel) =>
        [.. (await desk.Store.List(Kinds.Endorsements, $"of/{code}/", Refresh.MostUsers, cancel, newestFirst: true)).Select(e => e.Value)];

    /// <summary>Those with a view of their own: the latest endorsers, then those who may not endorse.</summary>
    IReadOnlyList<string> Viewers(Nomination n, IReadOnlyList<Endorsement> latest) =>
    [
        .. latest.Select(e => e.By).Append(n.By).Concat(n.Nominees.Where(p => p.Kind == PartyKind.Person).Select(p => p.Id))
            .Select(id => desk.People.Find(id)?.Mri).OfType<string>().Distinct().Take(Refresh.MostUsers),
    ];

    string Name(string person) => desk.People.Find(person)?.Name ?? person;

    string Moment(DateTimeOffset at) => Words.Moment(desk.Local(at));
}
