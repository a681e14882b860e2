namespace ThiDua.Bot.Recognition.Checking;

enum HoldField
{
    Kind,
    Ground,
    From,
    To,
}

/// <summary>A hold while it is being written.</summary>
/// <param name="Kind">Null: none was chosen.</param>
/// <param name="HasFrom">Something stands in the field, be it a date or not.</param>
sealed record HoldDraft(HoldKind? Kind, string Ground, DateOnly? From, bool HasFrom, DateOnly? To, bool HasTo)
{
    /// <summary>In the order of the form.</summary>
    public IEnumerable<Flaw<HoldField>> Flaws(DateOnly today)
    {
        if (Kind is null)
            yield return new(HoldField.Kind, FlawKind.Missing);
        if (From is null && HasFrom)
            yield return new(HoldField.From, FlawKind.NotADate);
        if (To is null && HasTo)
            yield return new(HoldField.To, FlawKind.NotADate);
        else if (To < (From ?? today))
            yield return new(HoldField.To, FlawKind.Backwards);
        else if (To < today)
            yield return new(HoldField.To, FlawKind.Over);
        if (Ground.Length > Hold.LongestGround)
            yield return new(HoldField.Ground, FlawKind.TooLong, Hold.LongestGround);
        // the other kinds say it themselves
        else if (Kind == HoldKind.Other && Ground.Length == 0)
            yield return new(HoldField.Ground, FlawKind.Missing);
    }
}

/// <summary>Places and lifts holds.</summary>
static class HoldRules
{
    public static (HeldParty Now, HoldPlaced Fact) Place(
        HeldParty? before, Party party, string id, HoldDraft draft, string by, DateTimeOffset at, DateOnly today)
    {
        var hold = new Hold(id, draft.Kind!.Value, draft.Ground.Length == 0 ? null : draft.Ground, draft.From ?? today, draft.To, by, at);
        return (new(party, [.. before?.Holds ?? [], hold]), new(id, party, hold.Kind, hold.From, hold.To, today));
    }

    /// <returns>Null when there is no such hold, or it is over already.</returns>
    public static (HeldParty Now, HoldLifted Fact)? Lift(HeldParty before, string id, string by, DateTimeOffset at, DateOnly today) =>
        before.Holds.FirstOrDefault(h => h.Id == id) is { } hold && hold.IsOpen(today)
            ? (before with { Holds = [.. before.Holds.Select(h => h.Id == id ? h with { Lifted = new(by, at) } : h)] }, new(id, before.Party, today))
            : null;
}
