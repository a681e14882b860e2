using System.Text.Json.Nodes;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class StandingsTests
{
    static readonly DateOnly Day = new(2026, 11, 23);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_stand_by_their_count_and_equal_counts_share_a_place()
    {
        await using var office = await Kit.Office.Open();
        await Praise(office, ("CN-010", 3), ("CN-011", 2), ("CN-012", 2), ("CN-013", 1));
        var lan = office.As("CN-010");

        var board = await lan.Presses(await lan.Says("bảng vàng"), "Biểu dương");

        var shown = board.Words().Split('\n');
        Assert.Equal(["1", "2", "2", "4"], shown.Where(l => l.Length == 1 && char.IsAsciiDigit(l[0])));
        Assert.Contains("Phạm Thị Lan: **3 lượt**", shown);
    }

    [Fact]
    public async Task Units_have_a_board_of_their_own()
    {
        await using var office = await Kit.Office.Open();
        await Praise(office, ("CN-010", 1), ("CN-012", 1));
        var lan = office.As("CN-010");

        var people = await lan.Presses(await lan.Says("bang vang"), "Biểu dương");
        var units = await lan.Presses(await lan.Says("bang vang"), "Tập thể");

        Assert.Contains("Trần Quang Minh", people.Words(), StringComparison.Ordinal);
        Assert.Contains("Phòng Tổng hợp: **0 lượt**", units.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bảng vàng tháng này", "Khen thưởng tháng 11/2026")]
    [InlineData("vinh danh 2025", "Khen thưởng năm 2025")]
    [InlineData("bảng vàng", "Không có số liệu trong thời gian này.")]
    [InlineData("bảng vàng xyz", "Hệ thống chưa rõ kỳ hoặc phong trào “xyz”")]
    public async Task The_period_is_named_as_people_say_it(string typed, string shown)
    {
        await using var office = await Kit.Office.Open();

        var answer = await office.As("CN-010").Says(typed);

        Assert.Contains(shown, answer.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bảng vàng biểu dương tập thể tháng này", "Biểu dương tháng 11/2026", "Phòng Tổng hợp")]
    [InlineData("bang vang de cu ca nhan", "Đề cử năm 2026", "Phạm Thị Lan")]
    [InlineData("board praised units 2026", "Biểu dương năm 2026", "Phòng Tổng hợp")]
    public async Task What_is_counted_and_for_whom_can_be_typed_as_well(string typed, string title, string shown)
    {
        await using var office = await Kit.Office.Open();
        await Praise(office, ("CN-010", 3));

        var board = await office.As("CN-010").Says(typed);

        Assert.Contains(title, board.Words(), StringComparison.Ordinal);
        Assert.Contains(shown, board.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_campaign_has_a_board_of_its_own_and_what_was_elsewhere_is_not_on_it()
    {
        await using var office = await Staff.Opened();
        await office.Launched();
        var lan = office.As("CN-010");
        var form = await lan.Says("đề cử");
        await lan.Presses(form, "Xem trước", ("names", "Trần Quang Minh"), ("campaign", "PT-01"), ("achievement", Staff.Why));
        await lan.Presses(form, "Gửi đề cử");
        await lan.Nominates("Đoàn Thu Thủy");

        var campaign = await lan.Says("bảng vàng đề cử PT-01");
        var year = await lan.Says("bảng vàng đề cử");

        Assert.Contains("Đề cử Rèn tác phong chính quy", campaign.Words(), StringComparison.Ordinal);
        Assert.Contains("Trần Quang Minh", campaign.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Đoàn Thu Thủy", campaign.Words(), StringComparison.Ordinal);
        Assert.Contains("Đoàn Thu Thủy", year.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_English_reads_the_board_in_English()
    {
        await using var office = await Kit.Office.Open();
        await Praise(office, ("CN-010", 3));

        var board = await office.As("CN-010").In("en-US").Says("standings praised 11/2026");

        Assert.Contains("Praise, 11/2026", board.Words(), StringComparison.Ordinal);
        Assert.Contains("3 times", board.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("awarded.person.0.../../etc")]
    [InlineData("awarded.person.99.2026")]
    [InlineData("secret.person.0.2026")]
    [InlineData("awarded.person.-1.2026")]
    public async Task A_view_that_no_button_carries_is_not_shown(string view)
    {
        await using var office = await Kit.Office.Open();
        var lan = office.As("CN-010");
        var card = await lan.Says("bảng vàng");
        var forged = new JsonObject
        {
            ["type"] = "Action.Execute", ["verb"] = "standings.show", ["data"] = new JsonObject { ["verb"] = "standings.show", ["ref"] = view },
        };

        var answer = await office.Teams.Execute(lan.Code, card.Id, forged, cancel: Cancel);

        Assert.Contains("không còn dùng được", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_ten_are_paged()
    {
        await using var office = await Kit.Office.Open();
        await Praise(office, [.. Enumerable.Range(8, 12).Select(i => ($"CN-{i:D3}", 20 - i))]);
        var lan = office.As("CN-010");

        var first = await lan.Presses(await lan.Says("bảng vàng"), "Biểu dương");

        Assert.Contains("Trang sau", first.Words(), StringComparison.Ordinal);
        Assert.Equal(10, first.Words().Split('\n').Count(l => l.EndsWith(" lượt", StringComparison.Ordinal)));
    }

    static async Task Praise(Kit.Office office, params (string Person, int Times)[] praised)
    {
        var change = new Change("CN-001", office.Desk.Now);
        foreach (var (person, times) in praised)
        {
            for (var i = 0; i < times; i++)
            {
                var party = Bot.Features.People.Party(office.Desk.People.Find(person)!);
                change.Record(new Praised($"{person}{i}", [party], null, "Đã giúp đỡ đồng nghiệp tận tình", Day));
            }
        }
        Assert.IsType<Commit.Landed>(await office.Store.Commit(change, Cancel));
    }
}
