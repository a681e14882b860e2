using ThiDua.Bot.Features;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class MineTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_s_own_record_is_shown_newest_first()
    {
        await using var office = await Kit.Office.Open();
        await Praise(office, "CN-010", "việc thứ nhất", "việc thứ hai");

        var answer = await office.As("CN-010").Says("hồ sơ của tôi");

        var words = answer.Words();
        Assert.True(words.IndexOf("việc thứ hai", StringComparison.Ordinal) is > 0 and var newer && newer < words.IndexOf("việc thứ nhất", StringComparison.Ordinal));
        Assert.Contains("2 lượt", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_for_in_a_channel_it_goes_to_one_s_own_chat()
    {
        await using var office = await Kit.Office.Open();
        await Praise(office, "CN-010", "một việc riêng");
        var lan = office.As("CN-010");

        var inChannel = await lan.Says("hồ sơ của tôi", Kit.Office.Channel);
        var alone = await lan.IsTold(m => m.Words().Contains("Chỉ anh/chị thấy thẻ này.", StringComparison.Ordinal));

        Assert.DoesNotContain("một việc riêng", inChannel.Words(), StringComparison.Ordinal);
        Assert.Contains("một việc riêng", alone.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_withdrawn_is_seen_by_who_gave_it_and_not_by_the_nominee()
    {
        await using var office = await Kit.Office.Open();
        var to = People.Party(office.Desk.People.Find("CN-010")!);
        var nomination = new Nomination("N1", "CN-012", [to], null, NominationKind.Regular, "Đã hoàn thành báo cáo trước hạn", null, office.Desk.Now, office.Desk.Today)
        {
            State = NominationState.Withdrawn,
        };
        await office.Store.Commit(new Change("CN-012", office.Desk.Now).Write(Kinds.Nominations, nomination, 0), Cancel);

        var nominee = await office.As("CN-010").Says("cua toi");
        var minh = office.As("CN-012");
        var nominator = await minh.Presses(await minh.Says("cua toi"), "Đã ghi nhận đồng nghiệp");

        Assert.DoesNotContain("báo cáo trước hạn", nominee.Words(), StringComparison.Ordinal);
        Assert.Contains("đã rút", nominator.Words(), StringComparison.Ordinal);
    }

    static async Task Praise(Kit.Office office, string person, params string[] texts)
    {
        var to = People.Party(office.Desk.People.Find(person)!);
        foreach (var text in texts)
        {
            office.Clock.Advance(TimeSpan.FromMinutes(1));
            var praise = new Praise($"P{text.Length}{text[^1]}", "CN-001", [to], text, null, office.Desk.Now, office.Desk.Today);
            var change = new Change("CN-001", office.Desk.Now).Write(Kinds.Praises, praise, 0)
                .Record(new Praised(praise.Id, praise.To, null, text, praise.Day));
            Assert.IsType<Commit.Landed>(await office.Store.Commit(change, Cancel));
        }
    }
}
