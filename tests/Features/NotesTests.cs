using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed partial class NotesTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Taking_note_from_phone_and_desktop_at_once_counts_once_and_is_said_in_place()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-004").Announces();
        await office.Ended();
        var posted = await office.As("CN-010").IsTold(Announced);

        var answers = await office.As("CN-010").PressesAtOnce(8, posted, PostedAnnouncementCard.Note);

        Assert.All(answers, a => Assert.Contains("✓ Anh/chị đã nắm thông tin lúc 09:", a.Words(), StringComparison.Ordinal));
        Assert.Equal(1, await office.Store.Tally(Tallies.Notes(office.Only().Id), Cancel));
        Assert.Equal(1, await office.Facts("announcement-noted"));
        await office.Verified();
    }

    [Fact]
    public async Task In_a_channel_and_in_his_own_chat_a_person_takes_note_once()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-004").Announces((AnnouncementForm.Places, ChannelId(office)));
        await office.Ended();
        var lan = office.As("CN-010");

        await lan.Presses(await office.Sees(Office.Channel, Announced), PostedAnnouncementCard.Note);
        await lan.Presses(await lan.IsTold(Announced), PostedAnnouncementCard.Note);

        Assert.Equal(1, await office.Store.Tally(Tallies.Notes(office.Only().Id), Cancel));
        Assert.DoesNotContain("✓", office.As("CN-011").Sees(await office.Sees(Office.Channel, Announced)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_and_who_has_not_is_listed_by_unit_for_who_looks_after_it()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-004").Announces((AnnouncementForm.Units, "P-TH,P-TNMT"), (AnnouncementForm.Places, ChannelId(office)));
        await office.Ended();
        await office.As("CN-010").Presses(await office.As("CN-010").IsTold(Announced), PostedAnnouncementCard.Note);
        await office.As("CN-011").Presses(await office.Sees(Office.Channel, Announced), PostedAnnouncementCard.Note);
        var leader = office.As("CN-001");
        var list = await leader.Says("thông báo");
        await leader.Presses(list, AnnouncementCard.Open);

        var missing = await leader.Presses(list, "Ai đã nắm thông tin");
        var have = await leader.Presses(list, "Xem người đã nắm");
        var staff = await office.As("CN-010").Forges(office, await office.As("CN-010").Says("trợ giúp"), NotesCard.Show, new() { ["ref"] = office.Only().Id });

        Assert.Contains("1 trên 9 người được gửi riêng đã nắm thông tin, cùng 1 người khác", missing.Words(), StringComparison.Ordinal);
        Assert.Contains("Phòng Tổng hợp\n1 trên 5 người đã nắm", missing.Words(), StringComparison.Ordinal);
        Assert.Contains("Phòng Tài nguyên-Môi trường\n0 trên 4 người đã nắm", missing.Words(), StringComparison.Ordinal);
        Assert.Contains("**Trần Quang Minh** · Phòng Tổng hợp", missing.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("**Phạm Thị Lan**", missing.Words(), StringComparison.Ordinal);
        Assert.Contains("**Phạm Thị Lan** · Phòng Tổng hợp · 09:", have.Words(), StringComparison.Ordinal);
        Assert.Contains("**Đỗ Thị Lan**", have.Words(), StringComparison.Ordinal);
        Assert.Contains("Chỉ lãnh đạo", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_press_reminds_exactly_those_who_have_not_once_and_a_note_on_the_reminder_counts()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces();
        var original = await office.Ended();
        await office.As("CN-010").Presses(await office.As("CN-010").IsTold(Announced), PostedAnnouncementCard.Note);
        await secretary.Presses(card, AnnouncementCard.Open);
        await secretary.Presses(card, "Ai đã nắm thông tin");
        var ask = await secretary.Presses(card, NotesCard.AskToRemind);

        await secretary.PressesAtOnce(6, card, NotesCard.Remind);
        var reminder = Assert.Single(office.Announcements(), a => a.Id != original.Id);
        await office.Ended(reminder.Id);
        var reminded = await office.As("CN-012").IsTold(m => m.Words().Contains("NHẮC LẠI", StringComparison.Ordinal));
        await office.As("CN-012").Presses(reminded, PostedAnnouncementCard.Note);

        Assert.Contains("4 người chưa xác nhận sẽ nhận lại", ask.Words(), StringComparison.Ordinal);
        Assert.Equal(["CN-005", "CN-012", "CN-016", "CN-024"], reminder.Audience.People);
        Assert.Contains("14 giờ 30 thứ Sáu", reminded.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(office.BotMessages(office.As("CN-010").Chat), m => m.Words().Contains("NHẮC LẠI", StringComparison.Ordinal));
        Assert.Equal(2, await office.Store.Tally(Tallies.Notes(original.Id), Cancel));
        await office.Verified();
    }

    [Fact]
    public async Task Nobody_is_left_to_remind_once_all_have_taken_note()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces((AnnouncementForm.Units, ""), (AnnouncementForm.People, "CN-010"));
        var id = (await office.Ended()).Id;
        await office.As("CN-010").Presses(await office.As("CN-010").IsTold(Announced), PostedAnnouncementCard.Note);

        var answer = await secretary.Forges(office, card, NotesCard.Remind, new() { ["ref"] = id, ["nonce"] = "x" });

        Assert.Contains("Không còn ai cần nhắc", answer.Text, StringComparison.Ordinal);
        Assert.Single(office.Announcements());
    }

    [Fact]
    public async Task A_recalled_announcement_takes_no_more_notes()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-004").Announces((AnnouncementForm.Places, ChannelId(office)));
        var sent = await office.Ended();
        var posted = await office.As("CN-010").IsTold(Announced);
        var (known, version) = office.Store.All(Kinds.Announcements)[sent.Id];
        await office.Store.Commit(new Change("CN-004", office.Desk.Now).Write(Kinds.Announcements, known with { State = AnnouncementState.Recalled }, version), Cancel);

        var answer = await office.As("CN-010").Forges(office, await office.As("CN-010").Says("trợ giúp"), PostedAnnouncementCard.Note, new() { ["ref"] = sent.Id });

        Assert.NotNull(posted.Card);
        Assert.Contains("đã được thu hồi", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, await office.Store.Tally(Tallies.Notes(sent.Id), Cancel));
    }

    [Fact]
    public async Task It_answers_in_the_readers_own_language()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-004").Announces();
        await office.Ended();
        var lan = office.As("CN-010");
        var posted = await lan.IsTold(Announced);

        var answer = await lan.In("en-US").Presses(posted, PostedAnnouncementCard.Note);

        Assert.Contains("You took note at", answer.Words(), StringComparison.Ordinal);
    }

    static bool Announced(Message message) =>
        message.Words().Contains(Announcing.Title, StringComparison.Ordinal) && message.Words().Contains("Đã nắm thông tin", StringComparison.Ordinal);

    static string ChannelId(Office office) => office.Teams.Conversations.Places.Values.Single(p => p.Name == Office.Channel).Id;
}
