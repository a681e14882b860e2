using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Awards;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed class PastAwardsTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("khen thưởng trước đây")]
    [InlineData("khen thuong truoc day")]
    [InlineData("past awards")]
    public async Task A_state_order_of_the_office_is_put_on_record_outside_all_sums_and_told_to_nobody(string typed)
    {
        await using var office = await Staffed.Open();
        await office.Launched("PT-00");

        var said = await Records(office, typed, ("form", "hcld-nhat"), ("names", "Văn phòng UBND TP Hà Nội"), ("from", "2010"), ("to", "2015"), ("campaign", "PT-00"));
        await office.Settled();

        Assert.Contains("✓ Đã ghi nhận", said, StringComparison.Ordinal);
        Assert.Contains("2010-2015", said, StringComparison.Ordinal);
        Assert.Equal((1, 0), (await Counted(office, AwardCount.PastUnits, "hcld-nhat"), await Counted(office, AwardCount.Units, "hcld-nhat")));
        Assert.Empty(office.BotMessages(Office.Channel).Where(m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal)).Take(1));
        await office.Verified();
    }

    [Fact]
    public async Task Where_the_source_gives_no_number_its_words_stand_and_no_number_is_made_of_them()
    {
        await using var office = await Staffed.Open();
        await office.Launched("PT-00");

        var said = await Records(
            office, "khen thưởng trước đây", ("form", "co-chinh-phu"), ("unstated", "hàng chục tập thể, cá nhân"), ("from", "2010"), ("to", "2015"), ("campaign", "PT-00"));

        Assert.Contains("hàng chục tập thể, cá nhân (không nêu số cụ thể)", said, StringComparison.Ordinal);
        Assert.Equal((0, 0, 1), (
            await Counted(office, AwardCount.PastUnits, "co-chinh-phu"), await Counted(office, AwardCount.Units, "co-chinh-phu"),
            await Counted(office, AwardCount.Unstated, "co-chinh-phu")));
        await office.Verified();
    }

    [Fact]
    public async Task The_same_is_not_recorded_twice()
    {
        await using var office = await Staffed.Open();
        (string, string)[] order = [("form", "hcld-nhat"), ("names", "Văn phòng UBND TP Hà Nội"), ("from", "2010"), ("to", "2015")];
        await Records(office, "khen thưởng trước đây", order);

        var again = await Records(office, "khen thưởng trước đây", order);

        Assert.Contains("Khen thưởng này đã được ghi nhận.", again, StringComparison.Ordinal);
        Assert.Single(await office.Store.List(Kinds.Awards, "past/", 10, Cancel));
    }

    [Fact]
    public async Task What_is_missing_or_impossible_is_said_and_nothing_typed_is_lost()
    {
        await using var office = await Staffed.Open();

        var empty = await Records(office, "khen thưởng trước đây", ("form", "giay-khen"), ("from", "2030"), ("to", "2015"));
        var both = await Records(
            office, "khen thưởng trước đây", ("form", "giay-khen"), ("names", "Phạm Thị Lan"), ("unstated", "hàng chục cá nhân"), ("from", "2014"), ("to", "2013"),
            ("date", "2020-01-01"));
        var wrongKind = await Records(office, "khen thưởng trước đây", ("form", "co-chinh-phu"), ("names", "Phạm Thị Lan"), ("from", "2014"), ("to", "2014"));

        Assert.Contains("Đề nghị ghi năm từ 1945 đến 2026.", empty, StringComparison.Ordinal);
        Assert.Contains("Đề nghị ghi ai được khen thưởng", empty, StringComparison.Ordinal);
        Assert.Contains("Đề nghị chỉ ghi một trong hai", both, StringComparison.Ordinal);
        Assert.Contains("“Đến năm” không thể trước “Từ năm”.", both, StringComparison.Ordinal);
        Assert.Contains("Ngày quyết định cần nằm trong các năm đã ghi", both, StringComparison.Ordinal);
        Assert.Contains("hàng chục cá nhân", both, StringComparison.Ordinal);
        Assert.Contains("dành cho tập thể", wrongKind, StringComparison.Ordinal);
        Assert.Empty(await office.Store.List(Kinds.Awards, "past/", 10, Cancel));
    }

    [Fact]
    public async Task Everybody_reads_the_list_and_only_secretary_and_leader_add_to_it()
    {
        await using var office = await Staffed.Open();
        var lan = office.As("CN-010");

        var list = await lan.Asks("khen thưởng trước đây");
        await lan.Forges(office, list, PastAwardForm.Record, Filing.Data(("for", "CN-010"), ("form", "giay-khen"), ("names", "Trần Quang Minh"), ("from", "2014"), ("to", "2014")));

        Assert.DoesNotContain("Ghi nhận khen thưởng trước đây", list.Words(), StringComparison.Ordinal);
        Assert.Empty(await office.Store.List(Kinds.Awards, "past/", 10, Cancel));
    }

    static async Task<string> Records(Office office, string typed, params (string, string)[] fields)
    {
        var secretary = office.As("CN-004");
        var list = await secretary.Asks(typed);
        await secretary.Presses(list, PastAwardForm.Open);
        return (await secretary.Presses(list, PastAwardForm.Record, fields)).Words();
    }

    static ValueTask<long> Counted(Office office, AwardCount what, string form) => office.Store.Tally(AwardTallies.Of("PT-00", what, form), Cancel);
}
