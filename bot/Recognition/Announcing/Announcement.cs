namespace ThiDua.Bot.Recognition.Announcing;

enum AnnouncementState
{
    /// <summary>Waits for a second person's approval.</summary>
    AwaitingApproval,

    /// <summary>Goes out at <see cref="Announcement.SendAt"/>.</summary>
    Scheduled,

    Sending,

    /// <summary>Every copy stands.</summary>
    Sent,

    /// <summary>Ended, and some copies could not be delivered or are in doubt.</summary>
    PartlySent,

    /// <summary>Stopped by a person; copies that stand already stay.</summary>
    Cancelled,

    /// <summary>Every copy that stood was, or is being, deleted.</summary>
    Recalled,

    /// <summary>The second person did not agree; its author may change it and ask again.</summary>
    SentBack,
}

/// <summary>What an announcement says in its own words: what an edit may change after it was sent.</summary>
/// <param name="Picture">An https picture.</param>
/// <param name="Mentions">Ids of people.</param>
sealed record Wording(string Title, string Text, string? Picture, IReadOnlyList<string> Mentions);

/// <summary>What happens to a copy of which nobody knows whether it arrived (time-out, 5xx, a crash on the way).</summary>
enum WhenInDoubt
{
    /// <summary>Sent again: nobody is left out, somebody may see it twice, and the report names him.</summary>
    SendAgain,

    /// <summary>Not sent again: nobody sees it twice, and the report names who may not have seen it.</summary>
    LeaveIt,
}

/// <summary>Thông báo: one message of the office to many, from its draft to the last copy. Drawn when it is sent, from what is true then.</summary>
/// <param name="Text">As typed, NFC; plain text, shown as text.</param>
/// <param name="Shows">
/// The subject it brings to its readers instead of a text of its own: <c>campaign/…</c>, <c>award/…</c>; null when the text is the message.
/// </param>
sealed record Announcement(string Id, string Title, string Text, Audience Audience, string By, DateTimeOffset At, string? Shows = null)
{
    /// <summary>An https picture.</summary>
    public string? Picture { get; init; }

    /// <summary>Ids of people it mentions.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    public WhenInDoubt WhenInDoubt { get; init; }

    public AnnouncementState State { get; init; } = AnnouncementState.Scheduled;

    /// <summary>When it goes out.</summary>
    public DateTimeOffset? SendAt { get; init; }

    /// <summary>Goes out at the hour it was given, be it night or a holiday.</summary>
    public bool Urgent { get; init; }

    /// <summary>Grows with every change before sending: an approval is of the very one that was seen.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>The second person, where the office asks for one: he approved this very revision.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Who did not agree to this revision.</summary>
    public string? SentBackBy { get; init; }

    /// <summary>Why not; the author answers it with a change.</summary>
    public string? SentBackWhy { get; init; }

    /// <summary>An edit of what was sent, where the office asks for a second person: the copies follow once he has agreed.</summary>
    public Wording? Proposed { get; init; }

    /// <summary>Grows with every edit after sending began: a copy that shows an older one is edited.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>
    /// Grows when those who failed are to be tried again: a failed copy of an earlier round is sent again.
    /// </summary>
    public int Round { get; init; } = 1;

    /// <summary>When sending began; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Copies there are to send, known once the audience has been worked out.</summary>
    public int Copies { get; init; }

    /// <summary>The audience has been worked out to the last sheet.</summary>
    public bool IsSpread { get; init; }

    /// <summary>How far its copies have been brought; null until none waits for the first time.</summary>
    public Reach? Reach { get; init; }

    /// <summary>Some copy is, or may be, not yet as it should be: the broadcaster looks after it.</summary>
    public bool IsUnderWay => State is AnnouncementState.Sending
        || (StartedAt is not null
            && State is AnnouncementState.Sent or AnnouncementState.PartlySent or AnnouncementState.Cancelled or AnnouncementState.Recalled
            && Reach?.Covers(this) != true);

    public string Subject => SubjectOf(Id);

    /// <summary>It brings something else, or its text is the message.</summary>
    public bool HasOwnText => Shows is null;

    /// <summary>Brings another announcement again to those who have not taken note of it.</summary>
    public bool IsReminder => Shows?.StartsWith(SubjectOf(""), StringComparison.Ordinal) is true;

    /// <summary>What its readers take note of: the id of what a reminder reminds of, else its own.</summary>
    public string Original => IsReminder ? Shows![SubjectOf("").Length..] : Id;

    public Wording Wording => new(Title, Text, Picture, Mentions);

    /// <summary>Whether there is anything for the broadcaster to do, or to look after.</summary>
    public bool IsLive => State is AnnouncementState.Sending;

    public static string SubjectOf(string id) => $"announcement/{id}";
}
