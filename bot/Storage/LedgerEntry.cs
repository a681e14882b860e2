using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Bot.Storage;

/// <summary>One change of state, for good: who, what, when, and the hash of the entry before.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="AtTicks">UTC ticks.</param>
/// <param name="Kind">The fact's name, e.g. <c>nominated</c>.</param>
/// <param name="Json">The fact as it was written; the hash covers these very characters.</param>
/// <param name="Previous">Lower-case hex SHA-256 of the entry before; 64 zeros for the first.</param>
/// <param name="Hash">Lower-case hex SHA-256 over all of the above, see <see cref="HashOf"/>.</param>
sealed record LedgerEntry(long Sequence, long AtTicks, string By, string Kind, string Json, string Previous, string Hash)
{
    public static LedgerEntry After(LedgerHead head, long atTicks, string by, string kind, string json) =>
        new(head.Sequence + 1, atTicks, by, kind, json, head.Hash, HashOf(head.Sequence + 1, atTicks, by, kind, json, head.Hash));

    /// <summary>
    /// What is hashed, so that anyone can recompute it: sequence and ticks as 8 bytes each, then by, kind, json and previous,
    /// each as its length in UTF-8 bytes (4 bytes) and those bytes. Numbers are big-endian. The lengths leave no two entries
    /// with the same bytes.
    /// </summary>
    public static string HashOf(long sequence, long atTicks, string by, string kind, string json, string previous)
    {
        Span<byte> number = stackalloc byte[8];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        BinaryPrimitives.WriteInt64BigEndian(number, sequence);
        hash.AppendData(number);
        BinaryPrimitives.WriteInt64BigEndian(number, atTicks);
        hash.AppendData(number);
        foreach (var text in (ReadOnlySpan<string>)[by, kind, json, previous])
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32BigEndian(number, bytes.Length);
            hash.AppendData(number[..4]);
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>The end of the chain: what an outsider notes down to know later that nothing was cut off.</summary>
sealed record LedgerHead(long Sequence, string Hash)
{
    /// <summary>Before the first entry.</summary>
    public static LedgerHead Start { get; } = new(0, new('0', 64));
}
