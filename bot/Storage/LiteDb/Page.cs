using System.Buffers.Binary;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>What of LiteDB 5's page layout this store relies on (LiteDB.Engine.BasePage and HeaderPage, 5.0.20).</summary>
static class Page
{
    public const int Size = 8192;

    /// <summary>In the log: 1 when this page confirms its transaction.</summary>
    public const int Confirmed = 18;

    const int Transaction = 14;
    const int LastPageId = 64;

    public static uint Id(ReadOnlySpan<byte> page) => BinaryPrimitives.ReadUInt32LittleEndian(page);

    public static uint TransactionOf(ReadOnlySpan<byte> page) => BinaryPrimitives.ReadUInt32LittleEndian(page[Transaction..]);

    /// <summary>Never written: the file grew and the power went.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> page) => !page[..16].ContainsAnyExcept((byte)0);

    /// <summary>As a page stands in the data file: of no transaction.</summary>
    public static void Settle(Span<byte> page)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(page[Transaction..], uint.MaxValue);
        page[Confirmed] = 0;
    }

    /// <summary>How long the data file must be, as its first page says.</summary>
    public static long LengthSaidBy(ReadOnlySpan<byte> header) => (BinaryPrimitives.ReadUInt32LittleEndian(header[LastPageId..]) + 1L) * Size;
}
