using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;

namespace ThiDua.Tests.Recognition.Announcing;

public sealed class AudienceRulesTests
{
    static readonly Unit[] Units = [new("VP", "Văn phòng"), new("P-TH", "Phòng Tổng hợp", "VP"), new("T-1", "Tổ 1", "P-TH"), new("P-HC", "Phòng Hành chính", "VP")];

    static readonly Person[] People =
    [
        Someone("CN-003", "T-1"), Someone("CN-001", "VP", Role.Leader), Someone("CN-002", "P-TH"), Someone("CN-004", "P-HC") with { AadId = null },
        Someone("CN-005", "P-TH") with { Gone = true },
    ];

    static readonly Place[] Places =
    [
        new("19:a", PlaceKind.Channel, "A", "", "", ""), new("19:b", PlaceKind.Channel, "B", "", "", "") { Gone = true },
    ];

    [Fact]
    public void A_unit_means_those_below_it_too_and_nobody_twice()
    {
        var reached = Of(Audience.Nobody with { Units = ["P-TH", "T-1"], Roles = [Role.Leader], People = ["CN-003"] });

        Assert.Equal(["CN-001", "CN-002", "CN-003"], reached.People);
    }

    [Fact]
    public void Everyone_is_everybody_still_here_and_who_is_not_reached_is_said_with_the_reason()
    {
        var reached = Of(Audience.Nobody with { Everyone = true, Places = ["19:b", "19:a", "19:b"] });

        Assert.Equal(["CN-001", "CN-002", "CN-003", "CN-004"], reached.People);
        Assert.Equal(["19:a", "19:b"], reached.Places);
        Assert.Equal([new("19:b", Hindrance.PlaceGone), new("CN-004", Hindrance.NotSeen)], reached.Unreached);
    }

    [Fact]
    public void Who_was_named_and_has_left_is_still_counted_and_said_to_be_gone()
    {
        var reached = Of(Audience.Nobody with { People = ["CN-005", "CN-002"] });

        Assert.Equal(["CN-002", "CN-005"], reached.People);
        Assert.Equal([new("CN-005", Hindrance.Left)], reached.Unreached);
    }

    [Fact]
    public void A_units_announcer_reaches_his_unit_and_those_below_and_nobody_else()
    {
        var scope = AuthorScope.Of(Someone("CN-002", "P-TH", Role.Author), Units);

        Assert.True(Allows(Audience.Nobody with { Units = ["P-TH", "T-1"], People = ["CN-003"] }));
        Assert.False(Allows(Audience.Nobody with { Units = ["P-HC"] }));
        Assert.False(Allows(Audience.Nobody with { Units = ["VP"] }));
        Assert.False(Allows(Audience.Nobody with { People = ["CN-001"] }));
        Assert.False(Allows(Audience.Nobody with { Everyone = true }));
        Assert.False(Allows(Audience.Nobody with { Places = ["19:a"] }));
        Assert.False(Allows(Audience.Nobody with { Roles = [Role.Staff] }));
        Assert.False(Allows(Audience.Nobody with { Campaigns = ["PT-01"] }));

        bool Allows(Audience audience) => scope.Allows(audience, id => Array.Find(People, p => p.Id == id));
    }

    [Fact]
    public void Without_a_role_or_a_unit_nobody_is_reached()
    {
        foreach (var who in new[] { Someone("CN-002", "P-TH"), Someone("CN-002", "P-TH", Role.Author) with { Unit = null } })
            Assert.False(AuthorScope.Of(who, Units).Allows(Audience.Nobody with { Units = ["P-TH"] }, _ => null));
    }

    [Fact]
    public void Units_that_stand_under_each_other_do_not_hang_it()
    {
        Unit[] circle = [new("A", "A", "B"), new("B", "B", "A")];

        Assert.Equal(["A", "B"], AudienceRules.WithBelow(["A"], circle).Order());
    }

    static Reached Of(Audience audience) =>
        AudienceRules.Of(audience, People, Units, id => Array.Find(Places, p => p.Id == id), new HashSet<string>());

    static Person Someone(string id, string unit, Role role = Role.Staff) => new(id, id, Unit: unit) { AadId = $"aad-{id}", Roles = [role] };
}
