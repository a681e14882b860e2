using System.Buffers;

namespace ThiDua.Bot.Recognition.Language;

/// <summary>A command and every way to type it.</summary>
sealed record Spoken(string Command, IReadOnlyList<string> Aliases);

/// <summary>
/// The commands people type. Matching is on folded text, so diacritics, case and the form of Unicode do not matter; the longest alias
/// wins, and an alias is never found inside a longer word.
/// </summary>
sealed class Vocabulary
{
    readonly Alias[] aliases;

    /// <param name="commands">In the order of the catalogue: of two equally near suggestions the earlier one is offered first.</param>
    /// <exception cref="ArgumentException">An alias is empty, or two commands claim the same one.</exception>
    public Vocabulary(IEnumerable<Spoken> commands)
    {
        var byText = new Dictionary<string, Alias>(StringComparer.Ordinal);
        foreach (var command in commands)
        {
            foreach (var alias in command.Aliases)
            {
                var text = VietnameseText.Fold(alias);
                if (text.Length == 0 || text[0] == '/')
                    throw new ArgumentException($"'{command.Command}' has the alias '{alias}', which nobody can type.", nameof(commands));
                if (byText.TryGetValue(text, out var other) && other.Command != command.Command)
                    throw new ArgumentException($"'{other.Command}' and '{command.Command}' both claim '{text}'.", nameof(commands));
                byText[text] = new Alias(text, command.Command);
            }
        }

        Nearness = new Nearness([.. byText.Values]);
        aliases = [.. byText.Values];
        Array.Sort(aliases, (one, other) => other.Text.Length.CompareTo(one.Text.Length));
    }

    Nearness Nearness { get; }

    public Heard Hear(string text)
    {
        var composed = VietnameseText.Nfc(text);
        var folded = ArrayPool<char>.Shared.Rent(composed.Length);
        var origins = ArrayPool<int>.Shared.Rent(composed.Length + 1);
        try
        {
            var length = Folding.Fold(composed, folded, origins);
            return Hear(composed, folded.AsSpan(0, length), origins);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(folded);
            ArrayPool<int>.Shared.Return(origins);
        }
    }

    Heard Hear(string composed, ReadOnlySpan<char> folded, ReadOnlySpan<int> origins)
    {
        var start = folded.StartsWith('/') ? SkipSpaces(folded, 1) : 0;
        var line = folded[start..];
        if (line.IsEmpty)
            return new Heard.Nothing();

        foreach (var alias in aliases)
        {
            if (line.StartsWith(alias.Text) && EndsAWord(line, alias.Text.Length))
                return new Heard.Command(alias.Command, Rest(composed, folded, origins, start + alias.Text.Length));
        }

        return new Heard.Unknown(Nearness.To(line));
    }

    static string Rest(string composed, ReadOnlySpan<char> folded, ReadOnlySpan<int> origins, int from)
    {
        var at = SkipSpaces(folded, from);
        if (at < folded.Length && folded[at] == ':')
            at = SkipSpaces(folded, at + 1);
        return at < folded.Length ? composed.AsSpan(origins[at]).Trim().ToString() : "";
    }

    static int SkipSpaces(ReadOnlySpan<char> folded, int from) => from < folded.Length && folded[from] == ' ' ? from + 1 : from;

    /// <summary>Not followed by a letter or digit, nor by one that a hyphen, dot or the like ties on: "khen-thuong" is not "khen".</summary>
    static bool EndsAWord(ReadOnlySpan<char> line, int at)
    {
        if (at < line.Length && line[at] is '-' or '_' or '.' or '\'' or '/')
            at++;
        return at >= line.Length || !WordEdge.IsPart(line[at..]);
    }
}
