using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Reviews;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Reviews;

/// <summary>
/// Nguồn số liệu: the ledger entries behind a number of a review. They are read and added up anew, so the sum under them is not the number
/// above them said again.
/// </summary>
sealed class ReviewSources(Desk desk, ReviewCounts counts)
{
    /// <summary>An award is given once, and revoked at most once for each recipient.</summary>
    const int MostEntries = 1_000;

    /// <param name="form">Only of this form; null: of all.</param>
    /// <param name="page">From 0; the nearest there is.</param>
    public async ValueTask<AdaptiveCard> Card(string scope, string title, string? form, int page, Words words, CancellationToken cancel)
    {
        var lines = new List<SourceLine>();
        foreach (var award in (await counts.Awards(scope, cancel)).Where(a => form is null || a.Form == form))
        {
            foreach (var entry in await desk.Store.History(award.Subject, MostEntries, cancel))
            {
                if (Line(scope, award, entry, words) is { } line)
                    lines.Add(line);
            }
        }
        lines.Sort((one, other) => one.Sequence.CompareTo(other.Sequence));
        var table = await counts.Table(scope, cancel);
        var rows = table.Rows.Where(r => form is null || r.Form == form).ToList();
        var pages = Math.Max(1, (lines.Count + SourcesCard.PageSize - 1) / SourcesCard.PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        return new SourcesCard(
            scope, title, form, form is null ? null : counts.NameOf(form), [.. lines.Skip(page * SourcesCard.PageSize).Take(SourcesCard.PageSize)],
            new(rows.Sum(r => r.Units), rows.Sum(r => r.People)), new(lines.Sum(l => l.Counts.Units), lines.Sum(l => l.Counts.People)), lines.Count, page, pages)
            .Draw(words);
    }

    /// <summary>Null: an entry that moves no count of the scope.</summary>
    SourceLine? Line(string scope, Award award, LedgerEntry entry, Words words)
    {
        var fact = FactJson.Read(entry.Kind, entry.Json);
        if (fact is not (Awarded or AwardRevoked))
            return null;
        var counted = Tallies.Of(fact).ToLookup(s => s.Key, s => s.By);
        var moved = new Counted(
            counted[AwardTallies.Of(scope, AwardCount.Units, award.Form)].Sum(), counted[AwardTallies.Of(scope, AwardCount.People, award.Form)].Sum());
        return moved is { Units: 0, People: 0 }
            ? null
            : new(
                entry.Sequence, Words.Moment(desk.Local(new(entry.AtTicks, TimeSpan.Zero))), desk.People.Find(entry.By)?.Name ?? entry.By,
                words.SourceOf(counts.NameOf(award.Form), award.Number, Words.Date(award.Date), fact is AwardRevoked), moved, entry.Hash[..SourcesCard.HashShown]);
    }
}
