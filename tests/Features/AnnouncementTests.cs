using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed class AnnouncementTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edit_reaches_every_copy_and_a_recall_takes_every_copy_away()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces();
        await office.Ended();
        await office.As("CN-010").IsTold(Announced);

        await secretary.Presses(card, AnnouncementCard.Open);
        await secretary.Presses(card, EditAnnouncementForm.Open);
        var wrong = await secretary.Presses(card, EditAnnouncementForm.Save, (AnnouncementForm.Text, "  "));
        await secretary.Presses(card, EditAnnouncementForm.Save, (AnnouncementForm.Text, "Đổi sang 15 giờ"));
        await office.Until(() => Standing(office, "CN-010", "Đổi sang 15 giờ") && Standing(office, "CN-024", "Đổi sang 15 giờ"));
        var edited = office.Only();
        await secretary.Presses(card, AnnouncementCard.Open);
        await secretary.Presses(card, "Thu hồi");
        var recalled = await secretary.Presses(card, AskAnnouncementCard.Recall);
        await office.Until(() => !office.BotMessages(office.As("CN-010").Chat).Any(Announced) && !office.Only().IsUnderWay);

        Assert.Contains("Đề nghị bổ sung “Nội dung”.", wrong.Words(), StringComparison.Ordinal);
        Assert.Equal((2, AnnouncementState.Sent), (edited.Edition, edited.State));
        Assert.Contains("ĐÃ THU HỒI", recalled.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(office.BotMessages(office.As("CN-024").Chat), Announced);
        await office.Verified();
    }

    [Fact]
    public async Task A_scheduled_one_that_is_cancelled_never_goes_out()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces((AnnouncementForm.Day, "2026-11-23"), (AnnouncementForm.Time, "10:00"));

        await secretary.Presses(card, "Hủy gửi");
        await secretary.Presses(card, AskAnnouncementCard.Cancel);
        await office.Reaches(new(2026, 11, 23, 4, 0, 0, TimeSpan.Zero));

        Assert.Equal((AnnouncementState.Cancelled, null), (office.Only().State, office.Only().StartedAt));
        Assert.NotNull(office.Only().EndedAt);
        Assert.DoesNotContain(office.BotMessages(office.As("CN-010").Chat), Announced);
    }

    [Fact]
    public async Task A_cancel_against_its_own_hour_ends_in_one_of_the_two_and_never_in_both()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces((AnnouncementForm.Day, "2026-11-23"), (AnnouncementForm.Time, "10:00"));
        await secretary.Presses(card, "Hủy gửi");

        office.Clock.SetUtcNow(new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero));
        await secretary.Presses(card, AskAnnouncementCard.Cancel);
        await office.Until(() => office.Only() is { State: AnnouncementState.Cancelled, EndedAt: not null, IsUnderWay: false });

        var (started, got) = (await office.Facts("announcement-started"), office.BotMessages(office.As("CN-010").Chat).Count(Announced));
        Assert.Equal(1, await office.Facts("announcement-cancelled"));
        Assert.True(started == 1 || got == 0, "nobody may get what never began");
        Assert.Equal(started == 1, office.Only().StartedAt is not null);
        await office.Verified();
    }

    [Fact]
    public async Task Cancelling_and_recalling_at_once_leaves_one_end_and_a_true_record()
    {
        await using var office = await Staffed.Open();
        var (secretary, leader) = (office.As("CN-004"), office.As("CN-001"));
        await secretary.Announces((AnnouncementForm.Day, "2026-11-24"), (AnnouncementForm.Time, "10:00"));
        var cards = new List<(Kit.Persona Who, Message Card)>();
        foreach (var who in new[] { secretary, leader, office.As("CN-022") })
        {
            var list = await who.Says("thông báo");
            if (who != secretary && !who.Sees(list).Words().Contains(Announcing.Title, StringComparison.Ordinal))
                await who.Presses(list, "Thông báo của cơ quan");
            await who.Presses(list, AnnouncementCard.Open);
            await who.Presses(list, "Hủy gửi");
            cards.Add((who, list));
        }

        await Task.WhenAll(cards.Select(c => c.Who.Presses(c.Card, AskAnnouncementCard.Cancel)));

        Assert.Equal(AnnouncementState.Cancelled, office.Only().State);
        Assert.Equal(1, await office.Facts("announcement-cancelled"));
    }

    [Fact]
    public async Task Its_author_is_told_when_somebody_else_stops_it()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-004").Announces((AnnouncementForm.Day, "2026-11-24"), (AnnouncementForm.Time, "10:00"));
        var administrator = office.As("CN-022");
        var list = await administrator.Says("thông báo");

        await administrator.Presses(list, AnnouncementCard.Open);
        await administrator.Presses(list, "Hủy gửi");
        await administrator.Presses(list, AskAnnouncementCard.Cancel);

        await office.As("CN-004").IsTold(m => m.Words().Contains("Tạ Quốc Khánh đã hủy gửi thông báo này.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Resending_reaches_those_who_failed_and_nobody_else()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var channel = office.Teams.Conversations.Places.Values.Single(p => p.Name == Office.Channel).Id;
        var card = await secretary.Announces(
            (AnnouncementForm.Places, channel), (AnnouncementForm.Day, "2026-11-23"), (AnnouncementForm.Time, "10:00"));
        await Gone(office, channel, true);
        await office.Reaches(new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero));
        var partly = await office.Ended();
        await Gone(office, channel, false);

        await secretary.Presses(card, AnnouncementCard.Open);
        await secretary.Presses(card, "Gửi lại cho người chưa nhận được");
        await secretary.Presses(card, AskAnnouncementCard.Resend);
        await office.Until(() => office.Only() is { State: AnnouncementState.Sent, IsUnderWay: false });

        Assert.Equal((AnnouncementState.PartlySent, 1), (partly.State, partly.Reach!.Copies.Failed));
        await office.Sees(Office.Channel, Announced);
        Assert.Single(office.BotMessages(office.As("CN-010").Chat), Announced);
        Assert.Equal(2, office.Only().Round);
        await office.Verified();
    }

    [Fact]
    public async Task The_list_is_ones_own_and_all_of_the_office_for_administrators()
    {
        await using var office = await Staffed.Open();
        await office.Becomes("CN-005", Role.Author);
        await office.As("CN-004").Announces((AnnouncementForm.Day, "2026-11-24"), (AnnouncementForm.Time, "10:00"));

        var author = await office.As("CN-004").Says("announcements");
        var administrator = await office.As("CN-022").Says("thong bao");
        var leader = await office.As("CN-002").Says("thông báo");
        var all = await office.As("CN-002").Presses(leader, "Thông báo của cơ quan");
        var unit = await office.As("CN-005").Says("thông báo");
        var forged = await office.As("CN-005").Forges(office, unit, AnnouncementCard.Open, new() { ["ref"] = office.Only().Id });

        foreach (var words in new[] { author.Words(), administrator.Words(), all.Words() })
        {
            Assert.Contains(Announcing.Title, words, StringComparison.Ordinal);
            Assert.Contains("ĐÃ HẸN GIỜ", words, StringComparison.Ordinal);
        }
        Assert.Contains("Chưa có thông báo nào.", leader.Words(), StringComparison.Ordinal);
        Assert.Contains("Chưa có thông báo nào.", unit.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Thông báo của cơ quan", unit.Words(), StringComparison.Ordinal);
        Assert.Contains("Chỉ người soạn", forged.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_its_state_does_not_allow_is_refused_with_a_sentence()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces();
        var id = (await office.Ended()).Id;

        var change = await secretary.Forges(office, card, AnnouncementCard.Change, new() { ["ref"] = id });
        var cancel = await secretary.Forges(office, card, AskAnnouncementCard.Cancel, new() { ["ref"] = id, ["nonce"] = "x" });
        var resend = await secretary.Forges(office, card, AskAnnouncementCard.Resend, new() { ["ref"] = id, ["nonce"] = "x" });
        var edit = await office.As("CN-001").Forges(office, await office.As("CN-001").Says("thông báo"), EditAnnouncementForm.Open, new() { ["ref"] = id });
        var gone = await secretary.Forges(office, card, AnnouncementCard.Open, new() { ["ref"] = "KHONG" });

        Assert.Contains("đã bắt đầu gửi", change.Text, StringComparison.Ordinal);
        Assert.Contains("đã gửi xong hoặc đã được hủy", cancel.Text, StringComparison.Ordinal);
        Assert.Contains("Không có ai cần gửi lại", resend.Text, StringComparison.Ordinal);
        Assert.Contains("Chỉ người soạn", edit.Text, StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy thông báo này", gone.Text, StringComparison.Ordinal);
        Assert.Equal(AnnouncementState.Sent, office.Only().State);
    }

    static async Task Gone(Office office, string place, bool gone)
    {
        var (known, version) = office.Store.All(Kinds.Places)[place];
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.Places, known with { Gone = gone }, version), Cancel));
    }

    static bool Announced(Message message) =>
        message.Words().Contains(Announcing.Title, StringComparison.Ordinal) && message.Words().Contains("Đã nắm thông tin", StringComparison.Ordinal);

    static bool Standing(Office office, string who, string words) =>
        office.BotMessages(office.As(who).Chat).Any(m => m.Words().Contains(words, StringComparison.Ordinal));
}
