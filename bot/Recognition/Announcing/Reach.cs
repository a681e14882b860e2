namespace ThiDua.Bot.Recognition.Announcing;

/// <summary>What an announcement was like when all its copies were in line with it: there is nothing to do until it changes.</summary>
sealed record Reach(AnnouncementState State, int Edition, int Round, CopyCounts Copies)
{
    public bool Covers(Announcement announcement) =>
        (State, Edition, Round) == (announcement.State, announcement.Edition, announcement.Round);
}

/// <summary>What became of copies, in numbers.</summary>
/// <param name="Doubled">Copies that stand and were sent more than once, because nobody knew whether the first had arrived.</param>
/// <param name="Reasons">Failed copies by reason.</param>
sealed record CopyCounts(
    int Sent, int InDoubt, int Failed, int Dropped, int Recalled, int Doubled, IReadOnlyDictionary<string, int> Reasons);
