namespace ThiDua.Bot.Recognition.Language;

/// <summary>One folded way to type a command.</summary>
readonly record struct Alias(string Text, string Command);

/// <summary>Which commands a mistyped line may have meant.</summary>
sealed class Nearness(Alias[] aliases)
{
    const int MostSuggestions = 3;

    // The longest alias has four words; nothing farther into a line is compared.
    const int LongestBeginning = 48;

    // A beginning of an alias ("bang" for "bang vang") counts as one slip from here on.
    const int ShortestBeginning = 3;

    // Shorter ones ("tim", "khen", "trao") are words of any sentence.
    const int ShortestWithin = 5;

    public IReadOnlyList<string> To(ReadOnlySpan<char> line)
    {
        var beginning = line[..Math.Min(line.Length, LongestBeginning)];
        var found = new List<(string Command, int Distance)>();
        foreach (var alias in aliases)
        {
            var distance = Distance(beginning, alias.Text);
            if (distance > Allowed(alias.Text.Length))
                continue;

            var known = found.FindIndex(one => one.Command == alias.Command);
            if (known < 0)
                found.Add((alias.Command, distance));
            else if (distance < found[known].Distance)
                found[known] = (alias.Command, distance);
        }

        // List.Sort is not stable, and the catalogue's order decides between equals.
        return [.. found.OrderBy(one => one.Distance).Select(one => one.Command).Concat(Within(beginning.ToString())).Distinct().Take(MostSuggestions)];
    }

    /// <summary>Commands that stand in the middle of a sentence, "em muốn đề cử anh Minh", in its order.</summary>
    IEnumerable<string> Within(string line) => aliases
        .Where(alias => alias.Text.Length >= ShortestWithin)
        .Select(alias => (alias.Command, alias.Text.Length, At: WordsAt(line, alias.Text)))
        .Where(one => one.At >= 0)
        .OrderBy(one => one.At).ThenByDescending(one => one.Length)
        .Select(one => one.Command);

    static int WordsAt(string line, string words)
    {
        for (var at = line.IndexOf(words, StringComparison.Ordinal); at >= 0; at = line.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || line[at - 1] == ' ') && !WordEdge.IsPart(line.AsSpan(at + words.Length)))
                return at;
        }
        return -1;
    }

    /// <summary>How many slips still look like a slip: one in a short word, none in one of two letters ("i" is no "hi").</summary>
    static int Allowed(int length) => length switch
    {
        < 3 => 0,
        < 5 => 1,
        < 9 => 2,
        _ => 3,
    };

    /// <summary>The least distance of the alias from the first words of the line: as many as it has, one fewer, one more.</summary>
    static int Distance(ReadOnlySpan<char> line, string alias)
    {
        if (line.Length >= ShortestBeginning && line.Length < alias.Length && alias.AsSpan().StartsWith(line))
            return 1;

        var words = alias.AsSpan().Count(' ') + 1;
        var least = int.MaxValue;
        for (var take = Math.Max(1, words - 1); take <= words + 1; take++)
        {
            var first = line[..EndOfWords(line, take)];
            if (Math.Abs(first.Length - alias.Length) <= Allowed(alias.Length))
                least = Math.Min(least, Slips(first, alias));
        }

        return least;
    }

    static int EndOfWords(ReadOnlySpan<char> line, int words)
    {
        var end = 0;
        for (; words > 0 && end < line.Length; words--)
        {
            var next = line[(end + 1)..].IndexOf(' ');
            end = next < 0 ? line.Length : end + 1 + next;
        }

        return end;
    }

    /// <summary>Damerau–Levenshtein (optimal string alignment): insertions, deletions, replacements and swaps of neighbours.</summary>
    static int Slips(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var width = other.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var above = rows.Slice(width, width);
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            above[j] = j;

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var replaced = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[other.Length];
    }
}
