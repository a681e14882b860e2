namespace ThiDua.Bot.Recognition.Language;

static class PersonNames
{
    /// <summary>What people put before a name, folded.</summary>
    static readonly string[] Addresses =
        ["anh", "chi", "ong", "ba", "co", "chu", "bac", "em", "dong chi", "d/c", "dc", "d/c.", "mr", "mrs", "ms", "mr.", "mrs.", "ms."];

    /// <summary>"chị Lan" → "Lan", "đồng chí Trần Minh" → "Trần Minh"; null when nothing is put before the name, or no name follows.</summary>
    public static string? WithoutAddress(string name)
    {
        var text = VietnameseText.Nfc(name).Trim();
        for (var end = text.IndexOf(' ', StringComparison.Ordinal); end > 0; end = text.IndexOf(' ', end + 1))
        {
            var folded = VietnameseText.Fold(text[..end]);
            if (Addresses.Contains(folded))
                return text[end..].TrimStart();
            if (!Addresses.Any(address => address.StartsWith(folded, StringComparison.Ordinal)))
                break;
        }
        return null;
    }

    /// <summary>How a person is addressed: the last word of the name, a note such as "(P. Tổng hợp)" after it left aside.</summary>
    public static string GivenName(string fullName) => Parts(fullName).Given;

    /// <summary>
    /// Whether each word of the query begins some word of the name, in any order; both folded. An empty query matches everyone.
    /// </summary>
    public static bool Matches(string foldedQuery, string foldedName)
    {
        var query = foldedQuery.AsSpan();
        for (var start = NextWord(query, 0); start < query.Length;)
        {
            var end = EndOfWord(query, start);
            if (!AnyWordBegins(foldedName, query[start..end]))
                return false;
            start = NextWord(query, end);
        }

        return true;
    }

    /// <summary>Whether each word of the query is one of the name, with or without diacritics: "đã" begins Đạt and is no part of it.</summary>
    public static bool HasWords(string name, string query) => Words(query).IsSubsetOf(Words(name));

    static HashSet<string> Words(string text) =>
        [.. VietnameseText.Fold(text).Split([' ', '-', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>
    /// "Nguyễn Thị Lan (P. TH)" → "Nguyễn Thị", "Lan", "(P. TH)". Directories add notes in brackets, after a bar or after a dash between
    /// spaces; where only a note is written, it is the name.
    /// </summary>
    public static (string Family, string Given, string Note) Parts(string fullName)
    {
        var whole = VietnameseText.Nfc(fullName).AsSpan().Trim();
        var noteAt = NoteAt(whole);
        var name = whole[..noteAt].TrimEnd();
        if (name.IsEmpty)
        {
            name = whole;
            noteAt = whole.Length;
        }

        var given = LastWordAt(name);
        return (name[..given].TrimEnd().ToString(), name[given..].ToString(), whole[noteAt..].ToString());
    }

    static int NoteAt(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i] is '(' or '[' or '|' or '（')
                return i;
            if (name[i] is '-' or '–' or '—' && char.IsWhiteSpace(name[i - 1]) && i + 1 < name.Length && char.IsWhiteSpace(name[i + 1]))
                return i;
        }

        return name.Length;
    }

    static int LastWordAt(ReadOnlySpan<char> name)
    {
        var at = name.Length;
        while (at > 0 && !char.IsWhiteSpace(name[at - 1]))
            at--;
        return at;
    }

    static bool AnyWordBegins(ReadOnlySpan<char> name, ReadOnlySpan<char> beginning)
    {
        for (var start = NextWord(name, 0); start < name.Length; start = NextWord(name, EndOfWord(name, start)))
        {
            if (name[start..].StartsWith(beginning))
                return true;
        }

        return false;
    }

    static int NextWord(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
            from++;
        return from;
    }

    static int EndOfWord(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsLetterOrDigit(text[from]))
            from++;
        return from;
    }
}
