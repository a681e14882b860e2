using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Initiatives;

/// <summary>What was decided about something that was put forward, or null where it is used: not yet.</summary>
public sealed record JudgedView(bool Recognised, string By, string On, string? Reason)
{
    internal IEnumerable<Element> Draw(Words words)
    {
        yield return new TextBlock(words.JudgedBy(Recognised, By, On)) { Weight = "Bolder", Color = Recognised ? "Good" : null, Spacing = "Medium" };
        if (Reason is { } reason)
            yield return new TextBlock(words.CheckReasonIs(reason)) { Spacing = "Small" };
    }
}

/// <summary>One line of a list of what was put forward.</summary>
/// <param name="Recognised">Null: not judged yet.</param>
public sealed record PutForwardLine(string Code, string Title, string? Detail, bool? Recognised, string On)
{
    internal Choice Choice => new($"{Code} · {Title}", Code);

    internal Container Draw(Words words) => new(
    [
        new TextBlock(Md.Of($"**{Code}** · {Title}")) { Spacing = "None" },
        Layout.Quiet(string.Join(" · ", new[] { Detail, On, words.Judged(Recognised) }.OfType<string>())) with { Spacing = "None" },
    ])
    { Separator = true, Spacing = "Small" };
}

/// <summary>Where the judge writes why; two buttons decide.</summary>
static class Judging
{
    public const string ReasonField = "reason";

    public static Element Reason(Words words, string typed, int longest) => new TextInput(words.JudgeReason(longest))
    {
        Id = ReasonField, Value = typed, IsMultiline = true, MaxLength = longest, ErrorMessage = words.FieldNeeds(longest, required: false), Spacing = "Medium",
    };
}
