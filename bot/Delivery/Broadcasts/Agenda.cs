namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>Which sheets of one broadcast are to be looked at, and from when on: eight bytes for each hundred recipients.</summary>
sealed class Agenda(int sheets)
{
    const long Never = long.MaxValue;

    readonly Lock _lock = new();
    readonly long[] _due = NewDue(sheets);
    readonly HashSet<int> _open = [];
    readonly HashSet<int> _again = [];

    /// <summary>No sheet is worked on, and none will be.</summary>
    public bool IsDone
    {
        get
        {
            lock (_lock)
                return _open.Count == 0 && Array.TrueForAll(_due, due => due == Never);
        }
    }

    public int Open
    {
        get
        {
            lock (_lock)
                return _open.Count;
        }
    }

    /// <summary>The announcement has changed: every sheet is looked at, those in work once more.</summary>
    public void All()
    {
        lock (_lock)
        {
            Array.Clear(_due);
            foreach (var open in _open)
            {
                _due[open] = Never;
                _again.Add(open);
            }
        }
    }

    public void Set(int sheet, DateTimeOffset? due)
    {
        lock (_lock)
            _due[sheet] = due?.UtcTicks ?? Never;
    }

    /// <summary>The first sheet that is due; it is the caller's until it is closed.</summary>
    public int? Take(DateTimeOffset now)
    {
        lock (_lock)
        {
            var sheet = Array.FindIndex(_due, due => due <= now.UtcTicks);
            if (sheet < 0)
                return null;
            _due[sheet] = Never;
            _open.Add(sheet);
            return sheet;
        }
    }

    /// <param name="sheet">As it was taken.</param>
    /// <param name="due">When it must be looked at again; null: when the announcement changes.</param>
    public void Close(int sheet, DateTimeOffset? due)
    {
        lock (_lock)
        {
            _open.Remove(sheet);
            _due[sheet] = _again.Remove(sheet) ? 0 : due?.UtcTicks ?? Never;
        }
    }

    /// <summary>When the next one is due that nobody works on.</summary>
    public DateTimeOffset? NextDue()
    {
        lock (_lock)
            return _due.Length > 0 && _due.Min() is var first && first != Never ? new(first, TimeSpan.Zero) : null;
    }

    static long[] NewDue(int sheets)
    {
        var due = new long[sheets];
        Array.Fill(due, Never);
        return due;
    }
}
