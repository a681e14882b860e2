using ThiDua.Bot.Recognition.Awarding;

namespace ThiDua.Bot.Recognition;

/// <summary>
/// Something that happened, for the ledger: past tense, complete in itself, never changed. Every count the bot shows follows from
/// facts alone (<see cref="Tallies"/>), so a fact carries all that its counts need. Fields may be added with a default; none may change.
/// </summary>
abstract record Fact
{
    /// <summary>
    /// What its public history is found under, e.g. <c>nomination/7K3Q9F</c>. Not public, or it would be written into the ledger: it follows
    /// from the rest.
    /// </summary>
    internal virtual IEnumerable<string> Marks => [];
}

/// <summary>Has no mark, since the nomination itself says who made it and when: found under one more key, each would cost a tenth more.</summary>
sealed record Nominated(
    string Nomination, IReadOnlyList<Party> Nominees, string? Campaign, NominationKind Kind, string Achievement, string? Evidence, DateOnly Day,
    string? Form = null)
    : Fact;

sealed record NominationEdited(string Nomination, NominationKind Kind, string Achievement, string? Evidence) : Fact
{
    internal override IEnumerable<string> Marks => [$"nomination/{Nomination}"];
}

/// <param name="Day">The day of the nomination that is taken out of the counts, not of the withdrawal.</param>
sealed record NominationWithdrawn(string Nomination, IReadOnlyList<Party> Nominees, string? Campaign, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [$"nomination/{Nomination}"];
}

sealed record Endorsed(string Nomination) : Fact
{
    internal override IEnumerable<string> Marks => [$"nomination/{Nomination}"];
}

sealed record EndorsementTakenBack(string Nomination) : Fact
{
    internal override IEnumerable<string> Marks => [$"nomination/{Nomination}"];
}

sealed record Praised(string Praise, IReadOnlyList<Party> To, string? Campaign, string Text, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [$"praise/{Praise}"];
}

sealed record CampaignLaunched(
    string Campaign, string Title, string? Slogan, string? Ground, string Goal, string? Criteria, DateOnly From, DateOnly? To,
    Deadlines? Deadlines = null, Recurrence Recurs = Recurrence.None, string? Follows = null)
    : Fact
{
    internal override IEnumerable<string> Marks => [$"campaign/{Campaign}", .. Follows is null ? Array.Empty<string>() : [$"campaign/{Follows}"]];

    public static CampaignLaunched Of(Campaign campaign) => new(
        campaign.Id, campaign.Title, campaign.Slogan, campaign.Ground, campaign.Goal, campaign.Criteria, campaign.From, campaign.To,
        campaign.Deadlines == Recognition.Deadlines.None ? null : campaign.Deadlines, campaign.Recurs, campaign.Follows);
}

/// <summary>It does not come again by itself any more.</summary>
sealed record RecurrenceStopped(string Campaign) : Fact
{
    internal override IEnumerable<string> Marks => [$"campaign/{Campaign}"];
}

sealed record CampaignClosed(string Campaign) : Fact
{
    internal override IEnumerable<string> Marks => [$"campaign/{Campaign}"];
}

sealed record Acknowledged(string Campaign) : Fact
{
    internal override IEnumerable<string> Marks => [$"campaign/{Campaign}"];
}

sealed record Awarded(
    string Award, string Form, string Number, DateOnly Date, string Signatory, string? Campaign, IReadOnlyList<Recipient> Recipients, DateOnly Day,
    IReadOnlyList<string>? Nominations = null, string? Issuer = null, string? Paper = null, PastAward? Past = null)
    : Fact
{
    public static Awarded Of(Award award) => new(
        award.Id, award.Form, award.Number, award.Date, award.Signatory, award.Campaign, award.Recipients, award.Day, award.Nominations, award.Issuer,
        award.Paper, award.Past);

    internal override IEnumerable<string> Marks =>
        [$"award/{Award}", .. Recipients.Select(r => r.Nomination).OfType<string>().Union(Nominations ?? []).Select(n => $"nomination/{n}")];
}

/// <summary>A person became known, or something about him changed (name, unit, title, Teams ids, left).</summary>
sealed record PersonRecorded(string Person, string Name, string? Title, string? Unit, bool Gone, bool Manages = false) : Fact
{
    internal override IEnumerable<string> Marks => [$"person/{Person}"];

    public static PersonRecorded Of(Person who) => new(who.Id, who.Name, who.Title, who.Unit, who.Gone, who.Manages);
}

sealed record RolesChanged(string Person, IReadOnlyList<Role> Roles) : Fact
{
    internal override IEnumerable<string> Marks => [$"person/{Person}"];
}

sealed record UnitRecorded(string Unit, string Name, string? Parent, bool Gone) : Fact
{
    internal override IEnumerable<string> Marks => [$"unit/{Unit}"];
}

sealed record OfficeChanged(
    string Name, string TimeZone, string Language, bool SelfNomination, IReadOnlyList<string> Announces, bool ApprovalForAnnouncements = false)
    : Fact
{
    internal override IEnumerable<string> Marks => ["office"];
}

/// <summary>The bot was put into a conversation, or taken out.</summary>
sealed record PlaceRecorded(string Place, PlaceKind Kind, string? Name, bool Gone) : Fact;
