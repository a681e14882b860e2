using ThiDua.Bot.Features;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Bot.Storage;
using System.Collections.Immutable;

namespace ThiDua.Tests.Features;

/// <summary>A typed line names its award or its campaign, or only speaks of one.</summary>
public sealed class AsidesTests
{
    static readonly IReadOnlyList<AwardForm> Forms = new RegimeBook(ShippedRegimes.Read().All, Regulation.None).On(new(2026, 11, 23)).Forms;

    static readonly People People = new(
        new[] { new Person("CN-010", "Phạm Thị Lan"), new Person("CN-012", "Trần Quang Minh") }.ToImmutableDictionary(p => p.Id, p => new Versioned<Person>(p, 1)),
        ImmutableDictionary<string, Versioned<Unit>>.Empty);

    [Theory]
    [InlineData("Trần Quang Minh hình thức \"Giấy khen\" vì đã trực đêm", "giay-khen", "đã trực đêm")]
    [InlineData("Trần Quang Minh hình thức Giấy khen vì đã trực đêm", "giay-khen", "đã trực đêm")]
    [InlineData("tran quang minh hinh thuc giay khen vi da truc dem", "giay-khen", "da truc dem")]
    [InlineData("Trần Quang Minh, hình thức: Giấy khen, vì đã trực đêm", "giay-khen", "đã trực đêm")]
    [InlineData("Trần Quang Minh (hình thức “Giấy khen”) vì đã trực đêm", "giay-khen", "đã trực đêm")]
    [InlineData("Trần Quang Minh danh hiệu Chiến sĩ thi đua cơ sở vì đã trực đêm", "cstd-co-so", "đã trực đêm")]
    [InlineData("Trần Quang Minh hình thức đề nghị: Bằng khen của UBND Thành phố vì đã trực đêm", "bk-thanh-pho", "đã trực đêm")]
    [InlineData("Trần Quang Minh hình thức Người tốt, việc tốt cấp Thành phố vì đã trực đêm", "ntvt", "đã trực đêm")]
    [InlineData("Trần Quang Minh vì đã trực đêm, hình thức: Giấy khen", "giay-khen", "đã trực đêm,")]
    [InlineData("Trần Quang Minh vì đã trực đêm. Hình thức “Giấy khen”.", "giay-khen", "đã trực đêm. .")]
    [InlineData("Trần Quang Minh hi\u0300nh thu\u031b\u0301c Gia\u0302\u0301y khen vi\u0300 đã trực đêm", "giay-khen", "đã trực đêm")]
    public void A_whole_name_set_apart_is_the_award(string line, string form, string reason)
    {
        var (rest, found) = Asides.Award([new(line)], People, Forms);

        var addressed = Addressing.Line(rest, People);
        Assert.Equal(form, found);
        Assert.Equal("CN-012", Assert.Single(addressed.Parties).Id);
        Assert.Equal(reason.TrimEnd(',', '.', ' '), addressed.Reason.TrimEnd(',', '.', ' '));
    }

    [Theory]
    [InlineData("Trần Quang Minh vì đã đổi mới hình thức giấy khen của phòng")]
    [InlineData("Trần Quang Minh vì đã đổi mới hình thức giấy khen")]
    [InlineData("Trần Quang Minh vì đã cải tiến nội dung, hình thức giấy khen")]
    [InlineData("Trần Quang Minh hình thức Bằng khen vì đã trực đêm")]
    [InlineData("Trần Quang Minh hình thức Giấy khenn vì đã trực đêm")]
    [InlineData("Trần Quang Minh hình thức vì đã trực đêm")]
    [InlineData("Trần Quang Minh vì đã trực đêm")]
    [InlineData("hình thức Giấy khen")]
    public void What_is_not_surely_meant_stays_text(string line)
    {
        var (rest, found) = Asides.Award([new(line)], People, Forms);

        Assert.Equal("", found);
        Assert.Equal(line, string.Concat(rest.Select(p => p.Text)));
    }

    [Fact]
    public void Two_forms_of_one_folded_name_are_a_doubt_and_stay_text()
    {
        AwardForm[] twins =
        [
            new("a", "Giấy khen", "Cơ sở", "Chánh Văn phòng", 1, true, true, "x"), new("b", "“Giấy Khen”", "Cơ sở", "Chánh Văn phòng", 2, true, true, "x"),
        ];

        var line = "Trần Quang Minh hình thức Giấy khen vì đã trực đêm";

        Assert.Equal("", Asides.Award([new(line)], People, twins).Form);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hình thức")]
    [InlineData("hình thức:")]
    [InlineData("hình thức \"\"\"\"")]
    [InlineData("award award award")]
    [InlineData("\u0301\u0301 hình thức \ud83c\udf89 \ufffc")]
    public void Broken_text_names_nothing(string text) => Assert.Equal("", Asides.Award([new(text)], People, Forms).Form);

    [Theory]
    [InlineData("Trần Quang Minh phong trào PT-02 vì đã trực đêm")]
    [InlineData("tran quang minh phong trao pt-02 vi đã trực đêm")]
    [InlineData("Trần Quang Minh, phong trào “Rèn tác phong chính quy, luyện ứng xử văn hóa”, vì đã trực đêm")]
    [InlineData("Trần Quang Minh campaign PT-02 because đã trực đêm")]
    public void A_campaign_is_named_by_its_code_or_its_title(string line)
    {
        var (rest, found) = Asides.Campaign([new(line)], People, Campaigns);

        Assert.Equal("PT-02", found);
        Assert.Equal(("CN-012", "đã trực đêm"), (Addressing.Line(rest, People).Parties.Single().Id, Addressing.Line(rest, People).Reason));
    }

    [Theory]
    [InlineData("Trần Quang Minh vì đã hưởng ứng phong trào PT-02 của cơ quan")]
    [InlineData("Trần Quang Minh phong trào PT-09 vì đã trực đêm")]
    public void A_campaign_that_is_only_spoken_of_or_unknown_stays_text(string line) => Assert.Equal("", Asides.Campaign([new(line)], People, Campaigns).Campaign);

    static IReadOnlyList<Campaign> Campaigns { get; } =
    [
        .. new[] { ("PT-01", "Người cán bộ trung thành, sáng tạo, tận tụy, gương mẫu"), ("PT-02", "Rèn tác phong chính quy, luyện ứng xử văn hóa") }
            .Select(c => new Campaign(c.Item1, c.Item2, null, null, "Thi đua", null, new(2026, 1, 1), null, null, null, null, null, "CN-001", default)),
    ];
}
