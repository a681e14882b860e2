using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>What is to be done about one copy.</summary>
enum Step
{
    /// <summary>It is in line.</summary>
    Nothing,

    /// <summary>Settled by itself, without a call.</summary>
    Settle,

    Send,
    Edit,
    Delete,
}

/// <summary>One copy against what its announcement wants now, and against what Teams answered. Pure: every way a broadcast can go is here.</summary>
static class CopyRules
{
    /// <summary>A copy that is in doubt so often is left in doubt, and named: Teams' own advice is not to repeat a 500 for ever.</summary>
    public const int MostDoubts = 8;

    /// <summary>With the longest waits between them most of an hour; then only while others get through.</summary>
    public const int MostAttempts = 16;

    /// <summary>What must happen, now or (<see cref="Copy.DueTicks"/>) later.</summary>
    public static Step Next(Copy copy, Announcement announcement) => copy.State switch
    {
        CopyState.Waiting => IsStopped(announcement) ? Step.Settle : Step.Send,
        // nobody holds it: whoever leased it is gone
        CopyState.Leased => IsStopped(announcement) || announcement.WhenInDoubt == WhenInDoubt.LeaveIt ? Step.Settle : Step.Send,
        CopyState.Failed => copy.Round < announcement.Round && announcement.State == AnnouncementState.Sending ? Step.Send : Step.Nothing,
        CopyState.Sent when announcement.State == AnnouncementState.Recalled => Recall(copy),
        CopyState.Sent => copy.ActivityId is not null && announcement.Edition > Math.Max(copy.Edition, copy.GivenUp) ? Step.Edit : Step.Nothing,
        _ => Step.Nothing,
    };

    public static Copy Settled(Copy copy) => copy.State switch
    {
        CopyState.Waiting when copy.Doubts == 0 => copy with { State = CopyState.Dropped, DueTicks = 0 },
        CopyState.Waiting => copy with { State = CopyState.InDoubt, DueTicks = 0 },
        CopyState.Leased => copy with { State = CopyState.InDoubt, Doubts = copy.Doubts + 1, LeasedTicks = 0, Why = "the bot ended while it was on its way" },
        // it was taken away by somebody else already
        CopyState.Sent => copy with { State = CopyState.Recalled },
        _ => copy,
    };

    /// <summary>About to be sent. One that was leased before, by somebody who is gone, may have arrived.</summary>
    public static Copy Leased(Copy copy, Announcement announcement) => copy with
    {
        State = CopyState.Leased,
        Doubts = copy.Doubts + (copy.State == CopyState.Leased ? 1 : 0),
        Attempts = copy.State == CopyState.Failed ? 0 : copy.Attempts,
        Round = announcement.Round,
        DueTicks = 0,
        Why = copy.State == CopyState.Failed ? null : copy.Why,
    };

    /// <summary>Leased and not sent after all.</summary>
    public static Copy Kept(Copy leased) => leased with { State = CopyState.Waiting, LeasedTicks = 0 };

    /// <summary>There is nothing left to show: not sent.</summary>
    public static Copy Emptied(Copy copy) => Settled(copy with { State = CopyState.Waiting, Why = "nothing to show" });

    /// <param name="copy">As it was leased.</param>
    /// <param name="sent">Where to, which edition, and what came back.</param>
    /// <param name="policy">Of the announcement.</param>
    /// <param name="othersGetThrough">Whether it is this copy that is in trouble, not everything.</param>
    public static Copy AfterSend(Copy copy, Sent sent, WhenInDoubt policy, bool othersGetThrough, DateTimeOffset now) => sent.Outcome switch
    {
        Delivered delivered => copy with
        {
            State = CopyState.Sent,
            Edition = sent.Edition,
            GivenUp = 0,
            Attempts = 0,
            LeasedTicks = 0,
            SentTicks = now.UtcTicks,
            Why = null,
            ConversationId = sent.Conversation,
            ActivityId = delivered.ActivityId,
        },
        InDoubt doubt when policy == WhenInDoubt.SendAgain && copy.Doubts + 1 < MostDoubts => Kept(copy) with
        {
            Doubts = copy.Doubts + 1,
            DueTicks = (now + Backoff.After(copy.Doubts + 1, doubt)).UtcTicks,
            Why = doubt.Why,
        },
        InDoubt doubt => copy with { State = CopyState.InDoubt, Doubts = copy.Doubts + 1, LeasedTicks = 0, Why = doubt.Why },
        Refused refused => copy with { State = CopyState.Failed, LeasedTicks = 0, Why = refused.Kind.ToString() },
        TryAgain again when copy.Attempts + 1 >= MostAttempts && othersGetThrough => copy with { State = CopyState.Failed, LeasedTicks = 0, Why = again.Why },
        var wait => Later(Kept(copy), wait, now),
    };

    /// <summary>Of an edit, or of a deletion: both are free to repeat.</summary>
    public static Copy AfterChange(Copy copy, Step step, Sent sent, bool othersGetThrough, DateTimeOffset now) => sent.Outcome switch
    {
        Delivered => step == Step.Edit
            ? copy with { Edition = sent.Edition, Attempts = 0, DueTicks = 0, Why = null }
            : copy with { State = CopyState.Recalled, ActivityId = null, Attempts = 0, DueTicks = 0, Why = null },
        Refused { Kind: RefusalKind.ActivityNotFound } gone => step == Step.Edit
            ? copy with { ActivityId = null, DueTicks = 0, Why = gone.Kind.ToString() }
            : copy with { State = CopyState.Recalled, ActivityId = null, DueTicks = 0 },
        Refused refused => GivenUp(copy, step, sent.Edition, refused.Kind.ToString()),
        TryAgain again when copy.Attempts + 1 >= MostAttempts && othersGetThrough => GivenUp(copy, step, sent.Edition, again.Why),
        var wait => Later(copy, wait, now),
    };

    static bool IsStopped(Announcement announcement) => announcement.State is AnnouncementState.Cancelled or AnnouncementState.Recalled;

    static Step Recall(Copy copy) => copy switch
    {
        { GivenUp: int.MaxValue } => Step.Nothing,
        { ActivityId: not null } => Step.Delete,
        { Why: nameof(RefusalKind.ActivityNotFound) } => Step.Settle,
        // Teams took it without telling its id: it cannot be reached again
        _ => Step.Nothing,
    };

    static Copy GivenUp(Copy copy, Step step, int edition, string why) =>
        copy with { GivenUp = step == Step.Delete ? int.MaxValue : edition, Attempts = 0, DueTicks = 0, Why = why };

    static Copy Later(Copy copy, Outcome outcome, DateTimeOffset now)
    {
        // being throttled is the tenant's affair: it does not count against the recipient
        var attempts = outcome is Throttled ? copy.Attempts : copy.Attempts + 1;
        return copy with
        {
            Attempts = attempts,
            DueTicks = (now + Backoff.After(Math.Max(1, attempts), outcome)).UtcTicks,
            Why = outcome switch { TryAgain again => again.Why, InDoubt doubt => doubt.Why, _ => nameof(Throttled) },
        };
    }
}

/// <summary>What was tried, and what came of it.</summary>
/// <param name="Edition">Of the message that was shown.</param>
/// <param name="Conversation">Where it was, when it came so far.</param>
readonly record struct Sent(Outcome Outcome, int Edition, string? Conversation = null);
