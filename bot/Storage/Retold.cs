using System.Runtime.CompilerServices;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Recognition.Reviews;

namespace ThiDua.Bot.Storage;

/// <summary>A document, or the ledger itself, that does not say what its entries say.</summary>
/// <param name="What">E.g. <c>case/7K3Q9F</c>.</param>
/// <param name="Shown">What stands in the document, or what the entry says was before; null: there is no document.</param>
/// <param name="Told">What the entries say; null: they do not know of it.</param>
readonly record struct Mismatch(string What, string? Shown, string? Told);

/// <summary>What an entry says of one document: what it is from then on, and what it was before, where the entry says that too.</summary>
readonly record struct Saying(string Id, string Now, string? Before);

/// <summary>
/// One thing that the ledger alone tells of every document of a kind, e.g. which state a case is in: entries are folded one after the
/// other, then the documents are looked through.
/// </summary>
abstract class Retold
{
    /// <summary>All that is retold when everything is verified; new ones each time, since they remember.</summary>
    public static IReadOnlyList<Retold> All() => 
    [
        new Retold<Case>(Kinds.Cases, StateOf, c => c.State.ToString()),
        new Retold<Ceremony>(Kinds.Ceremonies, HandedAt, c => Given(c.Handed.Count)),
        new Retold<Review>(Kinds.Reviews, SaidIn, r => Counted(r.Table)),
        new Retold<Award>(Kinds.Awards, StandingOf, a => Recipients(a.Standing.Count())),
        new Retold<Paper>(Kinds.Papers, PaperOf, p => p.State.ToString()),
        new Retold<Case>(Kinds.Cases, CountOf, c => c.Count?.ToString()),
        new Retold<Session>(Kinds.Sessions, StateOfSession, s => s.State.ToString()),
        new Retold<Ballot>(Kinds.Ballots, CasterOf, b => b.By),
    ];

    public abstract IEnumerable<Mismatch> Hear(Fact fact);

    public abstract IAsyncEnumerable<Mismatch> Compare(IDocuments documents, CancellationToken cancel);

    static Saying? CountOf(Fact fact) => fact is CaseCounted f ? new(f.Case, f.Count.ToString(), null) : null;

    static Saying? StateOfSession(Fact fact) => fact switch
    {
        SessionCalled f => new(f.Session, nameof(SessionState.Called), null),
        SessionMoved f => new(f.Session, f.To.ToString(), f.From.ToString()),
        _ => null,
    };

    /// <summary>That every ballot that came in is there, and none that did not.</summary>
    static Saying? CasterOf(Fact fact) => fact is BallotCast f ? new(f.Ballot, f.Caster, null) : null;

    static Saying? StateOf(Fact fact) => fact switch
    {
        CaseOpened f => new(f.Case, nameof(CaseState.Nominated), null),
        CaseMoved f => new(f.Case, f.To.ToString(), f.From.ToString()),
        _ => null,
    };

    static Saying? HandedAt(Fact fact) => fact switch
    {
        CeremonyCalled f => new(f.Ceremony, Given(f.Handed), null),
        HandOutFact f => new(f.Ceremony, Given(f.Now), Given(f.Before)),
        _ => null,
    };

    static Saying? SaidIn(Fact fact) => fact is Reviewed f ? new(f.Review, Counted(f.Table), null) : null;

    static string Counted(ReviewTable table) => FormattableString.Invariant($"{table.Units} units, {table.People} people");

    static string Given(int count) => FormattableString.Invariant($"{count} handed out");

    static Saying? StandingOf(Fact fact) => fact switch
    {
        Awarded f => new(f.Award, Recipients(f.Recipients.Count), null),
        AwardRevoked f => new(f.Award, Recipients(f.Left), Recipients(f.Left + f.Recipients.Count)),
        _ => null,
    };

    static Saying? PaperOf(Fact fact) => fact switch
    {
        PaperPrepared f => new(f.Paper, nameof(PaperState.Prepared), null),
        PaperSigned f => new(f.Paper, nameof(PaperState.Signed), null),
        PaperSentBack f => new(f.Paper, nameof(PaperState.SentBack), nameof(PaperState.Prepared)),
        _ => null,
    };

    static string Recipients(int count) => FormattableString.Invariant($"{count} recipients");
}

/// <param name="says">What a fact says of a document of the kind, if anything.</param>
/// <param name="shows">What a document shows of the same; null: nothing, as long as nothing was told.</param>
sealed class Retold<T>(Kind<T> kind, Func<Fact, Saying?> says, Func<T, string?> shows) : Retold
    where T : class
{
    readonly Dictionary<string, string> _told = [];

    public override IEnumerable<Mismatch> Hear(Fact fact)
    {
        if (says(fact) is not var (id, now, before))
            yield break;
        if (before is not null && _told.GetValueOrDefault(id) != before)
            yield return new(Name(id), before, _told.GetValueOrDefault(id));
        // few words for many documents: each is kept once
        _told[id] = string.Intern(now);
    }

    public override async IAsyncEnumerable<Mismatch> Compare(IDocuments documents, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var (document, _) in documents.Every(kind, cancel))
        {
            _told.Remove(kind.Id(document), out var told);
            if (shows(document) is var shown && shown != told)
                yield return new(Name(kind.Id(document)), shown, told);
        }
        foreach (var (id, told) in _told.OrderBy(t => t.Key, StringComparer.Ordinal))
            yield return new(Name(id), null, told);
    }

    string Name(string id) => $"{kind.Name}/{id}";
}
