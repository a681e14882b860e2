using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Find;

/// <param name="Key">Which person or unit, e.g. <c>person/CN-007</c>.</param>
/// <param name="Note">Title and unit.</param>
public sealed record Hit(string Key, string Name, string? Note, YearCounts Counts);

/// <summary>Several fit: the person chooses. Also the empty form, with no query yet.</summary>
/// <param name="Alike">Nobody is written so; these differ only in i and y.</param>
public sealed record FindCard(string Query, IReadOnlyList<Hit> Hits, int Total, int Page, bool Alike = false)
{
    public const string Show = "find.show";

    public const string Search = "find.search";

    /// <summary>Fields.</summary>
    public const string Who = "who", Name = "name";

    public const int PageSize = 10;

    public const int LongestQuery = 100;

    public static AdaptiveCard Form(Words words) => new(
        [
            Layout.Banner(words.FindKind, words.FindAsk),
            new TextInput(words.FindName)
            {
                Id = Name, Placeholder = words.FindPlaceholder, MaxLength = LongestQuery, IsRequired = true, ErrorMessage = words.FindNameMissing, Spacing = "Medium",
            },
        ],
        words.FindAsk,
        words.Lang)
    {
        Actions = [new ExecuteAction(words.FindButton, Search) { Style = "positive" }],
    };

    /// <summary>What a page button carries: the page and what was searched.</summary>
    public static string At(int page, string query) => string.Create(CultureInfo.InvariantCulture, $"{page}.{query}");

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.FindKind, words.FindFound(Total, Query)),
            .. Alike ? new Element[] { new TextBlock(words.FindAlike(Query)) { Spacing = "Medium" } } : [],
            new ChoiceSet(words.FindChoose, [.. Hits.Select(h => new Choice(Line(words, h), h.Key))])
            {
                Id = Who, Style = "expanded", Wrap = true, IsRequired = true, ErrorMessage = words.FindChooseMissing, Spacing = "Medium",
            },
        ],
        $"{words.FindFound(Total, Query)} {words.List([.. Hits.Select(h => h.Name)])}.",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.FindShow, Show) { Style = "positive" },
            .. Page > 0 ? [new ExecuteAction(words.PreviousPage, Search, new() { Ref = At(Page - 1, Query) }, inputs: false)] : Array.Empty<CardAction>(),
            .. (Page + 1) * PageSize < Total ? [new ExecuteAction(words.NextPage, Search, new() { Ref = At(Page + 1, Query) }, inputs: false)] : Array.Empty<CardAction>(),
        ],
    };

    static string Line(Words words, Hit hit) =>
        $"{hit.Name}{(hit.Note is null ? "" : $" – {hit.Note}")} ({hit.Counts.Said(words)})";
}
