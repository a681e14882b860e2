using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Delivery.Pacing;
using ThiDua.Bot.Features.Administer;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class RosterSyncTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_channels_of_the_team_become_places_the_bot_can_post_to()
    {
        await using var office = await Kit.Office.Open();

        await office.Services.GetRequiredService<RosterSync>().Learn(office.Teams.Office.Team.Id, Cancel);

        Assert.Equal(office.Teams.Office.Channels.Select(c => c.Name).Order(), office.Store.All(Kinds.Places).Values.Where(p => p.Value.Kind == PlaceKind.Channel).Select(p => p.Value.Name).Order());
    }

    [Fact]
    public async Task Everybody_of_the_team_is_known_and_nobody_twice()
    {
        await using var office = await Kit.Office.Open();
        var sync = office.Services.GetRequiredService<RosterSync>();

        await sync.Learn(office.Teams.Office.Team.Id, Cancel);
        await sync.Learn(office.Teams.Office.Team.Id, Cancel);

        Assert.Equal(office.Teams.Office.People.Count, office.Desk.People.Everybody.Count());
        Assert.All(office.Desk.People.Everybody, p => Assert.NotNull(p.Mri));
        await office.Verified();
    }

    [Fact]
    public async Task New_people_are_added_by_address_or_as_staff_and_guests_are_not()
    {
        var teams = new Roster(
            new() { Id = "29:lan", AadObjectId = "aad-lan", Name = "Lan (Zalo)", Email = "LAN.MOI@vanphong.example" },
            new() { Id = "29:moi", AadObjectId = "aad-moi", Name = "Nguyễn Văn Mới", UserPrincipalName = "moi@vanphong.example" },
            new() { Id = "29:moi", AadObjectId = "aad-moi", Name = "Nguyễn Văn Mới", UserPrincipalName = "moi@vanphong.example" },
            new() { Id = "29:khach", AadObjectId = "aad-khach", Name = "Khách", UserRole = "guest" });
        await using var office = await Kit.Office.Open();
        var known = new Bot.Recognition.Person("CN-100", "Phạm Thị Lan", Email: "lan.moi@vanphong.example");
        await office.Store.Commit(new Change("system", office.Desk.Now).Write(Kinds.People, known, 0), Cancel);
        var sync = ActivatorUtilities.CreateInstance<RosterSync>(office.Services, new Lines(teams, office.Services.GetRequiredService<Pace>()));

        await sync.Learn(office.Teams.Office.Team.Id, Cancel);

        Assert.Equal(("CN-100", "Phạm Thị Lan"), (office.Desk.People.InTeams("aad-lan")?.Id, office.Desk.People.InTeams("aad-lan")?.Name));
        Assert.Equal("moi@vanphong.example", office.Desk.People.InTeams("aad-moi")?.Email);
        Assert.Null(office.Desk.People.InTeams("aad-khach"));
    }

    [Fact]
    public async Task Whoever_knocks_at_a_bot_that_was_just_started_comes_before_the_daily_round()
    {
        await using var office = await Kit.Office.Open();
        Assert.Equal(RosterSync.AfterAStart, await Waits(office));
    }

    [Fact]
    public async Task A_bot_that_ended_before_it_knew_where_to_announce_learns_it_at_once()
    {
        await using var office = await Kit.Office.Open();
        var (chosen, version) = office.Store.All(Kinds.Offices)[Bot.Recognition.Office.Id];
        await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.Offices, chosen with { Announces = [.. chosen.Announces!, "19:not-seen-yet@thread.tacv2"] }, version), Cancel);
        Assert.Equal(TimeSpan.Zero, await Waits(office));
    }

    [Fact]
    public async Task A_bot_that_comes_back_into_the_team_announces_again_where_it_did_before()
    {
        await using var office = await Kit.Office.Open();
        var before = office.Desk.AnnouncementPlaces;
        await office.Teams.Uninstall("CN-022", Kit.Office.Channel, Cancel);
        Assert.Empty(office.Desk.AnnouncementPlaces);
        office.Clock.Advance(TimeSpan.FromMinutes(1));

        await office.Teams.Install("CN-022", Kit.Office.Channel, Cancel);
        await Patience.Until(() => office.Desk.AnnouncementPlaces.Count == before.Count);

        Assert.Equal(before.Select(p => p.Id), office.Desk.AnnouncementPlaces.Select(p => p.Id));
        await office.Verified();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_of_channels_that_was_asked_for_before_the_bot_was_taken_out_brings_none_back(bool whole)
    {
        await using var office = await Kit.Office.Open();
        const string team = "19:second@thread.tacv2", channel = "19:second-news@thread.tacv2";
        var near = office.Desk.Channels[0] with { TeamId = team };
        foreach (var place in new[] { near with { Id = team }, near with { Id = channel } })
            await office.Store.Commit(new Change("system", office.Desk.Now).Write(Kinds.Places, place, 0), Cancel);
        var teams = new Roster
        {
            Channels = async () =>
            {
                office.Clock.Advance(TimeSpan.FromSeconds(1));
                foreach (var id in whole ? [team, channel] : new[] { channel })
                {
                    var (place, version) = office.Store.All(Kinds.Places)[id];
                    await office.Store.Commit(
                        new Change("system", office.Desk.Now).Write(Kinds.Places, PlaceRules.Removed(place, office.Desk.Now), version), Cancel);
                }
                return [new() { Id = team }, new() { Id = channel, Name = "Tin tức" }, new() { Id = "19:second-more@thread.tacv2", Name = "Khác" }];
            },
        };

        await ActivatorUtilities.CreateInstance<RosterSync>(office.Services, new Lines(teams, office.Services.GetRequiredService<Pace>())).Learn(team, Cancel);

        Assert.Equal(whole ? [] : ["19:second-more@thread.tacv2", team], office.Desk.Channels.Where(p => p.TeamId == team).Select(p => p.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>How long a start waits with the first round.</summary>
    static async Task<TimeSpan> Waits(Kit.Office office)
    {
        var clock = new Watch();
        using var sync = ActivatorUtilities.CreateInstance<RosterSync>(office.Services, clock);
        await sync.StartAsync(Cancel);
        var waits = await clock.Waits.WaitAsync(Patience.Cancel);
        await sync.StopAsync(Cancel);
        return waits;
    }

    /// <summary>Says how long somebody waits.</summary>
    sealed class Watch : FakeTimeProvider
    {
        readonly TaskCompletionSource<TimeSpan> _waits = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<TimeSpan> Waits => _waits.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _waits.TrySetResult(dueTime);
            return timer;
        }
    }

    /// <summary>A team of its own, in pages of two; it can only be read.</summary>
    sealed class Roster(params ChannelAccount[] members) : IConnector
    {
        public Func<Task<IEnumerable<ChannelInfo>>> Channels { get; init; } = () => Task.FromResult<IEnumerable<ChannelInfo>>([]);

        public ValueTask<Answer<TeamsPagedMembers>> PagedMembers(ConversationReference place, string? continuationToken, int pageSize, CancellationToken cancel)
        {
            var at = continuationToken is null ? 0 : int.Parse(continuationToken, System.Globalization.CultureInfo.InvariantCulture);
            var next = at + 2 < members.Length ? $"{at + 2}" : null;
            return new(new Answer<TeamsPagedMembers>(new() { Members = [.. members.Skip(at).Take(2)], ContinuationToken = next }, new Delivered()));
        }

        async ValueTask<Answer<ChannelList>> IConnector.Channels(string serviceUrl, string teamId, CancellationToken cancel) =>
            new(new() { Conversations = [.. await Channels()] }, new Delivered());

        public ValueTask<Outcome> Send(ConversationReference place, Activity activity, CancellationToken cancel) => throw new NotSupportedException();

        public ValueTask<Outcome> Reply(ConversationReference place, Activity activity, CancellationToken cancel) => throw new NotSupportedException();

        public ValueTask<Outcome> Update(ConversationReference place, string activityId, Activity activity, CancellationToken cancel) => throw new NotSupportedException();

        public ValueTask<Outcome> Delete(ConversationReference place, string activityId, CancellationToken cancel) => throw new NotSupportedException();

        public ValueTask<Answer<ConversationResourceResponse>> CreatePersonal(string serviceUrl, string tenantId, string memberId, CancellationToken cancel) => throw new NotSupportedException();

        public ValueTask<Answer<ConversationResourceResponse>> PostThread(string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancel) => throw new NotSupportedException();

        public ValueTask<Answer<ChannelAccount>> Member(ConversationReference place, string memberId, CancellationToken cancel) => throw new NotSupportedException();

        public ValueTask<Answer<TeamDetails>> Team(string serviceUrl, string teamId, CancellationToken cancel) => throw new NotSupportedException();
    }
}
