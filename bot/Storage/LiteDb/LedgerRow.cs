using System.Globalization;
using LiteDB;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// Entries that became durable together, in one row under the last one's number: a row for each would cost LiteDB an index entry and a
/// place in its pages more.
/// </summary>
static class LedgerRow
{
    /// <summary>As many as who asks for one of them may well read.</summary>
    const int Most = 16;

    /// <summary>Characters after which a row ends: with one more entry, of 8,000,000 bytes at most, it is still a document that LiteDB takes.</summary>
    const int Long = 1_000_000;

    public static IEnumerable<RowChange> Of(IReadOnlyList<(LedgerEntry Entry, string[] Marks)> entries)
    {
        for (var (from, to) = (0, 0); from < entries.Count; from = to)
        {
            for (var length = 0; to < entries.Count && to < from + Most && length < Long; to++)
                length += entries[to].Entry.Json.Length;
            var some = entries.Skip(from).Take(to - from).ToList();
            yield return new(Collections.Ledger, some[^1].Entry.Sequence, Write(some), IsNew: true);
        }
    }

    /// <summary>In their order.</summary>
    public static IReadOnlyList<LedgerEntry> Read(BsonDocument row) =>
        row["entries"] is BsonArray entries ? [.. entries.Select(entry => Read(entry.AsDocument, entry["sequence"]))] : [Read(row, row[Collections.Id])];

    /// <summary>Those with the mark, the newest first.</summary>
    public static IEnumerable<LedgerEntry> Marked(BsonDocument row, string mark)
    {
        var before = $"{mark}\0";
        var marked = row["marks"].AsArray.Select(value => value.AsString).Where(value => value.StartsWith(before, StringComparison.Ordinal))
            .Select(value => long.Parse(value.AsSpan(before.Length), CultureInfo.InvariantCulture)).ToHashSet();
        return Read(row).Reverse().Where(entry => marked.Contains(entry.Sequence));
    }

    static BsonDocument Write(IReadOnlyList<(LedgerEntry Entry, string[] Marks)> entries) => new()
    {
        [Collections.Id] = entries[^1].Entry.Sequence,
        ["entries"] = new BsonArray(entries.Select(e => Write(e.Entry))),
        ["marks"] = Bson.Array([.. entries.SelectMany(e => e.Marks.Select(mark => MarkOf(mark, e.Entry.Sequence)))]),
    };

    static BsonDocument Write(LedgerEntry entry) => new()
    {
        ["sequence"] = entry.Sequence,
        ["at"] = entry.AtTicks,
        ["by"] = entry.By,
        ["kind"] = entry.Kind,
        ["json"] = entry.Json,
        ["previous"] = Convert.FromHexString(entry.Previous),
        ["hash"] = Convert.FromHexString(entry.Hash),
    };

    static LedgerEntry Read(BsonDocument entry, BsonValue sequence) => new(
        sequence.AsInt64, entry["at"].AsInt64, entry["by"].AsString, entry["kind"].AsString, entry["json"].AsString,
        Convert.ToHexStringLower(entry["previous"].AsBinary), Convert.ToHexStringLower(entry["hash"].AsBinary));

    static string MarkOf(string mark, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{mark}\0{sequence:D19}");
}
