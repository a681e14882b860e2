using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>A sheet in work: as it is stored, and as it has become since.</summary>
sealed class OpenSheet(Versioned<Sheet> stored)
{
    Versioned<Sheet> _stored = stored;
    Copy[] _copies = [.. stored.Value.Copies];

    public IReadOnlyList<Copy> Copies => _copies;

    public int Number => _stored.Value.Number;

    /// <summary>Something became of a copy that is not written down yet.</summary>
    public bool IsAhead { get; private set; }

    public void Set(int index, Copy copy)
    {
        if (ReferenceEquals(_copies[index], copy))
            return;
        _copies[index] = copy;
        IsAhead = true;
    }

    /// <summary>Makes durable what has become of its copies, together with who is about to leave.</summary>
    /// <param name="leaving">They count as leased only when this returns.</param>
    /// <exception cref="SheetMoved">Somebody else wrote it: it has to be read again.</exception>
    public async Task Save(IStore store, Counter counter, DateTimeOffset now, IReadOnlyList<Errand> leaving)
    {
        if (!IsAhead && leaving.Count == 0)
            return;
        Copy[] next = [.. _copies];
        foreach (var errand in leaving)
            next[errand.Index] = errand.Copy with { LeasedTicks = now.UtcTicks };
        var sheet = _stored.Value with { Copies = next };
        var commit = await store.Commit(new Change("system", now).Write(Kinds.Sheets, sheet, _stored.Version), CancellationToken.None);
        if (commit is not Commit.Landed)
            throw new SheetMoved($"sheet {sheet.Id}: {commit}");
        counter.Changed(_stored.Value.Copies, next);
        (_stored, _copies, IsAhead) = (new(sheet, _stored.Version + 1), [.. next], false);
    }

    /// <summary>When it must be looked at again, or null: all its copies are in line.</summary>
    public DateTimeOffset? NextDue(Announcement announcement)
    {
        var due = long.MaxValue;
        foreach (var copy in _copies)
        {
            if (CopyRules.Next(copy, announcement) != Step.Nothing)
                due = Math.Min(due, copy.DueTicks);
        }
        return due == long.MaxValue ? null : new(due, TimeSpan.Zero);
    }
}

sealed class SheetMoved(string what) : Exception(what);
