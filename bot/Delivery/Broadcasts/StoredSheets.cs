using System.Globalization;
using System.Runtime.CompilerServices;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>Reads the sheets of an announcement a few at a time, so that 100,000 recipients take no more memory than a thousand.</summary>
static class StoredSheets
{
    const int AtOnce = 10;

    /// <summary>In the order of sending.</summary>
    public static async IAsyncEnumerable<Versioned<Sheet>> SheetsOf(
        this IDocuments store, string announcement, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var ten = 0; ; ten++)
        {
            // numbers have six digits: all but the last one name ten sheets
            var prefix = string.Create(CultureInfo.InvariantCulture, $"of/{announcement}/{ten:D5}");
            var sheets = await store.List(Kinds.Sheets, prefix, AtOnce, cancel);
            foreach (var sheet in sheets)
                yield return sheet;
            if (sheets.Count < AtOnce)
                yield break;
        }
    }
}
