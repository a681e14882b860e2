namespace ThiDua.Bot.Recognition.Announcing;

/// <summary>Something that happened to one announcement: its history is found under it.</summary>
abstract record AnnouncementFact(string Announcement) : Fact
{
    internal override IEnumerable<string> Marks => [Announcing.Announcement.SubjectOf(Announcement)];
}

/// <summary>An announcement was submitted, or changed before it went out.</summary>
sealed record AnnouncementWritten(
    string Announcement, string Title, string Text, Audience Audience, string? Shows, WhenInDoubt WhenInDoubt, DateTimeOffset? SendAt,
    string? Picture = null, IReadOnlyList<string>? Mentions = null, bool Urgent = false, int Revision = 1)
    : AnnouncementFact(Announcement);

/// <summary>The second person agreed.</summary>
sealed record AnnouncementApproved(string Announcement)
    : AnnouncementFact(Announcement);

/// <summary>The second person did not agree.</summary>
sealed record AnnouncementSentBack(string Announcement, string Why)
    : AnnouncementFact(Announcement);

/// <summary>Its hour fell outside working time, so it goes out at the next working hour.</summary>
sealed record AnnouncementMoved(string Announcement, DateTimeOffset SendAt)
    : AnnouncementFact(Announcement);

/// <summary>Sending began.</summary>
sealed record AnnouncementStarted(string Announcement)
    : AnnouncementFact(Announcement);

/// <summary>An edit of what was sent waits for the second person.</summary>
sealed record AnnouncementEditProposed(string Announcement, string Title, string Text, string? Picture, IReadOnlyList<string> Mentions)
    : AnnouncementFact(Announcement);

/// <summary>Its text was changed after sending began: every copy follows.</summary>
sealed record AnnouncementEdited(
    string Announcement, int Edition, string Title, string Text, string? Picture = null, IReadOnlyList<string>? Mentions = null)
    : AnnouncementFact(Announcement);

/// <summary>Those who failed are tried again.</summary>
sealed record AnnouncementResent(string Announcement, int Round)
    : AnnouncementFact(Announcement);

sealed record AnnouncementCancelled(string Announcement)
    : AnnouncementFact(Announcement);

sealed record AnnouncementRecalled(string Announcement)
    : AnnouncementFact(Announcement);

/// <summary>No copy waits any more: how it ended, in copies.</summary>
sealed record AnnouncementEnded(string Announcement, AnnouncementState State, int Sent, int Failed, int InDoubt, int Dropped, int Recalled)
    : AnnouncementFact(Announcement);

/// <summary>"Đã nắm thông tin": somebody has taken note of it.</summary>
sealed record AnnouncementNoted(string Announcement)
    : AnnouncementFact(Announcement);

/// <summary>A list that somebody brought as a file was read.</summary>
/// <param name="People">How many it means for certain, each once.</param>
/// <param name="Unclear">How many of its rows mean nobody for certain.</param>
sealed record PeopleListRead(string List, string File, int People, int Unclear) : Fact
{
    internal override IEnumerable<string> Marks => [$"people-list/{List}"];
}
