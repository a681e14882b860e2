namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>
/// The calls of one urgency that wait for their turn: lines that go one after the other, so that a short line behind a long one has its
/// fair share at once; in each of them, who came first goes first.
/// </summary>
sealed class Queue
{
    readonly List<Line> _lines = [];

    public int Count { get; private set; }

    public IEnumerable<Waiter> All => _lines.SelectMany(line => line);

    public void Add(Waiter waiter)
    {
        var line = _lines.Find(l => l.Name == waiter.Line);
        if (line is null)
            _lines.Add(line = new(waiter.Line));
        line.AddLast(waiter.Node);
        Count++;
    }

    /// <summary>Has had his turn, and his line with him: the others are before it now.</summary>
    public void Serve(Waiter waiter)
    {
        var line = (Line)waiter.Node.List!;
        Remove(waiter);
        if (_lines.Remove(line) && line.Count > 0)
            _lines.Add(line);
    }

    public void Remove(Waiter waiter)
    {
        var line = (Line)waiter.Node.List!;
        line.Remove(waiter.Node);
        Count--;
        if (line.Count == 0)
            _lines.Remove(line);
    }

    /// <summary>
    /// Whose conversation is crowded lets the others pass; how many that can be is bounded by how many calls are made at once.
    /// </summary>
    /// <param name="may">From when on a waiter may go.</param>
    /// <param name="next">Lowered to the earliest of these times, where nobody may go now.</param>
    public Waiter? FirstWhoMay(long now, Func<Waiter, long> may, ref long next)
    {
        foreach (var line in _lines)
        {
            for (var node = line.First; node is not null; node = node.Next)
            {
                var from = may(node.Value);
                if (from <= now)
                    return node.Value;
                next = Math.Min(next, from);
            }
        }
        return null;
    }

    sealed class Line(string name) : LinkedList<Waiter>
    {
        public string Name { get; } = name;
    }
}
