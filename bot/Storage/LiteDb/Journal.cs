using System.Buffers.Binary;
using System.IO.Hashing;
using LiteDB;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>A row as it shall lie in its collection.</summary>
/// <param name="Document">Null: it shall lie there no more.</param>
/// <param name="IsNew">Whether the store had nothing under this id.</param>
sealed record RowChange(string Collection, BsonValue Id, BsonDocument? Document, bool IsNew)
{
    public byte[]? Bytes { get; } = Document is null ? null : BsonSerializer.Serialize(Document);
}

/// <summary>
/// What makes a batch durable: one frame of a file of its own that holds all rows the batch changed, written at once and synced once. After
/// a crash the frames are read again, in order; what is in its collection already is put there once more. Where frames are no longer needed
/// there is room for new ones, so the file grows only with what waits.
/// </summary>
/// <remarks>
/// A frame begins on a sector: <c>ThiDuaJ1</c>, its number, the number of the first frame needed then (64 bits each), the length of its rows
/// (32 bits, and 32 of zero), XxHash3 of all that and the rows, the rows; all numbers little-endian. A frame that the power cut short has
/// another hash and counts as never written: nobody was told of it.
/// </remarks>
sealed class Journal : IDisposable
{
    const int Sector = 512;
    const int Header = 40;
    const int Hash = 32;

    /// <summary>Bytes after which there is a look for room at the beginning.</summary>
    const long Long = 8_000_000;

    readonly IBlockFile _file;

    /// <summary>Those that may be needed, in the order of their numbers.</summary>
    readonly Queue<Place> _kept = new();
    readonly MemoryStream _frame = new();
    long _end;

    /// <summary>As the last frame has it on the disk: what it does not need may be written over, and only that.</summary>
    long _needed;

    /// <summary>Where a frame was not written whole: it must not come to life later.</summary>
    long? _torn;
    bool _inDoubt;

    Journal(IBlockFile file) => _file = file;

    /// <summary>The number of the last frame.</summary>
    public long Last { get; private set; }

    /// <summary>Reads what a crash left; nothing is written.</summary>
    /// <param name="into">Where the rows go.</param>
    /// <exception cref="StoreUnusable">A frame that is needed cannot be read.</exception>
    public static Journal Open(IBlockFile file, MemTables into)
    {
        var bytes = new byte[file.Length];
        file.Read(bytes, 0);
        var found = new SortedDictionary<long, Found>();
        for (var at = 0; at + Header <= bytes.Length;)
        {
            var frame = FrameAt(bytes, at);
            if (frame is not null)
                found[frame.Number] = frame;
            at = frame is null ? at + Sector : (int)RoundedUp(frame.End);
        }
        var journal = new Journal(file);
        if (found.Count == 0)
            return journal;
        var last = found.Values.Last();
        for (var number = last.Needed; number <= last.Number; number++)
        {
            if (!found.TryGetValue(number, out var frame))
                throw new StoreUnusable("The journal beside the data file is damaged: a part that is needed cannot be read. It was left as it is. Put back a backup of all files of the store.");
            journal.Keep(number, frame.At, frame.End);
            into.Put(number, Rows(bytes.AsMemory(frame.At + Header, frame.Length)));
        }
        journal._needed = last.Needed;
        return journal;
    }

    /// <summary>Returns when the rows are on the disk.</summary>
    /// <param name="needed">The first frame that holds a row which is in no collection yet.</param>
    /// <returns>The frame's number.</returns>
    /// <exception cref="IOException">Nothing was written.</exception>
    /// <exception cref="StoreUnusable">It may have been written.</exception>
    public long Append(IReadOnlyList<RowChange> rows, long needed)
    {
        if (_torn is { } torn)
        {
            _file.Write(new byte[Header], torn);
            _torn = null;
        }
        while (_kept.TryPeek(out var first) && first.Number < _needed)
            _kept.Dequeue();
        var number = Last + 1;
        needed = Math.Min(needed, number);
        var frame = Written(number, needed, rows);
        var at = RoomFor(frame.Length);
        try
        {
            _file.Write(frame, at);
        }
        catch (IOException)
        {
            _torn = at;
            throw;
        }
        Sync();
        Keep(number, at, at + frame.Length);
        _needed = needed;
        return number;
    }

    /// <summary>All rows are durable in their collections.</summary>
    public void Clear()
    {
        if (_inDoubt)
            return;
        _kept.Clear();
        _end = 0;
        _file.SetLength(0);
        _file.Sync();
    }

    public void Dispose()
    {
        _file.Dispose();
        _frame.Dispose();
    }

    void Keep(long number, long at, long end)
    {
        _end = RoundedUp(end);
        _kept.Enqueue(new(number, at, _end));
        Last = number;
    }

    long RoomFor(int length)
    {
        if (_end + length <= Long && IsFree(_end))
            return _end;
        return IsFree(0) ? 0 : IsFree(_end) ? _end : _kept.Max(place => place.End);

        bool IsFree(long at) => !_kept.Any(place => at < place.End && place.At < at + length);
    }

    void Sync()
    {
        try
        {
            _file.Sync();
        }
        catch (IOException fault)
        {
            // what a disk holds that failed to sync is not known: trying these changes again could count them twice
            _inDoubt = true;
            throw new StoreUnusable("The disk failed while changes were being confirmed; whether they are stored shows when the store is opened again.", fault);
        }
    }

    ReadOnlySpan<byte> Written(long number, long needed, IReadOnlyList<RowChange> rows)
    {
        _frame.SetLength(Header);
        _frame.Position = Header;
        using (var writer = new BinaryWriter(_frame, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write7BitEncodedInt(rows.Count);
            foreach (var row in rows)
            {
                writer.Write(row.Collection);
                writer.Write(row.Id.IsString);
                if (row.Id.IsString)
                    writer.Write(row.Id.AsString);
                else
                    writer.Write(row.Id.AsInt64);
                writer.Write(row.Bytes is not null);
                if (row.Bytes is { } bytes)
                {
                    writer.Write7BitEncodedInt(bytes.Length);
                    writer.Write(bytes);
                }
            }
        }
        var frame = _frame.GetBuffer().AsSpan(0, (int)_frame.Length);
        "ThiDuaJ1"u8.CopyTo(frame);
        BinaryPrimitives.WriteInt64LittleEndian(frame[8..], number);
        BinaryPrimitives.WriteInt64LittleEndian(frame[16..], needed);
        BinaryPrimitives.WriteInt64LittleEndian(frame[24..], frame.Length - Header);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[Hash..], HashOf(frame));
        return frame;
    }

    static Found? FrameAt(byte[] file, int at)
    {
        var frame = file.AsSpan(at);
        if (!frame.StartsWith("ThiDuaJ1"u8))
            return null;
        var (number, needed) = (BinaryPrimitives.ReadInt64LittleEndian(frame[8..]), BinaryPrimitives.ReadInt64LittleEndian(frame[16..]));
        var length = BinaryPrimitives.ReadInt64LittleEndian(frame[24..]);
        if (number < 1 || needed < 1 || needed > number || length < 0 || length > frame.Length - Header)
            return null;
        return BinaryPrimitives.ReadUInt64LittleEndian(frame[Hash..]) == HashOf(frame[..(Header + (int)length)])
            ? new(number, needed, at, (int)length) : null;
    }

    static ulong HashOf(ReadOnlySpan<byte> frame)
    {
        var hash = new XxHash3();
        hash.Append(frame[..Hash]);
        hash.Append(frame[Header..]);
        return hash.GetCurrentHashAsUInt64();
    }

    /// <summary>They may be in their collection already.</summary>
    static List<RowChange> Rows(ReadOnlyMemory<byte> rows)
    {
        using var reader = new BinaryReader(new MemoryStream(rows.ToArray()), System.Text.Encoding.UTF8);
        var read = new List<RowChange>(reader.Read7BitEncodedInt());
        for (var left = read.Capacity; left > 0; left--)
        {
            var collection = reader.ReadString();
            BsonValue id = reader.ReadBoolean() ? reader.ReadString() : reader.ReadInt64();
            var document = reader.ReadBoolean() ? BsonSerializer.Deserialize(reader.ReadBytes(reader.Read7BitEncodedInt())) : null;
            read.Add(new(collection, id, document, IsNew: false));
        }
        return read;
    }

    static long RoundedUp(long position) => (position + Sector - 1) / Sector * Sector;

    readonly record struct Place(long Number, long At, long End);

    sealed record Found(long Number, long Needed, int At, int Length)
    {
        public long End => At + Header + Length;
    }
}
