using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>
/// Between the copies of one window, each of which goes at its own pace, and their sheet, which is written for all of them at once. Who
/// has his turn waits here until it is written that he leaves; so a crash leaves in doubt only what had left, however long the line was.
/// </summary>
/// <param name="line">Of the announcement, in the pace.</param>
sealed class Departures(string line, TimeProvider clock)
{
    /// <summary>What has become of copies is written by then, where nothing else leaves that it could be written with.</summary>
    static readonly TimeSpan LongestUnwritten = TimeSpan.FromMilliseconds(500);

    readonly Lock _lock = new();
    List<Errand> _leaving = [];
    List<(Errand Errand, Copy Copy)> _became = [];
    TaskCompletionSource _written = NewSignal();
    TaskCompletionSource _news = NewSignal();
    int _away;
    bool _isReturning;

    public string Line => line;

    /// <summary>How many have not come to their end yet.</summary>
    public int Away => Volatile.Read(ref _away);

    public void Begin(int errands) => _away = errands;

    /// <summary>Completes when it is written that this copy leaves; it fails as the writing failed.</summary>
    public Task Leave(Errand errand)
    {
        lock (_lock)
        {
            _leaving.Add(errand);
            _news.TrySetResult();
            return _written.Task;
        }
    }

    /// <summary>It is not on its way any more.</summary>
    public void Return(Errand errand)
    {
        lock (_lock)
        {
            _became.Add((errand, CopyRules.Kept(errand.Copy)));
            _isReturning = true;
            _news.TrySetResult();
        }
    }

    /// <param name="became">What has become of the copy; null: nothing.</param>
    public void End(Errand errand, Copy? became)
    {
        lock (_lock)
        {
            if (became is not null)
                _became.Add((errand, became));
            if (--_away == 0)
                _news.TrySetResult();
        }
    }

    /// <summary>Waits until something has to be written.</summary>
    /// <returns>Null when all have come to their end and everything has been handed out.</returns>
    public async ValueTask<Notes?> Next()
    {
        TaskCompletionSource news;
        lock (_lock)
            news = _news;
        if (!news.Task.IsCompleted)
        {
            using var enough = new CancellationTokenSource();
            await Task.WhenAny(news.Task, Task.Delay(LongestUnwritten, clock, enough.Token));
            await enough.CancelAsync();
        }
        lock (_lock)
        {
            if (_away == 0 && _became.Count == 0)
                return null;
            var isLate = !news.Task.IsCompleted;
            var notes = new Notes(_leaving, _became, _written, isLate, IsUrgent: isLate || _isReturning || _leaving.Count > 0);
            (_leaving, _became, _written, _news, _isReturning) = ([], [], NewSignal(), NewSignal(), false);
            if (_away == 0)
                _news.SetResult();
            return notes;
        }
    }

    static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>What is to be written of a sheet's copies.</summary>
/// <param name="Leaving">They have their turn, and leave when it is written.</param>
/// <param name="Became">In the order that it happened.</param>
/// <param name="Written">To be completed for those who leave.</param>
/// <param name="IsLate">For a while nobody has left and nothing was heard.</param>
/// <param name="IsUrgent">False: it may be written together with what leaves next.</param>
sealed record Notes(
    IReadOnlyList<Errand> Leaving, IReadOnlyList<(Errand Errand, Copy Copy)> Became, TaskCompletionSource Written, bool IsLate, bool IsUrgent);
