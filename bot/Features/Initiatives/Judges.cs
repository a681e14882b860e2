using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Initiatives;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Initiatives;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Initiatives;

/// <summary>What is common to deciding on new factors and initiatives.</summary>
static class Judges
{
    /// <summary>As many as a list shows; more are reached by their codes.</summary>
    public const int Shown = 12;

    public static string Reason(FormData form) => VietnameseText.Clean(form.Text(SpotCard.ReasonField), InitiativeRules.LongestReason + 1);

    public static string? Wrong(bool recognises, string reason, Words words) => InitiativeRules.ReasonFlaw(recognises, reason) switch
    {
        FlawKind.TooLong => words.JudgeReasonTooLong(InitiativeRules.LongestReason),
        FlawKind.Missing => words.JudgeReasonMissing,
        _ => InitiativeRules.Legacy(reason) ? words.LegacyText : null,
    };

    public static Judgement Of(bool recognises, string reason, Turn turn, Desk desk) =>
        new(recognises, turn.Who.Id, desk.Now, desk.Today, reason.Length == 0 ? null : reason);

    public static JudgedView? View(Judgement? judged, Desk desk) => judged is null
        ? null
        : new(judged.Recognised, desk.People.Find(judged.By)?.Name ?? judged.By, Words.Date(judged.Day), judged.Reason);

    /// <summary>The code that a whole line is, or "".</summary>
    public static string Code(string line) =>
        line.Length is > 0 and <= 12 && !line.Contains(' ', StringComparison.Ordinal) ? Nominate.NominationCode.In(line) : "";
}
