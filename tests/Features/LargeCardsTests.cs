using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

/// <summary>Messages that are as large as, or larger than, Teams takes them, on their way to many.</summary>
public sealed class LargeCardsTests
{
    static readonly string[] Eleven = [.. Sending.Ten, "CN-001"];

    [Fact]
    public async Task A_card_of_28_KB_reaches_everybody_whole()
    {
        await using var office = await Staffed.Open();
        var text = Text(28 * 1024);

        var ended = await Sent(office, text);

        Assert.Equal((AnnouncementState.Sent, Eleven.Length), (ended.State, ended.Reach!.Copies.Sent));
        Assert.All(Eleven, who => Assert.Contains(office.BotMessages(office.As(who).Chat), m => m.Words().Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_card_of_more_than_100_KB_is_refused_for_everybody_with_the_reason_and_tried_on_few()
    {
        await using var office = await Staffed.Open();
        var tried = 0;
        office.Teams.Gate = (call, _) =>
        {
            if (call.Method == "POST" && call.BodyLength > 50 * 1024)
                Interlocked.Increment(ref tried);
            return new((ThiDua.Bot.Practice.ConnectorFault?)null);
        };

        var ended = await Sent(office, Text(101 * 1024));
        await office.IsTold(Sending.Author, "KẾT QUẢ GỬI");

        Assert.Equal(AnnouncementState.PartlySent, ended.State);
        Assert.Equal(Eleven.Length, ended.Reach!.Copies.Reasons["TooBig"]);
        Assert.InRange(tried, 1, Eleven.Length - 1);
        Assert.Empty(office.Faults);
    }

    /// <summary>Teams counts UTF-16: two bytes a letter.</summary>
    static string Text(int bytes) => string.Concat(Enumerable.Repeat("thi đua ", (bytes / 2 / 8) + 1)).Trim();

    static async Task<Announcement> Sent(Office office, string text)
    {
        var now = office.Desk.Now;
        await office.Lands(new Change(Sending.Author, now).Write(
            Kinds.Announcements,
            new Announcement("A1", Sending.Title, text, Audience.Nobody with { People = Eleven }, Sending.Author, now)
            {
                State = AnnouncementState.Sending,
                StartedAt = now,
            },
            0).Record(new AnnouncementStarted("A1")));
        await office.HasEnded("A1");
        return office.Store.All(Kinds.Announcements)["A1"].Value;
    }
}
