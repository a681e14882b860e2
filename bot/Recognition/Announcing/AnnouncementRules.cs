namespace ThiDua.Bot.Recognition.Announcing;

/// <summary>The life of an announcement: who may do what in which state, and what becomes of it.</summary>
static class AnnouncementRules
{
    /// <summary>Whoever may write announcements at all; to whom is for <see cref="AuthorScope"/>.</summary>
    public static IReadOnlyList<Role> Writers { get; } = [Role.Leader, Role.Secretary, Role.Administrator, Role.Author];

    public static IReadOnlyList<Role> Approvers { get; } = [Role.Leader, Role.Secretary];

    public static bool SpeaksForTheOffice(Person who) => who.Is(Role.Leader) || who.Is(Role.Secretary) || who.Is(Role.Administrator);

    public static bool MayWrite(Person who) => Writers.Any(who.Is);

    /// <summary>Sees it as its author does, may stop it and recall it.</summary>
    public static bool LooksAfter(Announcement announcement, Person who) =>
        MayWrite(who) && (announcement.By == who.Id || SpeaksForTheOffice(who));

    /// <summary>Who could be the second person.</summary>
    public static IEnumerable<Person> SecondPeople(IEnumerable<Person> people, string author) =>
        people.Where(p => !p.Gone && p.Id != author && Approvers.Any(p.Is));

    /// <summary>
    /// When it goes out: not before now, and outside of working time only when it is urgent.
    /// </summary>
    /// <param name="working">The next moment of working time from a moment on; that moment itself when it is one.</param>
    public static DateTimeOffset GoesOut(DateTimeOffset? wanted, bool urgent, DateTimeOffset now, Func<DateTimeOffset, DateTimeOffset> working)
    {
        var moment = wanted is { } then && then > now ? then : now;
        return urgent ? moment : working(moment);
    }

    /// <summary>It is handed in: to the second person, to the calendar, or out at once.</summary>
    /// <param name="seconds">Who could approve it; null where the office does not ask for that.</param>
    public static AnnouncementStep Submit(
        Announcement draft, Person who, IReadOnlyCollection<Person>? seconds, DateTimeOffset now, Func<DateTimeOffset, DateTimeOffset> working)
    {
        if (draft.By != who.Id || !MayWrite(who))
            return AnnouncementRefusal.NotYours;
        if (seconds is { Count: 0 })
            return AnnouncementRefusal.NobodyToApprove;
        var written = draft with { State = AnnouncementState.AwaitingApproval, ApprovedBy = null, SentBackBy = null, SentBackWhy = null };
        return seconds is null
            ? Out(written, now, working, Written(draft))
            : new AnnouncementStep.Taken(written, Written(written));
    }

    /// <summary>Anything of it is changed before it goes out. What was approved is approved no longer.</summary>
    /// <param name="changed">As it should be.</param>
    /// <param name="revision">Of the one that the author saw when he began to change it.</param>
    public static AnnouncementStep Change(
        Announcement announcement, Announcement changed, Person who, int revision, IReadOnlyCollection<Person>? seconds, DateTimeOffset now,
        Func<DateTimeOffset, DateTimeOffset> working) =>
        MayChange(announcement, who) is { } refusal ? refusal
        : revision != announcement.Revision ? AnnouncementRefusal.ChangedMeanwhile
        : Submit(changed with { Revision = announcement.Revision + 1 }, who, seconds, now, working);

    public static AnnouncementRefusal? MayChange(Announcement announcement, Person who) =>
        announcement.By != who.Id || !MayWrite(who) ? AnnouncementRefusal.NotYours
        : announcement.IsReminder ? AnnouncementRefusal.NotItsOwnText
        : announcement.State is AnnouncementState.AwaitingApproval or AnnouncementState.SentBack or AnnouncementState.Scheduled ? null
        : Past(announcement);

    public static AnnouncementRefusal? MayApprove(Announcement announcement, Person who, int revision) =>
        !Approvers.Any(who.Is) ? AnnouncementRefusal.NotAnApprover
        : announcement.By == who.Id ? AnnouncementRefusal.OwnDraft
        : !Waits(announcement) ? AnnouncementRefusal.NotWaiting
        : revision != announcement.Revision ? AnnouncementRefusal.ChangedMeanwhile
        : null;

    /// <summary>It, or an edit of it, waits for a second person.</summary>
    public static bool Waits(Announcement announcement) =>
        announcement.State == AnnouncementState.AwaitingApproval
        || (announcement.Proposed is not null && announcement.State != AnnouncementState.Recalled);

    public static AnnouncementStep Approve(
        Announcement announcement, Person who, int revision, DateTimeOffset now, Func<DateTimeOffset, DateTimeOffset> working)
    {
        if (MayApprove(announcement, who, revision) is { } refusal)
            return refusal;
        var approved = announcement with { ApprovedBy = who.Id };
        var fact = new AnnouncementApproved(announcement.Id);
        return announcement.Proposed is { } wording ? Edited(approved, wording, fact) : Out(approved, now, working, fact);
    }

    public static AnnouncementStep SendBack(Announcement announcement, Person who, int revision, string why)
    {
        if (MayApprove(announcement, who, revision) is { } refusal)
            return refusal;
        var back = announcement.Proposed is null
            ? announcement with { State = AnnouncementState.SentBack, SentBackBy = who.Id, SentBackWhy = why }
            : announcement with { Proposed = null, SentBackBy = who.Id, SentBackWhy = why };
        return new AnnouncementStep.Taken(back, new AnnouncementSentBack(announcement.Id, why));
    }

    /// <summary>
    /// Its hour has come: it goes out, or, should that hour have become none of working time, waits for the next one. Null while there is
    /// nothing to do.
    /// </summary>
    public static AnnouncementStep.Taken? Start(Announcement announcement, DateTimeOffset now, Func<DateTimeOffset, DateTimeOffset> working) =>
        announcement is { State: AnnouncementState.Scheduled } && !(announcement.SendAt > now) ? Out(announcement, now, working) : null;

    /// <summary>Before it goes out nothing is sent; while it does, the copies that stand already stay.</summary>
    public static AnnouncementStep Cancel(Announcement announcement, Person who, DateTimeOffset now) =>
        MayCancel(announcement, who) is { } refusal ? refusal
        : new AnnouncementStep.Taken(
            announcement with
            {
                State = AnnouncementState.Cancelled,
                Proposed = null,
                // what was on its way is ended by the broadcaster, once it knows of the last copy
                EndedAt = announcement.StartedAt is null ? now : announcement.EndedAt,
            },
            new AnnouncementCancelled(announcement.Id));

    public static AnnouncementRefusal? MayCancel(Announcement announcement, Person who) =>
        !LooksAfter(announcement, who) ? AnnouncementRefusal.NotYours
        : announcement.State is AnnouncementState.AwaitingApproval or AnnouncementState.SentBack or AnnouncementState.Scheduled
            or AnnouncementState.Sending ? null
        : announcement.State == AnnouncementState.Recalled ? AnnouncementRefusal.Recalled
        : AnnouncementRefusal.AlreadyOver;

    /// <summary>What stands already says something else from now on.</summary>
    /// <param name="seconds">As in <see cref="Submit"/>: where the office asks for a second person, he agrees to the edit too.</param>
    public static AnnouncementStep Edit(Announcement announcement, Wording wording, Person who, IReadOnlyCollection<Person>? seconds)
    {
        if (MayEdit(announcement, who) is { } refusal)
            return refusal;
        if (Same(wording, announcement.Proposed ?? announcement.Wording))
            return AnnouncementRefusal.Unchanged;
        return seconds switch
        {
            null => Edited(announcement, wording),
            { Count: 0 } => AnnouncementRefusal.NobodyToApprove,
            _ => new AnnouncementStep.Taken(
                announcement with
                {
                    Proposed = wording, Revision = announcement.Revision + 1, ApprovedBy = null, SentBackBy = null, SentBackWhy = null,
                },
                new AnnouncementEditProposed(announcement.Id, wording.Title, wording.Text, wording.Picture, wording.Mentions)),
        };
    }

    public static AnnouncementRefusal? MayEdit(Announcement announcement, Person who) =>
        announcement.By != who.Id || !MayWrite(who) ? AnnouncementRefusal.NotYours
        : !announcement.HasOwnText ? AnnouncementRefusal.NotItsOwnText
        : MayRecallState(announcement);

    public static AnnouncementStep Recall(Announcement announcement, Person who) =>
        MayRecall(announcement, who) is { } refusal ? refusal
        : new AnnouncementStep.Taken(
            announcement with { State = AnnouncementState.Recalled, Proposed = null }, new AnnouncementRecalled(announcement.Id));

    public static AnnouncementRefusal? MayRecall(Announcement announcement, Person who) =>
        LooksAfter(announcement, who) ? MayRecallState(announcement) : AnnouncementRefusal.NotYours;

    /// <summary>
    /// What becomes of a reminder when the announcement that it brings is edited or recalled: its copies follow, and what has not gone out of it
    /// does not. Null: nothing.
    /// </summary>
    /// <param name="original">As it is now.</param>
    public static AnnouncementStep.Taken? Follow(Announcement reminder, Announcement original, DateTimeOffset now) => (original.State, reminder.State) switch
    {
        (_, AnnouncementState.Cancelled or AnnouncementState.Recalled) when reminder.StartedAt is null => null,
        (_, AnnouncementState.Recalled) => null,
        (AnnouncementState.Recalled, _) when reminder.StartedAt is null =>
            new(reminder with { State = AnnouncementState.Cancelled, EndedAt = now }, new AnnouncementCancelled(reminder.Id)),
        (AnnouncementState.Recalled, _) => new(reminder with { State = AnnouncementState.Recalled }, new AnnouncementRecalled(reminder.Id)),
        // it is drawn when it goes out
        _ when reminder.StartedAt is null => null,
        _ => new(
            reminder with { Edition = reminder.Edition + 1 },
            new AnnouncementEdited(reminder.Id, reminder.Edition + 1, original.Title, original.Text, original.Picture, original.Mentions)),
    };

    /// <summary>Those who failed are tried again; those who have it are left alone.</summary>
    public static AnnouncementStep Resend(Announcement announcement, Person who) =>
        MayResend(announcement, who) is { } refusal ? refusal
        : new AnnouncementStep.Taken(
            announcement with { State = AnnouncementState.Sending, Round = announcement.Round + 1, EndedAt = null },
            new AnnouncementResent(announcement.Id, announcement.Round + 1));

    public static AnnouncementRefusal? MayResend(Announcement announcement, Person who) =>
        !LooksAfter(announcement, who) ? AnnouncementRefusal.NotYours
        : announcement.State switch
        {
            // what is in doubt may stand there already: sending it again would be sending it twice
            AnnouncementState.PartlySent when announcement.Reach is not { Copies.Failed: 0 } => null,
            AnnouncementState.PartlySent => AnnouncementRefusal.NothingFailed,
            AnnouncementState.Recalled => AnnouncementRefusal.Recalled,
            AnnouncementState.Sent or AnnouncementState.Cancelled => AnnouncementRefusal.NothingFailed,
            _ => announcement.StartedAt is null ? AnnouncementRefusal.NotStarted : AnnouncementRefusal.NothingFailed,
        };

    /// <summary>Whether its readers may still take note of it, and those who have not may be reminded.</summary>
    public static AnnouncementRefusal? MayNote(Announcement announcement) => MayRecallState(announcement);

    static AnnouncementRefusal? MayRecallState(Announcement announcement) =>
        announcement.State == AnnouncementState.Recalled ? AnnouncementRefusal.Recalled
        : announcement.StartedAt is null ? AnnouncementRefusal.NotStarted
        : null;

    static AnnouncementRefusal Past(Announcement announcement) => announcement.State switch
    {
        AnnouncementState.Recalled => AnnouncementRefusal.Recalled,
        AnnouncementState.Cancelled => AnnouncementRefusal.AlreadyOver,
        _ => AnnouncementRefusal.AlreadyStarted,
    };

    static AnnouncementStep.Taken Edited(Announcement announcement, Wording wording, params IReadOnlyList<Fact> before)
    {
        var now = announcement with
        {
            Title = wording.Title,
            Text = wording.Text,
            Picture = wording.Picture,
            Mentions = wording.Mentions,
            Edition = announcement.Edition + 1,
            Proposed = null,
        };
        return new(now, [.. before, new AnnouncementEdited(now.Id, now.Edition, now.Title, now.Text, now.Picture, now.Mentions)]);
    }

    static AnnouncementStep.Taken Out(
        Announcement announcement, DateTimeOffset now, Func<DateTimeOffset, DateTimeOffset> working, params IReadOnlyList<Fact> before)
    {
        var at = GoesOut(announcement.SendAt, announcement.Urgent, now, working);
        if (at <= now)
        {
            return new(
                announcement with { State = AnnouncementState.Sending, StartedAt = now },
                [.. before, new AnnouncementStarted(announcement.Id)]);
        }
        var waiting = announcement with { State = AnnouncementState.Scheduled, SendAt = at };
        return at == announcement.SendAt
            ? new(waiting, before)
            : new(waiting, [.. before, new AnnouncementMoved(announcement.Id, at)]);
    }

    static AnnouncementWritten Written(Announcement a) => new(
        a.Id, a.Title, a.Text, a.Audience, a.Shows, a.WhenInDoubt, a.SendAt, a.Picture, a.Mentions, a.Urgent, a.Revision);

    static bool Same(Wording one, Wording other) =>
        one with { Mentions = [] } == other with { Mentions = [] } && one.Mentions.SequenceEqual(other.Mentions);
}
