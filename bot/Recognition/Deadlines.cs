namespace ThiDua.Bot.Recognition;

enum DeadlineKind
{
    /// <summary>Units have sent their nominations.</summary>
    Unit,

    /// <summary>Nominators have added their evidence.</summary>
    Evidence,

    /// <summary>The council has reviewed.</summary>
    Council,
}

/// <summary>The days of one đợt by whose end something must be done; each ends at 23:59:59 in the office's own zone.</summary>
sealed record Deadlines(DateOnly? Unit = null, DateOnly? Evidence = null, DateOnly? Council = null)
{
    public static Deadlines None { get; } = new();

    public IEnumerable<(DeadlineKind Kind, DateOnly Day)> Set()
    {
        if (Unit is { } unit)
            yield return (DeadlineKind.Unit, unit);
        if (Evidence is { } evidence)
            yield return (DeadlineKind.Evidence, evidence);
        if (Council is { } council)
            yield return (DeadlineKind.Council, council);
    }
}

/// <summary>How often a campaign comes again, by itself.</summary>
enum Recurrence
{
    None,
    Monthly,
    Quarterly,
    Yearly,
}

/// <summary>The days of one đợt.</summary>
sealed record Term(DateOnly From, DateOnly To, Deadlines Deadlines);
