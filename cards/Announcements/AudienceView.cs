using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <summary>Why it is known beforehand that somebody is not reached.</summary>
public enum NotReached
{
    NotSeen,
    Left,
    PlaceGone,
}

/// <param name="Names">The first of them, as people call them.</param>
public sealed record NotReachedNames(NotReached Why, int Count, IReadOnlyList<string> Names);

/// <param name="Number">Of the line.</param>
public sealed record LeftOutLine(int Number, string Text);

/// <summary>Whom an announcement goes to, with the number said before anything is sent.</summary>
/// <param name="Parts">What was chosen, in words: "Phòng Tổng hợp", "mọi người" …</param>
/// <param name="UnclearRows">Of lists that were sent as files: what they mean was said when they were read.</param>
/// <param name="LeftOut">Lines of the list that mean nobody for certain, which the author leaves out.</param>
public sealed record AudienceView(
    int People, int Places, IReadOnlyList<string> Parts, IReadOnlyList<NotReachedNames> NotReached, int LeftOut = 0,
    IReadOnlyList<LeftOutLine>? LeftOutLines = null, int UnclearRows = 0)
{
    /// <summary>So many parts are named; of more only the number is said.</summary>
    const int MostParts = 5;

    public IEnumerable<Element> Notes(Words words)
    {
        foreach (var note in NotReached)
            yield return new TextBlock($"⚠ {words.WhyNotReached(note.Why, note.Count, Named(words, note.Names, note.Count))}") { Spacing = "Small" };
        if (UnclearRows > 0)
            yield return new TextBlock($"⚠ {words.PeopleListRowsLeftOut(UnclearRows)}") { Spacing = "Small" };
        if (LeftOut > 0)
        {
            var lines = (LeftOutLines ?? []).Select(l => words.LeftOutAt(l.Number, l.Text)).ToList();
            yield return new TextBlock($"⚠ {words.LinesLeftOut(LeftOut, Named(words, lines, LeftOut))}") { Spacing = "Small" };
        }
    }

    public string To(Words words) => Named(words, [.. Parts.Take(MostParts)], Parts.Count);

    static string Named(Words words, IReadOnlyList<string> names, int count) =>
        count > names.Count ? words.List([.. names, words.AndOthers(count - names.Count)]) : words.List(names);
}
