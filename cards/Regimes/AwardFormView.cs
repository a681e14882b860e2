namespace ThiDua.Cards.Regimes;

/// <summary>The groups of the catalogue, to be called by their names in the reader's language.</summary>
public enum AwardGroupName
{
    Title,
    Commendation,
    Own,
}

/// <summary>What can be set of an award form, or of the rules for all forms.</summary>
public enum TermName
{
    Name,
    Group,
    Level,
    Issuer,
    Rank,
    ForPeople,
    ForUnits,
    DecidedBy,
    Standards,
    Percent,
    Of,
    Secret,
    Cap,
    CommentDays,
    Reward,
    ValidFrom,
    ValidTo,
    Quorum,
    Preset,
}

/// <summary>What a source is given for.</summary>
public enum ProvisionName
{
    Competence,
    Standards,
    Ballot,
    Cap,
    Comment,
    Reward,
    Form,
    Quorum,
    Secrecy,
    SecondReward,
    Preset,
}

/// <param name="Check">What of it is to be checked; null when it was read in the source itself.</param>
public sealed record BasisLine(ProvisionName Of, string Source, string? Check);

/// <param name="Of">Name of the form whose recipients are counted.</param>
public sealed record CapView(int Percent, string Of);

/// <summary>The reward as a multiple, and what it comes to today in đồng; amounts are null when no base salary is known.</summary>
/// <param name="Times">E.g. <c>1.5</c>.</param>
public sealed record RewardView(decimal Times, decimal UnitTimes, long? Person, long? Unit, SalaryView? Base);

/// <summary>Lương cơ sở of the day that is shown, in đồng a month.</summary>
public sealed record SalaryView(long Amount, BasisLine Basis);

/// <summary>How a form is voted on.</summary>
public sealed record BallotView(int Percent, bool OfAllMembers, bool Secret);

/// <summary>An award form as it holds on the day that is shown.</summary>
/// <param name="ByOffice">The office itself decides.</param>
/// <param name="Stands">Whether it can be put forward on that day; false when it was retired, or is not yet in force.</param>
/// <param name="Own">Whether the office's own Quy chế says something about it.</param>
public sealed record AwardFormView(
    string Id, string Name, AwardGroupName Group, string Level, string Issuer, bool ByOffice, bool ForPeople, bool ForUnits, BallotView Ballot,
    CapView? Cap, int CommentDays, RewardView? Reward, string? Standards, DateOnly? ValidFrom, DateOnly? ValidTo, bool Stands, bool Own);

/// <summary>One thing that changes. Values as the office's file has them; forms in them by name.</summary>
/// <param name="Old">Null when the form is new.</param>
public sealed record TermChangeView(TermName Term, string? Old, string New);

/// <summary>An entry of the history: who changed what, on what ground.</summary>
/// <param name="By">Null when it came by the office's file.</param>
public sealed record ClauseLine(DateTimeOffset At, string? By, DateOnly From, IReadOnlyList<TermChangeView> Changes, string Ground, bool Withdraws);
