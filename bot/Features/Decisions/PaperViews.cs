using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Decisions;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Decisions;

/// <summary>Papers and the cases that wait for them as cards show them, from what is true now.</summary>
sealed class PaperViews(Desk desk, PaperCases cases, CheckViews checks, AwardViews awards, OpenHolds holds)
{
    public ValueTask<Versioned<Paper>?> Find(string id, CancellationToken cancel) => desk.Store.Find(Kinds.Papers, id, cancel);

    public IReadOnlyList<Choice> Places(Words words) => [.. desk.AnnouncementPlaces.Select(p => new Choice(desk.NameOf(p, words), p.Id))];

    public string Name(Case standing) => checks.Name(standing);

    public string Award(string form) => checks.Award(form);

    /// <param name="form">Only this award form; "" for all.</param>
    public async ValueTask<AdaptiveCard> List(
        PaperTask task, Person who, int page, IReadOnlyList<string> chosen, string form, Words words, CancellationToken cancel, string? notice = null,
        string? wrong = null)
    {
        var sort = PaperDrafts.Sort(task);
        var all = await cases.Waiting(task, holds.Now, cancel);
        var own = all.Where(c => !IsForOthers(c)).ToList();
        var listed = own.Where(c => form.Length == 0 || c.Case.Form == form).ToList();
        page = Math.Clamp(page, 0, Math.Max(0, listed.Count - 1) / CasePages.PageSize);
        var known = own.Select(c => c.Case.Id).ToHashSet();
        return new PaperListCard(
            sort,
            new(
                [.. listed.Skip(page * CasePages.PageSize).Take(CasePages.PageSize).Select(c => Line(c, words))], listed.Count, page,
                [.. chosen.Where(known.Contains)]),
            [.. own.GroupBy(c => c.Case.Form).Select(g => new Choice($"{Award(g.Key)} ({words.Number(g.Count())})", g.Key))], form,
            checks.Share(listed.Select(c => c.Case)), await UnderWay(task, words, cancel), all.Count - own.Count, new() { For = who.Id, Nonce = desk.Ids.Nonce() },
            notice, wrong).Draw(words);
    }

    /// <summary>The office decides what waits for a submission, or the other way round.</summary>
    public static bool IsForOthers(JudgedCase one) => one.Why is PaperRefusal.AboveTheOffice or PaperRefusal.WithinTheOffice;

    public PaperFace Face(PaperDraft draft, IReadOnlyList<JudgedCase> judged, int page) => Face(
        PaperDrafts.Sort(draft.Task), draft.Number, draft.Date!.Value, draft.Signatory, PaperDraft.OrNull(draft.Ground), PaperDraft.OrNull(draft.Merit),
        PaperDraft.OrNull(draft.Addressee), judged, page);

    /// <summary>As this person sees it, with what he may do now.</summary>
    public async ValueTask<AdaptiveCard> Card(
        Paper paper, int page, Person who, string nonce, Words words, CancellationToken cancel, string? notice = null, string? wrong = null)
    {
        var task = paper.Kind == PaperKind.Decision ? PaperTask.Decision : PaperTask.Submission;
        var judged = await cases.Judged(task, await cases.Read(paper.Cases, cancel), paper.Date, holds.Now, cancel);
        var places = await AnnouncedIn(paper, cancel);
        return new PaperCard(
            Face(PaperDrafts.Sort(task), paper.Number, paper.Date, paper.Signatory, paper.Ground, paper.Merit, paper.Addressee, judged, page),
            paper.Id, paper.State.ToString(), words.PaperBy(Person(paper.By), Moment(paper.At)), Then(paper, judged, places, words), May(paper, judged, places, who),
            Places(words), new() { For = who.Id, Nonce = nonce }, notice, wrong).Draw(words);
    }

    static PaperMay May(Paper paper, IReadOnlyList<JudgedCase> judged, IReadOnlyList<string> places, Person who)
    {
        var may = PaperMay.Nothing;
        var theirs = who.Is(Role.Secretary) || who.Is(Role.Leader);
        if (paper.State == PaperState.Prepared && who.Is(Role.Leader))
            may |= PaperMay.Sign;
        if (paper.State == PaperState.Prepared && theirs)
            may |= PaperMay.SendBack;
        if (paper.State == PaperState.SentBack && theirs)
            may |= PaperMay.Again;
        if (paper is { State: PaperState.Signed, Kind: PaperKind.Decision } && places.Count == 0 && theirs)
            may |= PaperMay.Announce;
        if (paper is { State: PaperState.Signed, Kind: PaperKind.Submission } && judged.Any(c => c.Case.State == CaseState.Submitted) && theirs)
            may |= PaperMay.Record;
        return may;
    }

    string? Then(Paper paper, IReadOnlyList<JudgedCase> judged, IReadOnlyList<string> places, Words words) => paper switch
    {
        { State: PaperState.SentBack } => words.PaperSentBack(paper.Reason ?? ""),
        { State: PaperState.Prepared } => null,
        { Kind: PaperKind.Submission } => string.Join(' ', Signed(paper, words), words.PaperOutcome(
            judged.Count(c => c.Case.State is CaseState.Awarded or CaseState.Revoked), judged.Count(c => c.Case.State == CaseState.Rejected),
            judged.Count(c => c.Case.State == CaseState.Submitted))),
        _ => string.Join(' ', Signed(paper, words), places.Count == 0 ? words.PaperNotAnnounced : words.PaperAnnouncedIn(awards.Names(places, words))),
    };

    string Signed(Paper paper, Words words) => words.PaperSigned(Person(paper.SignedBy!), Moment(paper.SignedAt!.Value));

    async ValueTask<IReadOnlyList<string>> AnnouncedIn(Paper paper, CancellationToken cancel) =>
        paper.Awards is [var first, ..] && await desk.Store.Find(Kinds.Awards, first, cancel) is { Value: var award } ? award.Places : [];

    PaperFace Face(
        PaperSort sort, string number, DateOnly date, string signatory, string? ground, string? merit, string? addressee, IReadOnlyList<JudgedCase> judged,
        int page)
    {
        var lines = new List<PaperLine>();
        foreach (var annex in judged.GroupBy(c => c.Case.Party.Kind == PartyKind.Person))
            lines.AddRange(annex.Select((c, i) => new PaperLine(
                annex.Key, c.Judged.Form?.Name ?? Award(c.Case.Form), i + 1, Name(c.Case), checks.UnitOf(c.Case), c.Case.Id)));
        var units = lines.Count(l => !l.Person);
        page = Math.Clamp(page, 0, Math.Max(0, lines.Count - 1) / PaperFace.PageSize);
        return new(
            sort, number, date, signatory, ground, merit, addressee, units, lines.Count - units, checks.Share(judged.Select(c => c.Case)),
            [.. lines.Skip(page * PaperFace.PageSize).Take(PaperFace.PageSize)], page);
    }

    CheckLine Line(JudgedCase one, Words words) => new(
        one.Case.Id, Name(one.Case), checks.UnitOf(one.Case), Award(one.Case.Form), checks.Clock(one.Case, words),
        one.Why is { } why ? [new(words.PaperRefusedBriefly(why.ToString()), words.PaperRefusedBriefly(why.ToString()), Stops: true)] : []);

    async ValueTask<IReadOnlyList<string>> UnderWay(PaperTask task, Words words, CancellationToken cancel)
    {
        var kind = task == PaperTask.Decision ? PaperKind.Decision : PaperKind.Submission;
        var papers = await desk.Store.List(Kinds.Papers, $"{kind}/", PaperListCard.MostPapers, cancel, newestFirst: true);
        return
        [
            .. papers.Select(p => p.Value)
                .Select(p => words.PaperBrief(p.Id, p.Number, p.Cases.Count, words.PaperStateBriefly(p.State.ToString()))),
        ];
    }

    string Moment(DateTimeOffset at) => Words.Moment(desk.Local(at));

    string Person(string id) => desk.People.Find(id)?.Name ?? id;
}
