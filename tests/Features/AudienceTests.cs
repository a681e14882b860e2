using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class AudienceTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("VP", "", "Sẽ gửi tới 24 người.")]
    [InlineData("P-TH", "Leader", "Sẽ gửi tới 8 người.")]
    [InlineData("P-TH,P-TH,VP", "Council", "Sẽ gửi tới 24 người.")]
    public async Task Units_with_those_below_and_roles_are_counted_once(string units, string roles, string said)
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Form();

        var preview = await secretary.Presses(
            form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Units, units), (AnnouncementForm.Roles, roles)));

        Assert.Contains(said, preview.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everyone_counts_everybody_and_who_was_never_seen_in_Teams_is_named_beforehand()
    {
        await using var office = await Staffed.Open();
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.People, new("CN-099", "Trương Văn Mới", Unit: "P-TH"), 0), Cancel));
        var secretary = office.As("CN-004");
        var form = await secretary.Form();

        var preview = await secretary.Presses(
            form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Units, ""), (AnnouncementForm.Everyone, "true")));
        await secretary.Presses(form, AnnouncementForm.Confirm);
        var ended = await office.Ended();

        Assert.Contains("Sẽ gửi tới 25 người.", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("chưa từng xuất hiện trong Teams nên chưa nhận được: Trương Văn Mới.", preview.Words(), StringComparison.Ordinal);
        Assert.Equal((AnnouncementState.PartlySent, 1), (ended.State, ended.Reach!.Copies.Failed));
    }

    [Fact]
    public async Task Participants_of_a_campaign_are_those_who_nominate_are_nominated_or_took_note()
    {
        await using var office = await Staffed.Open();
        var campaign = await office.Launched();
        var nomination = new Nomination(
            "7K3Q9F", "CN-012", [new(PartyKind.Person, "CN-010", "P-TH"), new(PartyKind.Unit, "P-TNMT", "P-TNMT")], campaign.Id, NominationKind.Regular,
            "Hoàn thành sớm đợt số hoá hồ sơ.", null, office.Desk.Now, office.Desk.Today);
        await office.Store.Commit(
            new Change("CN-012", office.Desk.Now).Write(Kinds.Nominations, nomination, 0)
                .Write(Kinds.Nominations, nomination with { Id = "8M4R0G", By = "CN-021", Nominees = [new(PartyKind.Person, "CN-020", null)], State = NominationState.Withdrawn }, 0)
                .Write(Kinds.Acknowledgements, new(campaign.Id, "CN-019", office.Desk.Now), 0),
            Cancel);
        var secretary = office.As("CN-004");
        var form = await secretary.Form();

        await secretary.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Units, ""), (AnnouncementForm.Campaigns, campaign.Id)));
        await secretary.Presses(form, AnnouncementForm.Confirm);
        await office.Ended();

        var sheet = Assert.Single(await office.Store.List(Kinds.Sheets, "of/", 10, Cancel)).Value;
        Assert.Equal(
            ["CN-006", "CN-010", "CN-012", "CN-013", "CN-019", "CN-020", "CN-023"], sheet.Copies.Select(c => c.To["person/".Length..]).Order());
    }

    [Fact]
    public async Task A_pasted_list_says_each_line_it_does_not_know_and_leaves_it_out_only_when_told_to()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Form();
        const string Lines = "1\tPhạm Thị Lan\tPhòng Tổng hợp\nCN-012\nu.n@vanphong.example\nLan\nBà Bưởi";

        var refused = await secretary.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Units, ""), (AnnouncementForm.Lines, Lines)));
        var preview = await secretary.Presses(
            form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Units, ""), (AnnouncementForm.Lines, Lines), (AnnouncementForm.LeaveOut, "true")));
        await secretary.Presses(form, AnnouncementForm.Confirm);

        Assert.Contains("Có 2 dòng chưa rõ: dòng 4 “Lan” không có trong danh sách cơ quan; dòng 5 “Bà Bưởi”", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("Sẽ gửi tới 3 người.", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Bỏ qua 2 dòng của danh sách: dòng 4 “Lan” và dòng 5 “Bà Bưởi”.", preview.Words(), StringComparison.Ordinal);
        Assert.Equal(["CN-010", "CN-012", "CN-018"], office.Only().Audience.People.Order());
    }

    [Theory]
    [InlineData("", "Chưa chọn nơi nhận nào")]
    [InlineData("P-KHONG", "Có đơn vị đã chọn không còn")]
    public async Task An_empty_audience_is_refused(string unit, string said)
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Form();

        var answer = await secretary.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Units, unit)));

        Assert.Contains(said, answer.Words(), StringComparison.Ordinal);
        Assert.Empty(office.Announcements());
    }

    [Fact]
    public async Task A_units_announcer_reaches_his_own_unit_whatever_his_form_sends()
    {
        await using var office = await Staffed.Open();
        await office.Becomes("CN-005", Role.Council, Role.Author);
        var head = office.As("CN-005");
        var form = await head.Form();
        var offered = head.Sees(form).Words();

        var everyone = await head.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Units, "P-TNMT")));
        var person = await head.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.People, "CN-013")));
        var line = await head.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.People, ""), (AnnouncementForm.Lines, "CN-013")));
        var own = await head.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Lines, "")));

        Assert.DoesNotContain("Mọi người", offered, StringComparison.Ordinal);
        Assert.Contains("chỉ gửi được tới đơn vị của mình", everyone.Words(), StringComparison.Ordinal);
        Assert.Contains("đề nghị bỏ chọn: Đỗ Hồng Ân", person.Words(), StringComparison.Ordinal);
        Assert.Contains("dòng 1 “CN-013” ngoài đơn vị của anh/chị", line.Words(), StringComparison.Ordinal);
        Assert.Contains("Sẽ gửi tới 5 người.", own.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_announcer_who_loses_the_role_before_he_confirms_sends_nothing()
    {
        await using var office = await Staffed.Open();
        await office.Becomes("CN-005", Role.Author);
        var head = office.As("CN-005");
        var form = await head.Form();
        await head.Presses(form, AnnouncementForm.Preview, Announcing.Filled());
        await office.Becomes("CN-005", Role.Staff);

        var answer = await head.Presses(form, AnnouncementForm.Confirm);

        Assert.Contains("Chỉ lãnh đạo", answer.Text, StringComparison.Ordinal);
        Assert.Empty(office.Announcements());
    }
}
