using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Deliveries;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;
using Person = ThiDua.Bot.Recognition.Person;

namespace ThiDua.Tests.Features;

/// <summary>What an author sees of his announcement, from its first copy to its result.</summary>
public sealed class ProgressTests
{
    [Fact]
    public async Task The_author_follows_his_announcement_from_its_start_to_its_end()
    {
        await using var office = await Staffed.Open();
        var gate = office.Holds(Sending.Ten, first: 5);
        await office.Sends("A1", Sending.Ten);

        var card = await office.IsTold(Sending.Author, "ĐANG GỬI");
        await office.Passes(() => gate.HoldsUp);
        await office.Passes(() => Now().Fact("Đã gửi") == "5");
        var mid = Now();
        gate.LetGo();
        await office.HasEnded("A1");
        await office.Passes(() => Now().Words().Contains("ĐÃ GỬI", StringComparison.Ordinal));

        Assert.Contains("Đã xong 50%", mid.Words(), StringComparison.Ordinal);
        Assert.Equal(("10", "5"), (mid.Fact("Số bản gửi"), mid.Fact("Đang chờ")));
        Assert.Contains("còn", mid.Words(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("10", Now().Fact("Đã gửi"));
        Assert.Null(Now().Card!["refresh"]);
        Assert.Empty(office.Faults);

        Message Now() => office.Teams.Conversations.Message(card.Id)!;
    }

    [Fact]
    public async Task The_card_is_edited_at_most_every_fifteen_seconds_and_leaves_nothing_in_the_ledger()
    {
        await using var office = await Staffed.Open();
        var gate = office.Holds(Sending.Ten, first: 5);
        await office.Sends("A1", Sending.Ten);
        await office.IsTold(Sending.Author, "ĐANG GỬI");
        await office.Passes(() => office.Told(Sending.Author, "ĐANG GỬI")!.Fact("Đã gửi") == "5");
        var (before, entries) = ((await Post(office)).Wanted, office.Store.Head.Sequence);

        await office.Waits(TimeSpan.FromMinutes(1));

        Assert.Equal(before, (await Post(office)).Wanted);
        Assert.Equal(entries, office.Store.Head.Sequence);
        gate.LetGo();
        await office.HasEnded("A1");
        await office.Verified();

        static async Task<Post> Post(Office office) => (await office.Store.FindPost("delivery/A1/1/progress", Patience.Cancel))!;
    }

    [Fact]
    public async Task The_card_refreshes_itself_for_its_author_and_shows_its_numbers_to_nobody_who_may_not_see_them()
    {
        await using var office = await Staffed.Open();
        var gate = office.Holds(Sending.Ten, first: 5);
        await office.Sends("A1", Sending.Ten, by: "CN-002");
        var card = await office.IsTold("CN-002", "ĐANG GỬI");
        await office.Hires(office.Desk.People.Find("CN-020")! with { Roles = [Role.Author] });
        var author = office.As("CN-002");
        await office.Passes(() => gate.HoldsUp);
        office.Clock.Advance(TimeSpan.FromMinutes(2));

        var refreshed = await office.Teams.Look("CN-002", card.Id, Patience.Cancel);
        var pressed = await author.Presses(card, "Cập nhật");
        var other = office.As("CN-020");
        var theirs = await other.Says("trợ giúp");
        var forged = await other.Forges(office, theirs, "delivery.progress", new JsonObject { ["ref"] = "A1" });
        var staff = office.As("CN-021");
        var refused = await staff.Forges(office, await staff.Says("trợ giúp"), "delivery.progress", new JsonObject { ["ref"] = "A1" });

        Assert.Equal([office.Teams.Office.Someone("CN-002").Mri], card.Card!["refresh"]!["userIds"]!.AsArray().Select(id => (string?)id));
        Assert.NotNull(refreshed);
        Assert.Contains("Đã xong", refreshed.Words(), StringComparison.Ordinal);
        Assert.NotNull(refreshed.Card!["refresh"]);
        Assert.Contains("Đã xong", pressed.Words(), StringComparison.Ordinal);
        Assert.Equal("Chỉ người soạn thông báo và người phụ trách xem được tiến độ gửi.", forged.Words());
        Assert.StartsWith("Chỉ lãnh đạo", refused.Words(), StringComparison.Ordinal);
        gate.LetGo();
    }

    [Fact]
    public async Task He_stops_it_from_the_card()
    {
        await using var office = await Staffed.Open();
        var gate = office.Holds(Sending.Ten, first: 5);
        await office.Sends("A1", Sending.Ten);
        var card = await office.IsTold(Sending.Author, "ĐANG GỬI");
        await office.Passes(() => gate.HoldsUp);

        await office.As(Sending.Author).Presses(card, "Dừng gửi");
        var asked = office.As(Sending.Author).Sees(card);
        await office.As(Sending.Author).Presses(asked, "announcement.cancel");
        gate.LetGo();
        await office.HasEnded("A1");
        var result = await office.IsTold(Sending.Author, "KẾT QUẢ GỬI: ĐÃ HỦY");

        Assert.Contains("Việc gửi đã dừng theo yêu cầu", result.Words(), StringComparison.Ordinal);
        Assert.Equal(AnnouncementState.Cancelled, office.Store.All(Kinds.Announcements)["A1"].Value.State);
    }

    [Fact]
    public async Task The_result_names_who_was_not_reached_and_sends_it_again_to_them_alone()
    {
        await using var office = await Staffed.Open();
        var blocks = true;
        office.Fails("CN-012", () => blocks ? Sending.Blocked : null);
        await office.Hires(new Person("CN-098", "Hồ Chưa Gặp", null, "P-TH"));
        await office.Hires(new Person("CN-099", "Mai Đã Nghỉ") { Gone = true });
        await office.Sends("A1", ["CN-010", "CN-012", "CN-098", "CN-099"]);
        await office.HasEnded("A1");
        var result = await office.IsTold(Sending.Author, "KẾT QUẢ GỬI: ĐÃ GỬI MỘT PHẦN");

        blocks = false;
        await office.As(Sending.Author).Presses(result, "Gửi lại cho người chưa nhận được");
        await office.As(Sending.Author).Presses(office.As(Sending.Author).Sees(result), "announcement.resend");
        await office.HasEnded("A1");
        var again = await office.IsTold(Sending.Author, "Sau lần gửi thứ 2");

        Assert.Contains("đã chặn hoặc gỡ ứng dụng", result.Words(), StringComparison.Ordinal);
        Assert.Contains("Hồ Chưa Gặp", result.Words(), StringComparison.Ordinal);
        Assert.Contains("chưa gặp người này trong Teams", result.Words(), StringComparison.Ordinal);
        Assert.NotNull(office.Told("CN-012", Sending.Title));
        Assert.Single(office.BotMessages(office.As("CN-010").Chat), m => m.Words().Contains(Sending.Title, StringComparison.Ordinal));
        Assert.DoesNotContain("CN-012", again.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_that_may_stand_twice_is_named()
    {
        await using var office = await Staffed.Open();
        var left = 1;
        office.Fails("CN-012", () => Interlocked.Decrement(ref left) >= 0 ? Trouble.BrokenAfterwards(500) : null);

        await office.Sends("A1", ["CN-010", "CN-012"]);
        await office.HasEnded("A1");
        var result = await office.IsTold(Sending.Author, "KẾT QUẢ GỬI");

        Assert.Equal("1", result.Fact("Có thể nhận hai lần"));
        Assert.Contains(office.As("CN-012").Name, result.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_is_told_once_whatever_restarts_happen()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-").FullName;
        try
        {
            string[] kept = [$"--Practice:DataFolder={folder}", $"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
            await using (var before = await Office.Open(folder, kept))
            {
                await before.Install();
                await before.Known();
                await before.Sends("A1", ["CN-010", "CN-011"]);
                await before.HasEnded("A1");
                await before.IsTold(Sending.Author, "KẾT QUẢ GỬI");
            }

            await using var after = await Office.Open(folder, kept);
            await after.Services.GetRequiredService<ProgressPosts>().Look(Patience.Cancel);
            await after.Sends("A2", ["CN-010"], title: "Thông báo sau");
            await after.IsTold(Sending.Author, "Thông báo sau");
            await after.Settled();

            Assert.Single(
                after.BotMessages(after.As(Sending.Author).Chat).Select(m => m.Words()),
                words => words.Contains(Sending.Title, StringComparison.Ordinal) && words.Contains("KẾT QUẢ", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_recall_has_a_result_of_its_own()
    {
        await using var office = await Staffed.Open();
        await office.Sends("A1", ["CN-010", "CN-011"]);
        await office.HasEnded("A1");
        await office.IsTold(Sending.Author, "KẾT QUẢ GỬI: ĐÃ GỬI");

        await office.Becomes("A1", a => a with { State = AnnouncementState.Recalled });
        await office.HasEnded("A1");
        var result = await office.IsTold(Sending.Author, "KẾT QUẢ THU HỒI");

        Assert.Contains("Đã thu hồi tất cả 2 bản.", result.Words(), StringComparison.Ordinal);
        Assert.Null(office.Told("CN-010", Sending.Title));
    }

    [Fact]
    public async Task In_English_it_is_all_in_English()
    {
        await using var office = await Staffed.Open();
        await office.Hires(office.Desk.People.Find(Sending.Author)! with { Language = "en" });
        office.Fails("CN-012", () => Sending.Blocked);

        await office.Sends("A1", ["CN-010", "CN-012"]);
        await office.HasEnded("A1");
        var result = await office.IsTold(Sending.Author, "RESULT: PARTLY SENT");

        Assert.Contains("The announcement has reached 1 of 2 recipients.", result.Words(), StringComparison.Ordinal);
        Assert.Contains("The recipient has blocked or removed the app.", result.Words(), StringComparison.Ordinal);
    }
}
