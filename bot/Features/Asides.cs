using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Features;

/// <summary>
/// What a typed line says beside whom and why: "@Lan hình thức “Giấy khen” phong trào PT-01 vì …", or ", hình thức: Giấy khen" at its end.
/// </summary>
static class Asides
{
    static readonly string[] AwardSigns = ["hinh thuc khen thuong", "hinh thuc de nghi", "hinh thuc", "danh hieu", "award"];

    static readonly string[] CampaignSigns = ["phong trao thi dua", "phong trao", "movement", "campaign"];

    /// <summary>What people put before and after an aside; none of them begins a reason.</summary>
    static readonly char[] Around = [' ', ',', ';', '(', ')', '\n'];

    /// <returns>The line without the award, and its form; the line as it is and "" when none is surely meant.</returns>
    public static (IReadOnlyList<SaidPart> Line, string Form) Award(IReadOnlyList<SaidPart> rest, People people, IReadOnlyList<AwardForm> forms) =>
        Apart(rest, people, AwardSigns, [.. forms.Select(f => (f.Id, f.Name))]);

    /// <param name="campaigns">By code or title.</param>
    /// <returns>The line without the campaign, and its id; the line as it is and "" when none is surely meant.</returns>
    public static (IReadOnlyList<SaidPart> Line, string Campaign) Campaign(IReadOnlyList<SaidPart> rest, People people, IEnumerable<Campaign> campaigns) =>
        Apart(rest, people, CampaignSigns, [.. campaigns.SelectMany(c => new[] { (c.Id, c.Id), (c.Id, c.Title) })]);

    static (IReadOnlyList<SaidPart> Line, string Id) Apart(
        IReadOnlyList<SaidPart> rest, People people, string[] signs, IReadOnlyList<(string Id, string Name)> things)
    {
        for (var i = 0; i < rest.Count; i++)
        {
            var text = VietnameseText.Nfc(rest[i].Text);
            if (rest[i].Mentioned is not null || NamedInLine.Find(text, signs, things) is not { } named)
                continue;
            var (before, after) = (text[..named.Start], text[named.End..]);
            IReadOnlyList<SaidPart> head = [.. rest.Take(i), new(before)];
            var isLast = i == rest.Count - 1 && after.All(c => char.IsWhiteSpace(c) || char.IsPunctuation(c));
            if (BeforeReason(head, people) || (isLast && named.Marked && IsAside(before)))
                return ([.. rest.Take(i), new($"{before.TrimEnd([.. Around, '-', '–', '—'])} {after.TrimStart(Around)}".TrimEnd()), .. rest.Skip(i + 1)], named.Id);
        }
        return (rest, "");
    }

    /// <summary>In a reason the same words may speak of something else: "đã đổi mới hình thức giấy khen".</summary>
    static bool BeforeReason(IReadOnlyList<SaidPart> head, People people) =>
        Addressing.Line(head, people) is { Reason.Length: 0 } named && named.Parties.Count + named.Doubts.Count > 0;

    static bool IsAside(string before) => before.TrimEnd(' ') is { Length: > 0 } text && (char.IsPunctuation(text[^1]) || text[^1] == '\n');
}
