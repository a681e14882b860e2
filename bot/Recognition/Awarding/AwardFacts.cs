namespace ThiDua.Bot.Recognition.Awarding;

/// <summary>Some or all recipients of an award do not have it any more. Carries all that its counts need.</summary>
/// <param name="Recipients">Only those it is taken from.</param>
/// <param name="Date">Of the award's decision.</param>
/// <param name="Day">The office's own day the award was recorded on, which its counts stand under.</param>
/// <param name="Left">How many recipients it still has.</param>
sealed record AwardRevoked(
    string Award, string Form, string? Campaign, IReadOnlyList<Recipient> Recipients, DateOnly Date, DateOnly Day, Revocation Revocation, int Left,
    PastAward? Past = null)
    : Fact
{
    internal override IEnumerable<string> Marks => [Recognition.Award.SubjectOf(Award)];
}
