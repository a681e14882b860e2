namespace ThiDua.Bot.Recognition;

/// <summary>Why support is neither given nor taken back.</summary>
enum EndorsementRefusal
{
    Withdrawn,
    Awarded,
    OwnNomination,
    Oneself,
}

static class EndorsementRules
{
    public static EndorsementRefusal? Refusal(Nomination nomination, string by)
    {
        if (nomination.State == NominationState.Withdrawn)
            return EndorsementRefusal.Withdrawn;
        if (nomination.State == NominationState.Awarded)
            return EndorsementRefusal.Awarded;
        if (nomination.By == by)
            return EndorsementRefusal.OwnNomination;
        return Nominates(nomination, by) ? EndorsementRefusal.Oneself : null;
    }

    public static bool Nominates(Nomination nomination, string person) =>
        nomination.Nominees.Any(n => n.Kind == PartyKind.Person && n.Id == person);

    /// <returns>The endorsement as it stands then, and what happened; null when it stands so already.</returns>
    public static (Endorsement Standing, Fact Fact)? Turn(Nomination nomination, Endorsement? before, string by, bool give, DateTimeOffset at) =>
        (before?.Given ?? false) == give
            ? null
            : (new(nomination.Id, by, at, give), give ? new Endorsed(nomination.Id) : new EndorsementTakenBack(nomination.Id));
}
