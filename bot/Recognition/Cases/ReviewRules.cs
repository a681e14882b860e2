using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Cases;

/// <summary>Why a unit does not propose a case; the sentence is the card's.</summary>
enum RejectReason
{
    BelowStandard,
    SameAchievement,
    UnitDisagrees,
    UnderDiscipline,
    WrongForm,

    /// <summary>In words of one's own.</summary>
    Other,
}

enum ReviewField
{
    Attended,
    Agreed,
    Choice,
    Reason,
}

/// <summary>A decision on one case or on many, as it was typed.</summary>
/// <param name="Attended">How many attended the unit's meeting; "" when it is not noted.</param>
/// <param name="Choice">Null when none was chosen.</param>
sealed record ReviewDraft(CaseAct Act, string Attended, string Agreed, RejectReason? Choice, string Reason)
{
    public const int LongestReason = 500;

    public const int ShortestReason = 10;

    public UnitMeeting? Meeting => Act == CaseAct.Propose && Number(Attended) is { } attended && Number(Agreed) is { } agreed ? new(attended, agreed) : null;

    public IEnumerable<Flaw<ReviewField>> Flaws()
    {
        if (Act == CaseAct.Propose)
            return Meetings();
        return Act == CaseAct.Reject && Choice is null ? [new(ReviewField.Choice, FlawKind.Missing), .. Reasons()] : Reasons();
    }

    /// <summary>Both or neither.</summary>
    IEnumerable<Flaw<ReviewField>> Meetings()
    {
        if (Attended.Length == 0 && Agreed.Length == 0)
            yield break;
        if (Number(Attended) is not (>= 1 and <= UnitMeeting.Most))
            yield return new(ReviewField.Attended, FlawKind.OutOfScope, UnitMeeting.Most);
        if (Number(Agreed) is not (>= 0 and <= UnitMeeting.Most))
            yield return new(ReviewField.Agreed, FlawKind.OutOfScope, UnitMeeting.Most);
        else if (Number(Attended) is { } attended && Number(Agreed) > attended)
            yield return new(ReviewField.Agreed, FlawKind.TooMany, attended);
    }

    /// <summary>A chosen reason says it all; a return, and any other reason, needs words that somebody can act on.</summary>
    IEnumerable<Flaw<ReviewField>> Reasons()
    {
        var needed = Act == CaseAct.Return || Choice == RejectReason.Other;
        if (needed && Reason.Length < ShortestReason)
            yield return new(ReviewField.Reason, FlawKind.Missing, ShortestReason);
        if (Reason.Length > LongestReason)
            yield return new(ReviewField.Reason, FlawKind.TooLong, LongestReason);
        if (VietnameseText.LooksLikeLegacyEncoding(Reason))
            yield return new(ReviewField.Reason, FlawKind.WrongKind);
    }

    /// <summary>Digits alone; "3 người" is a question, not a number.</summary>
    static int? Number(string typed) =>
        typed.Length is > 0 and <= 5 && typed.All(char.IsAsciiDigit)
            ? int.Parse(typed, System.Globalization.CultureInfo.InvariantCulture)
            : null;
}

static class ReviewRules
{
    /// <summary>Only when <see cref="CaseActs.Refusal"/> has nothing to say.</summary>
    /// <param name="reason">As everybody will read it.</param>
    public static (Case Moved, CaseMoved Fact) Decide(Case standing, CaseAct act, DateOnly day, UnitMeeting? meeting, string? reason)
    {
        var (moved, fact) = CaseRules.Move(standing, CaseActs.To(standing, act), day, reason);
        return act == CaseAct.Propose ? (moved with { Meeting = meeting }, fact with { Meeting = meeting }) : (moved, fact);
    }

    /// <summary>What is sent again says something else, or the same: what is behind its link may have grown.</summary>
    public static (Case Moved, IReadOnlyList<CaseFact> Facts) SendAgain(Case returned, string achievement, string? evidence, DateOnly day)
    {
        var (moved, fact) = CaseRules.Move(returned, CaseActs.To(returned, CaseAct.SendAgain), day);
        return achievement == returned.Achievement && evidence == returned.Evidence
            ? (moved, [fact])
            : (moved with { Achievement = achievement, Evidence = evidence }, [new CaseSupplemented(returned.Id, achievement, evidence), fact]);
    }
}
