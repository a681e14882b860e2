using System.Net;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>What a person wrote: words and the people they mentioned, in order.</summary>
sealed record Said(IReadOnlyList<SaidPart> Parts)
{
    /// <summary>All of it, mentions as "@Name".</summary>
    public string Text { get; } = string.Concat(Parts.Select(p => p.Mentioned is null ? p.Text : "@" + p.Text)).Trim();

    public IEnumerable<ChannelAccount> Mentioned => Parts.Where(p => p.Mentioned is not null).Select(p => p.Mentioned!);
}

/// <summary>Words, or (with <paramref name="Mentioned"/>) the name of somebody Teams itself vouches was mentioned.</summary>
readonly record struct SaidPart(string Text, ChannelAccount? Mentioned = null);

static class Speech
{
    /// <summary>
    /// The text without the mention of the bot. Only an entity makes a mention: <c>&lt;at&gt;</c> typed by hand stays text.
    /// Everything is compared and cut literally, since names hold any character and any Unicode form.
    /// </summary>
    public static Said Said(this Activity activity)
    {
        var text = activity.Text ?? "";
        var mentions = Found(activity, text);
        if (mentions.Count == 0) return new([new(Plain(text).Trim())]);

        var parts = new List<SaidPart>();
        var at = 0;
        foreach (var (start, length, who) in mentions)
        {
            Words(text[at..start]);
            if (who.Id != activity.Recipient?.Id) parts.Add(new(Name(text.AsSpan(start, length), who), who));
            at = start + length;
        }
        Words(text[at..]);
        return new(Trimmed(parts));

        void Words(string raw)
        {
            if (raw.Length > 0) parts.Add(new(Plain(raw)));
        }
    }

    static List<(int Start, int Length, ChannelAccount Who)> Found(Activity activity, string text)
    {
        var found = new List<(int Start, int Length, ChannelAccount Who)>();
        if (activity.Entities is not { Count: > 0 } entities) return found;

        foreach (var entity in entities)
        {
            // two people of one name have two entities with one text: each takes the next place that is still free
            if (entity is { Type: Entity.MentionType, Text.Length: > 0, Mentioned: { } who } && Free(entity.Text) is >= 0 and var start)
                found.Add((start, entity.Text.Length, who));
        }
        // the bot named twice under one entity is still only the bot
        foreach (var own in entities.Where(e => e is { Type: Entity.MentionType, Text.Length: > 0, Mentioned.Id: not null }
            && e.Mentioned.Id == activity.Recipient?.Id))
        {
            while (Free(own.Text!) is >= 0 and var start) found.Add((start, own.Text!.Length, own.Mentioned!));
        }
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;

        int Free(string literal)
        {
            var at = text.IndexOf(literal, StringComparison.Ordinal);
            while (at >= 0 && found.Exists(f => at < f.Start + f.Length && f.Start < at + literal.Length))
                at = text.IndexOf(literal, at + 1, StringComparison.Ordinal);
            return at;
        }
    }

    static string Name(ReadOnlySpan<char> literal, ChannelAccount who)
    {
        if (literal.StartsWith("<at>", StringComparison.Ordinal) && literal.EndsWith("</at>", StringComparison.Ordinal))
            return Plain(literal[4..^5].ToString());
        return who.Name ?? Plain(literal.ToString());
    }

    static string Plain(string raw) =>
        (raw.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(raw) : raw).Replace('\u00A0', ' ');

    static List<SaidPart> Trimmed(List<SaidPart> parts)
    {
        if (parts is [{ Mentioned: null } first, ..]) parts[0] = first with { Text = first.Text.TrimStart() };
        if (parts is [.., { Mentioned: null } last]) parts[^1] = last with { Text = last.Text.TrimEnd() };
        parts.RemoveAll(p => p.Mentioned is null && p.Text.Length == 0);
        return parts;
    }
}
