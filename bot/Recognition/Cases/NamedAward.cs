using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Cases;

/// <summary>An award form found in a typed line.</summary>
/// <param name="Start">Where the words that name it begin, in UTF-16 units.</param>
/// <param name="End">Where the line goes on after them.</param>
/// <param name="Marked">A colon or quotes set it apart: it is no part of a sentence.</param>
readonly record struct NamedForm(string Form, int Start, int End, bool Marked);

/// <summary>Hears which award a line asks for, e.g. "hình thức “Giấy khen”": the whole official name, with or without diacritics.</summary>
static class NamedAward
{
    /// <summary>Folded; the longer before what it begins with.</summary>
    static readonly string[] Signs = ["hinh thuc khen thuong", "hinh thuc de nghi", "hinh thuc", "danh hieu", "award"];

    /// <param name="text">Composed (NFC): the places found are places in it.</param>
    /// <returns>Null when no form is named, or the words fit more than one.</returns>
    public static NamedForm? In(string text, IReadOnlyList<AwardForm> forms)
    {
        var (buffer, origins) = (new char[text.Length], new int[text.Length]);
        var folded = buffer.AsSpan(0, Folding.Fold(text, buffer, origins));
        foreach (var sign in Signs)
        {
            for (var at = 0; Next(folded, sign, at) is >= 0 and var start; at = start + 1)
            {
                var (from, marked) = Skip(folded, start + sign.Length);
                if (Only(folded, from, forms) is var (form, end))
                    return new(form, origins[start], end < folded.Length ? origins[end] : text.Length, marked);
            }
        }
        return null;
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

    /// <summary>The longest name that stands there, when only one form has it.</summary>
    static (string Form, int End)? Only(ReadOnlySpan<char> folded, int from, IReadOnlyList<AwardForm> forms)
    {
        var (found, longest, same) = ("", -1, 0);
        foreach (var form in forms)
        {
            var end = EndOf(folded, from, VietnameseText.Fold(form.Name));
            if (end > longest)
                (found, longest, same) = (form.Id, end, 1);
            else if (end == longest)
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
