using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Deliveries;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

/// <summary>What administrators see of all that is being sent, and when they are alarmed.</summary>
public sealed class DeliveriesTests
{
    const string Administrator = "CN-022", Stopped = "CẢNH BÁO: VIỆC GỬI BỊ DỪNG", GoesOn = "VIỆC GỬI ĐÃ TIẾP TỤC";

    [Fact]
    public async Task The_administrator_sees_what_is_being_sent_and_what_has_ended()
    {
        await using var office = await Staffed.Open();
        await office.Sends("A1", ["CN-010", "CN-011"], title: "Thông báo đã xong");
        await office.HasEnded("A1");
        var gate = office.Holds(Sending.Ten, first: 5);
        await office.Sends("A2", Sending.Ten);
        await office.Passes(() => gate.HoldsUp);

        var list = await office.As(Administrator).Says("theo dõi gửi");
        var progress = await office.As(Administrator).Presses(list, "Xem tiến độ");

        Assert.Contains("1 thông báo đang gửi", list.Words(), StringComparison.Ordinal);
        Assert.Contains("10 bản: 5 đã gửi, 5 đang chờ.", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Thông báo đã xong", list.Words(), StringComparison.Ordinal);
        Assert.Contains("tin đang chờ", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã xong 50%", progress.Words(), StringComparison.Ordinal);
        Assert.Null(progress.Card!["refresh"]);
        gate.LetGo();
    }

    [Theory]
    [InlineData("CN-010", false)]
    [InlineData("CN-002", false)]
    [InlineData("CN-004", true)]
    [InlineData("CN-022", true)]
    public async Task Only_administrators_and_the_secretary_see_it(string who, bool may)
    {
        await using var office = await Staffed.Open();

        var answer = await office.As(who).Says("theo dõi gửi");

        Assert.Equal(may, answer.Words().Contains("Không có thông báo nào đang gửi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_for_the_own_chat_only()
    {
        await using var office = await Staffed.Open();

        var answer = await office.As(Administrator).Says("theo dõi gửi", Office.Channel);

        Assert.Contains("cuộc trò chuyện riêng", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_too()
    {
        await using var office = await Staffed.Open();

        var answer = await office.As(Administrator).In("en-US").Says("deliveries");

        Assert.Contains("No announcement is being sent", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delivery_without_progress_for_five_minutes_alarms_every_administrator_once_and_is_called_off_once()
    {
        await using var office = await Staffed.Open();
        var (gate, began) = (office.Holds(Sending.Ten, first: 5), office.Clock.GetUtcNow());
        await office.Sends("A1", Sending.Ten);
        await office.Passes(() => office.Told(Administrator, Stopped) is not null);
        var after = office.Clock.GetUtcNow() - began;
        var alarm = office.Told(Administrator, Stopped)!;
        await office.Waits(TimeSpan.FromMinutes(6));
        var (alarms, all) = (Count(office, Administrator, Stopped), Count(office, "CN-001", Stopped));
        gate.LetGo();
        await office.HasEnded("A1");
        await office.Passes(() => Count(office, Administrator, GoesOn) > 0);
        await office.Settled();

        Assert.True(after >= TimeSpan.FromMinutes(5), $"{after}");
        Assert.True(after < TimeSpan.FromMinutes(6), $"{after}");
        Assert.Contains("5 bản đang chờ", alarm.Words(), StringComparison.Ordinal);
        Assert.Contains("Việc cần làm", alarm.Words(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (alarms, all));
        Assert.Equal(0, Count(office, Administrator, Stopped));
        // the alarm itself, which now says that it is over, and the news of it
        Assert.Equal(2, Count(office, Administrator, GoesOn));
        Assert.Equal(0, Count(office, "CN-010", GoesOn));
    }

    [Fact]
    public async Task When_Teams_refuses_the_bot_the_administrators_hear_of_it_as_soon_as_they_can()
    {
        await using var office = await Staffed.Open();
        var refuses = true;
        office.Teams.Gate = (_, _) => new(refuses ? Trouble.Unauthorized : null);
        await office.Sends("A1", Sending.Ten);
        await office.Passes(() => office.Store.All(Kinds.Incidents).Count == 1, evenWithFaults: true);
        var incident = office.Store.All(Kinds.Incidents).Values.Single().Value;

        refuses = false;
        await office.Passes(() => Count(office, Administrator, GoesOn) > 0, evenWithFaults: true);

        Assert.Equal((IncidentKind.Refused, Incident.Everything), (incident.Kind, incident.Of));
        Assert.Single(office.Store.All(Kinds.Incidents));
        Assert.Contains("Tất cả tin gửi của hệ thống", office.Told(Administrator, GoesOn)!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alarm_is_not_repeated_after_a_restart_and_still_called_off()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-").FullName;
        try
        {
            string[] settings = [$"--Practice:DataFolder={folder}", $"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
            await using (var before = await Office.Open(folder, settings))
            {
                await before.Install();
                await before.Known();
                before.Holds(Sending.Ten, first: 5);
                await before.Sends("A1", Sending.Ten);
                await before.Passes(() => before.Told(Administrator, Stopped) is not null);
            }

            await using var after = await Office.Open(folder, settings);
            await after.Services.GetRequiredService<IncidentWatch>().Look(Patience.Cancel);
            await after.HasEnded("A1");
            await after.Passes(() => Count(after, Administrator, GoesOn) > 0);

            Assert.Single(after.Store.All(Kinds.Incidents));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Five_minutes_without_progress_are_five_minutes_whatever_restarts_happen()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-").FullName;
        try
        {
            string[] settings = [$"--Practice:DataFolder={folder}", $"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
            DateTimeOffset began, ended;
            await using (var before = await Office.Open(folder, settings))
            {
                await before.Install();
                await before.Known();
                var gate = before.Holds(Sending.Ten, first: 5);
                began = before.Clock.GetUtcNow();
                await before.Sends("A1", Sending.Ten);
                await before.Passes(() => gate.HoldsUp);
                await before.Waits(TimeSpan.FromMinutes(3));
                Assert.Empty(before.Store.All(Kinds.Incidents));
                ended = before.Clock.GetUtcNow();
            }

            await using var after = await Office.Open(folder, settings, at: ended);
            after.Holds(Sending.Ten, first: 0);
            await after.Passes(() => after.Store.All(Kinds.Incidents).Count > 0);

            var incident = after.Store.All(Kinds.Incidents).Values.Single().Value;
            Assert.Equal(IncidentKind.Stalled, incident.Kind);
            Assert.InRange(incident.Since - began, TimeSpan.Zero, TimeSpan.FromMinutes(1));
            Assert.InRange(incident.At - incident.Since, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5.5));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Processes_that_all_end_soon_after_their_beginning_do_not_hide_that_nothing_moves()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-").FullName;
        try
        {
            string[] settings = [$"--Practice:DataFolder={folder}", $"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
            DateTimeOffset began, now;
            await using (var first = await Office.Open(folder, settings))
            {
                await first.Install();
                await first.Known();
                var gate = first.Holds(Sending.Ten, first: 5);
                began = first.Clock.GetUtcNow();
                await first.Sends("A1", Sending.Ten);
                await first.Passes(() => gate.HoldsUp);
                await first.Waits(TimeSpan.FromMinutes(4.5));
                now = first.Clock.GetUtcNow();
            }

            var (told, lives) = (false, 0);
            for (; lives < 6 && !told; lives++)
            {
                await using var next = await Office.Open(folder, settings, at: now);
                next.Holds(Sending.Ten, first: 0);
                await next.Waits(TimeSpan.FromSeconds(40));
                now = next.Clock.GetUtcNow();
                told = next.Store.All(Kinds.Incidents).Values.Any(i => !i.Value.Suspected) && next.Told(Administrator, Stopped) is not null;
            }

            Assert.True(told, $"{now - began} and {lives} lives later nobody is told");
            Assert.InRange(now - began, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(7.5));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_process_that_begins_after_a_long_pause_and_gets_on_alarms_nobody()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-").FullName;
        try
        {
            string[] settings = [$"--Practice:DataFolder={folder}", $"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
            DateTimeOffset ended;
            await using (var before = await Office.Open(folder, settings))
            {
                await before.Install();
                await before.Known();
                var gate = before.Holds(Sending.Ten, first: 5);
                await before.Sends("A1", Sending.Ten);
                await before.Passes(() => gate.HoldsUp);
                ended = before.Clock.GetUtcNow();
            }

            await using var after = await Office.Open(folder, settings, at: ended.AddHours(2));
            await after.HasEnded("A1");
            await after.Waits(TimeSpan.FromMinutes(2));

            Assert.All(after.Store.All(Kinds.Incidents).Values, i => Assert.True(i.Value is { Suspected: true, IsOpen: false }));
            Assert.Equal((0, 0), (Count(after, Administrator, Stopped), Count(after, Administrator, GoesOn)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static int Count(Office office, string person, string what) =>
        office.BotMessages(office.As(person).Chat).Count(m => m.Words().Contains(what, StringComparison.Ordinal));
}
