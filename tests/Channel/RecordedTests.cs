using System.Text.Json;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Channel;

/// <summary>All recorded traffic, played against the real endpoint and the real connector.</summary>
public sealed class RecordedTests : IAsyncLifetime
{
    ChannelHost _host = null!;
    Loopback _teams = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await ChannelHost.Anonymous();
        _teams = await Loopback.Started();
    }

    public static TheoryData<string> Inbound => [.. Recording.Names("-bot.")];

    public static TheoryData<string> Outbound => [.. Recording.Names("-conn.").Where(n => !_notOurs.Contains(Recording.Number(n)))];

    /// <summary>
    /// Calls this bot does not make: the deprecated full roster, members of an activity, history, attachments, removing members,
    /// listing conversations, meetings, an unknown path and reactions.
    /// </summary>
    static readonly HashSet<string> _notOurs = ["22.7", "42.7", "24.2", "24.3", "24.4", "24.5", "24.6", "24.7", "24.8", "24.9"];

    [Fact]
    public void The_recordings_are_all_here() => Assert.Equal((83, 77), (Inbound.Count, Recording.Names("-conn.").Count()));

    [Theory]
    [MemberData(nameof(Inbound))]
    public async Task What_came_in_is_understood_and_answered_as_recorded(string name)
    {
        var recording = Recording.Open(name);
        if (recording.Body is not { } body)
        {
            using var refused = await _host.Send(new(recording.Method));
            Assert.Equal(recording.Status, (int)refused.StatusCode);
            return;
        }
        _host.Turns.Answer = a => a.IsInvoke
            ? new(recording.Status, recording.Answer is { } answer ? new RawInvokeBody(RawJson.Parse(answer.GetRawText())) : null)
            : null;

        using var response = await _host.Post(body.GetRawText());
        var answered = await response.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(recording.Status, (int)response.StatusCode);
        Assert.Equal(recording.Answer?.GetRawText() ?? "", answered);
        var written = WireJson.Write(Assert.Single(_host.Turns.Taken), WireJson.Default.Activity).ToElement();
        // the four members no client but a mock sends are the only ones left behind
        Assert.Empty(Recording.Lost(body, written).Except(["listenFor", "textHighlights", "conversation.topic", "from.role"]));
    }

    [Theory]
    [MemberData(nameof(Outbound))]
    public async Task What_went_out_goes_out_again_and_its_answer_is_understood(string name)
    {
        var recording = Recording.Open(name);
        // JSON as JSON, and the HTML of an error page as itself
        _teams.Answers(recording.Status, recording.Answer?.ToString());

        var (outcome, sent) = await Call(recording);

        var asked = Assert.Single(_teams.Requests);
        Assert.Equal((recording.Method, Plain(recording.Url)), (asked.Method, Plain(asked.Target)));
        Assert.Equal(Expected(recording), outcome);
        if (sent) Assert.Empty(Recording.Lost(recording.Body!.Value, JsonElement.Parse(asked.Body)).Except(_saidByTeams));
    }

    /// <summary>What bots should leave to Teams, and what a new call of ours says of itself.</summary>
    static readonly string[] _saidByTeams =
        ["conversation.isGroup", "conversation.conversationType", "serviceUrl", "bot", "bot.id", "bot.name", "conversation.name"];

    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        await _host.DisposeAsync();
    }

    async Task<(Outcome Outcome, bool Sent)> Call(Recording recording)
    {
        var bot = _host.Connector;
        var service = _teams.Url + "/_connector";
        var path = recording.Segments;
        var place = new ConversationReference { ServiceUrl = service, ChannelId = "msteams", Conversation = new() { Id = path.ElementAtOrDefault(1) } };
        switch (recording.Method, path)
        {
            case ("GET", ["conversations", _, "pagedmembers"]):
                return ((await bot.PagedMembers(place, null, 50, Cancel)).Outcome, false);
            case ("GET", ["conversations", _, "members", var member]):
                return ((await bot.Member(place, member, Cancel)).Outcome, false);
            case ("GET", ["teams", var team]):
                return ((await bot.Team(service, team, Cancel)).Outcome, false);
            case ("GET", ["teams", var team, "conversations"]):
                return ((await bot.Channels(service, team, Cancel)).Outcome, false);
            case ("DELETE", ["conversations", _, "activities", var activity]):
                return (await bot.Delete(place, activity, Cancel), false);
            case ("POST", ["conversations"]):
                var made = Recording.Read(recording.Body!.Value, WireJson.Default.ConversationParameters);
                return ((made.IsGroup is true
                    ? await bot.PostThread(service, "t", made.ChannelData!.Channel!.Id!, made.Activity!, Cancel)
                    : await bot.CreatePersonal(service, made.TenantId!, made.Members![0].Id!, Cancel)).Outcome, true);
        }
        var said = Recording.Read(recording.Body!.Value, WireJson.Default.Activity);
        place = place with { Bot = said.From, User = said.Recipient, ChannelId = said.ChannelId, Conversation = said.Conversation! };
        return (recording.Method, path) switch
        {
            ("POST", [_, _, "activities"]) => (await bot.Send(place, said, Cancel), true),
            ("POST", [_, _, "activities", var to]) => (await bot.Reply(place with { ActivityId = to }, said, Cancel), true),
            ("PUT", [_, _, "activities", var id]) => (await bot.Update(place, id, said, Cancel), true),
            _ => throw new InvalidOperationException($"no call for {recording.Method} {recording.Url}"),
        };
    }

    static Outcome Expected(Recording recording)
    {
        string? Of(string name) => recording.Answer is { ValueKind: JsonValueKind.Object } a && a.TryGetProperty(name, out var v) ? v.GetString() : null;
        if (recording.Status < 300)
        {
            var reads = recording.Method == "GET" || recording.Segments.Length == 1;
            return new Delivered(recording.Segments.Length == 1 ? Of("activityId") : reads ? null : Of("id"));
        }
        var kind = recording.Status switch
        {
            404 => RefusalKind.MemberNotFound,
            413 => RefusalKind.TooBig,
            _ => RefusalKind.NotSupported,
        };
        return recording.Answer is { ValueKind: JsonValueKind.Object } answer && answer.GetProperty("error") is var error
            ? new Refused(kind, recording.Status, error.GetProperty("code").GetString(), error.GetProperty("message").GetString())
            : new Refused(kind, recording.Status, null, null);
    }

    static string Plain(string url) => Uri.UnescapeDataString(url.Split('?')[0]);
}
