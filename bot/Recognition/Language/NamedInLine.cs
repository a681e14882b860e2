namespace ThiDua.Bot.Recognition.Language;

/// <summary>Something of a list, found in a typed line by its whole name.</summary>
/// <param name="Start">Where the words that name it begin, in UTF-16 units.</param>
/// <param name="End">Where the line goes on after them.</param>
/// <param name="Marked">A colon or quotes set it apart: it is no part of a sentence.</param>
readonly record struct NamedThing(string Id, int Start, int End, bool Marked);

/// <summary>Hears which of some things a line asks for, e.g. "hình thức “Giấy khen”": its whole name, with or without diacritics, after a sign.</summary>
static class NamedInLine
{
    /// <param name="text">Composed (NFC): the places found are places in it.</param>
    /// <param name="signs">Folded; the longer before what it begins with.</param>
    /// <returns>Null when nothing is named, or the words fit more than one.</returns>
    public static NamedThing? Find(string text, IReadOnlyList<string> signs, IReadOnlyList<(string Id, string Name)> things)
    {
        var (buffer, origins) = (new char[text.Length], new int[text.Length]);
        var folded = buffer.AsSpan(0, Folding.Fold(text, buffer, origins));
        foreach (var sign in signs)
        {
            for (var at = 0; Next(folded, sign, at) is >= 0 and var start; at = start + 1)
            {
                var (from, marked) = Skip(folded, start + sign.Length);
                if (Only(folded, from, things) is var (thing, end))
                    return new(thing, origins[start], end < folded.Length ? origins[end] : text.Length, marked);
            }
        }
        return null;
    }

    /// <summary>The thing whose whole name, in quotes or not, begins the line: "Giấy khen cho chị Lan". Null when none does, or more than one.</summary>
    public static NamedThing? Leading(string text, IReadOnlyList<(string Id, string Name)> things)
    {
        var (buffer, origins) = (new char[text.Length], new int[text.Length]);
        var folded = buffer.AsSpan(0, Folding.Fold(text, buffer, origins));
        var (from, marked) = Skip(folded, 0);
        return Only(folded, from, things) is var (thing, end) ? new(thing, 0, end < folded.Length ? origins[end] : text.Length, marked) : null;
    }

    /// <summary>The sign as words of their own, from a place on; -1: no more.</summary>
    static int Next(ReadOnlySpan<char> folded, string sign, int from)
    {
        for (var at = from; folded[at..].IndexOf(sign) is >= 0 and var found; at++)
        {
            at += found;
            if ((at == 0 || !char.IsLetterOrDigit(folded[at - 1])) && IsEdge(folded, at + sign.Length))
                return at;
        }
        return -1;
    }

    static (int From, bool Marked) Skip(ReadOnlySpan<char> folded, int from)
    {
        var marked = false;
        while (from < folded.Length && folded[from] is ' ' or ':' or '"' or '\'')
            marked |= folded[from++] != ' ';
        return (from, marked);
    }

    /// <summary>The longest name that stands there, when only one thing has it.</summary>
    static (string Id, int End)? Only(ReadOnlySpan<char> folded, int from, IReadOnlyList<(string Id, string Name)> things)
    {
        var (found, longest, same) = ("", -1, 0);
        foreach (var (id, name) in things)
        {
            var end = EndOf(folded, from, VietnameseText.Fold(name));
            if (end > longest)
                (found, longest, same) = (id, end, 1);
            else if (end == longest && id != found)
                same++;
        }
        return longest < 0 || same > 1 ? null : (found, longest);
    }

    /// <summary>Quotes count for nothing, on either side. -1: another name, or part of a longer word.</summary>
    static int EndOf(ReadOnlySpan<char> folded, int from, string name)
    {
        var at = from;
        foreach (var letter in name)
        {
            if (letter is '"' or '\'')
                continue;
            while (at < folded.Length && folded[at] is '"' or '\'')
                at++;
            if (at >= folded.Length || folded[at] != letter)
                return -1;
            at++;
        }
        if (!IsEdge(folded, at))
            return -1;
        while (at < folded.Length && folded[at] is '"' or '\'')
            at++;
        return at;
    }

    static bool IsEdge(ReadOnlySpan<char> folded, int at) => at >= folded.Length || !char.IsLetterOrDigit(folded[at]);
}
