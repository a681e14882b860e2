using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Checking;

/// <summary>Publishing cases as one change, and dealing with the end of their days as another.</summary>
sealed class Publishing(Desk desk, CaseFindings findings, CaseSteps steps, OpenHolds holds)
{
    public const string Posted = "publish.posted", Ended = "publish.ended";

    /// <summary>Those that are open equally long stand in one list.</summary>
    public async ValueTask<Change> Of(string by, IReadOnlyList<CheckedCaseFound> cases, HoldsSeen seen, IReadOnlyList<string> places, CancellationToken cancel)
    {
        var change = new Change(by, desk.Now);
        var moved = new List<CaseStep>();
        foreach (var open in cases.GroupBy(c => WorkingDays.After(desk.Today, c.Rules.CommentDays, desk.Hours.Calendar)))
        {
            var publication = new Publication(desk.Ids.Code(), [.. open.Select(c => c.Case.Id)], desk.Today, open.Key, places, by, desk.Now);
            foreach (var one in open)
            {
                var (now, fact) = CaseRules.Move(one.Case, CaseState.Published, desk.Today, of: publication.Subject);
                moved.Add(CaseStep.Of(one.Read, now with { CommentsUntil = open.Key, Publication = publication.Id }, fact));
            }
            change.Write(Kinds.Publications, publication, 0)
                .Record(new CasesPublished(publication.Id, publication.Cases, publication.Until, places, desk.Today));
            foreach (var place in places)
                change.Post(new($"{publication.Subject}@{place}", Posted, publication.Subject, place));
        }
        await steps.Land(change, moved, cancel);
        seen.Insist(change, cases.Select(c => c.Case));
        return change;
    }

    /// <summary>All that nothing keeps goes on to the council; secretaries are told of the others. Null when it was dealt with before.</summary>
    public async ValueTask<Change?> End(string id, CancellationToken cancel)
    {
        if (!desk.Store.All(Kinds.Publications).TryGetValue(id, out var known) || known.Value is not { EndedAt: null } publication || desk.Today <= publication.Until)
            return null;
        var seen = holds.Now;
        List<Versioned<Case>> published = [.. (await findings.Read(publication.Cases, cancel)).Where(c => IsIn(c.Value, publication))];
        var kept = published.Where(c => PublicationRules.Keeps(c.Value, seen.Of(c.Value.Party), desk.Today) is not null).ToList();
        var moved = published.Except(kept).Select(c =>
        {
            var (now, fact) = CaseRules.Move(c.Value, CaseState.Ready, desk.Today, of: publication.Subject);
            return CaseStep.Of(c, now, fact);
        }).ToList();
        var ended = publication with { EndedAt = desk.Now, Ready = [.. moved.Select(m => m.Now.Id)], Kept = [.. kept.Select(c => c.Value.Id)] };

        var change = new Change("system", desk.Now)
            .Write(Kinds.Publications, ended, known.Version)
            .Record(new PublicationEnded(ended.Id, ended.Ready, ended.Kept, desk.Today))
            .Touch(ended.Subject);
        await steps.Land(change, moved, cancel);
        seen.Insist(change, published.Select(c => c.Value));
        // one that was kept for its comments stays so although the last of them may be considered in this very moment
        foreach (var standing in kept)
            change.Expect(Kinds.Cases, standing.Value.Id, standing.Version);
        foreach (var secretary in desk.People.Everybody.Where(p => p.Is(Role.Secretary)))
            change.Post(new($"{Ended}/{id}@{secretary.Id}", Ended, $"{Ended}/{id}", Addresses.ToPerson + secretary.Id) { DueTicks = WorkingTime.Next(desk.Now, desk.Hours).At.UtcTicks });
        return change;
    }

    static bool IsIn(Case standing, Publication publication) => standing.State == CaseState.Published && standing.Publication == publication.Id;
}
