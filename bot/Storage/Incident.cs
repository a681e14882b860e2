namespace ThiDua.Bot.Storage;

/// <summary>Something about sending that the administrators were told of, from its beginning to its end.</summary>
/// <param name="Of">An announcement's id, or <see cref="Everything"/>.</param>
/// <param name="Kind">Which.</param>
/// <param name="At">When the administrators were told, or when it was first suspected.</param>
/// <param name="Since">Since when nothing moves.</param>
/// <param name="Why">What Teams says, or what holds up most copies.</param>
sealed record Incident(string Id, string Of, IncidentKind Kind, DateTimeOffset At, DateTimeOffset Since, string? Why)
{
    public const string Everything = "*";

    public DateTimeOffset? OverAt { get; init; }

    /// <summary>
    /// Seen by a process that had only just begun, and might get on with it at once: nobody is told yet. It stands in the store, so that
    /// processes which all end soon after their beginning hide nothing.
    /// </summary>
    public bool Suspected { get; init; }

    public bool IsOpen => OverAt is null;

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"incident/{id}";
}

enum IncidentKind
{
    /// <summary>An announcement makes no progress.</summary>
    Stalled,

    /// <summary>Teams does not let the bot in: nothing is sent at all.</summary>
    Refused,

    /// <summary>An administrator of Teams turned the bot off: nothing is sent until somebody speaks to it.</summary>
    TurnedOff,
}
