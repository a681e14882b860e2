using ThiDua.Bot.Recognition.Cases;

namespace ThiDua.Bot.Recognition.Awarding;

enum RevocationField
{
    Recipients,
    Ground,
    Number,
    Date,
    Note,
}

/// <summary>A revocation as it was written down, cleaned but not yet judged.</summary>
/// <param name="Recipients">Places in the award's list, from 0.</param>
/// <param name="DateGiven">Something stands in the date field, be it a date or not.</param>
sealed record RevocationDraft(
    IReadOnlyList<int> Recipients, RevocationGround? Ground, string Number, DateOnly? Date, bool DateGiven, string Note)
{
    public IEnumerable<Flaw<RevocationField>> Flaws(Award award, DateOnly today)
    {
        if (Recipients.Count == 0)
            yield return new(RevocationField.Recipients, FlawKind.Missing);
        else if (!Recipients.All(i => i >= 0 && i < award.Recipients.Count && award.Recipients[i].Revoked is null))
            yield return new(RevocationField.Recipients, FlawKind.Gone);
        if (Ground is null)
            yield return new(RevocationField.Ground, FlawKind.Missing);
        if (Number.Length is 0 or > AwardDraft.LongestNumber)
            yield return new(RevocationField.Number, Number.Length == 0 ? FlawKind.Missing : FlawKind.TooLong, AwardDraft.LongestNumber);
        if (Date is not { } date)
            yield return new(RevocationField.Date, DateGiven ? FlawKind.NotADate : FlawKind.Missing);
        else if (date > today)
            yield return new(RevocationField.Date, FlawKind.InTheFuture);
        else if (date < award.Date)
            yield return new(RevocationField.Date, FlawKind.OutOfOrder);
        if (Note.Length > Revocation.LongestNote)
            yield return new(RevocationField.Note, FlawKind.TooLong, Revocation.LongestNote);
    }
}

/// <summary>Hủy bỏ, thu hồi: nothing is deleted; who has it no longer stays in the award and says why.</summary>
static class RevocationRules
{
    /// <summary>Only for a draft without flaws.</summary>
    public static (Award Now, AwardRevoked Fact) Revoke(Award standing, RevocationDraft draft, string by, DateTimeOffset at, DateOnly day)
    {
        var revocation = new Revocation(
            draft.Ground!.Value, draft.Number, draft.Date!.Value, draft.Note.Length == 0 ? null : draft.Note, by, at, day);
        var which = draft.Recipients.ToHashSet();
        List<Recipient> taken = [.. standing.Recipients.Where((_, i) => which.Contains(i))];
        var now = standing with { Recipients = [.. standing.Recipients.Select((r, i) => which.Contains(i) ? r with { Revoked = revocation } : r)] };
        return (now, new(now.Id, now.Form, now.Campaign, taken, now.Date, now.Day, revocation, now.Standing.Count(), now.Past));
    }

    /// <summary>The case that ended in the award goes back no step: it is revoked.</summary>
    public static (Case Moved, CaseMoved Fact) Revoke(Case standing, Award award, DateOnly day, string reason) =>
        CaseRules.Move(standing, CaseState.Revoked, day, reason, award.Subject);
}
