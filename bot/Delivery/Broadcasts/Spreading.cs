using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>
/// Writes down, once, who an announcement goes to. What is written stays: who joins later gets no copy, who leaves keeps his, and after a
/// crash it goes on where it stopped.
/// </summary>
sealed class Spreading(IStore store, Lazy<IAudiences> audiences, TimeProvider clock)
{
    /// <summary>In one commit: some hundred kilobytes, so that people's own turns do not wait for it.</summary>
    const int SheetsAtOnce = 20;

    public async ValueTask Spread(string id, CancellationToken cancel)
    {
        if (Wanted(id) is not { } begun || !await Begin(begun, cancel))
            return;
        var (sheets, known) = await Written(id, cancel);
        var missing = (await audiences.Value.Of(begun.Value.Audience, cancel)).Where(known.Add).ToList();
        for (var from = 0; ; from += SheetsAtOnce * Sheet.Most)
        {
            var isLast = from + SheetsAtOnce * Sheet.Most >= missing.Count;
            var change = new Change("system", clock.GetUtcNow());
            foreach (var copies in missing.Skip(from).Take(SheetsAtOnce * Sheet.Most).Chunk(Sheet.Most))
                change.Write(Kinds.Sheets, new Sheet(id, sheets++, Array.ConvertAll(copies, to => new Copy(to))), 0);
            if (!await Land(id, change, isLast ? known.Count : null, cancel) || isLast)
                return;
        }
    }

    Versioned<Announcement>? Wanted(string id) =>
        store.All(Kinds.Announcements).TryGetValue(id, out var now) && now.Value is { State: AnnouncementState.Sending, IsSpread: false } ? now : null;

    async ValueTask<bool> Begin(Versioned<Announcement> wanted, CancellationToken cancel) => wanted.Value.StartedAt is not null
        || await store.Commit(
            new Change("system", clock.GetUtcNow()).Write(Kinds.Announcements, wanted.Value with { StartedAt = clock.GetUtcNow() }, wanted.Version),
            cancel) is Commit.Landed;

    /// <summary>How many sheets there are from a spread that was interrupted, and who is on them.</summary>
    async ValueTask<(int Sheets, HashSet<string> Known)> Written(string id, CancellationToken cancel)
    {
        var (sheets, known) = (0, new HashSet<string>());
        await foreach (var sheet in store.SheetsOf(id, cancel))
        {
            sheets++;
            known.UnionWith(sheet.Value.Copies.Select(copy => copy.To));
        }
        return (sheets, known);
    }

    /// <summary>The last chunk says so in the same commit: a spread that is not marked as done has full sheets only, and is continued.</summary>
    /// <returns>False when the announcement is not to be sent any more.</returns>
    async ValueTask<bool> Land(string id, Change change, int? copies, CancellationToken cancel)
    {
        var (writes, at) = (change.Writes, change.At);
        while (Wanted(id) is { } now)
        {
            var whole = new Change("system", at);
            foreach (var sheet in writes)
                whole.Write(Kinds.Sheets, (Sheet)sheet.Value, sheet.Version);
            if (copies is { } count)
                whole.Write(Kinds.Announcements, now.Value with { IsSpread = true, Copies = count }, now.Version);
            else
                whole.Expect(Kinds.Announcements, id, now.Version);
            switch (await store.Commit(whole, cancel))
            {
                case Commit.Landed:
                    return true;
                case Commit.Conflict { What: var what } when what.StartsWith(Kinds.Announcements.Name, StringComparison.Ordinal):
                    continue;
                case var other:
                    throw new SheetMoved($"announcement {id} cannot be spread: {other}");
            }
        }
        return false;
    }
}
