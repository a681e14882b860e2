using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Checking;

/// <summary>Something found about a case.</summary>
/// <param name="Sentence">Whole, for the case's own card.</param>
/// <param name="Brief">A few words, for a list.</param>
/// <param name="Stops">It cannot be received while this is so.</param>
public sealed record FoundLine(string Sentence, string Brief, bool Stops)
{
    public string Sign => Stops ? "✋" : "⚠";
}

/// <summary>A case in a list of the secretary's.</summary>
/// <param name="Clock">Đột xuất: how long ago the achievement was; null for other kinds.</param>
public sealed record CheckLine(string Code, string Name, string? Unit, string Award, string? Clock, IReadOnlyList<FoundLine> Found)
{
    public string Title => string.Join(" · ", (string[])
    [
        Unit is null ? Name : $"{Name} – {Unit}", Award, Code, .. Clock is null ? Array.Empty<string>() : [$"⏱ {Clock}"],
        .. Found.Select(f => $"{f.Sign} {f.Brief}"),
    ]);
}

/// <summary>A page of cases of which one, some or all are chosen; what was chosen on other pages goes along.</summary>
/// <param name="Total">On all pages.</param>
/// <param name="Page">From 0.</param>
public sealed record CasePages(IReadOnlyList<CheckLine> Lines, int Total, int Page, IReadOnlyList<string> Chosen)
{
    public const string Pick = "pick", Elsewhere = "elsewhere", All = "all";

    public const int PageSize = 20;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    internal IEnumerable<Element> Draw(Words words, string all)
    {
        var here = Lines.Select(l => l.Code).ToHashSet();
        List<string> elsewhere = [.. Chosen.Where(c => !here.Contains(c))];
        yield return new ChoiceSet(words.CheckChoose(Page + 1, Pages), [.. Lines.Select(l => new Choice(l.Title, l.Code))])
        {
            Id = Pick, Style = "expanded", IsMultiSelect = true, Wrap = true, Value = string.Join(',', Chosen.Where(here.Contains)), Spacing = "Medium",
        };
        if (elsewhere.Count > 0)
            yield return Layout.Quiet(words.CheckElsewhere(elsewhere.Count));
        yield return new TextInput(words.CheckElsewhere(elsewhere.Count)) { Id = Elsewhere, Value = string.Join(',', elsewhere), IsMultiline = true, IsVisible = false };
        if (Total > 1)
            yield return new ToggleInput(words.CheckAllLabel, all) { Id = All };
    }

    /// <summary>With the inputs: what is chosen goes along.</summary>
    internal IEnumerable<CardAction> Turning(Words words, string verb, string @for)
    {
        if (Page > 0)
            yield return Turn(words.PagePrevious, Page - 1);
        if (Page + 1 < Pages)
            yield return Turn(words.PageNext, Page + 1);

        ExecuteAction Turn(string title, int page) => new(title, verb, new() { Ref = Number(page), For = @for });
    }

    public static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How many of the people in a list hold no managerial post.</summary>
public readonly record struct NonManagers(int Count, int People)
{
    internal IEnumerable<Element> Draw(Words words) => People == 0 ? [] : [Layout.Quiet(words.CheckNonManagers(Count, People))];
}

/// <summary>What several cards of this folder say at their top.</summary>
static class Said
{
    public static IEnumerable<Element> Notice(string? said) =>
        said is null ? [] : [new TextBlock($"✓ {said}") { Weight = "Bolder", Color = "Good", Spacing = "Medium" }];

    public static IEnumerable<Element> Wrong(string? said) =>
        said is null ? [] : [new TextBlock($"⚠ {said}") { Weight = "Bolder", Color = "Attention", Spacing = "Medium" }];
}
