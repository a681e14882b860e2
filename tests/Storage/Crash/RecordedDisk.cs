using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage.Crash;

/// <summary>A store's three files, whose every write, cut and sync is noted in one order, with the acknowledgements that fell in between.</summary>
sealed class RecordedDisk(byte[] data, byte[] log, byte[] journal)
{
    const int Sector = 512;

    readonly List<Event> _events = [];
    readonly Lock _lock = new();

    /// <summary>What is in hand before each event happens.</summary>
    enum What
    {
        Write,
        SetLength,
        Sync,
        Acknowledged,
    }

    public int Events
    {
        get
        {
            lock (_lock)
                return _events.Count;
        }
    }

    /// <summary>As it is before anything happens.</summary>
    public RecordedDisk()
        : this(Opening.Draft(Bot.Storage.Kinds.Every).Bytes.ToArray(), [], [])
    {
    }

    public (IBlockFile Data, IBlockFile Log, IBlockFile Journal) Open() =>
        (new Recorded(this, 0, data), new Recorded(this, 1, log), new Recorded(this, 2, journal));

    public void Acknowledge(int number) => Note(new(What.Acknowledged, 0, number, []));

    public List<int> AcknowledgedBefore(int cut) =>
        [.. _events.Take(cut).Where(e => e.What == What.Acknowledged).Select(e => (int)e.Position)];

    /// <summary>
    /// What the disk may hold when the power goes before event <paramref name="cut"/>: all that was synced, and of the rest any part in any
    /// order, writes torn between sectors.
    /// </summary>
    public RecordedDisk Cut(int cut, Random random) => new(Cut(0, data, cut, random), Cut(1, log, cut, random), Cut(2, journal, cut, random));

    byte[] Cut(int file, byte[] before, int cut, Random random)
    {
        var image = new MemoryFile();
        image.Write(before, 0);
        var mine = _events.Take(cut).Where(e => e.File == file && e.What != What.Acknowledged).ToList();
        var safe = mine.FindLastIndex(e => e.What == What.Sync);
        for (var i = 0; i < mine.Count; i++)
            Apply(image, mine[i], i <= safe ? null : random);
        return image.Bytes.ToArray();
    }

    static void Apply(MemoryFile image, Event e, Random? chance)
    {
        var luck = chance?.Next(4) ?? 0;
        if (e.What == What.SetLength && luck < 2)
            image.SetLength(e.Position);
        if (e.What != What.Write || luck == 3)
            return;
        if (luck < 2)
        {
            image.Write(e.Bytes, e.Position);
            return;
        }
        for (var offset = 0; offset < e.Bytes.Length;)
        {
            var next = (int)Math.Min(e.Bytes.Length, Sector - (e.Position + offset) % Sector + offset);
            if (chance!.Next(2) == 0)
                image.Write(e.Bytes.AsSpan(offset, next - offset), e.Position + offset);
            offset = next;
        }
    }

    void Note(Event e)
    {
        lock (_lock)
            _events.Add(e);
    }

    sealed record Event(What What, int File, long Position, byte[] Bytes);

    sealed class Recorded : IBlockFile
    {
        readonly MemoryFile _now = new();
        readonly RecordedDisk _disk;
        readonly int _file;
        readonly Lock _lock = new();

        public Recorded(RecordedDisk disk, int file, byte[] before)
        {
            (_disk, _file) = (disk, file);
            _now.Write(before, 0);
        }

        public long Length
        {
            get
            {
                lock (_lock)
                    return _now.Length;
            }
        }

        public int Read(Span<byte> into, long position)
        {
            lock (_lock)
                return _now.Read(into, position);
        }

        public void Write(ReadOnlySpan<byte> bytes, long position)
        {
            lock (_lock)
            {
                _disk.Note(new(What.Write, _file, position, bytes.ToArray()));
                _now.Write(bytes, position);
            }
        }

        public void SetLength(long length)
        {
            lock (_lock)
            {
                _disk.Note(new(What.SetLength, _file, length, []));
                _now.SetLength(length);
            }
        }

        public void Sync()
        {
            lock (_lock)
                _disk.Note(new(What.Sync, _file, 0, []));
        }

        public void Dispose()
        {
        }
    }
}
