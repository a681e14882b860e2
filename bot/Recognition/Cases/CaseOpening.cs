namespace ThiDua.Bot.Recognition.Cases;

/// <summary>A nomination that names an award, or one that a head proposes for one, opens a case for each nominee.</summary>
static class CaseOpening
{
    /// <param name="by">Who opens it: the nominator, or who proposes it.</param>
    public static (Case Opened, CaseOpened Fact) Of(
        Nomination nomination, Party nominee, string form, string id, string by, DateTimeOffset at, DateOnly day)
    {
        var opened = new Case(
            id, nominee, form, nomination.Id, nomination.Campaign, nomination.Kind, nomination.Achievement, nomination.Evidence, by, at, day)
        {
            Unit = nominee.Unit,
            AchievedOn = nomination.Kind == NominationKind.AdHoc ? nomination.Day : null,
        };
        return (opened, CaseOpened.Of(opened));
    }
}
