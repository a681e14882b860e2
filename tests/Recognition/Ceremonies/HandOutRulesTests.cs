using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Ceremonies;

namespace ThiDua.Tests.Recognition.Ceremonies;

public sealed class HandOutRulesTests
{
    static readonly DateOnly Day = new(2015, 7, 31);

    static readonly Revocation Taken = new(RevocationGround.LaterViolation, "9/QĐ-VP", Day, null, "CN-002", default, Day);

    [Theory]
    [InlineData(-1, HandOutRefusal.NotYet)]
    [InlineData(0, null)]
    [InlineData(400, null)]
    public void Nothing_is_handed_out_before_the_day_and_who_was_absent_receives_it_later(int days, object? refusal)
    {
        var ordered = Ordered(Called(), Own("Phạm Thị Lan"));

        Assert.Equal(refusal, HandOutRules.Refusal(Called(), Keys(ordered), ordered, Day.AddDays(days)));
    }

    [Fact]
    public void Of_one_rank_two_forms_stand_apart_and_two_decisions_of_one_form_stand_together()
    {
        var ordered = Ordered(
            Called(), Own("Trần Anh", "Phòng Nội chính"), Own("Lê Ánh") with { Id = "OWN2" }, Own("Bùi Hoà") with { Id = "CITY", Form = "bk-thanh-pho", Rank = 330 },
            Own("Hà Nam") with { Id = "SAME", Form = "a-form" });

        Assert.Equal(["Bùi Hoà", "Hà Nam", "Phòng Nội chính", "Trần Anh", "Lê Ánh"], ordered.Select(l => l.Who.Name));
    }

    [Fact]
    public void Ticks_and_their_taking_back_say_how_many_there_were_before_and_after()
    {
        var award = Own("Trần Anh", "Lê Ánh", "Bùi Hoà");
        var all = Ordered(Called(), award);

        var (given, first) = HandOutRules.Tick(Called(), all, HandOutAct.Give, "CN-004", default, Day);
        var listed = Ordered(given, award);
        var wrong = HandOutRules.Meant(listed, new HashSet<string> { listed[1].Key }, HandOutAct.TakeBack);
        var (back, second) = HandOutRules.Tick(given, wrong, HandOutAct.TakeBack, "CN-004", default, Day);

        Assert.Equal(((0, 3), (3, 2)), ((first.Before, first.Now), (second.Before, second.Now)));
        Assert.Equal((1, 2), (Ordered(back, award).Count(l => l.Given is null), back.Handed.Count));
        Assert.Equal([wrong[0].Line], second.Lines);
        Assert.Empty(HandOutRules.Meant(listed, Keys(listed), HandOutAct.Give));
        Assert.Equal(HandOutRefusal.NothingToDo, HandOutRules.Refusal(given, Keys(listed), [], Day));
        Assert.Equal(HandOutRefusal.NothingChosen, HandOutRules.Refusal(given, new HashSet<string>(), [], Day));
    }

    [Fact]
    public void A_place_in_the_list_of_a_decision_is_for_good_whatever_is_revoked()
    {
        var award = Own("Trần Anh", "Lê Ánh", "Bùi Hoà");
        var revoked = award with { Recipients = [award.Recipients[0] with { Revoked = Taken }, .. award.Recipients.Skip(1)] };

        var ordered = Ordered(Called(), revoked);

        Assert.Equal(Ordered(Called(), award).Where(l => l.Number > 0).Select(l => l.Key), ordered.Select(l => l.Key));
        Assert.Equal([new HandOutCount("kt-van-phong", 0, 2, 0)], HandOutRules.Counted(ordered));
    }

    [Fact]
    public void A_change_keeps_what_was_handed_out_and_where_it_was_posted()
    {
        var before = Called() with { Places = ["19:a"], Handed = [new("OWN", 0, default, "CN-004")] };
        var draft = new CeremonyDraft(
            "Hội nghị", Day.AddDays(1), true, null, false, "Tầng 3", "", "Ban Thi đua", "", "", ["OWN"], false, ["19:b"]);

        var after = draft.Changed(before);

        Assert.Equal((before.Id, Day.AddDays(1), "Tầng 3", 1), (after.Id, after.Day, after.Venue, after.Handed.Count));
        Assert.Equal(["19:a", "19:b"], after.Places);
    }

    static Ceremony Called() => new("LE0001", "Hội nghị", Day, null, "Hội trường", null, "Ban Thi đua - Khen thưởng", null, null, ["OWN"], "CN-004", default);

    static Award Own(params string[] names) => new(
        "OWN", "kt-van-phong", "215/QĐ-VP", Day, "Chánh Văn phòng", null, null, null, [.. names.Select(n => new Recipient(null, n, null))], null, "CN-001", default, Day)
    {
        Rank = 440,
    };

    static IReadOnlyList<HandOut> Ordered(Ceremony ceremony, params Award[] awards) => HandOutRules.Ordered(ceremony, awards, a => a.Rank);

    static HashSet<string> Keys(IReadOnlyList<HandOut> lines) => [.. lines.Select(l => l.Key)];
}
