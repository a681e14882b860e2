using ThiDua.Bot.Recognition;

namespace ThiDua.Tests.Recognition;

public sealed class AwardRulesTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    static readonly Unit[] Units = [new("P-TH", "Phòng Tổng hợp"), new("P-VHXH", "Phòng Văn hóa-Xã hội")];

    static readonly Person[] People =
    [
        new("CN-010", "Phạm Thị Lan", Unit: "P-TH"), new("CN-016", "Nguyễn Văn An", Unit: "P-TH"), new("CN-017", "Nguyễn Văn Ân", Unit: "P-VHXH"),
        new("CN-030", "Trần Minh", Unit: "P-TH"), new("CN-031", "Trần Minh", Unit: "P-VHXH"), new("CN-019", "Đoàn Thu Hoà", Unit: "P-TH"),
    ];

    static readonly AwardForm ForPeople = new("ldtt", "“Lao động tiên tiến”", "Cơ sở", "Chánh Văn phòng", 14, true, false, "Luật");

    static readonly AwardForm ForUnits = new("ttldtt", "“Tập thể lao động tiên tiến”", "Cơ sở", "Chánh Văn phòng", 13, false, true, "Luật");

    static readonly AwardDraft Draft = new(
        "ldtt", "215/QĐ-VP", Today, true, "Chánh Văn phòng", "", "", "", [], [], "Phạm Thị Lan", "", []);

    [Theory]
    [InlineData("Phạm Thị Lan", "person/CN-010", LineMatch.Known)]
    [InlineData("pham thi lan – phong tong hop", "person/CN-010", LineMatch.Known)]
    [InlineData("Phạm Thị Lan - Phòng Tổng hợp", "person/CN-010", LineMatch.Known)]
    [InlineData("Phạm Thị Lan – Sở Nội vụ", null, LineMatch.Unknown)]
    [InlineData("Nguyễn Văn Anh", null, LineMatch.Unknown)]
    [InlineData("Nguyễn Văn", null, LineMatch.Unknown)]
    [InlineData("nguyen van an", null, LineMatch.Several)]
    [InlineData("Nguyễn Văn An", "person/CN-016", LineMatch.Known)]
    [InlineData("Trần Minh", null, LineMatch.Several)]
    [InlineData("Trần Minh – Phòng Văn hóa-Xã hội", "person/CN-031", LineMatch.Known)]
    [InlineData("Doãn Thu Hoà", null, LineMatch.Unknown)]
    [InlineData("Đoàn Thu Hòa", "person/CN-019", LineMatch.Known)]
    [InlineData("phong tong hop", "unit/P-TH", LineMatch.Known)]
    [InlineData("Phòng Văn hóa - Xã hội", "unit/P-VHXH", LineMatch.Known)]
    [InlineData("Trần Minh – Phòng Văn hóa - Xã hội", "person/CN-031", LineMatch.Known)]
    [InlineData("Trần Minh - phong van hoa – xa hoi", "person/CN-031", LineMatch.Known)]
    public void A_typed_line_is_only_somebody_when_exactly_one_fits(string line, string? party, object match)
    {
        var read = Assert.Single(RecipientLines.Read(line, People, Units));

        Assert.Equal((party, (LineMatch)match), (read.Recipient.Party?.Key, read.Match));
    }

    [Fact]
    public void Who_is_not_known_stays_as_typed()
    {
        var read = RecipientLines.Read("Nguyễn Thị Bưởi – Trường Mầm non Hoa Sen\n\n  Tập thể Đội cảnh vệ  ", People, Units);

        Assert.Equal(
            [new(null, "Nguyễn Thị Bưởi", "Trường Mầm non Hoa Sen"), new(null, "Tập thể Đội cảnh vệ", null)], read.Select(r => r.Recipient));
        Assert.Equal([false, true], read.Select(r => RecipientLines.IsUnit(r.Recipient)));
    }

    [Fact]
    public void Whoever_is_named_twice_counts_once_and_keeps_the_nomination()
    {
        var lan = new Party(PartyKind.Person, "CN-010", "P-TH");
        var nomination = new Nomination(
            "7K3Q9F", "CN-016", [lan], null, NominationKind.Regular, "Hoàn thành sớm đợt số hoá hồ sơ", null, default, Today);

        var together = AwardRules.Together(
            [nomination, nomination with { Id = "8M4R0G" }], [lan], RecipientLines.Read("pham thi lan\nBà Bưởi\nba buoi", People, Units),
            _ => ("Phạm Thị Lan", "Phòng Tổng hợp"));

        Assert.Equal(
            [
                new(AwardField.Nominations, new(lan, "Phạm Thị Lan", "Phòng Tổng hợp", "7K3Q9F")),
                new(AwardField.Lines, new(null, "Bà Bưởi", null)),
            ],
            together);
    }

    [Fact]
    public void Units_stand_first_and_people_by_given_name()
    {
        var ordered = AwardRules.Ordered(
            RecipientLines.Read("Trần Thị Dung\nNguyễn Văn An\nPhòng Tổng hợp\nBùi Đức", People, Units).Select(r => r.Recipient));

        Assert.Equal(["Phòng Tổng hợp", "Nguyễn Văn An", "Trần Thị Dung", "Bùi Đức"], ordered.Select(r => r.Name));
    }

    [Fact]
    public void A_form_for_people_is_not_given_to_units_nor_the_other_way_round()
    {
        Assert.Equal(
            [new(AwardField.Lines, FlawKind.WrongKind, What: "Phòng Tổng hợp, Tổ xe")], Flaws(Draft, ForPeople, "Phòng Tổng hợp\nTổ xe\nPhạm Thị Lan"));
        Assert.Equal([new(AwardField.Lines, FlawKind.WrongKind, What: "Phạm Thị Lan")], Flaws(Draft, ForUnits, "Phạm Thị Lan\nPhòng Tổng hợp"));
    }

    [Fact]
    public void A_decision_needs_recipients_but_fifty_at_most()
    {
        var lines = Enumerable.Range(1, 51).Select(i => $"Người thứ {i}");

        Assert.Equal([new(AwardField.Lines, FlawKind.Missing)], Flaws(Draft, ForPeople, ""));
        Assert.Empty(Flaws(Draft, ForPeople, string.Join('\n', lines.Take(50))));
        Assert.Equal([new(AwardField.Lines, FlawKind.TooMany, 50)], Flaws(Draft, ForPeople, string.Join('\n', lines)));
    }

    [Fact]
    public void A_decision_has_a_form_a_number_a_signatory_and_a_date_that_has_come()
    {
        var flaws = Flaws(Draft with { Form = "", Number = "", Signatory = "", Date = Today.AddDays(1) }, null, "Phạm Thị Lan");

        Assert.Equal(
            [
                new(AwardField.Form, FlawKind.Missing), new(AwardField.Number, FlawKind.Missing), new(AwardField.Signatory, FlawKind.Missing),
                new(AwardField.Date, FlawKind.InTheFuture),
            ],
            flaws);
    }

    static Flaw<AwardField>[] Flaws(AwardDraft draft, AwardForm? form, string lines) =>
    [
        .. draft.Flaws(
            Today, form, AwardRules.Together([], [], RecipientLines.Read(lines, People, Units), _ => ("", null)), campaignKnown: false, []),
    ];
}
