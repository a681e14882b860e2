using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace ThiDua.Cards.Elements;

/// <summary>
/// Text in the Markdown that cards understand. A plain string becomes text that shows as it was typed; only
/// <see cref="Of"/> (whose literal parts are ours) and <see cref="Raw"/> make markup.
/// </summary>
public readonly record struct Md(string Value)
{
    public static Md Raw(string markdown) => new(markdown);

    /// <summary><c>Md.Of($"**{name}**")</c>: what stands in the braces is escaped, the rest is markup.</summary>
    public static Md Of(Interpolation text) => new(text.ToString());

    public static implicit operator Md(string plain) => new(Escape(plain));

    public override string ToString() => Value;

    /// <summary>
    /// So that cards show it as it was typed: Markdown signs, mention tags and text functions lose their meaning,
    /// a line break stays a line break.
    /// </summary>
    public static string Escape(string plain)
    {
        if (!NeedsEscape(plain))
            return plain;
        var text = new StringBuilder(plain.Length + 16);
        var lineStart = true;
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            switch (c)
            {
                case '\r':
                    continue;
                case '\n':
                    text.Append("\n\n");
                    lineStart = true;
                    continue;
                case '\\' or '*' or '_' or '[' or ']' or '`' or '~' or '|':
                    text.Append('\\').Append(c);
                    break;
                // a tag would need our own entity to mention anybody, but must not even look like one
                case '<':
                    text.Append('‹');
                    break;
                case '>':
                    text.Append('›');
                    break;
                // {{DATE(…)}} and {{TIME(…)}} are functions of the client
                case '{' when i + 1 < plain.Length && plain[i + 1] == '{':
                    text.Append("{ ");
                    break;
                // would be decoded: &lt;at&gt;
                case '&' when Entity(plain, i):
                    text.Append("& ");
                    break;
                case '#' or '-' or '+' when lineStart:
                    text.Append('\\').Append(c);
                    break;
                case '.' or ')' when i > 0 && OnlyDigitsBefore(plain, i):
                    text.Append('\\').Append(c);
                    break;
                default:
                    text.Append(c);
                    break;
            }
            lineStart = lineStart && c == ' ';
        }
        return text.ToString();
    }

    static readonly SearchValues<char> Signs = SearchValues.Create("\\*_[]`~|<>{&#+-\r\n.)");

    static bool NeedsEscape(string plain) => plain.AsSpan().ContainsAny(Signs);

    static bool Entity(string plain, int at) =>
        at + 1 < plain.Length && (char.IsAsciiLetter(plain[at + 1]) || plain[at + 1] == '#') && plain.IndexOf(';', at) is > 0 and var end && end - at < 12;

    static bool OnlyDigitsBefore(string plain, int at)
    {
        var start = plain.LastIndexOf('\n', at) + 1;
        return start < at && plain.AsSpan(start, at - start).TrimStart(' ').IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Builds <see cref="Of"/>: literals as they are, holes escaped.</summary>
    [InterpolatedStringHandler]
    public readonly struct Interpolation(int literalLength, int formattedCount)
    {
        readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string markup) => _text.Append(markup);

        public void AppendFormatted(string? plain) => _text.Append(Escape(plain ?? ""));

        public void AppendFormatted(Md markdown) => _text.Append(markdown.Value);

        public void AppendFormatted(int number) => _text.Append(number);

        public override string ToString() => _text.ToString();
    }
}
