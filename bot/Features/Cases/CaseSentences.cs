using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Cases;

/// <summary>Finds the cases somebody wants to act on; or says in one sentence which of them stand in the way, and why.</summary>
sealed class CaseSentences(Desk desk, CaseViews views, CaseSeats seats)
{
    /// <summary>Of those in the way, spelled out; the others are counted.</summary>
    const int SpelledOut = 3;

    /// <returns>All of them as they are now, or the sentence; never some of them.</returns>
    public async ValueTask<(IReadOnlyList<Versioned<Case>> Found, string? Refusal)> Standing(
        Turn turn, IReadOnlyList<string> codes, CaseAct act, CancellationToken cancel)
    {
        var (found, inTheWay) = (new List<Versioned<Case>>(codes.Count), new List<string>());
        foreach (var code in codes)
        {
            if (await views.Find(code, cancel) is not { } standing)
                inTheWay.Add(turn.Words.CaseUnknown(code));
            else if (CaseActs.Refusal(standing.Value, act, seats.Of(standing.Value, turn.Who)) is { } refusal)
                inTheWay.Add(await Sentence(standing.Value, act, refusal, turn.Words, cancel));
            else
                found.Add(standing);
        }
        return inTheWay.Count == 0 ? (found, null)
            : ([], codes.Count == 1 ? turn.Words.NothingChanged(inTheWay[0]) : turn.Words.CasesInTheWay([.. inTheWay.Take(SpelledOut)], Math.Max(0, inTheWay.Count - SpelledOut)));
    }

    async ValueTask<string> Sentence(Case c, CaseAct act, CaseRefusal refusal, Words words, CancellationToken cancel)
    {
        if (refusal == CaseRefusal.NotNow)
            return words.CaseNotNow(c.Id, CaseViews.Stage(c.State), await views.Last(c.Id, words, cancel));
        return act is CaseAct.SendAgain or CaseAct.Withdraw
            ? words.CaseNotYours(c.Id, desk.People.Find(c.OpenedBy)?.Name ?? c.OpenedBy)
            : words.CaseNotYoursToReview(c.Id, [.. seats.Reviewers(c).Select(r => r.Name)]);
    }
}
