namespace ThiDua.Bot.Recognition.Announcing;

/// <summary>"Đã nắm thông tin": one person has taken note of one announcement, on whichever card and device.</summary>
/// <param name="Announcement">The original: a reminder brings its readers to the same note.</param>
sealed record Note(string Announcement, string By, DateTimeOffset At)
{
    public string Id => IdOf(Announcement, By);

    public static string IdOf(string announcement, string person) => $"{announcement}/{person}";
}
