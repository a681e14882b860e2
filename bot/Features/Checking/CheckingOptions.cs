namespace ThiDua.Bot.Features.Checking;

/// <summary>The section <c>Checking</c>.</summary>
sealed class CheckingOptions
{
    /// <summary>Đột xuất: after so many working days secretaries are reminded of what is still not decided.</summary>
    public int AdHocReminderDays { get; set; } = 2;

    /// <summary>Whether secretaries see who wrote a comment that is not to be named to the nominee.</summary>
    public bool SecretarySeesUnnamed { get; set; } = true;
}
