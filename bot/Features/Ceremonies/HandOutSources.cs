using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Ceremonies;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Ceremonies;

/// <summary>The ledger entries behind what was handed out at a ceremony, read and added up anew.</summary>
sealed class HandOutSources(Desk desk)
{
    /// <summary>Far more than anybody ticks at one ceremony.</summary>
    const int MostEntries = 10_000;

    /// <param name="page">From 0; the nearest there is.</param>
    public async ValueTask<AdaptiveCard> Card(Ceremony ceremony, int page, Words words, CancellationToken cancel)
    {
        var entries = (await desk.Store.History(ceremony.Subject, MostEntries, cancel)).Reverse().Select(Line).OfType<HandOutSource>().ToList();
        var pages = Math.Max(1, (entries.Count + HandOutSourcesCard.PageSize - 1) / HandOutSourcesCard.PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        return new HandOutSourcesCard(
            ceremony.Id, ceremony.Name, [.. entries.Skip(page * HandOutSourcesCard.PageSize).Take(HandOutSourcesCard.PageSize)],
            await desk.Store.Tally(Tallies.HandedOut(ceremony.Id), cancel), entries.Sum(e => e.By), entries.Count, page, pages).Draw(words);
    }

    /// <summary>Null: it was called or changed.</summary>
    HandOutSource? Line(LedgerEntry entry) => FactJson.Read(entry.Kind, entry.Json) is HandOutFact fact
        ? new(
            entry.Sequence, Words.Moment(desk.Local(new(entry.AtTicks, TimeSpan.Zero))), desk.People.Find(entry.By)?.Name ?? entry.By,
            fact is HandedOut ? fact.Lines.Count : -fact.Lines.Count, entry.Hash[..HandOutSourcesCard.HashShown])
        : null;
}
