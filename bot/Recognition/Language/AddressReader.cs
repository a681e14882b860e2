namespace ThiDua.Bot.Recognition.Language;

/// <summary>Reads the recipients at the beginning of a marked line; see <see cref="MentionText.Split"/>.</summary>
ref struct AddressReader(string text, int mentions)
{
    // "Công Tằng Tôn Nữ Thị Minh Hà" has seven words; more than this after a mention is a sentence.
    const int LongestName = 7;

    readonly string text = text;
    readonly int mentions = mentions;
    int at;

    public int MarkersRead { get; private set; }

    public readonly int ReasonAt => at;

    public List<Recipient> ReadRecipients()
    {
        var recipients = new List<Recipient>();
        var mentioned = false;
        while (true)
        {
            SkipJoiners(recipients.Count > 0);
            if (at >= text.Length || (recipients.Count > 0 && SkipReasonSign()))
                return recipients;

            if (text[at] == MentionText.Marker)
            {
                if (MarkersRead < mentions)
                    recipients.Add(new Recipient.Mentioned(MarkersRead));
                MarkersRead++;
                mentioned = true;
                at++;
                continue;
            }

            var joined = recipients.Count == 0 || EndsWithJoiner();
            var end = EndOfName();
            var name = text.AsSpan(at, end - at).Trim();
            if (mentioned && !(joined && LooksLikeName(name)))
                return recipients;

            if (name.Length > 0)
                recipients.Add(new Recipient.Named(name.ToString()));
            at = end > at ? end : at + 1;
        }
    }

    /// <summary>Skips what stands between recipients; a new line only where a recipient surely follows.</summary>
    void SkipJoiners(bool afterRecipient)
    {
        while (at < text.Length)
        {
            if (text[at] is '\n' or '\r')
            {
                var next = text.AsSpan(at).TrimStart();
                if (afterRecipient && !next.StartsWith(MentionText.Marker))
                    return;
                at = text.Length - next.Length;
            }
            else if (IsJoiner(text[at]) || char.IsWhiteSpace(text[at]) || (!afterRecipient && text[at] is ':' or '@'))
            {
                at++;
            }
            else if (afterRecipient && WordAt(at) is "và" or "va" or "and")
            {
                at += WordAt(at).Length;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Skips every sign that a reason follows ("- vì", ": because"), and says whether there was one.</summary>
    public bool SkipReasonSign()
    {
        var length = ReasonSignAt(at);
        var found = length > 0;
        for (; length > 0; length = ReasonSignAt(at))
        {
            at += length;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
        }

        return found;
    }

    readonly int ReasonSignAt(int position)
    {
        if (position >= text.Length)
            return 0;
        if (text[position] is ':' or '\n' or '\r')
            return 1;
        if (text[position] is '-' or '–' or '—')
            return IsSpace(position - 1) && IsSpace(position + 1) ? 1 : 0;

        var word = WordAt(position);
        if (LabelAt(position, word) is > 0 and var label)
            return label;
        // Typed without diacritics, "vi" is also a name (Tường Vi): the last of two is the sign, and a capital makes it a name.
        var isSign = word is "vì" or "Vì" or "VÌ" or "because" or "Because" or "BECAUSE" or "for"
            || (word is "vi" or "VI" && !WordAt(NextWord(position + word.Length)).Equals(word, StringComparison.Ordinal))
            // "do" (owing to) is a family name without its marks: a sign only straight after a mention
            || (word is "do" && AfterMarker(position));
        return isSign ? word.Length : 0;
    }

    /// <summary>"lý do", "với lý do", "thành tích:" and the like, as they stand in forms; "Lý" and "Thành" alone are names.</summary>
    readonly int LabelAt(int position, string word)
    {
        var start = position;
        if (VietnameseText.Fold(word) is "voi" or "vi")
            (start, word) = (NextWord(position + word.Length), WordAt(NextWord(position + word.Length)));
        var second = NextWord(start + word.Length);
        var end = second + WordAt(second).Length;
        // with a capital it is a name, Lê Thành Tích
        if (second < text.Length && char.IsUpper(text[second]))
            return 0;
        return (VietnameseText.Fold(word), VietnameseText.Fold(WordAt(second))) switch
        {
            ("ly" or "li", "do") when !char.IsUpper(text[start]) || IsColon(NextWord(end)) => end - position,
            ("thanh", "tich") when IsColon(NextWord(end)) => end - position,
            ("reason", "") when IsColon(second) => second - position,
            _ => 0,
        };
    }

    readonly int EndOfName()
    {
        for (var end = at; end < text.Length; end++)
        {
            var newWord = end > at && IsSpace(end - 1);
            if (text[end] == MentionText.Marker || IsJoiner(text[end]) || text[end] is ':' or '\n' or '\r')
                return end;
            if (newWord && (ReasonSignAt(end) > 0 || WordAt(end) is "và" or "va" or "and"))
                return end;
        }

        return text.Length;
    }

    /// <summary>Whether a joiner, not only a space, stands before this place.</summary>
    readonly bool EndsWithJoiner()
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.Length > 0 && (IsJoiner(before[^1]) || before.EndsWith(" và") || before.EndsWith(" va") || before.EndsWith(" and"));
    }

    static bool LooksLikeName(ReadOnlySpan<char> name)
    {
        var words = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsWhiteSpace(name[i]) || (i > 0 && !char.IsWhiteSpace(name[i - 1])))
                continue;
            if (!char.IsUpper(name[i]))
                return false;
            words++;
        }

        return words is >= 1 and <= LongestName;
    }

    readonly string WordAt(int position)
    {
        var end = position;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[position..end];
    }

    readonly int NextWord(int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }

    readonly bool IsColon(int position) => position < text.Length && text[position] == ':';

    readonly bool AfterMarker(int position) => text.AsSpan(0, position).TrimEnd().EndsWith(MentionText.Marker);

    readonly bool IsSpace(int position) => position < 0 || position >= text.Length || char.IsWhiteSpace(text[position]);

    static bool IsJoiner(char letter) => letter is ',' or ';' or '&' or '+' or '、';
}
