using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Checking;

/// <summary>What a secretary does with cases.</summary>
enum CheckAct
{
    Receive,
    Return,
    Reject,
    Publish,

    /// <summary>Đủ điều kiện, chuyển Hội đồng: after the period, for one that was kept back.</summary>
    Pass,
}

/// <summary>Why a case cannot go that way now.</summary>
enum CheckRefusal
{
    /// <summary>It is not in a state from which this is done.</summary>
    NotHere,

    /// <summary>Đột xuất goes without publication.</summary>
    NeedsNoPublication,

    Held,

    SecondReward,

    /// <summary>The period for comments is not over.</summary>
    NotOver,

    /// <summary>There are comments nobody has considered.</summary>
    CommentsOpen,
}

/// <summary>Thẩm định: what is found about a case, and what that forbids.</summary>
static class CheckRules
{
    static readonly Dictionary<CheckAct, (CaseState To, CaseState[] From)> Ways = new()
    {
        [CheckAct.Receive] = (CaseState.Received, [CaseState.Proposed]),
        [CheckAct.Return] = (CaseState.Returned, [CaseState.Proposed, CaseState.Received, CaseState.Published]),
        [CheckAct.Reject] = (CaseState.Rejected, [CaseState.Proposed, CaseState.Received, CaseState.Published, CaseState.Ready]),
        [CheckAct.Publish] = (CaseState.Published, [CaseState.Received]),
        [CheckAct.Pass] = (CaseState.Ready, [CaseState.Published]),
    };

    /// <summary>Those that ask for a reward now or have brought one; before the unit proposes it, a nomination asks for nothing yet.</summary>
    static readonly HashSet<CaseState> Asking =
    [
        CaseState.Proposed, CaseState.Received, CaseState.Published, CaseState.Ready, CaseState.OnAgenda, CaseState.Passed, CaseState.Submitted,
        CaseState.Awarded,
    ];

    public static CaseState To(CheckAct act) => Ways[act].To;

    public static bool Asks(Case standing) => Asking.Contains(standing.State);

    /// <summary>What makes two achievements one: who, in which campaign, and what, however it is typed.</summary>
    public static string AchievementKey(Case standing) =>
        $"{standing.Party.Key}/{standing.Campaign}/{Plain(VietnameseText.Fold(standing.Achievement))}";

    /// <summary>What stops it first, then what is only to be known.</summary>
    public static IReadOnlyList<Finding> Find(Case standing, CheckGround ground) =>
        [.. All(standing, ground).OrderByDescending(f => f.Stops)];

    /// <param name="findings">Of <see cref="Find"/>; for any act but receiving only holds matter.</param>
    public static CheckRefusal? Refusal(Case standing, CheckAct act, IReadOnlyList<Finding> findings, DateOnly today)
    {
        if (!Ways[act].From.Contains(standing.State) || !CaseRules.MayMove(standing, Ways[act].To))
            return CheckRefusal.NotHere;
        if (act is CheckAct.Return or CheckAct.Reject)
            return null;
        if (act == CheckAct.Publish && standing.Kind == NominationKind.AdHoc)
            return CheckRefusal.NeedsNoPublication;
        if (findings.Any(f => f is Finding.Held))
            return CheckRefusal.Held;
        if (act == CheckAct.Receive && findings.Any(f => f is Finding.SameAchievement { Refused: true }))
            return CheckRefusal.SecondReward;
        if (act != CheckAct.Pass)
            return null;
        return !IsOver(standing, today) ? CheckRefusal.NotOver : standing.OpenComments > 0 ? CheckRefusal.CommentsOpen : null;
    }

    /// <summary>Whether the public may no longer comment on it.</summary>
    public static bool IsOver(Case standing, DateOnly today) => standing.CommentsUntil is not { } until || today > until;

    /// <summary>Đột xuất: the day of the achievement can be set right until it is decided on.</summary>
    public static bool MayDate(Case standing) => standing is
    {
        Kind: NominationKind.AdHoc, State: CaseState.Nominated or CaseState.Proposed or CaseState.Returned or CaseState.Received,
    };

    /// <summary>Those who do not hold a managerial post, of the people in a list.</summary>
    public static (int NonManagers, int People) Share(IEnumerable<Case> list, Func<string, bool> manages)
    {
        List<string> people = [.. list.Select(c => c.Party).Where(p => p.Kind == PartyKind.Person).Select(p => p.Id)];
        return (people.Count(p => !manages(p)), people.Count);
    }

    static IEnumerable<Finding> All(Case standing, CheckGround ground)
    {
        if (ground.Holds?.On(ground.Today) is { } hold)
            yield return new Finding.Held(hold.Kind, hold.To);
        var key = AchievementKey(standing);
        foreach (var other in ground.Others.Where(o => o.Id != standing.Id && Asks(o)))
        {
            if (AchievementKey(other) == key)
                yield return new Finding.SameAchievement(other.Id, other.Form, other.State, ground.Rules.RefusesSecondReward);
            else if (other.Form == standing.Form && other.Campaign == standing.Campaign && (standing.Campaign is not null || other.Day.Year == standing.Day.Year))
                yield return new Finding.SameForm(other.Id, other.State);
        }
        if (ground.Rules.CapPercent is { } percent && ground.Cap is { } cap && (int)((long)cap.Base * percent / 100) is var most && cap.Asked > most)
            yield return new Finding.OverCap(percent, cap.Base, most, cap.Asked);
        if (ground.Prior.Times > 0)
            yield return new Finding.RewardedBefore(ground.Prior.Times, ground.Prior.LastForm, ground.Prior.LastOn);
        if (string.IsNullOrWhiteSpace(standing.Evidence))
            yield return new Finding.NoEvidence();
    }

    /// <summary>Letters and digits alone: a full stop more makes no other achievement.</summary>
    static string Plain(string folded) =>
        string.Join(' ', string.Concat(folded.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
