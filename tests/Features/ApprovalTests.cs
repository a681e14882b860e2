using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Cards.Announcements;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed class ApprovalTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Where_the_office_asks_for_it_nothing_goes_out_before_a_second_person_has_approved()
    {
        await using var office = await Staffed.Open();
        await office.AsksForApproval();
        var secretary = office.As("CN-004");
        await secretary.Announces();
        var waiting = office.Only();
        var asked = await Asked(office, "CN-001");

        var answer = await office.As("CN-001").Presses(asked, ApprovalCard.Approve);

        Assert.Equal((AnnouncementState.AwaitingApproval, null), (waiting.State, waiting.StartedAt));
        Assert.Contains("Nguyễn Thị Ánh", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("5 người", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("Nguyễn Văn Hải đã duyệt.", answer.Words(), StringComparison.Ordinal);
        await secretary.IsTold(m => m.Words().Contains("Nguyễn Văn Hải đã duyệt thông báo này.", StringComparison.Ordinal));
        var ended = await office.Ended();
        Assert.Equal((AnnouncementState.Sent, "CN-001"), (ended.State, ended.ApprovedBy));
        await office.As("CN-002").IsTold(m => m.Words().Contains("Nguyễn Văn Hải đã duyệt.", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task Nobody_approves_his_own_draft()
    {
        await using var office = await Staffed.Open();
        await office.AsksForApproval();
        var leader = office.As("CN-001");
        var card = await leader.Announces();

        var answer = await leader.Forges(office, card, ApprovalCard.Approve, Revision(office.Only(), ApprovalCard.Approve));

        await office.Reaches(office.Clock.GetUtcNow());
        Assert.Contains("Người soạn không tự duyệt thông báo của mình.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(AnnouncementState.AwaitingApproval, office.Only().State);
        Assert.DoesNotContain(office.BotMessages(leader.Chat), m => m.Words().Contains("DUYỆT THÔNG BÁO", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_another_leader_or_secretary_it_is_refused_with_what_would_help()
    {
        await using var office = await Staffed.Open();
        await office.AsksForApproval();
        foreach (var leader in new[] { "CN-001", "CN-002", "CN-003" })
            await office.Becomes(leader, leader == "CN-001" ? [Role.Administrator] : [Role.Staff]);
        var form = await office.As("CN-004").Form();
        await office.As("CN-004").Presses(form, AnnouncementForm.Preview, Announcing.Filled());

        var answer = await office.As("CN-004").Presses(form, AnnouncementForm.Confirm);

        Assert.Contains("chưa có lãnh đạo hoặc thư ký nào khác", answer.Text, StringComparison.Ordinal);
        Assert.Empty(office.Announcements());
    }

    [Fact]
    public async Task It_is_sent_back_with_a_reason_changed_and_approved_in_its_new_words_only()
    {
        await using var office = await Staffed.Open();
        await office.AsksForApproval();
        var (secretary, leader) = (office.As("CN-004"), office.As("CN-001"));
        var card = await secretary.Announces();
        var asked = await Asked(office, "CN-001");

        var empty = await leader.Presses(asked, ApprovalCard.SendBack, (ApprovalCard.ReasonField, "  "));
        await leader.Presses(asked, ApprovalCard.SendBack, (ApprovalCard.ReasonField, "Thiếu **địa điểm**"));
        await secretary.IsTold(m => m.Words().Contains("Thiếu \\*\\*địa điểm\\*\\*", StringComparison.Ordinal));
        await secretary.Presses(card, AnnouncementCard.Open);
        await secretary.Presses(card, AnnouncementCard.Change);
        await secretary.Presses(card, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Text, "Tại Hội trường lớn")));
        await secretary.Presses(card, AnnouncementForm.Confirm);
        var stale = await leader.Forges(office, asked, ApprovalCard.Approve, Revision(office.Only() with { Revision = 1 }, ApprovalCard.Approve));
        var anew = await leader.IsTold(m => m.Words().Contains("Tại Hội trường lớn", StringComparison.Ordinal));
        await leader.Presses(anew, ApprovalCard.Approve);

        Assert.Contains("Đề nghị ghi rõ nội dung cần sửa", empty.Words(), StringComparison.Ordinal);
        Assert.Contains("đã được sửa sau khi anh/chị mở", stale.Text, StringComparison.Ordinal);
        Assert.Equal("Tại Hội trường lớn", (await office.Ended()).Text);
        await office.Verified();
    }

    [Fact]
    public async Task A_scheduled_one_that_was_approved_needs_approval_again_once_it_is_changed()
    {
        await using var office = await Staffed.Open();
        await office.AsksForApproval();
        var (secretary, leader) = (office.As("CN-004"), office.As("CN-001"));
        var card = await secretary.Announces((AnnouncementForm.Day, "2026-11-24"), (AnnouncementForm.Time, "09:00"));
        await leader.Presses(await Asked(office, "CN-001"), ApprovalCard.Approve);
        var scheduled = office.Only();

        await secretary.Presses(card, AnnouncementCard.Open);
        await secretary.Presses(card, AnnouncementCard.Change);
        await secretary.Presses(card, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Text, "Nội dung khác")));
        await secretary.Presses(card, AnnouncementForm.Confirm);
        await office.Reaches(new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero));

        Assert.Equal(AnnouncementState.Scheduled, scheduled.State);
        Assert.Equal((AnnouncementState.AwaitingApproval, null), (office.Only().State, office.Only().StartedAt));
    }

    [Fact]
    public async Task Two_who_approve_at_once_send_it_once()
    {
        await using var office = await Staffed.Open();
        await office.AsksForApproval();
        await office.As("CN-004").Announces();
        var asked = await Task.WhenAll(new[] { "CN-001", "CN-002", "CN-003" }.Select(async who => (Who: who, Card: await Asked(office, who))));
        var buttons = asked.Select(a => (a.Who, a.Card.Id, Button: CardButtons.Pressed(a.Card.Card!, ApprovalCard.Approve, null))).ToList();

        var answers = await Task.WhenAll(buttons.Select(b => office.Teams.Execute(b.Who, b.Id, b.Button)));

        await office.Ended();
        Assert.Single(answers, a => a.Card is not null && a.Words().Contains("đã duyệt", StringComparison.Ordinal));
        Assert.Equal(1, await office.Facts("announcement-approved"));
        Assert.Equal(1, await office.Facts("announcement-started"));
        Assert.Single(office.BotMessages(office.As("CN-010").Chat), m => m.Words().Contains(Announcing.Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edit_of_what_was_sent_waits_for_the_second_person_and_then_reaches_every_copy()
    {
        await using var office = await Staffed.Open();
        var (secretary, leader) = (office.As("CN-004"), office.As("CN-001"));
        var card = await secretary.Announces();
        await office.Ended();
        await office.AsksForApproval();

        await secretary.Presses(card, AnnouncementCard.Open);
        await secretary.Presses(card, EditAnnouncementForm.Open);
        await secretary.Presses(card, EditAnnouncementForm.Save, (AnnouncementForm.Text, "Đổi sang 15 giờ"));
        var meanwhile = office.Only();
        await leader.Presses(await Asked(office, "CN-001"), ApprovalCard.Approve);

        Assert.Equal((1, "Đổi sang 15 giờ"), (meanwhile.Edition, meanwhile.Proposed?.Text));
        await office.Until(() => office.BotMessages(office.As("CN-010").Chat).Any(m => m.Words().Contains("Đổi sang 15 giờ", StringComparison.Ordinal)));
        Assert.Equal((2, null), (office.Only().Edition, office.Only().Proposed));
        await office.Verified();
    }

    [Fact]
    public async Task The_administrator_switches_it_on_in_the_offices_settings()
    {
        await using var office = await Staffed.Open();
        var administrator = office.As("CN-022");
        var settings = await administrator.Says("quản trị");

        await administrator.Presses(settings, "office.save", ("approval", "true"));

        Assert.True(office.Desk.Office.ApprovalForAnnouncements);
    }

    static Task<Message> Asked(Office office, string who) =>
        office.As(who).IsTold(m => m.Words().Contains("DUYỆT THÔNG BÁO", StringComparison.Ordinal) && m.Words().Contains("Đề nghị sửa", StringComparison.Ordinal));

    static JsonObject Revision(Announcement announcement, string verb) => new()
    {
        ["verb"] = verb, ["ref"] = announcement.Id,
        ["typed"] = new JsonObject { [AnnouncementForm.Revision] = announcement.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture) },
    };
}
