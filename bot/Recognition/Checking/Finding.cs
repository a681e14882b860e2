using ThiDua.Bot.Recognition.Cases;

namespace ThiDua.Bot.Recognition.Checking;

/// <summary>Something the secretary should know of a case before it is received.</summary>
/// <param name="Stops">It cannot be received while this is so; otherwise it is only said, and written down.</param>
abstract record Finding(bool Stops)
{
    /// <summary>Tạm dừng xét.</summary>
    internal sealed record Held(HoldKind Kind, DateOnly? To) : Finding(true);

    /// <summary>Another case asks for a reward for the same achievement of the same party in the same campaign.</summary>
    internal sealed record SameAchievement(string Code, string Form, CaseState State, bool Refused) : Finding(Refused);

    /// <summary>Another case asks for the same form, in the same campaign or, outside campaigns, in the same year.</summary>
    internal sealed record SameForm(string Code, CaseState State) : Finding(false);

    /// <param name="Base">Those the share is taken of.</param>
    /// <param name="Most"><c>⌊base × percent / 100⌋</c>.</param>
    internal sealed record OverCap(int Percent, int Base, int Most, int Asked) : Finding(false);

    internal sealed record RewardedBefore(int Times, string LastForm, DateOnly LastOn) : Finding(false);

    internal sealed record NoEvidence() : Finding(false);

    /// <summary>Its name in the ledger, with what it is about.</summary>
    public string Noted => this switch
    {
        SameAchievement f => $"SameAchievement {f.Code}",
        SameForm f => $"SameForm {f.Code}",
        OverCap f => FormattableString.Invariant($"OverCap {f.Asked}/{f.Most}"),
        RewardedBefore f => FormattableString.Invariant($"RewardedBefore {f.Times}"),
        _ => GetType().Name,
    };
}

/// <summary>What the rules of the day say of one award form.</summary>
/// <param name="Standards">Tiêu chuẩn; null where the catalogue has none.</param>
/// <param name="CapPercent">Null: no cap.</param>
/// <param name="CapOf">Id of the form whose cases the cap is taken of.</param>
/// <param name="RefusesSecondReward">A second reward for one achievement is refused, not only warned about.</param>
sealed record FormRules(string? Standards, int? CapPercent, string? CapOf, int CommentDays, bool RefusesSecondReward);

/// <summary>How many ask for a form, and of how many its cap is taken.</summary>
readonly record struct CapCount(int Asked, int Base);

/// <summary>The last award somebody had, and how many there were.</summary>
readonly record struct PriorAwards(int Times, string LastForm, DateOnly LastOn);

/// <summary>All that a case is checked against.</summary>
/// <param name="Others">Cases of the same party.</param>
/// <param name="Cap">Null when the form has no cap.</param>
sealed record CheckGround(FormRules Rules, IReadOnlyList<Case> Others, HeldParty? Holds, CapCount? Cap, PriorAwards Prior, DateOnly Today);

/// <summary>What the secretary was shown when she received it, and did nothing about; for her and those who ask her, not for the public history.</summary>
/// <param name="Warnings">See <see cref="Finding.Noted"/>.</param>
sealed record CaseChecked(string Case, IReadOnlyList<string> Warnings, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [$"check/{Case}"];
}

/// <summary>Đột xuất: the secretary set right on which day it was achieved.</summary>
sealed record AchievementDated(string Case, DateOnly AchievedOn, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [$"check/{Case}"];
}
