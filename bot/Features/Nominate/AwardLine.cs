using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>A typed line that names its award: "@Lan hình thức “Giấy khen” vì …", or ", hình thức: Giấy khen" at its end.</summary>
static class AwardLine
{
    /// <summary>What people put before and after an aside; none of them begins a reason.</summary>
    static readonly char[] Asides = [' ', ',', ';', '(', ')', '\n'];

    /// <returns>The line without the award, and its form; the line as it is and "" when none is surely meant.</returns>
    public static (IReadOnlyList<SaidPart> Line, string Form) Apart(IReadOnlyList<SaidPart> rest, People people, IReadOnlyList<AwardForm> forms)
    {
        for (var i = 0; i < rest.Count; i++)
        {
            var text = VietnameseText.Nfc(rest[i].Text);
            if (rest[i].Mentioned is not null || NamedAward.In(text, forms) is not { } named)
                continue;
            var (before, after) = (text[..named.Start], text[named.End..]);
            IReadOnlyList<SaidPart> head = [.. rest.Take(i), new(before)];
            var isLast = i == rest.Count - 1 && after.All(c => char.IsWhiteSpace(c) || char.IsPunctuation(c));
            if (BeforeReason(head, people) || (isLast && named.Marked && IsAside(before)))
                return ([.. rest.Take(i), new($"{before.TrimEnd([.. Asides, '-', '–', '—'])} {after.TrimStart(Asides)}".TrimEnd()), .. rest.Skip(i + 1)], named.Form);
        }
        return (rest, "");
    }

    /// <summary>In a reason the same words may speak of something else: "đã đổi mới hình thức giấy khen".</summary>
    static bool BeforeReason(IReadOnlyList<SaidPart> head, People people) =>
        Addressing.Line(head, people) is { Reason.Length: 0 } named && named.Parties.Count + named.Doubts.Count > 0;

    static bool IsAside(string before) => before.TrimEnd(' ') is { Length: > 0 } text && (char.IsPunctuation(text[^1]) || text[^1] == '\n');
}
