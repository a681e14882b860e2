using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Checking;

/// <param name="Rules">Those of the case's own day.</param>
sealed record CheckedCaseFound(Versioned<Case> Read, FormRules Rules, IReadOnlyList<Finding> Findings)
{
    public Case Case => Read.Value;
}

/// <summary>Loads what a case is checked against, and checks it.</summary>
sealed class CaseFindings(Desk desk, IFormRules rules, AwardForms forms)
{
    const int Page = 500;

    /// <summary>Nobody has more awards or cases than are looked at.</summary>
    const int MostOfOne = 200;

    public ValueTask<Versioned<Case>?> Find(string code, CancellationToken cancel) => desk.Store.Find(Kinds.Cases, code, cancel);

    /// <summary>In the order they were given; those that do not exist are left out.</summary>
    public async ValueTask<IReadOnlyList<Versioned<Case>>> Read(IEnumerable<string> codes, CancellationToken cancel)
    {
        var found = new List<Versioned<Case>>();
        foreach (var code in codes)
        {
            if (await Find(code, cancel) is { } one)
                found.Add(one);
        }
        return found;
    }

    /// <summary>All cases in a state, đột xuất first, then the oldest first.</summary>
    public async ValueTask<IReadOnlyList<Versioned<Case>>> In(CaseState state, CancellationToken cancel) =>
        [.. (await All($"state/{state}/", cancel)).OrderBy(c => c.Value.Kind != NominationKind.AdHoc).ThenBy(c => c.Value.At)];

    /// <param name="holds">The change that follows insists on the very same.</param>
    public async ValueTask<IReadOnlyList<CheckedCaseFound>> Of(IReadOnlyList<Versioned<Case>> cases, HoldsSeen holds, CancellationToken cancel)
    {
        var asked = new Dictionary<(string Form, int Year), int>();
        var found = new List<CheckedCaseFound>(cases.Count);
        foreach (var read in cases)
        {
            var (standing, said) = (read.Value, rules.Of(read.Value));
            var cap = said is { CapPercent: not null, CapOf: { } of }
                ? new CapCount(await Asked(standing.Form, standing.Day.Year), await Asked(of, standing.Day.Year))
                : default(CapCount?);
            var others = await desk.Store.List(Kinds.Cases, $"of/{standing.Party.Key}/", MostOfOne, cancel);
            found.Add(new(read, said, CheckRules.Find(standing, new(
                said, [.. others.Select(o => o.Value)], holds.Of(standing.Party), cap, await Prior(standing.Party, cancel), desk.Today))));
        }
        return found;

        async ValueTask<int> Asked(string form, int year)
        {
            if (!asked.TryGetValue((form, year), out var count))
                asked[(form, year)] = count = (await All($"form/{form}/", cancel)).Count(c => c.Value.Day.Year == year && CheckRules.Asks(c.Value));
            return count;
        }
    }

    async ValueTask<PriorAwards> Prior(Party party, CancellationToken cancel)
    {
        var awards = await desk.Store.List(Kinds.Awards, $"of/{party.Key}/", MostOfOne, cancel, newestFirst: true);
        return awards is [{ Value: var last }, ..] ? new(awards.Count, forms.Find(last.Form)?.Name ?? last.Form, last.Date) : default;
    }

    async ValueTask<IReadOnlyList<Versioned<Case>>> All(string prefix, CancellationToken cancel)
    {
        var all = new List<Versioned<Case>>();
        for (var some = Page; some == Page;)
        {
            var next = await desk.Store.List(Kinds.Cases, prefix, Page, cancel, skip: all.Count);
            all.AddRange(next);
            some = next.Count;
        }
        return all;
    }
}
