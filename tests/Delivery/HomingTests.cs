using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Channel;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>An office whose tenant is in the government's community cloud, known to the bot by the public address.</summary>
public sealed class HomingTests
{
    const string Public = "https://smba.trafficmanager.net/", Community = "https://smba.infra.gcc.teams.microsoft.com/teams";
    const int People = 200;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_tenant_of_the_government_cloud_is_found_at_its_own_host_and_everybody_gets_one_copy(bool known)
    {
        CrowdTeams teams = null!;
        Served served = null!;
        await using var hall = await Hall.Open(clock => served = new(teams = new(clock), Community), People, known);

        await hall.Announce("A1", [Hall.Channel, .. Hall.Everybody(People)]);
        var ended = await hall.Settled("A1");
        var astray = served.Astray;
        await hall.Edit("A1");
        await hall.Settled("A1");

        Assert.Equal((AnnouncementState.Sent, People + 1), (ended.State, ended.Reach!.Copies.Sent));
        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(["announcement/A1 2 vi"], teams.Standing(Crowd.Chat(n))));
        Assert.All(await hall.Copies("A1"), copy => Assert.Equal(0, copy.Doubts));
        // those that had left before the first of them came to the right host
        Assert.InRange(astray, 1, 5);
        Assert.Equal(astray, served.Astray);
        var move = Assert.Single(hall.Store.All(Kinds.HostMoves).Values).Value;
        Assert.Equal(("tenant", Public + "teams", Community), (move.Tenant, move.From, move.To));
    }

    [Fact]
    public async Task After_a_restart_the_bot_goes_to_the_right_host_at_once()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-host-").FullName;
        Served Teams(TimeProvider clock) => new(new CrowdTeams(clock), Community);
        await using (var before = await Hall.Open(Teams, People, folder: folder))
        {
            await before.Announce("A1", Hall.Everybody(10));
            await before.Settled("A1");
        }

        Served served = null!;
        await using (var after = await Hall.Open(clock => served = Teams(clock), People, folder: folder))
        {
            await after.Announce("A2", Hall.Everybody(People));
            await after.Settled("A2");
            Assert.Equal(People, after.Now("A2").Reach!.Copies.Sent);
        }
        Directory.Delete(folder, recursive: true);

        Assert.Equal(0, served.Astray);
    }

    [Fact]
    public async Task A_tenant_that_is_moved_back_is_found_again()
    {
        Served served = null!;
        await using var hall = await Hall.Open(clock => served = new(new CrowdTeams(clock), Community), People);
        await hall.Announce("A1", Hall.Everybody(10));
        await hall.Settled("A1");

        served.At = Public;
        await hall.Announce("A2", Hall.Everybody(People));
        var ended = await hall.Settled("A2");

        Assert.Equal((AnnouncementState.Sent, People), (ended.State, ended.Reach!.Copies.Sent));
        Assert.Equal(Public + "teams", Assert.Single(hall.Store.All(Kinds.HostMoves).Values).Value.To);
    }

    [Fact]
    public async Task A_tenant_that_is_served_nowhere_the_bot_may_send_to_is_told_and_nothing_is_remembered()
    {
        Served served = null!;
        await using var hall = await Hall.Open(clock => served = new(new CrowdTeams(clock), "https://smba.infra.gov.teams.microsoft.us/teams"), People);

        await hall.Announce("A1", Hall.Everybody(People));
        var ended = await hall.Settled("A1");

        Assert.Equal(People, ended.Reach!.Copies.Reasons["InvalidBotApiHost"]);
        // five people on two hosts, and nobody after them
        Assert.InRange(served.Astray, 2, 10);
        Assert.Empty(hall.Store.All(Kinds.HostMoves));
    }

    [Theory]
    [InlineData("Public", "Production", "https://smba.trafficmanager.net/amer/t/", Community)]
    [InlineData("Public", "Production", "https://smba.trafficmanager.net/teams", Community)]
    [InlineData("Public", "Production", Community + "/", null)]
    [InlineData("Public", "Production", "https://evil.example/teams", null)]
    [InlineData("Public", "Development", "http://127.0.0.1:3978/", null)]
    [InlineData("USGov", "Production", "https://smba.infra.gov.teams.microsoft.us/teams", null)]
    [InlineData("China", "Production", "https://x.botframework.azure.cn/", null)]
    public async Task Only_a_host_of_the_same_cloud_takes_the_place_of_another(string cloud, string environment, string serviceUrl, string? other)
    {
        await using var hall = await Hall.Open(clock => new CrowdTeams(clock), starts: false);
        var options = Options.Create(new ChannelOptions { Cloud = cloud });

        var moves = new HostMoves(hall.Store, new Hosts(options, new NamedEnvironment(environment)), options, hall.Clock,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<HostMoves>.Instance);

        Assert.Equal(other, moves.Other(serviceUrl, serviceUrl));
    }

    [Fact]
    public async Task A_call_that_names_no_tenant_goes_where_the_tenant_of_that_address_is_served()
    {
        Served served = null!;
        await using var hall = await Hall.Open(clock => served = new(new CrowdTeams(clock), Community), 10);
        await hall.Announce("A1", Hall.Everybody(10));
        await hall.Settled("A1");
        var before = served.Astray;

        var channels = await hall.Lines.Posts.Channels(Public + "teams/", "19:team@thread.tacv2", Patience.Cancel);

        Assert.IsType<Delivered>(channels.Outcome);
        Assert.Equal(before, served.Astray);
    }
}
