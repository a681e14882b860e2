namespace ThiDua.Bot.Recognition.Checking;

/// <summary>Why a case is not eligible, to be chosen from. All of them are public, so none speaks of discipline, inspection or complaint.</summary>
enum RejectReason
{
    BelowStandard,

    /// <summary>Một thành tích chỉ khen thưởng một lần: Luật 06/2022/QH15, Điều 5; refused since it is in force.</summary>
    SecondReward,

    /// <summary>Không đăng ký thi đua: a ground of the law of 2003; Luật 06/2022/QH15, Điều 7 has it no longer.</summary>
    NotRegistered,

    DossierIncomplete,

    TooLate,

    NotForThisParty,

    Other,
}

/// <summary>The reasons of a day.</summary>
static class RejectReasons
{
    public const int LongestText = 500;

    static readonly (RejectReason Reason, DateOnly? From, DateOnly? To)[] Dated =
    [
        (RejectReason.BelowStandard, null, null),
        (RejectReason.SecondReward, new(2024, 1, 1), null),
        (RejectReason.NotRegistered, null, new(2023, 12, 31)),
        (RejectReason.DossierIncomplete, null, null),
        (RejectReason.TooLate, null, null),
        (RejectReason.NotForThisParty, null, null),
        (RejectReason.Other, null, null),
    ];

    /// <param name="day">The day the case was opened on: it follows the law of that day.</param>
    public static IReadOnlyList<RejectReason> On(DateOnly day) =>
        [.. Dated.Where(d => !(day < d.From) && !(day > d.To)).Select(d => d.Reason)];
}
