namespace ThiDua.Bot.Recognition.Checking;

/// <summary>Why a case is not eligible, to be chosen from. All of them are public, so none speaks of discipline, inspection or complaint.</summary>
enum Ineligibility
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
static class Ineligibilities
{
    public const int LongestText = 500;

    static readonly (Ineligibility Reason, DateOnly? From, DateOnly? To)[] Dated =
    [
        (Ineligibility.BelowStandard, null, null),
        (Ineligibility.SecondReward, new(2024, 1, 1), null),
        (Ineligibility.NotRegistered, null, new(2023, 12, 31)),
        (Ineligibility.DossierIncomplete, null, null),
        (Ineligibility.TooLate, null, null),
        (Ineligibility.NotForThisParty, null, null),
        (Ineligibility.Other, null, null),
    ];

    /// <param name="day">The day the case was opened on: it follows the law of that day.</param>
    public static IReadOnlyList<Ineligibility> On(DateOnly day) =>
        [.. Dated.Where(d => !(day < d.From) && !(day > d.To)).Select(d => d.Reason)];
}
