using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

public sealed class DelivererTests
{
    static readonly ConnectorFault Unavailable = new(503);

    static CancellationToken Cancel => Patience.Cancel;

    [Fact]
    public async Task What_was_decided_is_sent_and_edited_where_it_stands()
    {
        await using var office = await Open();
        await Decide(office, "n/1");
        var sent = await office.Sees(Office.Channel, m => m.Text == "n/1 first");

        office.Services.GetRequiredService<Note>().Says = "second";
        await office.Store.Commit(new Change("system", office.Clock.GetUtcNow()).Touch("n/1"), Cancel);

        var edited = await office.Sees(Office.Channel, m => m.Text == "n/1 second");
        Assert.Equal(sent.Id, edited.Id);
        await office.Settled();
        Assert.Equal(PostState.Sent, (await office.Store.FindPost("n/1 post", Cancel))!.State);
    }

    [Fact]
    public async Task When_Teams_says_wait_nobody_is_dropped_and_nothing_is_sent_before()
    {
        await using var office = await Open();
        var asked = new List<DateTimeOffset>();
        office.Teams.Gate = (call, _) => new(Note.IsSend(call) && Asked(asked, office) == 1 ? ConnectorFault.TooManyRequests(TimeSpan.FromSeconds(30)) : null);

        await Decide(office, "n/1");
        await Patience.Until(() => asked.Count == 1);
        await Decide(office, "n/2");
        await office.Settled();

        Assert.Equal(["n/1 first", "n/2 first"], Notes(office));
        Assert.All(asked.Skip(1), at => Assert.True(at - asked[0] >= TimeSpan.FromSeconds(30), $"{at - asked[0]}"));
    }

    [Fact]
    public async Task What_waited_when_the_bot_ended_is_sent_after_it_starts_again()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-restart-").FullName;
        string[] sameAddress = [$"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
        await using (var before = await Open(folder, sameAddress))
        {
            await before.Install();
            before.Teams.Gate = (call, _) => new(Note.IsSend(call) ? Unavailable : null);
            await Decide(before, "n/1");
            await Patience.Until(() => before.Teams.Exchanges.Any(e => e.Status == 503));
        }

        await using (var after = await Open(folder, sameAddress))
        {
            await after.Install();
            await after.Settled();

            Assert.Equal(["n/1 first"], Notes(after));
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_message_that_cannot_be_delivered_says_why_and_holds_up_nobody()
    {
        await using var office = await Open();
        await office.Store.Commit(Waiting(office, "n/gone", "19:nowhere@thread.tacv2"), Cancel);
        await Decide(office, "n/1");
        await office.Settled();

        Assert.Equal(["n/1 first"], Notes(office));
        var failed = (await office.Store.FindPost("n/gone post", Cancel))!;
        Assert.Equal(PostState.Failed, failed.State);
        Assert.Contains("not in this place", failed.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_comes_while_a_message_is_on_its_way_is_shown_too()
    {
        await using var office = await Open();
        var onItsWay = new TaskCompletionSource();
        var mayArrive = new TaskCompletionSource();
        office.Teams.Gate = async (call, _) =>
        {
            if (Note.IsSend(call))
            {
                onItsWay.TrySetResult();
                await mayArrive.Task;
            }
            return null;
        };
        await Decide(office, "n/1");
        await onItsWay.Task.WaitAsync(Cancel);
        office.Services.GetRequiredService<Note>().Says = "second";
        await office.Store.Commit(new Change("system", office.Clock.GetUtcNow()).Touch("n/1"), Cancel);
        mayArrive.SetResult();

        await office.Sees(Office.Channel, m => m.Text == "n/1 second");

        await office.Settled();
        Assert.Equal(["n/1 second"], Notes(office));
    }

    [Fact]
    public async Task A_person_who_never_wrote_to_the_bot_is_reached_in_a_chat_of_his_own()
    {
        await using var office = await Open();
        var lan = office.As("CN-010");
        await lan.Says("trợ giúp", Office.Channel);

        await office.Store.Commit(Waiting(office, "n/1", $"person/{office.Desk.People.InTeams(lan.AadId)!.Id}"), Cancel);

        await lan.IsTold(m => m.Text == "n/1 first");
    }

    [Fact]
    public async Task Deciding_twice_is_posting_once()
    {
        await using var office = await Open();

        await Decide(office, "n/1");
        await Decide(office, "n/1");
        await office.Settled();

        Assert.Equal(["n/1 first"], Notes(office));
    }

    [Fact]
    public async Task A_chat_that_Teams_knows_no_longer_is_opened_again()
    {
        await using var office = await Open();
        var lan = office.As("CN-010");
        await lan.Says("trợ giúp");
        office.Teams.Behaves(faults: TeamsFaults.By((chat, nth) => chat == lan.Chat && nth == 0 ? Trouble.Missing[0] : null));

        await office.Store.Commit(Waiting(office, "n/1", $"person/{office.Desk.People.InTeams(lan.AadId)!.Id}"), Cancel);
        await office.Settled();

        Assert.Single(office.BotMessages(lan.Chat), m => m.Text == "n/1 first");
        Assert.Contains(office.Teams.Exchanges, e => e is { Method: "POST", Status: 201 } && e.Url.EndsWith("/v3/conversations", StringComparison.Ordinal));
        Assert.Equal(PostState.Sent, (await office.Store.FindPost("n/1 post", Cancel))!.State);
    }

    [Fact]
    public async Task That_Teams_refuses_the_bot_itself_is_no_messages_fault()
    {
        await using var office = await Open();
        var calls = 0;
        office.Teams.Behaves(faults: TeamsFaults.By((_, _) => Interlocked.Increment(ref calls) == 1 ? Trouble.Unauthorized : null));

        await Decide(office, "n/1");
        await office.Settled();

        Assert.Equal(["n/1 first"], Notes(office));
        Assert.Equal((PostState.Sent, 0), (await office.Store.FindPost("n/1 post", Cancel) is var post ? post!.State : default, post!.Attempts));
    }

    [Fact]
    public async Task A_message_that_somebody_took_away_stays_away_until_there_is_news()
    {
        await using var office = await Open();
        await Decide(office, "n/1");
        await office.Settled();
        office.Teams.Behaves(faults: TeamsFaults.By((_, nth) => nth == 0 ? Trouble.Missing[1] : null));

        await Says(office, "second");
        var away = await office.Store.FindPost("n/1 post", Cancel);
        await Says(office, "third");

        Assert.Equal((PostState.Sent, null), (away!.State, away.ActivityId));
        Assert.Equal(["n/1 first", "n/1 third"], Notes(office));
    }

    [Theory]
    [InlineData(1, "BotNotInConversationRoster")]
    [InlineData(2, "ConversationBlockedByUser")]
    [InlineData(5, "MessageWritesBlocked")]
    public async Task Where_the_bot_may_not_write_the_message_says_so_and_is_not_tried_for_ever(int refusal, string why)
    {
        await using var office = await Open();
        office.Teams.Behaves(faults: TeamsFaults.By((_, _) => Trouble.Forbidden[refusal]));

        await Decide(office, "n/1");
        await office.Settled();

        var post = (await office.Store.FindPost("n/1 post", Cancel))!;
        Assert.Equal(PostState.Failed, post.State);
        Assert.Contains(why, post.Why, StringComparison.Ordinal);
    }

    static async Task Says(Office office, string what)
    {
        office.Services.GetRequiredService<Note>().Says = what;
        await office.Store.Commit(new Change("system", office.Clock.GetUtcNow()).Touch("n/1"), Cancel);
        await office.Settled();
    }

    static Task<Office> Open(string? folder = null, string[]? settings = null) => Office.Open(folder, settings, builder =>
    {
        builder.Services.AddSingleton<Note>();
        builder.Services.AddSingleton<Feature>(s => s.GetRequiredService<Note>());
    });

    static async Task Decide(Office office, string subject) =>
        await office.Store.Commit(Waiting(office, subject, office.Teams.Conversations.Places.Values.First(p => p.Name == Office.Channel).Id), Cancel);

    static Change Waiting(Office office, string subject, string to) =>
        new Change("system", office.Clock.GetUtcNow()).Post(new($"{subject} post", Note.Template, subject, to));

    static string[] Notes(Office office) =>
        [.. office.BotMessages(Office.Channel).Select(m => m.Text).Where(t => t.StartsWith("n/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    static int Asked(List<DateTimeOffset> asked, Office office)
    {
        lock (asked)
        {
            asked.Add(office.Clock.GetUtcNow());
            return asked.Count;
        }
    }

    /// <summary>A feature of this test's own: one line of text about its subject.</summary>
    sealed class Note : Feature
    {
        public const string Template = "test.note";

        public string Says { get; set; } = "first";

        public override IReadOnlyList<string> Templates => [Template];

        public override ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) =>
            new(Activity.Message($"{post.Subject} {Says}"));

        public static bool IsSend(ConnectorCall call) =>
            call.Method == "POST" && ((string?)call.Body?["text"])?.StartsWith("n/", StringComparison.Ordinal) == true;
    }
}
