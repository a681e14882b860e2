using System.Globalization;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Decisions;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Decisions;

/// <summary>What is done with papers, each once and as a whole; or the sentence that says what stands in the way.</summary>
sealed class PaperDeeds(Desk desk, PaperCases cases, PaperChanges changes, PaperViews views, AwardPosts posts, OpenHolds holds)
{
    /// <summary>So many of those that stand in the way are named.</summary>
    const int MostNamed = 8;

    /// <summary>The sentence that names what stands in the way, or null.</summary>
    public string? Blocked(IReadOnlyList<JudgedCase> judged, Words words)
    {
        List<string> inTheWay = [.. judged.Where(c => c.Why is not null).Select(c => Sentence(c, words))];
        if (inTheWay.Count == 0)
            return null;
        var named = string.Join("; ", inTheWay.Take(MostNamed));
        return words.PaperNothingDone(inTheWay.Count > MostNamed ? $"{named} {words.CheckAndOthers(inTheWay.Count - MostNamed).TrimEnd('.')}" : named);
    }

    /// <summary>All that is wrong with a draft, its cases among it.</summary>
    public IReadOnlyList<FieldError> Errors(PaperDraft draft, IReadOnlyList<JudgedCase> judged, Words words)
    {
        List<FieldError> errors =
        [
            .. draft.Flaws(desk.Today, [.. desk.AnnouncementPlaces.Select(p => p.Id)]).Select(f => PaperDrafts.Error(f, PaperDrafts.Sort(draft.Task), words)),
        ];
        var missing = draft.Cases.Except(judged.Select(c => c.Case.Id)).FirstOrDefault();
        if (missing is not null)
            errors.Add(new(PaperForm.Codes, words.PaperUnknown(VietnameseText.Clean(missing, 20))));
        if (Blocked(judged, words) is { } blocked)
            errors.Add(new(PaperForm.Codes, blocked));
        return errors;
    }

    public IReadOnlyList<string> Warnings(IReadOnlyList<JudgedCase> judged, Words words)
    {
        List<PaperCase> together = [.. judged.Select(j => j.Judged)];
        return
        [
            .. from one in judged
               where one.Judged.Findings.Count > 0
               from same in PaperRules.Same(one.Judged, together)
               where !same.Refused
               select words.PaperWarnsOfSame(
                   views.Name(one.Case), one.Case.Id, same.Code, views.Award(same.Form), words.CheckState(same.State.ToString())),
        ];
    }

    /// <summary>Prepared to be signed, signed at once, or recorded from above.</summary>
    /// <returns>The paper's code, or how many cases the decision from above was on; what is wrong with the fields, if that is why not.</returns>
    public async ValueTask<(Done Done, IReadOnlyList<FieldError> Errors)> Do(Turn turn, string act, PaperDraft draft, string nonce, CancellationToken cancel)
    {
        IReadOnlyList<FieldError> errors = [];
        var sort = PaperDrafts.Sort(draft.Task);
        var done = await desk.Once(Intention(turn, sort, act, nonce), async taken =>
        {
            if (taken is not null)
                return new Decision.Refuse(Taken(taken, draft, turn.Words));
            var seen = holds.Now;
            var judged = await cases.Judged(draft.Task, await cases.Read(draft.Cases, cancel), draft.Date ?? desk.Today, seen, cancel);
            errors = Errors(draft, judged, turn.Words);
            if (errors.Count > 0)
                return new Decision.Refuse(errors[0].Message);
            if (draft.Task == PaperTask.Outcome)
            {
                return new Decision.Do(
                    await changes.Record(draft, turn.Who.Id, judged, seen, cancel), judged.Count.ToString(CultureInfo.InvariantCulture));
            }
            var kind = draft.Task == PaperTask.Decision ? PaperKind.Decision : PaperKind.Submission;
            var paper = draft.Prepared(desk.Ids.Code(), kind, [.. judged.Select(c => c.Case.Id)], turn.Who.Id, desk.Now, desk.Today);
            return new Decision.Do(
                act == PaperVerbs.Prepare ? changes.Prepare(paper, seen, judged) : await changes.Sign(paper, 0, turn.Who.Id, judged, seen, cancel), paper.Id);
        }, cancel);
        return (done, errors);
    }

    public ValueTask<Done> Sign(Turn turn, string id, string nonce, CancellationToken cancel) => OnPrepared(turn, PaperVerbs.Sign, id, nonce, async prepared =>
    {
        var (paper, version) = prepared;
        var task = paper.Kind == PaperKind.Decision ? PaperTask.Decision : PaperTask.Submission;
        var seen = holds.Now;
        var judged = await cases.Judged(task, await cases.Read(paper.Cases, cancel), paper.Date, seen, cancel);
        return Blocked(judged, turn.Words) is { } blocked
            ? new Decision.Refuse(blocked)
            : new Decision.Do(await changes.Sign(paper, version, turn.Who.Id, judged, seen, cancel), id);
    }, cancel);

    public ValueTask<Done> SendBack(Turn turn, string id, string reason, string nonce, CancellationToken cancel)
    {
        var text = VietnameseText.Clean(reason, PaperListCard.LongestReason);
        return OnPrepared(turn, PaperVerbs.SendBack, id, nonce, prepared => new(
            text.Length == 0 ? new Decision.Refuse(turn.Words.PaperReasonMissing) : new Decision.Do(changes.SendBack(prepared, turn.Who.Id, text), id)), cancel);
    }

    /// <summary>What was signed without a channel to announce it in.</summary>
    public async ValueTask<Done> Announce(Turn turn, string id, IReadOnlyList<string> places, string nonce, CancellationToken cancel)
    {
        return await desk.Once(Intention(turn, PaperSort.Decision, PaperVerbs.Announce, nonce), async _ =>
        {
            List<string> chosen = [.. desk.AnnouncementPlaces.Select(p => p.Id).Where(places.Contains)];
            if (chosen.Count == 0)
                return new Decision.Refuse(turn.Words.PaperNoPlace);
            var (paper, _) = (await views.Find(id, cancel))!.Value;
            var change = new Change(turn.Who.Id, desk.Now);
            foreach (var code in paper.Awards)
            {
                var (award, version) = (await desk.Store.Find(Kinds.Awards, code, cancel))!.Value;
                if (award.Places.Count > 0)
                    return new Decision.Refuse(turn.Words.PaperAnnouncedIn([.. desk.AnnouncementPlaces.Where(p => award.Places.Contains(p.Id)).Select(p => desk.NameOf(p, turn.Words))]));
                var announced = award with { Places = chosen };
                change.Write(Kinds.Awards, announced, version);
                posts.Announce(change, announced);
            }
            return new Decision.Do(change.Touch(paper.Subject), id);
        }, cancel);
    }

    public async ValueTask<Done> Reject(Turn turn, IReadOnlyList<string> codes, string reason, string nonce, CancellationToken cancel)
    {
        var text = VietnameseText.Clean(reason, PaperListCard.LongestReason);
        return await desk.Once(Intention(turn, PaperSort.Outcome, PaperVerbs.Reject, nonce), async _ =>
        {
            if (codes.Count is 0 or > Paper.MostCases)
                return new Decision.Refuse(codes.Count == 0 ? turn.Words.PaperNoneChosen : turn.Words.PaperTooMany(Paper.MostCases));
            if (text.Length == 0)
                return new Decision.Refuse(turn.Words.PaperReasonMissing);
            var judged = await cases.Judged(PaperTask.Outcome, await cases.Read(codes, cancel), desk.Today, holds.Now, cancel);
            // whoever is on hold or without a form any more can be refused all the same
            List<JudgedCase> gone = [.. judged.Where(c => c.Why == PaperRefusal.NotHere)];
            return gone.Count > 0 || judged.Count < codes.Count
                ? new Decision.Refuse(Blocked(gone, turn.Words) ?? turn.Words.PaperUnknown(VietnameseText.Clean(codes.Except(judged.Select(c => c.Case.Id)).First(), 20)))
                : new Decision.Do(await changes.Reject(turn.Who.Id, judged, text, cancel), judged.Count.ToString(CultureInfo.InvariantCulture));
        }, cancel);
    }

    async ValueTask<Done> OnPrepared(
        Turn turn, string act, string id, string nonce, Func<Versioned<Paper>, ValueTask<Decision>> decide, CancellationToken cancel)
    {
        var sort = PaperDrafts.Sort((await views.Find(id, cancel))!.Value.Value.Kind);
        return await desk.Once(Intention(turn, sort, act, $"{id}/{nonce}"), async taken =>
        {
            var prepared = (await views.Find(id, cancel))!.Value;
            if (taken is not null)
                return new Decision.Refuse(turn.Words.PaperNumberTaken(sort, prepared.Value.Number, prepared.Value.Date.Year));
            return prepared.Value.State == PaperState.Prepared
                ? await decide(prepared)
                : new Decision.Refuse(turn.Words.PaperNotNow(sort, prepared.Value.State.ToString(), prepared.Value.Number));
        }, cancel);
    }

    /// <summary>Somebody else holds its number, or one of its cases.</summary>
    static string Taken(Commit.Taken taken, PaperDraft draft, Words words) => taken.Claim.Split('/', 2) is ["paper-of", var code]
        ? words.PaperCaseTaken(code, taken.Holder[(taken.Holder.IndexOf('/', StringComparison.Ordinal) + 1)..])
        : words.PaperNumberTaken(PaperDrafts.Sort(draft.Task), draft.Number, draft.Date!.Value.Year);

    string Sentence(JudgedCase one, Words words) => words.PaperRefused(
        one.Why!.Value.ToString(), one.Case.Id, views.Name(one.Case), views.Award(one.Case.Form), words.CheckState(one.Case.State.ToString()));

    static string Intention(Turn turn, PaperSort sort, string act, string nonce) => $"{PaperVerbs.Of(sort, act)}/{turn.Who.Id}/{nonce}";
}
