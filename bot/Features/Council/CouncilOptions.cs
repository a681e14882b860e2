namespace ThiDua.Bot.Features.Council;

/// <summary>The section <c>Council</c>.</summary>
sealed class CouncilOptions
{
    /// <summary>Whether the head of a unit does not vote on the unit's own cases, as who is put forward and who puts forward never do.</summary>
    public bool HeadsRecuse { get; set; }

    /// <summary>At which hour of a working day members are reminded who have not voted; the office's own time.</summary>
    public int ReminderHour { get; set; } = 9;
}
