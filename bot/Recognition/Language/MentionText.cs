using System.Text;

namespace ThiDua.Bot.Recognition.Language;

/// <summary>Where a mention stands in a text, in UTF-16 units.</summary>
readonly record struct MentionSpan(int Start, int Length);

/// <summary>Who a line is about.</summary>
abstract record Recipient
{
    Recipient()
    {
    }

    /// <param name="Index">Which mention of the text, from 0, in the order of the text.</param>
    public sealed record Mentioned(int Index) : Recipient;

    /// <param name="Query">A name as typed, to be looked up and, when more than one person fits, chosen by the person.</param>
    public sealed record Named(string Query) : Recipient;
}

/// <summary>A line such as "@Lan, @Minh vì đã thức đêm", taken apart.</summary>
/// <param name="Reason">Composed and trimmed; mentions in it read as names again; empty when none was typed.</param>
sealed record AddressedLine(IReadOnlyList<Recipient> Recipients, string Reason);

/// <summary>
/// Lines with mentions in them. The text of a mention may hold anything, also words such as "vì", so the caller first marks: each mention
/// becomes one <see cref="Marker"/>, the n-th marker is the n-th mention, and a marker that a person typed is taken out. Commands are heard
/// on the marked text, and their rest is split.
/// </summary>
static class MentionText
{
    /// <summary>U+FFFC OBJECT REPLACEMENT CHARACTER: folding, composing and hearing leave it in its place.</summary>
    public const char Marker = '\uFFFC';

    /// <param name="mentions">In the order of the text, not overlapping, within the text.</param>
    public static string Mark(string text, ReadOnlySpan<MentionSpan> mentions)
    {
        var marked = new StringBuilder(text.Length);
        var at = 0;
        foreach (var mention in mentions)
        {
            if (mention.Start < at || mention.Length < 0 || mention.Length > text.Length - mention.Start)
                throw new ArgumentException("Mentions must be in order and within the text.", nameof(mentions));
            AppendTyped(text.AsSpan(at, mention.Start - at));
            marked.Append(Marker);
            at = mention.Start + mention.Length;
        }

        AppendTyped(text.AsSpan(at));
        return marked.ToString();

        void AppendTyped(ReadOnlySpan<char> typed)
        {
            foreach (var letter in typed)
            {
                if (letter != Marker)
                    marked.Append(letter);
            }
        }
    }

    /// <summary>The marked text with each marker read out as its name; markers beyond the names are dropped.</summary>
    /// <param name="first">Which mention the first marker of this text is.</param>
    public static string Unmark(ReadOnlySpan<char> marked, IReadOnlyList<string> names, int first = 0)
    {
        var text = new StringBuilder(marked.Length);
        foreach (var letter in marked)
        {
            if (letter != Marker)
                text.Append(letter);
            else if (first < names.Count)
                text.Append(names[first++]);
        }

        return text.ToString();
    }

    /// <summary>
    /// Recipients come first, parted by commas, "và", "and", "&amp;" or "+". The reason begins after "vì", "because", "for" or ":", a dash
    /// between spaces or a new line, or with the first words after a mention that do not look like one more name. Without any of these
    /// the whole line is a name.
    /// </summary>
    /// <param name="names">How each mention reads when it stands in the reason.</param>
    public static AddressedLine Split(string marked, IReadOnlyList<string> names)
    {
        var text = VietnameseText.Nfc(marked);
        var reader = new AddressReader(text, names.Count);
        var recipients = reader.ReadRecipients();
        var reason = Unmark(text.AsSpan(reader.ReasonAt).Trim(), names, reader.MarkersRead);
        return new AddressedLine(recipients, reason);
    }

    /// <summary>"vì đã …", "- lý do: đã …" → "đã …": what is said, without the signs that it begins.</summary>
    public static string WithoutSign(string said)
    {
        var reader = new AddressReader(said, 0);
        reader.SkipReasonSign();
        return said[reader.ReasonAt..];
    }
}
