using ThiDua.Cards.Elements;
using ThiDua.Cards.Find;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Mine;

/// <summary>One's own record: what one was given, or what one gave to others. Shown to oneself only.</summary>
/// <param name="Given">Whether this is what one gave.</param>
public sealed record MineCard(string Name, string? Below, YearCounts Counts, bool Given, IReadOnlyList<ProfileLine> Lines, int Page, bool More)
{
    /// <summary>Shows a view (<see cref="At"/>); the first one without a Ref.</summary>
    public const string Show = "mine.show";

    public static string At(bool given, int page) => $"{(given ? "given" : "received")}.{page}";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.MineKind, Name, below: Below is null ? default(Md?) : Below),
            Layout.Heading(words.InYear(Counts.Year)),
            Counts.Draw(words),
            Layout.Heading(Given ? words.MineGiven : words.MineReceived),
            .. Lines.Count == 0
                ? [new TextBlock(Given ? words.MineNothingGiven : words.FindNothingYet) { IsSubtle = true }]
                : Lines.Select(Element (l) => l.Draw()),
            Layout.Quiet(words.MinePrivate) with { Separator = true, Spacing = "Medium" },
        ],
        $"{words.MineTitle}: {Counts.Said(words)}.",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(Given ? words.MineReceived : words.MineGiven, Show, new() { Ref = At(!Given, 0) }),
            .. Page > 0 ? [new ExecuteAction(words.PreviousPage, Show, new() { Ref = At(Given, Page - 1) })] : Array.Empty<CardAction>(),
            .. More ? [new ExecuteAction(words.NextPage, Show, new() { Ref = At(Given, Page + 1) })] : Array.Empty<CardAction>(),
        ],
    };
}
