using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

/// <summary>What is said while the office has no channel stands there as soon as it has one.</summary>
public sealed class NoChannelTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_nomination_is_posted_once_in_each_channel_when_the_bot_comes_into_a_team()
    {
        await using var office = await WithoutChannel();
        var made = await office.As("CN-010").Presses(await office.As("CN-010").Says($"đề cử Trần Quang Minh vì {Staff.Why}"), "Gửi đề cử");
        Assert.Contains("khi có kênh, đề cử sẽ được đăng ở đó trong vài phút", made.Words(), StringComparison.Ordinal);

        await office.Install();
        var code = Staff.Code(made);
        await office.Card(code);
        await office.Settled();

        var channels = office.Desk.AnnouncementPlaces;
        Assert.NotEmpty(channels);
        Assert.All(channels, channel => Assert.Single(Cards(office, channel.Id, code)));
        await office.Verified();
    }

    [Fact]
    public async Task It_is_posted_also_when_the_bot_was_started_again_before_it_had_a_channel()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-").FullName;
        string code;
        await using (var before = await WithoutChannel(folder))
            code = await before.As("CN-010").Nominates("Trần Quang Minh");
        await using (var office = await Office.Open(folder, at: Office.Monday.AddHours(1)))
        {
            await office.Install();
            await office.Card(code);
            await office.Settled();
            await office.Verified();
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_crash_before_it_is_written_down_that_it_was_posted_posts_nothing_twice()
    {
        await using var office = await WithoutChannel();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");
        await office.Install();
        await office.Card(code);
        await office.Settled();
        var waited = (await office.Store.FindPost($"nomination/{code}@", Cancel))!;

        Assert.True(await new OfficeChannels(office.Store, office.Clock).Spread(waited with { State = PostState.Waiting, Shown = 0 }, Cancel));
        await office.Settled();

        Assert.All(office.Desk.AnnouncementPlaces, channel => Assert.Single(Cards(office, channel.Id, code)));
    }

    [Fact]
    public async Task A_nomination_that_was_withdrawn_meanwhile_is_nobodys_news()
    {
        await using var office = await WithoutChannel();
        var lan = office.As("CN-010");
        var code = await lan.Nominates("Trần Quang Minh");
        await lan.Presses(await lan.Says($"rút {code}"), "Rút đề cử");
        Assert.Equal(NominationState.Withdrawn, (await office.Nomination(code)).State);

        await office.Install();

        Assert.All(office.Desk.AnnouncementPlaces, channel => Assert.Empty(Cards(office, channel.Id, code)));
        Assert.Equal(0, (await office.Store.Counts(Cancel)).Failed);
    }

    [Fact]
    public async Task A_channel_that_comes_later_gets_no_old_news()
    {
        await using var office = await WithoutChannel();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");
        await office.Install();
        await office.Card(code);
        await office.Settled();

        var first = office.Desk.AnnouncementPlaces[0];
        var (decided, version) = office.Store.All(Kinds.Offices)[Bot.Recognition.Office.Id];
        await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.Places, first with { Id = "19:new@thread.tacv2", Name = "Kênh mới" }, 0)
                .Write(Kinds.Offices, decided with { Announces = [first.Id, "19:new@thread.tacv2"] }, version),
            Cancel);
        await office.As("CN-013").Says($"ủng hộ {code}");
        await office.Card(code, words => words.Contains("1 người ủng hộ", StringComparison.Ordinal));
        await office.Settled();

        Assert.Null(await office.Store.FindPost($"nomination/{code}@19:new@thread.tacv2", Cancel));
        Assert.Single(Cards(office, first.Id, code));
    }

    [Fact]
    public async Task A_praise_is_posted_too()
    {
        await using var office = await WithoutChannel();
        var answer = await office.As("CN-010").Says("khen Trần Quang Minh vì đã giúp công dân lớn tuổi nộp hồ sơ");
        Assert.Contains("khi có kênh, lời biểu dương sẽ được đăng ở đó trong vài phút", answer.Text, StringComparison.Ordinal);

        await office.Install();

        await office.Sees(Office.Channel, m => m.Words().Contains("giúp công dân lớn tuổi", StringComparison.Ordinal));
        Assert.Equal(1, await office.Facts("praised"));
    }

    [Fact]
    public async Task Whoever_looks_at_the_deliveries_sees_that_it_waits_and_that_nothing_failed()
    {
        await using var office = await WithoutChannel();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");

        var post = await office.Store.FindPost($"nomination/{code}@", Cancel);

        Assert.Equal((OfficeChannels.To, PostState.Waiting), (post!.To, post.State));
        Assert.Equal(0, (await office.Store.Counts(Cancel)).Failed);
        Assert.Empty(office.Faults);
    }

    /// <summary>The bot is in some people's own chats only.</summary>
    static async Task<Office> WithoutChannel(string? folder = null)
    {
        var office = await Staff.Opened(folder);
        await office.Teams.Install("CN-010", "bot", Cancel);
        await office.Teams.Install("CN-013", "bot", Cancel);
        await office.Teams.Uninstall("CN-022", Office.Channel, Cancel);
        await office.Settled();
        Assert.Empty(office.Desk.AnnouncementPlaces);
        return office;
    }

    static IEnumerable<Bot.Practice.Message> Cards(Office office, string place, string code) => office.Teams.MessagesIn(place)
        .Where(m => m is { ByBot: true, Deleted: false } && m.Words().Contains($"Mã đề cử: {code}", StringComparison.Ordinal));
}
