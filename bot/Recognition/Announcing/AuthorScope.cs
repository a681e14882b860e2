namespace ThiDua.Bot.Recognition.Announcing;

/// <summary>Whom somebody may announce to: the whole office, or some units only.</summary>
/// <param name="Units">Ids of the units, with all below them; of no meaning for the whole office.</param>
sealed record AuthorScope(bool IsWhole, IReadOnlySet<string> Units)
{
    static readonly HashSet<string> None = [];

    /// <summary>
    /// Leaders, secretaries and administrators speak for the office. Whoever has the role <see cref="Role.Author"/> speaks to his own unit and
    /// those below it. Everybody else to nobody.
    /// </summary>
    public static AuthorScope Of(Person who, IReadOnlyCollection<Unit> units) =>
        AnnouncementRules.SpeaksForTheOffice(who) ? new(true, None)
        : who.Is(Role.Author) && who.Unit is { } own ? new(false, AudienceRules.WithBelow([own], units))
        : new(false, None);

    public bool Allows(Person person) => IsWhole || (person.Unit is { } unit && Units.Contains(unit));

    /// <summary>
    /// Channels, roles and the participants of a campaign reach over all units, so only who speaks for the office may choose them.
    /// </summary>
    /// <param name="audience">Its lists among its people already.</param>
    /// <param name="find">A person by id.</param>
    public bool Allows(Audience audience, Func<string, Person?> find) =>
        IsWhole
        || (audience is { Everyone: false, Places: [], Roles: [], Campaigns: [], Lists: [] }
            && audience.Units.All(Units.Contains)
            && audience.People.All(p => find(p) is { } person && Allows(person)));
}
