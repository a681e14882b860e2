using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Checking;

/// <summary>Published lists as the channels show them, and what secretaries are told when their days are over.</summary>
sealed class PublicationViews(Desk desk, AwardForms forms, CaseFindings findings, CheckViews views)
{
    public Publication? Find(string id) => desk.Store.All(Kinds.Publications).TryGetValue(id, out var known) ? known.Value : null;

    public async ValueTask<PublishedCard> Card(Publication publication, int page, CancellationToken cancel)
    {
        List<Case> all = [.. Ordered((await findings.Read(publication.Cases, cancel)).Select(c => c.Value))];
        var pages = Math.Max(1, (all.Count + PublishedCard.PageSize - 1) / PublishedCard.PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        return new(
            publication.Id, publication.Cases.Count, Words.Date(publication.Until), publication.EndedAt is not null || desk.Today > publication.Until,
            [
                .. all.Skip(page * PublishedCard.PageSize).Take(PublishedCard.PageSize).GroupBy(c => c.Form)
                    .Select(g => (views.Award(g.Key), (IReadOnlyList<PublishedLine>)[.. g.Select(c => Line(c))])),
            ],
            page, pages, views.Share(all));
    }

    public async ValueTask<PeriodEndedCard> Ended(Publication publication, Words words, CancellationToken cancel)
    {
        var kept = new List<(string, string, string)>();
        foreach (var standing in (await findings.Read(publication.Kept.Take(PeriodEndedCard.Shown), cancel)).Select(c => c.Value))
        {
            // shown as it is now: what was decided since needs no decision
            var why = standing.State == CaseState.Published ? views.KeptBack(standing, words) : words.CheckState(standing.State.ToString());
            kept.Add((standing.Id, views.Name(standing), why));
        }
        return new(publication.Id, publication.Ready.Count, publication.Kept.Count, kept, Words.Date(publication.Until));
    }

    /// <summary>Highest honour first; units before people, people by given name.</summary>
    IEnumerable<Case> Ordered(IEnumerable<Case> cases) =>
        from standing in cases
        let name = views.Name(standing)
        orderby forms.Find(standing.Form)?.Rank ?? int.MaxValue, standing.Form, standing.Party.Kind == PartyKind.Person,
            standing.Party.Kind == PartyKind.Person ? Collation.NameKey(name) : Collation.Key(name), standing.Id
        select standing;

    /// <summary>Going on to the council is what everybody expects, so it is not said; that it left is.</summary>
    PublishedLine Line(Case standing) => new(
        standing.Id, views.Name(standing), views.UnitOf(standing),
        standing.State is CaseState.Returned or CaseState.Withdrawn or CaseState.Rejected ? standing.State.ToString() : null);
}
