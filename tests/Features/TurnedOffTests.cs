using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

/// <summary>The administrators, when the bot was turned off in the Teams admin centre.</summary>
public sealed class TurnedOffTests
{
    const string Administrator = "CN-022", GoesOn = "VIỆC GỬI ĐÃ TIẾP TỤC";

    [Fact]
    public async Task A_bot_that_is_turned_off_stays_silent_over_a_restart_and_goes_on_when_somebody_writes_to_it()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-").FullName;
        try
        {
            string[] settings = [$"--Practice:DataFolder={folder}", $"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
            await using (var before = await Office.Open(folder, settings))
            {
                await before.Install();
                await before.Known();
                before.Teams.Gate = (_, _) => new(Trouble.Forbidden[0]);
                await before.Sends("A1", Sending.Ten);
                await before.Passes(() => before.Store.All(Kinds.Incidents).Count == 1, evenWithFaults: true);
            }

            await using var after = await Office.Open(folder, settings);
            var calls = 0;
            after.Teams.Gate = (_, _) =>
            {
                Interlocked.Increment(ref calls);
                return default;
            };
            await after.Waits(TimeSpan.FromMinutes(3));
            var (silent, incident) = (calls, after.Store.All(Kinds.Incidents).Values.Single().Value);
            await after.As("CN-010").Says("trợ giúp");
            await after.HasEnded("A1");
            await after.Passes(() => after.Told(Administrator, GoesOn) is not null);

            Assert.Equal(0, silent);
            Assert.Equal((IncidentKind.TurnedOff, Incident.Everything, true), (incident.Kind, incident.Of, incident.IsOpen));
            Assert.Equal(Sending.Ten.Count, after.Store.All(Kinds.Announcements)["A1"].Value.Reach!.Copies.Sent);
            Assert.False(after.Store.All(Kinds.Incidents).Values.Single().Value.IsOpen);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Whoever_writes_to_the_bot_has_it_turned_on_for_himself()
    {
        await using var office = await Staffed.Open();
        var lan = office.As("CN-010");
        await lan.Says("trợ giúp");
        await office.Settled();
        var isOff = true;
        office.Teams.Behaves(faults: TeamsFaults.By((chat, _) => isOff && chat == lan.Chat ? Trouble.Forbidden[0] : null));
        await office.Sends("A1", Sending.Ten);
        await office.HasEnded("A1");
        var marked = office.Store.All(Kinds.Places)[lan.Chat].Value.TurnedOffAt;

        isOff = false;
        await lan.Says("trợ giúp");
        await office.Sends("A2", Sending.Ten);
        await office.HasEnded("A2");

        Assert.NotNull(marked);
        Assert.Equal(1, office.Store.All(Kinds.Announcements)["A1"].Value.Reach!.Copies.Reasons["BotDisabledByAdmin"]);
        Assert.Equal(Sending.Ten.Count, office.Store.All(Kinds.Announcements)["A2"].Value.Reach!.Copies.Sent);
    }
}
