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

    public Choice Choice => new(Title, Code);
}

/// <summary>How many of the people in a list hold no managerial post.</summary>
public readonly record struct NonManagers(int Count, int People)
{
    internal IEnumerable<Element> Draw(Words words) => People == 0 ? [] : [Layout.Quiet(words.CheckNonManagers(Count, People))];
}
