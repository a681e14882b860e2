using ThiDua.Bot.Recognition;

namespace ThiDua.Tests.Recognition;

public sealed class CampaignRulesTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    static readonly CampaignDraft Draft = new(
        "Rèn tác phong chính quy", "", "", "Mỗi người một việc tốt", "", Today, Today.AddDays(12), true, "", "", "", "", ["19:kenh"]);

    [Theory]
    [InlineData(-10, 12, CampaignPhase.Running, 12, 43)]
    [InlineData(0, 1, CampaignPhase.Running, 1, 0)]
    [InlineData(-9, 0, CampaignPhase.LastDay, 0, 90)]
    [InlineData(0, 0, CampaignPhase.LastDay, 0, 0)]
    [InlineData(-9, -1, CampaignPhase.Over, 0, 100)]
    [InlineData(3, 9, CampaignPhase.Upcoming, 3, 0)]
    public void A_campaign_knows_its_day(int from, int to, object phase, int days, int elapsed)
    {
        var time = CampaignRules.TimeOf(Campaign("A", from, to), Today);

        Assert.Equal(new CampaignTime((CampaignPhase)phase, days, elapsed), time);
    }

    [Fact]
    public void A_standing_campaign_has_no_days_left()
    {
        var time = CampaignRules.TimeOf(Campaign("A", -400, null), Today);

        Assert.Equal(new CampaignTime(CampaignPhase.Standing, 0, null), time);
    }

    [Fact]
    public void What_ends_first_is_listed_first_and_what_is_over_last()
    {
        Campaign[] all =
        [
            Campaign("late", -5, 30), Campaign("standing", -5, null), Campaign("over", -5, -1), Campaign("soon", -5, 2),
            CampaignRules.Closed(Campaign("closed", -5, 2), At(-1)), CampaignRules.Closed(Campaign("closed today", -5, 2), At(0)),
            CampaignRules.Closed(Campaign("long closed", -500, -400), At(-200)),
        ];

        var listed = CampaignRules.Listed(all, Today, At(0)).Select(c => c.Id);

        Assert.Equal(["soon", "late", "standing", "over", "closed today", "closed"], listed);
    }

    [Fact]
    public void A_complete_draft_has_no_flaw() => Assert.Empty(Draft.Flaws(Today, ["19:kenh"]));

    [Fact]
    public void The_last_day_may_be_today_or_missing_but_not_before_the_first_or_past()
    {
        Assert.Empty((Draft with { To = Today }).Flaws(Today, ["19:kenh"]));
        Assert.Empty((Draft with { To = null, EndGiven = false }).Flaws(Today, ["19:kenh"]));
        Assert.Equal([new(CampaignField.To, FlawKind.NotADate)], (Draft with { To = null }).Flaws(Today, ["19:kenh"]));
        Assert.Equal([new(CampaignField.To, FlawKind.Backwards)], (Draft with { From = Today.AddDays(13) }).Flaws(Today, ["19:kenh"]));
        Assert.Equal(
            [new(CampaignField.To, FlawKind.Over)],
            (Draft with { From = Today.AddDays(-9), To = Today.AddDays(-1) }).Flaws(Today, ["19:kenh"]));
    }

    [Fact]
    public void Too_long_is_said_field_by_field_instead_of_cut_off()
    {
        var flaws = (Draft with { Title = new('ế', 151), Goal = "", Criteria = string.Join('\n', Enumerable.Repeat("một ý", 21)) })
            .Flaws(Today, ["19:kenh"]);

        Assert.Equal(
            [
                new(CampaignField.Title, FlawKind.TooLong, 150), new(CampaignField.Goal, FlawKind.Missing),
                new(CampaignField.Criteria, FlawKind.TooMany, 20),
            ],
            flaws);
    }

    [Fact]
    public void Only_channels_of_the_office_can_be_chosen()
    {
        Assert.Equal([new(CampaignField.Places, FlawKind.Gone)], Draft.Flaws(Today, ["19:khac"]));
        Assert.Equal([new(CampaignField.Places, FlawKind.Missing)], (Draft with { Places = [] }).Flaws(Today, ["19:kenh"]));
        Assert.Empty((Draft with { Places = [] }).Flaws(Today, []));
    }

    [Theory]
    [InlineData("https://anh.hanoi.gov.vn/phong-trao.png", true)]
    [InlineData("http://anh.hanoi.gov.vn/phong-trao.png", false)]
    [InlineData("https://lan:matkhau@anh.hanoi.gov.vn/a.png", false)]
    [InlineData("https://127.0.0.1/a.png", false)]
    [InlineData("https://localhost/a.png", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("phong-trao.png", false)]
    public void A_picture_is_public_and_https(string link, bool allowed) => Assert.Equal(allowed, Picture.Allows(link));

    [Fact]
    public void Criteria_are_lines_without_the_bullets_people_type()
    {
        var listed = CampaignDraft.Listed("- Đúng giờ\n2. Lịch sự với dân\n\n• 100% hồ sơ đúng hạn\n(3) Tiết kiệm\n5 việc tốt");

        Assert.Equal(["Đúng giờ", "Lịch sự với dân", "100% hồ sơ đúng hạn", "Tiết kiệm", "5 việc tốt"], listed);
    }

    [Fact]
    public void Who_has_taken_note_is_shown_to_who_launched_and_to_secretaries()
    {
        var campaign = Campaign("A", 0, 1);

        Assert.True(CampaignRules.SeesReaders(campaign, Someone("CN-001", Role.Leader)));
        Assert.True(CampaignRules.SeesReaders(campaign, Someone("CN-004", Role.Secretary)));
        Assert.False(CampaignRules.SeesReaders(campaign, Someone("CN-002", Role.Leader)));
    }

    static Campaign Campaign(string id, int from, int? to) => new(
        id, $"Phong trào {id}", null, null, "Mục tiêu", null, Today.AddDays(from), to is { } end ? Today.AddDays(end) : null, null, null, null,
        null, "CN-001", At(from));

    static Person Someone(string id, Role role) => new(id, "Nguyễn Văn Hải") { Roles = [role] };

    static DateTimeOffset At(int days) => new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero).AddDays(days);
}
