using System.Collections.Concurrent;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Recognition.Announcing;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>One announcement under way: what is to be looked at, how far it is, what has been drawn of it.</summary>
#pragma warning disable CA1001 // a source of cancellation without a timer holds nothing, and a window may be about to link to it
sealed class Broadcast(string id, IDrawings drawings, TimeProvider clock)
#pragma warning restore CA1001
{
    readonly Lock _lock = new();
    CancellationTokenSource _halt = new();
    (AnnouncementState State, int Edition, int Round) _seen;
    int _faults;
    DateTimeOffset _restsUntil;

    public string Id => id;

    public Counter Counter { get; private set; } = new(clock);

    public Renderings Renderings { get; } = new(drawings);

    /// <summary>Null until all its sheets are written and have been looked through once.</summary>
    public Agenda? Agenda { get; private set; }

    /// <summary>Is being spread, read or ended.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Sheets whose outcomes could not be written yet: what is known of them must not be forgotten.</summary>
    public ConcurrentDictionary<int, OpenSheet> Unsaved { get; } = [];

    /// <summary>What was wanted before is not wanted any more: nothing that has not left yet may leave.</summary>
    public CancellationToken Halted
    {
        get
        {
            lock (_lock)
                return _halt.Token;
        }
    }

    public bool Rests
    {
        get
        {
            lock (_lock)
                return clock.GetUtcNow() < _restsUntil;
        }
    }

    /// <summary>When something of it can be done that cannot be done now.</summary>
    public DateTimeOffset? NextDue
    {
        get
        {
            lock (_lock)
                return Agenda?.NextDue() is { } due && due > _restsUntil ? due : _restsUntil;
        }
    }

    /// <summary>It has been read; what has changed since it was begun to be read is looked at once more.</summary>
    public void Show(Agenda agenda, Counter counter, Announcement asRead)
    {
        lock (_lock)
        {
            if (_seen != (asRead.State, asRead.Edition, asRead.Round))
                agenda.All();
            (Counter, Agenda) = (counter, agenda);
        }
    }

    /// <summary>A sheet that is due now, if it may be worked on beside those that are.</summary>
    public int? Take(DateTimeOffset now)
    {
        if (IsBusy || Rests || Agenda is not { } agenda)
            return null;
        // a message that Teams has not taken from anybody yet is tried with few, one window after the other
        return _seen.State != AnnouncementState.Recalled && !Renderings.AreProven && agenda.Open > 0 ? null : agenda.Take(now);
    }

    public void See(Announcement announcement)
    {
        CancellationTokenSource? old;
        lock (_lock)
        {
            var now = (announcement.State, announcement.Edition, announcement.Round);
            if (now == _seen)
                return;
            (_seen, old, _halt) = (now, _halt, new());
            Agenda?.All();
        }
        old.Cancel();
    }

    /// <summary>Something of it failed for a reason of our own: one poisoned sheet rests alone, but when nothing works any more, it rests as a whole.</summary>
    public DateTimeOffset Faulted()
    {
        lock (_lock)
        {
            _faults++;
            var until = clock.GetUtcNow() + Backoff.After(_faults, new TryAgain("fault"));
            if (_faults >= 3 || Agenda is null)
                _restsUntil = until;
            return until;
        }
    }

    public void Works()
    {
        lock (_lock)
            _faults = 0;
    }
}
