using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Decisions;

/// <param name="Why">What stops it, or null.</param>
sealed record JudgedCase(Versioned<Case> Read, PaperCase Judged, PaperRefusal? Why)
{
    public Case Case => Read.Value;
}

/// <summary>The cases that wait for a paper, and what the rules say of them.</summary>
sealed class PaperCases(Desk desk, CaseFindings findings, AwardForms forms)
{
    const int MostPrepared = 100;

    /// <summary>All whose turn it is, by whoever decides on them, but for those in a paper that waits to be signed; as the annexes have them.</summary>
    public async ValueTask<IReadOnlyList<JudgedCase>> Waiting(PaperTask task, HoldsSeen seen, CancellationToken cancel)
    {
        var prepared = await desk.Store.List(Kinds.Papers, "waits/", MostPrepared, cancel);
        var inPapers = prepared.SelectMany(p => p.Value.Cases).ToHashSet();
        List<Versioned<Case>> read = [];
        foreach (var state in task == PaperTask.Outcome ? [CaseState.Submitted] : (CaseState[])[CaseState.Received, CaseState.Passed])
            read.AddRange((await findings.In(state, cancel)).Where(c => PaperRules.Waits(c.Value, task) && !inPapers.Contains(c.Value.Id)));
        return await Judged(task, read, desk.Today, seen, cancel);
    }

    public ValueTask<IReadOnlyList<Versioned<Case>>> Read(IEnumerable<string> codes, CancellationToken cancel) => findings.Read(codes, cancel);

    /// <param name="date">Of the paper: which forms there are then.</param>
    public async ValueTask<IReadOnlyList<JudgedCase>> Judged(
        PaperTask task, IReadOnlyList<Versioned<Case>> read, DateOnly date, HoldsSeen seen, CancellationToken cancel)
    {
        var book = forms.Book;
        var found = (await findings.Of(read, seen, cancel)).ToDictionary(f => f.Case.Id);
        var ordered = PaperRules.Ordered(
            read.Select(r => PaperCase.Of(r.Value, book, date, desk.Today, found[r.Value.Id].Findings)), desk.People.NameOf);
        var together = new Together(ordered);
        return [.. ordered.Select(one => new JudgedCase(found[one.Case.Id].Read, one, PaperRules.Refusal(one, task, together.Of(one))))];
    }

    /// <summary>Only those of the same party can stand in each other's way.</summary>
    sealed class Together(IReadOnlyList<PaperCase> all)
    {
        readonly ILookup<string, PaperCase> _byParty = all.ToLookup(c => c.Case.Party.Key);

        public IReadOnlyCollection<PaperCase> Of(PaperCase one) => [.. _byParty[one.Case.Party.Key]];
    }
}
