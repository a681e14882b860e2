using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Administer;

/// <summary>
/// Learns from Teams, beside the turns, who is in the team and which channels it has: after a start, when the bot is put into a team, when
/// somebody joins, and once a day. It never takes anybody away: who leaves a team has not left the office.
/// </summary>
sealed partial class RosterSync(
    Desk desk, Lines lines, RosterRequests requests, TimeProvider clock, ILogger<RosterSync> log) : BackgroundService
{
    public static readonly TimeSpan Round = TimeSpan.FromDays(1);

    /// <summary>A round has the whole day; whoever knocks at a bot that was just started has not.</summary>
    public static readonly TimeSpan AfterAStart = TimeSpan.FromSeconds(2);

    /// <summary>So that a large roster never holds up the commits of people who wait for an answer.</summary>
    const int PeoplePerCommit = 100;

    const int PageSize = 500;

    const int MostTries = 8;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = clock.CreateTimer(_ => AskAll(), null, KnowsWhereToAnnounce ? AfterAStart : TimeSpan.Zero, Round);
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var team in await requests.Next(stoppingToken))
            {
                try
                {
                    await Learn(team, stoppingToken);
                }
#pragma warning disable CA1031 // one team that cannot be read must not end the learning; it is logged and asked again in a day
                catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
                {
                    Faulted(log, fault, team);
                }
            }
        }
    }

    /// <summary>Reads one team to its end.</summary>
    public async ValueTask Learn(string team, CancellationToken cancel)
    {
        var known = desk.Store.All(Kinds.Places).Values.Select(p => p.Value)
            .Where(p => p.TeamId == team && !p.Gone).OrderByDescending(p => p.Id == team).FirstOrDefault();
        if (known is null)
            return;

        var asked = desk.Now;
        if (await Asked(() => lines.Posts.Channels(known.ServiceUrl, team, cancel), team, cancel) is { Conversations: { } channels })
            await Remember(known, channels, asked, cancel);

        var place = new ConversationReference
        {
            ServiceUrl = known.ServiceUrl,
            ChannelId = "msteams",
            Bot = new() { Id = known.BotId },
            Conversation = new() { Id = team, TenantId = known.TenantId },
        };
        string? token = null;
        var seen = 0;
        do
        {
            var from = token;
            if (await Asked(() => lines.Posts.PagedMembers(place, from, PageSize, cancel), team, cancel) is not { } page)
                return;
            Member[] members = [.. from m in page.Members ?? [] where IsStaff(m) select Known(m)];
            foreach (var some in members.Chunk(PeoplePerCommit))
                await Join(some, cancel);
            seen += members.Length;
            token = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(token));
        Learnt(log, team, seen);
    }

    /// <summary>Not when the bot ended between being put into a team and learning its channels: what is nominated until then waits.</summary>
    bool KnowsWhereToAnnounce => desk.Office.Announces.All(desk.Store.All(Kinds.Places).ContainsKey);

    void AskAll()
    {
        foreach (var team in desk.Store.All(Kinds.Places).Values.Select(p => p.Value).Where(p => p is { TeamId: not null, Gone: false }).Select(p => p.TeamId!).Distinct())
            requests.Ask(team);
    }

    /// <summary>A guest of the tenant is no member of the office, and an account without an Entra identity cannot be recognised again.</summary>
    static bool IsStaff(ChannelAccount? member) =>
        member is { Id: { } id } && (member.AadObjectId ?? member.ObjectId) is { Length: > 0 } && !id.StartsWith("28:", StringComparison.Ordinal)
        && !string.Equals(member.UserRole, "guest", StringComparison.OrdinalIgnoreCase)
        && !string.Equals(member.UserRole, "anonymous", StringComparison.OrdinalIgnoreCase);

    static Member Known(ChannelAccount member) => new(
        (member.AadObjectId ?? member.ObjectId)!, member.Id, member.Name,
        string.IsNullOrWhiteSpace(member.Email) ? member.UserPrincipalName : member.Email);

    async ValueTask Join(IReadOnlyList<Member> members, CancellationToken cancel)
    {
        var unreachable = new HashSet<string>();
        for (var tries = 0; tries < MostTries; tries++)
        {
            var change = new Change("system", desk.Now);
            var planned = new HashSet<string>();
            foreach (var member in members)
            {
                var (byAad, byMail) = (desk.People.InTeams(member.AadId), desk.People.InTeams(member.Email));
                var usable = unreachable.Contains(member.AadId) ? member with { Mri = null, Email = null } : member;
                foreach (var person in PeopleRules.Joined(byAad, byMail, usable, $"NV-{desk.Ids.Code()}"))
                {
                    // Teams may show a member twice, and two members one address: one document is written once
                    if (!planned.Add(person.Id))
                        continue;
                    change.Write(Kinds.People, person, desk.People.VersionOf(person.Id))
                        .Record(PersonRecorded.Of(person));
                }
                planned.Add(member.AadId);
            }
            if (change.Writes.Count == 0)
                return;
            switch (await desk.Store.Commit(change, cancel))
            {
                case Commit.Landed:
                    return;
                case Commit.Taken taken:
                    // two accounts of one address: the second is kept by its Entra identity alone
                    unreachable.UnionWith(members.Where(m => taken.Claim == $"mri/{m.Mri?.ToLowerInvariant()}" || taken.Claim == $"mail/{m.Email?.ToLowerInvariant()}")
                        .Select(m => m.AadId));
                    break;
            }
        }
    }

    async ValueTask Remember(Place near, IReadOnlyList<ChannelInfo> channels, DateTimeOffset asked, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var places = desk.Store.All(Kinds.Places);
            // the bot was taken out of the team while Teams answered
            if (places[near.Id] is { Value.Gone: true })
                return;
            var change = new Change("system", desk.Now).Expect(Kinds.Places, near.Id, places[near.Id].Version);
            foreach (var channel in channels.Where(c => !string.IsNullOrEmpty(c.Id)).DistinctBy(c => c.Id))
            {
                var (before, version) = places.TryGetValue(channel.Id!, out var known) ? known : default;
                var name = string.IsNullOrWhiteSpace(channel.Name) ? channel.Id == near.TeamId ? Cards.Text.Words.GeneralChannel : before?.Name : channel.Name;
                var seen = (before ?? new Place(channel.Id!, PlaceKind.Channel, null, near.ServiceUrl, near.TenantId, near.BotId)) with
                {
                    Name = name,
                    TeamId = near.TeamId,
                    TeamName = near.TeamName ?? before?.TeamName,
                };
                var now = PlaceRules.Listed(seen, before, asked);
                if (now == before)
                    continue;
                change.Write(Kinds.Places, now, version);
                if (before is null || before.Name != now.Name || before.Gone != now.Gone)
                    change.Record(new PlaceRecorded(now.Id, now.Kind, now.Name, now.Gone));
            }
            if (change.Writes.Count == 0 || await desk.Store.Commit(change, cancel) is Commit.Landed)
                return;
        }
    }

    /// <summary>Asks until Teams answers; outages are waited out.</summary>
    async ValueTask<T?> Asked<T>(Func<ValueTask<Answer<T>>> ask, string team, CancellationToken cancel)
        where T : class
    {
        for (var tries = 1; ; tries++)
        {
            var (value, outcome) = await ask();
            if (value is not null)
                return value;
            if (outcome is Refused || tries == MostTries)
            {
                GivenUp(log, team, outcome);
                return null;
            }
            await Task.Delay(Backoff.After(tries, outcome), clock, cancel);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Team {Team} has {Count} members of the office")]
    static partial void Learnt(ILogger log, string team, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Team {Team} cannot be read: {Outcome}")]
    static partial void GivenUp(ILogger log, string team, Outcome outcome);

    [LoggerMessage(Level = LogLevel.Error, Message = "Team {Team} could not be learnt")]
    static partial void Faulted(ILogger log, Exception fault, string team);
}
