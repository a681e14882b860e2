using System.Buffers.Text;

namespace ThiDua.Benchmarks.Wire;

/// <summary>Where one whole HTTP/1.1 message lies at the beginning of a buffer: just enough of the protocol for both ends of a benchmark.</summary>
/// <param name="Body">With the chunk sizes, when it came in chunks.</param>
readonly record struct Frame(int Length, Range Body)
{
    /// <returns><c>null</c> while some of it is still to come.</returns>
    public static Frame? Of(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return null;
        var begins = head + 4;
        if (Field(bytes[..begins], "\r\ncontent-length:"u8) is var length && !length.IsEmpty)
        {
            if (!Utf8Parser.TryParse(length, out int count, out _))
                throw new InvalidDataException("a Content-Length that is no number");
            return bytes.Length < begins + count ? null : new(begins + count, begins..(begins + count));
        }
        if (Field(bytes[..begins], "\r\ntransfer-encoding:"u8).IsEmpty)
            return new(begins, begins..begins);

        // the last chunk is empty, and nobody here sends trailers
        var end = bytes[begins..].StartsWith("0\r\n\r\n"u8) ? 0 : bytes[begins..].IndexOf("\r\n0\r\n\r\n"u8) + 2;
        return end == 1 ? null : new(begins + end + 5, begins..(begins + end));
    }

    public static int Status(ReadOnlySpan<byte> bytes) =>
        Utf8Parser.TryParse(bytes["HTTP/1.1 ".Length..], out int status, out _) ? status : 0;

    static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        for (var at = 0; at + name.Length <= head.Length; at++)
        {
            var next = head[at..].IndexOf("\r\n"u8);
            if (next < 0 || at + next + name.Length > head.Length)
                return default;
            at += next;
            if (System.Text.Ascii.EqualsIgnoreCase(head.Slice(at, name.Length), name))
            {
                var value = head[(at + name.Length)..];
                return value[..value.IndexOf("\r\n"u8)].TrimStart(" "u8);
            }
        }
        return default;
    }
}
