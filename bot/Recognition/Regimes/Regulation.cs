namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>
/// What the office's own Quy chế says otherwise than the law; what it leaves alone follows the regime of the day. One document, only ever added
/// to: what held on an earlier day can be asked for good.
/// </summary>
sealed record Regulation
{
    public const string Id = "regulation";

    /// <summary>What changes of the rules for all forms are found under in the ledger.</summary>
    public const string Mark = "regulation";

    public static Regulation None { get; } = new();

    /// <summary>In the order they were entered. Of two about one thing the one with the later day holds, then the one entered later.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>Base salaries the office entered itself; of two from one day the later holds.</summary>
    public IReadOnlyList<BaseSalary> Salaries { get; init; } = [];

    /// <summary>What the history of one form is found under in the ledger.</summary>
    public static string MarkOf(string? form) => form is null ? Mark : $"award-form/{form}";

    /// <summary>How often something about this form (null: the rules for all forms) was changed: tells whether somebody was faster.</summary>
    public int ChangesOf(string? form) => Clauses.Count(c => c.Form == form);
}

/// <summary>One decision of the office about one form, or about the rules for all forms, from a day on.</summary>
/// <param name="Form">Id of the form; null: the rules for all forms.</param>
/// <param name="Sets">Only what differs from what held on that day.</param>
/// <param name="Ground">Căn cứ, e.g. "Quy chế ban hành kèm theo Quyết định 12/QĐ-VP".</param>
sealed record Clause(string? Form, DateOnly From, IReadOnlyList<TermValue> Sets, string Ground)
{
    /// <summary>From this day on everything that was entered before about the same thing holds no longer: as the law has it.</summary>
    public bool Withdraws { get; init; }
}

/// <summary>One thing set to one value, written as <see cref="FormTerms"/> and <see cref="RegimeTerms"/> read it; "" where there is none.</summary>
sealed record TermValue(RuleTerm Term, string Value);

/// <summary>What the office may set: the names are those of the file's properties, and are stored.</summary>
enum RuleTerm
{
    Name,
    Group,
    Level,
    Issuer,
    Rank,
    ForPeople,
    ForUnits,

    /// <summary>Office or Higher.</summary>
    DecidedBy,
    Standards,

    /// <summary>Of the ballot, 50 to 100.</summary>
    Percent,

    /// <summary>Of the ballot: AllMembers or PresentAndConsulted.</summary>
    Of,

    /// <summary>true: by secret ballot; false: by show of hands.</summary>
    Secret,

    /// <summary>Per cent and form, <c>15/ldtt</c>.</summary>
    Cap,
    CommentDays,

    /// <summary>Times and unit factor, <c>1.5/2</c>.</summary>
    Reward,
    ValidFrom,
    ValidTo,

    /// <summary>For all forms: <c>2/3</c>.</summary>
    Quorum,

    /// <summary>For all forms: whether the regime's other threshold is chosen.</summary>
    Preset,
}
