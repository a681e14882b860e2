using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;

namespace ThiDua.Tests.Recognition.Checking;

public sealed class CheckRulesTests
{
    static readonly DateOnly Today = new(2026, 11, 23);
    static readonly Party Minh = new(PartyKind.Person, "CN-012", "P-TH");
    static readonly FormRules Law2022 = new("Hoàn thành tốt nhiệm vụ.", null, null, 5, RefusesSecondReward: true);
    static readonly FormRules Law2003 = Law2022 with { RefusesSecondReward = false };

    [Fact]
    public void A_case_with_evidence_of_somebody_new_has_nothing_to_be_said_of_it() =>
        Assert.Empty(CheckRules.Find(Of("A"), Ground(Law2022)));

    [Theory]
    [InlineData("Cứu tài liệu trong trận lụt đêm 2/8.", "cuu tai lieu trong tran lut dem 2/8", true)]
    [InlineData("Cứu tài liệu trong trận lụt đêm 2/8.", "CỨU TÀI LIỆU, trong trận lụt đêm 2/8", true)]
    [InlineData("Cứu tài liệu trong trận lụt đêm 2/8.", "Cứu tài liệu trong trận lụt đêm 3/8.", false)]
    public void The_same_achievement_is_known_however_it_is_typed(string one, string other, bool same)
    {
        var found = CheckRules.Find(Of("A", one), Ground(Law2022, Of("B", other)));

        Assert.Equal(same, found.Any(f => f is Finding.SameAchievement { Code: "B" }));
    }

    [Fact]
    public void A_second_reward_is_refused_since_the_law_of_2022_and_only_warned_about_before()
    {
        var (standing, other) = (Of("A"), Of("B") with { State = CaseState.Awarded });

        var now = CheckRules.Find(standing, Ground(Law2022, other));
        var before = CheckRules.Find(standing, Ground(Law2003, other));

        Assert.Equal(CheckRefusal.SecondReward, CheckRules.Refusal(standing, CheckAct.Receive, now, Today));
        Assert.Null(CheckRules.Refusal(standing, CheckAct.Receive, before, Today));
        Assert.False(Assert.Single(before).Stops);
    }

    [Theory]
    [InlineData(nameof(CaseState.Nominated), false)]
    [InlineData(nameof(CaseState.Returned), false)]
    [InlineData(nameof(CaseState.Proposed), true)]
    [InlineData(nameof(CaseState.Received), true)]
    [InlineData(nameof(CaseState.Published), true)]
    [InlineData(nameof(CaseState.Ready), true)]
    [InlineData(nameof(CaseState.OnAgenda), true)]
    [InlineData(nameof(CaseState.Passed), true)]
    [InlineData(nameof(CaseState.NotPassed), false)]
    [InlineData(nameof(CaseState.Submitted), true)]
    [InlineData(nameof(CaseState.Awarded), true)]
    [InlineData(nameof(CaseState.Withdrawn), false)]
    [InlineData(nameof(CaseState.Rejected), false)]
    [InlineData(nameof(CaseState.Revoked), false)]
    public void Only_what_asks_for_a_reward_or_brought_one_stands_in_the_way(string state, bool stands)
    {
        var found = CheckRules.Find(Of("A"), Ground(Law2022, Of("B") with { State = Enum.Parse<CaseState>(state) }));

        Assert.Equal(stands, found.Any(f => f is Finding.SameAchievement));
    }

    [Fact]
    public void Another_campaign_or_another_person_makes_another_achievement()
    {
        var elsewhere = Of("B") with { Campaign = "PT-02" };
        var somebody = Of("C") with { Party = new(PartyKind.Person, "CN-010", "P-TH") };

        Assert.DoesNotContain(CheckRules.Find(Of("A"), Ground(Law2022, elsewhere, somebody)), f => f is Finding.SameAchievement);
    }

    [Fact]
    public void The_same_form_in_the_same_year_is_said_and_in_another_year_not()
    {
        var (same, earlier) = (Of("B", "Một việc khác hẳn việc này."), Of("C", "Một việc của năm trước.") with { Day = new(2025, 11, 23) });

        var found = CheckRules.Find(Of("A"), Ground(Law2022, same, earlier));

        Assert.Equal([new Finding.SameForm("B", CaseState.Proposed)], found);
    }

    [Theory]
    [InlineData(15, 100, 15, false)]
    [InlineData(15, 100, 16, true)]
    [InlineData(15, 106, 15, false)]
    [InlineData(15, 106, 16, true)]
    [InlineData(20, 4, 1, true)]
    public void Over_the_cap_is_warned_about_rounded_down(int percent, int of, int asked, bool over)
    {
        var ground = Ground(Law2022 with { CapPercent = percent, CapOf = "ldtt" }) with { Cap = new CapCount(asked, of) };

        var found = CheckRules.Find(Of("A"), ground);

        Assert.Equal(over, found.Any(f => f is Finding.OverCap { Stops: false } cap && cap.Most == of * percent / 100));
    }

    [Fact]
    public void A_hold_stops_all_but_sending_back()
    {
        var held = new HeldParty(Minh, [new("H", HoldKind.Discipline, null, Today, null, "CN-004", default)]);
        var findings = CheckRules.Find(Of("A"), Ground(Law2022) with { Holds = held });

        Assert.Equal(CheckRefusal.Held, CheckRules.Refusal(Of("A"), CheckAct.Receive, findings, Today));
        Assert.Equal(CheckRefusal.Held, CheckRules.Refusal(Of("A") with { State = CaseState.Received }, CheckAct.Publish, findings, Today));
        Assert.Null(CheckRules.Refusal(Of("A"), CheckAct.Return, findings, Today));
        Assert.Null(CheckRules.Refusal(Of("A"), CheckAct.Reject, findings, Today));
    }

    [Fact]
    public void What_stops_comes_before_what_is_only_to_be_known()
    {
        var found = CheckRules.Find(Of("A") with { Evidence = null }, Ground(Law2022, Of("B")) with { Prior = new(2, "Giấy khen", Today) });

        Assert.Equal([true, false, false], [.. found.Select(f => f.Stops)]);
        Assert.Equal(["SameAchievement B", "RewardedBefore 2", "NoEvidence"], [.. found.Select(f => f.Noted)]);
    }

    [Fact]
    public void The_council_gets_one_that_was_kept_back_only_when_its_days_are_over_and_its_comments_considered()
    {
        var published = Of("A") with { State = CaseState.Published, CommentsUntil = Today, Comments = 1, OpenComments = 1 };

        Assert.Equal(CheckRefusal.NotOver, CheckRules.Refusal(published, CheckAct.Pass, [], Today));
        Assert.Equal(CheckRefusal.CommentsOpen, CheckRules.Refusal(published, CheckAct.Pass, [], Today.AddDays(1)));
        Assert.Null(CheckRules.Refusal(published with { OpenComments = 0 }, CheckAct.Pass, [], Today.AddDays(1)));
    }

    [Fact]
    public void An_unexpected_achievement_is_not_published()
    {
        var received = Of("A") with { State = CaseState.Received, Kind = NominationKind.AdHoc };

        Assert.Equal(CheckRefusal.NeedsNoPublication, CheckRules.Refusal(received, CheckAct.Publish, [], Today));
    }

    [Fact]
    public void Every_act_is_possible_exactly_where_the_way_of_a_case_has_it()
    {
        var possible = from act in Enum.GetValues<CheckAct>()
                       from state in Enum.GetValues<CaseState>()
                       where CheckRules.Refusal(Of("A") with { State = state }, act, [], Today) is null
                       select $"{act} {state}";

        Assert.Equal(
            [
                "Receive Proposed", "Return Proposed", "Return Received", "Return Published", "Reject Proposed", "Reject Received", "Reject Published",
                "Reject Ready", "Publish Received", "Pass Published",
            ],
            possible);
    }

    [Fact]
    public void The_share_of_non_managers_counts_people_alone()
    {
        Case[] list = [Of("A"), Of("B") with { Party = new(PartyKind.Person, "CN-005", "P-TH") }, Of("C") with { Party = new(PartyKind.Unit, "P-TH", "P-TH") }];

        Assert.Equal((1, 2), CheckRules.Share(list, id => id == "CN-005"));
    }

    [Theory]
    [InlineData(2023, 12, 31, true, false)]
    [InlineData(2024, 1, 1, false, true)]
    public void The_reasons_to_choose_from_follow_the_law_of_the_day(int year, int month, int day, bool registration, bool second)
    {
        var reasons = Ineligibilities.On(new(year, month, day));

        Assert.Equal((registration, second), (reasons.Contains(Ineligibility.NotRegistered), reasons.Contains(Ineligibility.SecondReward)));
    }

    static Case Of(string id, string why = "Cứu tài liệu trong trận lụt đêm 2/8.") => new(
        id, Minh, "giay-khen", null, null, NominationKind.Regular, why, "https://vanphong.example/a", "CN-010", default, Today)
    {
        State = CaseState.Proposed,
    };

    static CheckGround Ground(FormRules rules, params Case[] others) => new(rules, others, null, null, default, Today);
}
