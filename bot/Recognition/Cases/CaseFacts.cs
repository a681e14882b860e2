namespace ThiDua.Bot.Recognition.Cases;

/// <summary>Something that happened to one case: its public history is found under it.</summary>
abstract record CaseFact(string Case) : Fact
{
    internal override IEnumerable<string> Marks => [Cases.Case.SubjectOf(Case)];
}

sealed record CaseOpened(
    string Case, Party Party, string Form, string? Nomination, string? Campaign, NominationKind Kind, string Achievement, string? Evidence, DateOnly Day,
    DateOnly? AchievedOn = null)
    : CaseFact(Case)
{
    public static CaseOpened Of(Case opened) => new(
        opened.Id, opened.Party, opened.Form, opened.Nomination, opened.Campaign, opened.Kind, opened.Achievement, opened.Evidence, opened.Day,
        opened.AchievedOn);
}

/// <param name="Form">The award form, so that counts by form follow from the fact alone.</param>
/// <param name="Reason">In the words of who decided; public.</param>
/// <param name="Of">What it moved in, e.g. <c>session/7K3Q9F</c>, <c>award/…</c>, <c>submission/…</c>.</param>
/// <param name="Meeting">The unit's meeting that proposed it, if it was noted.</param>
sealed record CaseMoved(
    string Case, string Form, CaseState From, CaseState To, DateOnly Day, string? Reason = null, string? Of = null, UnitMeeting? Meeting = null)
    : CaseFact(Case);

/// <summary>What it says was written anew after it was returned; what it said before stands in the entries before.</summary>
sealed record CaseSupplemented(string Case, string Achievement, string? Evidence) : CaseFact(Case);
