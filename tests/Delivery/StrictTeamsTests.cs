using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>That the Teams of these tests is as strict and as troublesome as it claims: else tests against it say nothing.</summary>
public sealed class StrictTeamsTests
{
    readonly FakeTimeProvider _clock = new(Office.Monday);

    static CancellationToken Cancel => Patience.Cancel;

    [Theory]
    [InlineData(false, new[] { 7, 1, 7 }, 30, 60)]
    [InlineData(true, new[] { 14, 2, 14 }, 30, 120)]
    public void One_conversation_takes_so_many_in_one_second_in_two_and_in_thirty(bool reads, int[] eachSecond, int seconds, int inThirty)
    {
        var limits = new TeamsLimits(_clock);
        var taken = new List<int>();

        for (var second = 0; second < seconds; second++)
        {
            taken.Add(Enumerable.Range(0, 20).Count(_ => limits.Arrives("a:1", reads) is null));
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(eachSecond, taken.Take(3));
        Assert.Equal(inThirty, taken.Sum());
        Assert.Null(limits.Arrives("a:2", reads));
    }

    [Fact]
    public void The_fifty_first_of_all_in_a_second_is_too_many_and_is_told_how_long()
    {
        var limits = new TeamsLimits(_clock);
        for (var i = 0; i < 50; i++)
            Assert.Null(limits.Arrives($"a:{i}", reads: i % 2 == 0));
        _clock.Advance(TimeSpan.FromMilliseconds(999));

        var wait = limits.Arrives("a:x", reads: false);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(TimeSpan.FromMilliseconds(1), wait);
        Assert.Null(limits.Arrives("a:x", reads: false));
        Assert.Equal((1, 51), (limits.Refused, limits.Taken));
    }

    [Fact]
    public void The_same_seed_brings_the_same_troubles_in_whatever_order_people_are_served()
    {
        var (one, other) = (TeamsFaults.Mixed(7, 0.3), TeamsFaults.Mixed(7, 0.3));
        string[] chats = [.. Enumerable.Range(0, 1000).Select(Crowd.Chat)];

        var forth = chats.ToDictionary(c => c, one.Next);
        var back = chats.Reverse().ToDictionary(c => c, other.Next);

        Assert.All(chats, chat => Assert.Same(forth[chat], back[chat]));
        Assert.InRange(forth.Values.Count(f => f is not null), 250, 350);
        Assert.Equal(Trouble.Passing.Count, one.Given.Count);
    }

    [Fact]
    public async Task Over_the_wire_every_trouble_is_what_it_says()
    {
        await using var office = await Office.Open(settings: ["--Practice:KeptExchanges=10"]);
        var lan = office.As("CN-010");
        var first = office.Teams.Delivered(lan.Chat);
        using var http = new HttpClient();
        var address = new Uri(office.Address, $"practice/connector/v3/conversations/{Uri.EscapeDataString(lan.Chat)}/activities");
        Task<HttpResponseMessage> Post() => http.PostAsJsonAsync(address, new JsonObject { ["type"] = "message", ["text"] = "n" }, Cancel);

        office.Teams.Behaves(faults: TeamsFaults.Planned(Trouble.Throttled, Trouble.ThrottledFor(7), Trouble.BrokenAfterwards(502), Trouble.CutAfterwards, Trouble.Cut));
        var (bare, withWait, late) = (await Post(), await Post(), await Post());

        Assert.Equal((HttpStatusCode.TooManyRequests, null), (bare.StatusCode, bare.Headers.RetryAfter));
        Assert.Equal(TimeSpan.FromSeconds(7), withWait.Headers.RetryAfter?.Delta);
        Assert.Equal((HttpStatusCode.BadGateway, 1), (late.StatusCode, office.Teams.Delivered(lan.Chat) - first));
        await Assert.ThrowsAsync<HttpRequestException>(Post);
        await Assert.ThrowsAsync<HttpRequestException>(Post);
        Assert.Equal(2, office.Teams.Delivered(lan.Chat) - first);
        Assert.Equal(HttpStatusCode.Created, (await Post()).StatusCode);
        Assert.Empty(office.Faults);
    }

    [Fact]
    public async Task Without_a_wire_it_is_the_same()
    {
        var lost = Trouble.AnswerLost;
        var teams = new CrowdTeams(_clock, faults: TeamsFaults.Planned(
            Trouble.ThrottledFor(7), Trouble.Conflict, Trouble.BrokenAfterwards(502), Trouble.Cut, Trouble.Forbidden[^1], Trouble.Missing[0], lost));
        var chat = new ConversationReference { Conversation = new() { Id = "a:1" } };
        async Task<Outcome> Post()
        {
            var sent = teams.Send(chat, Activity.Message("n"), Cancel).AsTask();
            if (!sent.IsCompleted)
                _clock.Advance(TimeSpan.FromSeconds(15));
            return await sent;
        }

        List<Outcome> outcomes = [await Post(), await Post(), await Post(), await Post(), await Post(), await Post(), await Post(), await Post()];

        Assert.Equal(new Throttled(TimeSpan.FromSeconds(7)), outcomes[0]);
        Assert.IsType<TryAgain>(outcomes[1]);
        Assert.IsType<InDoubt>(outcomes[2]);
        Assert.IsType<InDoubt>(outcomes[3]);
        Assert.Equal(RefusalKind.MessageWritesBlocked, Assert.IsType<Refused>(outcomes[4]).Kind);
        Assert.Equal(RefusalKind.ConversationNotFound, Assert.IsType<Refused>(outcomes[5]).Kind);
        Assert.IsType<InDoubt>(outcomes[6]);
        Assert.IsType<Delivered>(outcomes[7]);
        Assert.Equal(3, teams.Delivered("a:1", "n"));
    }

    [Fact]
    public async Task A_crowd_of_thousands_is_in_the_store_at_once()
    {
        await using var office = await Office.Open();

        await office.Store.Join(3000, units: 7);

        Assert.Equal(3000, office.Store.All(Bot.Storage.Kinds.People).Keys.Count(id => id.StartsWith("NV-", StringComparison.Ordinal) && id.Length == 8));
        Assert.Equal(Crowd.Id(42), office.Desk.People.InTeams(Crowd.AadId(42))?.Id);
        await office.Verified();
    }
}
