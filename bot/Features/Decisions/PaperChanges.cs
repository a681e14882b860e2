using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Decisions;

/// <summary>What papers set off, each as one change: a decision makes awards and awards its cases, a submission brings them to those above.</summary>
sealed class PaperChanges(Desk desk, CaseSteps steps, AwardParticulars particulars, AwardPosts posts, PaperPosts papers)
{
    /// <summary>To be signed: its cases stay where they are, and no other paper takes them.</summary>
    public Change Prepare(Paper paper, HoldsSeen seen, IReadOnlyList<JudgedCase> cases)
    {
        var change = new Change(paper.By, paper.At)
            .Write(Kinds.Papers, paper, 0)
            .Record(new PaperPrepared(paper.Id, paper.Kind, paper.Number, paper.Date, paper.Signatory, paper.Cases, paper.Day, paper.Addressee));
        seen.Insist(change, cases.Select(c => c.Case));
        // that they still wait is what it was prepared on
        foreach (var one in cases)
            change.Expect(Kinds.Cases, one.Case.Id, one.Read.Version);
        papers.ToLeaders(change, paper);
        return change;
    }

    /// <param name="version">0 when it was not prepared by somebody before.</param>
    public async ValueTask<Change> Sign(Paper prepared, long version, string by, IReadOnlyList<JudgedCase> cases, HoldsSeen seen, CancellationToken cancel)
    {
        var change = new Change(by, desk.Now);
        var signed = prepared with { State = PaperState.Signed, SignedBy = by, SignedAt = desk.Now };
        if (signed.Kind == PaperKind.Submission)
        {
            await steps.Land(change, [.. cases.Select(c => Step(c, CaseState.Submitted, signed.Subject, now => now with { Submission = signed.Id }))], cancel);
        }
        else
        {
            var awards = await Award(change, new(signed.Number, signed.Date, signed.Signatory, signed.Ground, signed.Merit, null, signed.Id, signed.Places), cases, cancel);
            signed = signed with { Awards = [.. awards.Select(a => a.Id)] };
        }
        change.Write(Kinds.Papers, signed, version)
            .Record(new PaperSigned(signed.Id, signed.Kind, signed.Number, signed.Date, signed.Signatory, signed.Cases, desk.Today))
            .Touch(signed.Subject);
        seen.Insist(change, cases.Select(c => c.Case));
        PaperPosts.ToWhoPrepared(change, signed);
        return change;
    }

    public Change SendBack(Versioned<Paper> prepared, string by, string reason)
    {
        var back = prepared.Value with { State = PaperState.SentBack, SignedBy = by, SignedAt = desk.Now, Reason = reason };
        var change = new Change(by, desk.Now).Write(Kinds.Papers, back, prepared.Version).Record(new PaperSentBack(back.Id, back.Kind, reason, desk.Today)).Touch(back.Subject);
        PaperPosts.ToWhoPrepared(change, back);
        return change;
    }

    /// <summary>What those above have decided: awards of theirs.</summary>
    public async ValueTask<Change> Record(PaperDraft draft, string by, IReadOnlyList<JudgedCase> cases, HoldsSeen seen, CancellationToken cancel)
    {
        var change = new Change(by, desk.Now);
        var said = new Said(
            draft.Number, draft.Date!.Value, draft.Signatory, PaperDraft.OrNull(draft.Ground), PaperDraft.OrNull(draft.Merit), draft.Addressee, null, draft.Places);
        await Award(change, said, cases, cancel);
        seen.Insist(change, cases.Select(c => c.Case));
        Touched(change, cases);
        return change;
    }

    /// <summary>Those above have not agreed.</summary>
    public async ValueTask<Change> Reject(string by, IReadOnlyList<JudgedCase> cases, string reason, CancellationToken cancel)
    {
        var change = new Change(by, desk.Now);
        await steps.Land(change, [.. cases.Select(c => Step(c, CaseState.Rejected, null, now => now, reason))], cancel);
        Touched(change, cases);
        return change;
    }

    /// <summary>One award for each form, highest first: so they are announced.</summary>
    async ValueTask<IReadOnlyList<Award>> Award(Change change, Said said, IReadOnlyList<JudgedCase> cases, CancellationToken cancel)
    {
        var (awards, moved) = (new List<Award>(), new List<CaseStep>());
        foreach (var of in cases.GroupBy(c => c.Judged.Form!.Id).OrderBy(g => g.First().Judged.Form!.Rank).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var form = of.First().Judged.Form!;
            var recipients = await particulars.Of(of.Select(c => Recipient(c.Case)), cancel);
            var campaigns = recipients.Select(r => r.Campaign).Distinct().ToList();
            var common = campaigns is [{ } only] ? only : null;
            var award = new Award(
                desk.Ids.Code(), form.Id, said.Number, said.Date, said.Signatory, said.Ground, common, said.Merit,
                [.. AwardRules.Ordered(recipients.Select(r => common is null ? r : r with { Campaign = null }))], null, change.By, change.At, desk.Today)
            {
                Places = said.Places,
                Nominations = [.. of.Select(c => c.Case.Nomination).OfType<string>().Distinct()],
                Issuer = said.Issuer,
                Rank = form.Rank,
                Paper = said.Paper ?? of.First().Case.Submission,
            };
            awards.Add(award);
            moved.AddRange(of.Select(c => Step(c, CaseState.Awarded, award.Subject, now => now with { Award = award.Id })));
            posts.Land(change, award);
        }
        await steps.Land(change, moved, cancel);
        await Settle(change, awards.SelectMany(a => a.Nominations).Distinct(), cancel);
        return awards;
    }

    /// <summary>A nomination has led to an award as soon as one of its cases has.</summary>
    async ValueTask Settle(Change change, IEnumerable<string> nominations, CancellationToken cancel)
    {
        foreach (var code in nominations)
        {
            if (await desk.Store.Find(Kinds.Nominations, code, cancel) is var (nomination, version) && nomination.State == NominationState.Open)
                change.Write(Kinds.Nominations, nomination with { State = NominationState.Awarded }, version).Touch(nomination.Subject);
        }
    }

    CaseStep Step(JudgedCase one, CaseState to, string? of, Func<Case, Case> then, string? reason = null)
    {
        var (moved, fact) = CaseRules.Move(one.Case, to, desk.Today, reason, of);
        return CaseStep.Of(one.Read, then(moved), fact);
    }

    Recipient Recipient(Case standing) => new(
        standing.Party, desk.People.NameOf(standing.Party),
        standing.Party.Kind == PartyKind.Unit ? null : desk.People.Unit(standing.Unit ?? standing.Party.Unit)?.Name, standing.Nomination)
    {
        Case = standing.Id,
        Campaign = standing.Campaign,
    };

    /// <summary>The submissions they stood in say what became of them.</summary>
    static void Touched(Change change, IReadOnlyList<JudgedCase> cases)
    {
        foreach (var submission in cases.Select(c => c.Case.Submission).OfType<string>().Distinct())
            change.Touch($"submission/{submission}");
    }

    /// <summary>What a decision says of all its awards.</summary>
    sealed record Said(
        string Number, DateOnly Date, string Signatory, string? Ground, string? Merit, string? Issuer, string? Paper, IReadOnlyList<string> Places);
}
