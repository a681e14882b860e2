namespace ThiDua.Bot.Recognition.Announcing;

/// <summary>Why something is not done to an announcement; the sentence is the card's.</summary>
enum AnnouncementRefusal
{
    /// <summary>Only its author may.</summary>
    NotYours,

    NotAnApprover,

    /// <summary>Nobody approves what he wrote himself.</summary>
    OwnDraft,

    /// <summary>The office asks for a second person, and there is none who could be asked.</summary>
    NobodyToApprove,

    /// <summary>It does not wait for an approval (any more).</summary>
    NotWaiting,

    /// <summary>It is another one now than the one that was seen.</summary>
    ChangedMeanwhile,

    /// <summary>Sending has begun: from then on the text is edited, everything else stands.</summary>
    AlreadyStarted,

    NotStarted,

    /// <summary>It has gone out to the last copy, or was stopped before.</summary>
    AlreadyOver,

    NothingFailed,

    Recalled,

    /// <summary>It brings a campaign or an award: their own words are changed where they stand.</summary>
    NotItsOwnText,

    /// <summary>Nothing would change.</summary>
    Unchanged,
}

/// <summary>What a rule says to one wish about an announcement.</summary>
abstract record AnnouncementStep
{
    /// <param name="Facts">What happened, in this order.</param>
    internal sealed record Taken(Announcement Now, params IReadOnlyList<Fact> Facts) : AnnouncementStep;

    internal sealed record Refused(AnnouncementRefusal Why) : AnnouncementStep;

    public static implicit operator AnnouncementStep(AnnouncementRefusal why) => new Refused(why);
}
