using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;
using Person = ThiDua.Bot.Recognition.Person;

namespace ThiDua.Tests.Features;

/// <summary>An announcement on its way to colleagues, and a Teams that lets as many of its copies through as the test wants.</summary>
static class Sending
{
    public const string Title = "Tổng kết phong trào quý IV";

    /// <summary>Who writes it: chị Ánh, the secretary.</summary>
    public const string Author = "CN-004";

    public static IReadOnlyList<string> Ten { get; } = [.. Enumerable.Range(10, 10).Select(n => $"CN-0{n}")];

    static CancellationToken Cancel => Patience.Cancel;

    public static async Task Sends(
        this Office office, string id, IReadOnlyList<string> to, string by = Author, string title = Title, WhenInDoubt whenInDoubt = WhenInDoubt.SendAgain)
    {
        var now = office.Desk.Now;
        var announcement = new Announcement(id, title, "Mời anh/chị dự họp.", Audience.Nobody with { People = to }, by, now)
        {
            State = AnnouncementState.Sending,
            StartedAt = now,
            WhenInDoubt = whenInDoubt,
        };
        await office.Lands(new Change(by, now).Write(Kinds.Announcements, announcement, 0).Record(new AnnouncementStarted(id)));
    }

    /// <summary>As a feature does it: over again when the broadcaster was faster.</summary>
    public static async Task Becomes(this Office office, string id, Func<Announcement, Announcement> change)
    {
        Commit landed;
        do
        {
            var (seen, version) = office.Store.All(Kinds.Announcements)[id];
            landed = await office.Store.Commit(new Change(Author, office.Desk.Now).Write(Kinds.Announcements, change(seen), version), Cancel);
        }
        while (landed is Commit.Conflict);
    }

    public static async Task Lands(this Office office, Change change) => Assert.IsType<Commit.Landed>(await office.Store.Commit(change, Cancel));

    public static Task Hires(this Office office, Person person) =>
        office.Lands(new Change("system", office.Desk.Now).Write(Kinds.People, person, office.Desk.People.VersionOf(person.Id)));

    /// <summary>Lets time pass until something is as wanted: no faster than calls on the wire can be answered.</summary>
    /// <param name="evenWithFaults">What the bot says of it as an error is expected.</param>
    public static async Task Passes(this Office office, Func<bool> holds, bool evenWithFaults = false)
    {
        var cancel = Cancel;
        while (!holds())
        {
            if (!evenWithFaults)
                Assert.Empty(office.Faults);
            office.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System, cancel);
        }
    }

    public static Task Waits(this Office office, TimeSpan time)
    {
        var until = office.Clock.GetUtcNow() + time;
        return office.Passes(() => office.Clock.GetUtcNow() >= until);
    }

    public static Task HasEnded(this Office office, string id) =>
        office.Passes(() => office.Store.All(Kinds.Announcements)[id].Value is { IsUnderWay: false, Reach: not null });

    public static Message? Told(this Office office, string person, string what) => office.BotMessages(office.As(person).Chat)
        .LastOrDefault(m => m.Words().Contains(what, StringComparison.Ordinal));

    public static async Task<Message> IsTold(this Office office, string person, string what)
    {
        await office.Passes(() => office.Told(person, what) is not null);
        return office.Told(person, what)!;
    }

    /// <summary>Of a fact of the card: what stands beside its title.</summary>
    public static string? Fact(this Message message, string title) => message.Words().Split('\n') is var lines
        && Array.IndexOf(lines, title) is >= 0 and var at ? lines[at + 1] : null;

    /// <summary>The first messages to these people get through, Teams is too busy for the others until it is told otherwise.</summary>
    public static Gate Holds(this Office office, IReadOnlyList<string> people, int first)
    {
        var gate = new Gate(people.Select(p => Place.PersonalId(office.Teams.Office.Someone(p))), first);
        office.Teams.Gate = (call, _) => new(gate.Asked(call));
        return gate;
    }

    public sealed class Gate(IEnumerable<string> chats, int first)
    {
        readonly HashSet<string> _chats = [.. chats];
        volatile bool _open;
        int _through;
        int _heldUp;

        public bool HoldsUp => Volatile.Read(ref _heldUp) > 0;

        public void LetGo() => _open = true;

        public ConnectorFault? Asked(ConnectorCall call)
        {
            var posts = call.Method == "POST" && call.Path is ["v3", "conversations", _, "activities", ..];
            if (_open || !posts || !_chats.Contains(Place.Split(call.Conversation!).Place) || Interlocked.Increment(ref _through) <= first)
                return null;
            Interlocked.Increment(ref _heldUp);
            return Trouble.Conflict;
        }
    }

    /// <summary>What befalls messages to one person.</summary>
    public static void Fails(this Office office, string person, Func<ConnectorFault?> how)
    {
        var chat = Place.PersonalId(office.Teams.Office.Someone(person));
        office.Teams.Gate = (call, _) => new(
            call.Method == "POST" && call.Conversation is { } conversation && Place.Split(conversation).Place == chat ? how() : null);
    }

    public static ConnectorFault Blocked { get; } = new(
        403, new JsonObject { ["error"] = new JsonObject { ["code"] = "ConversationBlockedByUser", ["message"] = "blocked" } });
}
