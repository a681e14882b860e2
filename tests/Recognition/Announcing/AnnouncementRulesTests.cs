using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;

namespace ThiDua.Tests.Recognition.Announcing;

public sealed class AnnouncementRulesTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    static readonly Person Author = Someone("CN-004", Role.Secretary);
    static readonly Person Second = Someone("CN-001", Role.Leader);
    static readonly Person UnitAuthor = Someone("CN-005", Role.Author);
    static readonly Person Staff = Someone("CN-010", Role.Staff);

    static readonly Announcement Draft = new("A1", "Lịch tổng kết", "Chiều thứ Sáu", Audience.Nobody with { Everyone = true }, "CN-004", Now);

    [Fact]
    public void Without_an_hour_it_goes_out_at_once()
    {
        var now = Taken(AnnouncementRules.Submit(Draft, Author, null, Now, Working));

        Assert.Equal((AnnouncementState.Sending, Now), (now.Now.State, now.Now.StartedAt));
        Assert.Equal([typeof(AnnouncementWritten), typeof(AnnouncementStarted)], now.Facts.Select(f => f.GetType()));
    }

    [Fact]
    public void With_an_hour_it_waits_for_it_and_starts_when_it_has_come()
    {
        var at = Now.AddHours(3);
        var waiting = Taken(AnnouncementRules.Submit(Draft with { SendAt = at }, Author, null, Now, Working)).Now;

        Assert.Equal((AnnouncementState.Scheduled, at), (waiting.State, waiting.SendAt));
        Assert.Null(AnnouncementRules.Start(waiting, at.AddTicks(-1), Working));
        Assert.Equal(AnnouncementState.Sending, AnnouncementRules.Start(waiting, at, Working)!.Now.State);
        Assert.Null(AnnouncementRules.Start(waiting with { State = AnnouncementState.Cancelled }, at, Working));
    }

    [Fact]
    public void At_night_it_waits_for_the_morning_unless_it_is_urgent()
    {
        var morning = Now.AddHours(12);
        var moved = Taken(AnnouncementRules.Submit(Draft, Author, null, Now, _ => morning));
        var urgent = Taken(AnnouncementRules.Submit(Draft with { Urgent = true }, Author, null, Now, _ => morning)).Now;
        var holiday = AnnouncementRules.Start(moved.Now, morning, _ => morning.AddDays(1))!;

        Assert.Equal((AnnouncementState.Scheduled, morning), (moved.Now.State, moved.Now.SendAt));
        Assert.IsType<AnnouncementMoved>(moved.Facts[^1]);
        Assert.Equal(AnnouncementState.Sending, urgent.State);
        Assert.Equal((AnnouncementState.Scheduled, morning.AddDays(1)), (holiday.Now.State, holiday.Now.SendAt));
    }

    [Fact]
    public void A_second_person_approves_the_very_revision_he_saw_and_never_his_own()
    {
        var waiting = Taken(AnnouncementRules.Submit(Draft, Author, [Second], Now, Working)).Now;

        Assert.Equal(AnnouncementState.AwaitingApproval, waiting.State);
        Refused(AnnouncementRefusal.OwnDraft, AnnouncementRules.Approve(waiting, Author, 1, Now, Working));
        Refused(AnnouncementRefusal.NotAnApprover, AnnouncementRules.Approve(waiting, UnitAuthor, 1, Now, Working));
        Refused(AnnouncementRefusal.ChangedMeanwhile, AnnouncementRules.Approve(waiting, Second, 2, Now, Working));
        var approved = Taken(AnnouncementRules.Approve(waiting, Second, 1, Now, Working)).Now;
        Assert.Equal((AnnouncementState.Sending, "CN-001"), (approved.State, approved.ApprovedBy));
        Refused(AnnouncementRefusal.NotWaiting, AnnouncementRules.Approve(approved, Second, 1, Now, Working));
    }

    [Fact]
    public void Where_nobody_else_could_approve_it_is_not_taken() =>
        Refused(AnnouncementRefusal.NobodyToApprove, AnnouncementRules.Submit(Draft, Author, [], Now, Working));

    [Fact]
    public void What_was_approved_and_is_changed_needs_approval_again()
    {
        var scheduled = Taken(AnnouncementRules.Approve(
            Taken(AnnouncementRules.Submit(Draft with { SendAt = Now.AddHours(3) }, Author, [Second], Now, Working)).Now, Second, 1, Now, Working)).Now;

        var changed = Taken(AnnouncementRules.Change(scheduled, scheduled with { Text = "Sáng thứ Sáu" }, Author, 1, [Second], Now, Working)).Now;

        Assert.Equal((AnnouncementState.AwaitingApproval, 2, null), (changed.State, changed.Revision, changed.ApprovedBy));
        Refused(AnnouncementRefusal.ChangedMeanwhile, AnnouncementRules.Change(changed, changed, Author, 1, [Second], Now, Working));
        Refused(AnnouncementRefusal.NotYours, AnnouncementRules.Change(changed, changed, Second, 2, [Second], Now, Working));
    }

    [Fact]
    public void What_is_sent_back_is_changed_and_asked_about_anew()
    {
        var waiting = Taken(AnnouncementRules.Submit(Draft, Author, [Second], Now, Working)).Now;

        var back = Taken(AnnouncementRules.SendBack(waiting, Second, 1, "Thiếu địa điểm")).Now;
        var again = Taken(AnnouncementRules.Change(back, back with { Text = "Tại Hội trường" }, Author, 1, [Second], Now, Working)).Now;

        Assert.Equal((AnnouncementState.SentBack, "Thiếu địa điểm", "CN-001"), (back.State, back.SentBackWhy, back.SentBackBy));
        Assert.Equal((AnnouncementState.AwaitingApproval, 2, null), (again.State, again.Revision, again.SentBackWhy));
    }

    [Fact]
    public void An_edit_of_what_was_sent_needs_the_second_person_too()
    {
        var sent = Draft with { State = AnnouncementState.Sent, StartedAt = Now };
        var wording = sent.Wording with { Text = "Sáng thứ Sáu" };

        var atOnce = Taken(AnnouncementRules.Edit(sent, wording, Author, null)).Now;
        var proposed = Taken(AnnouncementRules.Edit(sent, wording, Author, [Second])).Now;
        var approved = Taken(AnnouncementRules.Approve(proposed, Second, 2, Now, Working)).Now;
        var back = Taken(AnnouncementRules.SendBack(proposed, Second, 2, "Chưa đúng giờ")).Now;

        Assert.Equal((2, "Sáng thứ Sáu"), (atOnce.Edition, atOnce.Text));
        Assert.Equal((1, "Chiều thứ Sáu"), (proposed.Edition, proposed.Text));
        Assert.Equal((2, "Sáng thứ Sáu", null, AnnouncementState.Sent), (approved.Edition, approved.Text, approved.Proposed, approved.State));
        Assert.Equal((1, "Chiều thứ Sáu", null, AnnouncementState.Sent), (back.Edition, back.Text, back.Proposed, back.State));
        Refused(AnnouncementRefusal.Unchanged, AnnouncementRules.Edit(sent, sent.Wording, Author, null));
        Refused(AnnouncementRefusal.NotItsOwnText, AnnouncementRules.Edit(sent with { Shows = "award/A" }, wording, Author, null));
    }

    [Theory]
    [InlineData(AnnouncementState.AwaitingApproval, false, "change cancel")]
    [InlineData(AnnouncementState.SentBack, false, "change cancel")]
    [InlineData(AnnouncementState.Scheduled, false, "change cancel")]
    [InlineData(AnnouncementState.Sending, true, "edit cancel recall note")]
    [InlineData(AnnouncementState.Sent, true, "edit recall note")]
    [InlineData(AnnouncementState.PartlySent, true, "edit recall resend note")]
    [InlineData(AnnouncementState.Cancelled, false, "")]
    [InlineData(AnnouncementState.Cancelled, true, "edit recall note")]
    [InlineData(AnnouncementState.Recalled, true, "")]
    public void Each_state_allows_what_makes_sense_in_it(object state, bool started, string allowed)
    {
        var announcement = Draft with { State = (AnnouncementState)state, StartedAt = started ? Now : null };

        var may = new (string Deed, AnnouncementRefusal? Refusal)[]
        {
            ("change", AnnouncementRules.MayChange(announcement, Author)), ("edit", AnnouncementRules.MayEdit(announcement, Author)),
            ("cancel", AnnouncementRules.MayCancel(announcement, Author)), ("recall", AnnouncementRules.MayRecall(announcement, Author)),
            ("resend", AnnouncementRules.MayResend(announcement, Author)), ("note", AnnouncementRules.MayNote(announcement)),
        };

        Assert.Equal(allowed, string.Join(' ', may.Where(m => m.Refusal is null).Select(m => m.Deed)));
    }

    [Fact]
    public void Others_look_after_it_only_when_they_speak_for_the_office_and_never_put_words_into_its_mouth()
    {
        var sending = Draft with { State = AnnouncementState.Sending, StartedAt = Now };

        Assert.Null(AnnouncementRules.MayCancel(sending, Second));
        Assert.Null(AnnouncementRules.MayRecall(sending, Someone("CN-022", Role.Administrator)));
        Assert.Equal(AnnouncementRefusal.NotYours, AnnouncementRules.MayEdit(sending, Second));
        Assert.Equal(AnnouncementRefusal.NotYours, AnnouncementRules.MayCancel(sending, UnitAuthor));
        Assert.Equal(AnnouncementRefusal.NotYours, AnnouncementRules.MayRecall(sending, Staff));
        Refused(AnnouncementRefusal.NotYours, AnnouncementRules.Submit(Draft with { By = "CN-010" }, Staff, null, Now, Working));
    }

    [Fact]
    public void Resending_begins_another_round_only_where_somebody_failed()
    {
        var partly = Draft with { State = AnnouncementState.PartlySent, StartedAt = Now, EndedAt = Now };

        var again = Taken(AnnouncementRules.Resend(partly, Author)).Now;
        var doubtful = partly with { Reach = new(partly.State, 1, 1, new(10, 2, 0, 0, 0, 0, new Dictionary<string, int>())) };

        Assert.Equal((AnnouncementState.Sending, 2, null), (again.State, again.Round, again.EndedAt));
        Refused(AnnouncementRefusal.NothingFailed, AnnouncementRules.Resend(doubtful, Author));
    }

    [Fact]
    public void Cancelled_before_it_began_it_has_ended_and_while_sending_the_broadcaster_ends_it()
    {
        Assert.Equal(Now, Taken(AnnouncementRules.Cancel(Draft, Author, Now)).Now.EndedAt);
        Assert.Null(Taken(AnnouncementRules.Cancel(Draft with { State = AnnouncementState.Sending, StartedAt = Now }, Author, Now)).Now.EndedAt);
    }

    static DateTimeOffset Working(DateTimeOffset moment) => moment;

    static Person Someone(string id, Role role) => new(id, id) { Roles = [role] };

    static AnnouncementStep.Taken Taken(AnnouncementStep step) => Assert.IsType<AnnouncementStep.Taken>(step);

    static void Refused(AnnouncementRefusal why, AnnouncementStep step) => Assert.Equal(why, Assert.IsType<AnnouncementStep.Refused>(step).Why);
}
