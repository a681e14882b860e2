namespace ThiDua.Bot.Recognition.Cases;

/// <summary>
/// What one message to one person tells: the cases that came to one step on one day. It grows with the day, and its message is edited, so
/// that many cases are one message.
/// </summary>
/// <param name="To">Person id.</param>
/// <param name="Cases">In the order they came.</param>
sealed record CaseNotice(string To, CaseState Step, DateOnly Day, IReadOnlyList<string> Cases)
{
    public string Id => IdOf(To, Step, Day);

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"case-notice/{id}";

    public static string IdOf(string to, CaseState step, DateOnly day) => $"{to}/{step}/{day:yyyyMMdd}";
}

/// <summary>Whom a step of a case concerns.</summary>
[Flags]
enum CaseConcern
{
    Nobody = 0,
    Opener = 1,
    Reviewers = 2,
    Secretaries = 4,
    Nominee = 8,
}

static class CaseNews
{
    /// <summary>
    /// Who is told that it went from one step to another. The nominee hears of it when everybody does; that he was not successful, the bot
    /// does not tell him.
    /// </summary>
    public static CaseConcern Of(Case before, CaseState to)
    {
        var atUnit = before.State == CaseState.Nominated || before.ReturnedFrom == CaseState.Nominated;
        var told = CaseConcern.Opener;
        if (!atUnit && before.State != CaseState.Returned)
            told |= CaseConcern.Reviewers;
        if (!atUnit && to == CaseState.Withdrawn)
            told |= CaseConcern.Reviewers | CaseConcern.Secretaries;
        if (to == CaseState.Published)
            told |= CaseConcern.Nominee;
        return told;
    }

    /// <summary>Who has it on his list of what waits for him, in that state; the steps of others follow lists of their own.</summary>
    public static CaseConcern WaitsFor(CaseState state) => state switch
    {
        CaseState.Nominated => CaseConcern.Reviewers,
        CaseState.Proposed => CaseConcern.Secretaries,
        _ => CaseConcern.Nobody,
    };
}
