using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>
/// The Bot Connector's REST API as Teams answers it.
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
/// </summary>
sealed class ConnectorApi(LocalTeams teams, ActivityWriter writer, MessageIds ids, TimeProvider clock)
{
    readonly ConnectorRosters _rosters = new(teams, writer);

    // 100 KB of UTF-16: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
    const int MessageUnits = 100 * 1024 / 2;

    static readonly string[] Shown =
        ["text", "textFormat", "attachments", "attachmentLayout", "entities", "suggestedActions", "summary", "importance", "channelData"];

    /// <summary>One call, through the gate: what the bot meets over HTTP.</summary>
    public async Task<ConnectorAnswer> Answer(ConnectorCall call, CancellationToken cancel)
    {
        var fault = teams.Gate is { } gate ? await gate(call, cancel) : null;
        var executed = fault?.Status is null || fault.Executed ? Execute(call) : null;
        var delay = teams.Latency + (fault?.Delay ?? TimeSpan.Zero);
        if (delay > TimeSpan.Zero)
            await Task.Delay(delay, clock, cancel);
        return fault?.Status is { } status ? new ConnectorAnswer(status, fault.Body, fault.Headers) : executed!;
    }

    ConnectorAnswer Execute(ConnectorCall call) => (call.Method, call.Path) switch
    {
        _ when !call.BodyIsJson => ConnectorAnswer.BadSyntax("The request body is not JSON."),
        ("POST", ["v3", "conversations"]) => Create(call),
        ("POST", ["v3", "conversations", _, "activities", "history"]) => ConnectorAnswer.Error(400, "BadArgument", "Invalid input"),
        ("POST", ["v3", "conversations", var id, "activities"]) => Send(call, id, null),
        ("POST", ["v3", "conversations", var id, "activities", var replyTo]) => Send(call, id, replyTo),
        ("PUT", ["v3", "conversations", var id, "activities", var activity]) => Update(call, id, activity),
        ("DELETE", ["v3", "conversations", var id, "activities", var activity]) => Delete(id, activity),
        ("GET", _) => _rosters.Answer(call),
        _ => ConnectorAnswer.Error(404, "NotFound", "There is no such operation."),
    };

    ConnectorAnswer Create(ConnectorCall call)
    {
        if (call.Body is not JsonObject body)
            return ConnectorAnswer.BadSyntax("Incorrect conversation creation parameters");
        var channel = (string?)body["channelData"]?["channel"]?["id"];
        if (channel is not null)
            return CreateThread(call, channel, body["activity"] as JsonObject);
        if (body["members"] is not JsonArray { Count: 1 } members || (bool?)body["isGroup"] == true)
            return ConnectorAnswer.BadSyntax("Incorrect conversation creation parameters");
        if (((string?)body["tenantId"] ?? (string?)body["channelData"]?["tenant"]?["id"]) != teams.Office.TenantId)
            return ConnectorAnswer.Error(403, "Forbidden", "The bot is not installed in the tenant of the request.");
        if (teams.Office.Find((string?)members[0]?["id"] ?? "") is not { } person)
            return ConnectorAnswer.Error(404, "NotFound", "The user was not found.");
        var place = teams.Conversations.Places[Place.PersonalId(person)];
        if (teams.InstalledIn(place) != true && teams.Conversations.Installed(teams.Office.Team.Id) != true)
            return ConnectorAnswer.Error(403, "ForbiddenOperationException", "The bot is not installed for the user and shares no team with the user.");
        if (body["activity"] is JsonObject first && Refused(place) is null)
            Post(place, null, first);
        return new ConnectorAnswer(201, new JsonObject { ["id"] = place.Id });
    }

    ConnectorAnswer CreateThread(ConnectorCall call, string channel, JsonObject? activity)
    {
        if (activity is null)
            return ConnectorAnswer.BadSyntax("Incorrect conversation creation parameters");
        if (teams.Conversations.Places.GetValueOrDefault(channel) is not { IsChannel: true } place)
            return ConnectorAnswer.NoConversation;
        if ((Refused(place) ?? Oversized(call)) is { } refusal)
            return refusal;
        var message = Post(place, null, activity);
        return new ConnectorAnswer(201, new JsonObject { ["id"] = place.ConversationId(message.Root), ["activityId"] = message.Id });
    }

    ConnectorAnswer Send(ConnectorCall call, string conversation, string? replyTo)
    {
        var (id, root) = Place.Split(conversation);
        if (teams.Conversations.Places.GetValueOrDefault(id) is not { } place)
            return ConnectorAnswer.NoConversation;
        root ??= replyTo is null ? null : teams.Conversations.Message(replyTo)?.Root;
        if (place.IsChannel && root is not null && teams.Conversations.Message(root)?.Place != id)
            return ConnectorAnswer.NoConversation;
        if ((Refused(place) ?? Oversized(call)) is { } refusal)
            return refusal;
        if (call.Body is not JsonObject activity || (string?)activity["type"] is not { } type)
            return ConnectorAnswer.BadSyntax("An activity needs a type.");
        if (type == "typing")
        {
            teams.ShowTyping(conversation);
            return new ConnectorAnswer(202);
        }

        if (type != "message")
            return ConnectorAnswer.BadSyntax($"Activities of type {type} cannot be sent.");
        var parts = Split(activity);
        if (parts.Count == 0)
            return ConnectorAnswer.BadSyntax("Activity resulted into multiple skype activities or has no content.");
        var messages = parts.Select(part => Post(place, root, part)).ToList();
        return messages is [var only]
            ? new ConnectorAnswer(201, new JsonObject { ["id"] = only.Id })
            : new ConnectorAnswer(202);
    }

    ConnectorAnswer Update(ConnectorCall call, string conversation, string activity)
    {
        if (Own(conversation, activity, out var message) is { } refusal)
            return refusal;
        if (Oversized(call) is { } oversized)
            return oversized;
        if (call.Body is not JsonObject body)
            return ConnectorAnswer.BadSyntax("An activity is a JSON object.");
        teams.Conversations.Put(message! with { Content = Content(body), Edited = true });
        return new ConnectorAnswer(200, new JsonObject { ["id"] = activity });
    }

    ConnectorAnswer Delete(string conversation, string activity)
    {
        if (Own(conversation, activity, out var message) is { } refusal)
            return refusal;
        teams.Conversations.Put(message! with { Content = [], Deleted = true });
        return new ConnectorAnswer(200);
    }

    ConnectorAnswer? Own(string conversation, string activity, out Message? message)
    {
        message = null;
        var id = Place.Split(conversation).Place;
        if (teams.Conversations.Places.GetValueOrDefault(id) is not { } place)
            return ConnectorAnswer.NoConversation;
        if (Refused(place) is { } refusal)
            return refusal;
        message = teams.Conversations.Message(activity);
        return message is null || message.Place != id || message.Deleted ? ConnectorAnswer.NoActivity
            : message.ByBot ? null
            : ConnectorAnswer.Error(403, "Forbidden", "The message is not the bot's own.");
    }

    ConnectorAnswer? Refused(Place place) => teams.InstalledIn(place) switch
    {
        true => null,
        // a chat that the bot opened itself, with a member of a team that has it
        null when place.IsPersonal && teams.Conversations.Installed(teams.Office.Team.Id) == true => null,
        _ => ConnectorAnswer.NotInRoster,
    };

    static ConnectorAnswer? Oversized(ConnectorCall call) =>
        call.BodyLength > MessageUnits ? ConnectorAnswer.Error(413, "MessageSizeTooBig", "Message size too large.") : null;

    Message Post(Place place, string? root, JsonObject activity)
    {
        var id = ids.Message();
        var message = new Message(id, place.Id, place.IsChannel ? root ?? id : null, teams.Office.BotMri, clock.GetUtcNow(), Content(activity));
        teams.Conversations.Put(message);
        return message;
    }

    // Teams makes one message of the text and one of each attachment, unless the attachments are a carousel
    static List<JsonObject> Split(JsonObject activity)
    {
        var attachments = activity["attachments"] as JsonArray ?? [];
        var text = (string?)activity["text"] ?? "";
        var together = attachments.Count == 1 || (string?)activity["attachmentLayout"] == "carousel";
        List<JsonObject> parts = [];
        if (text.Length > 0)
            parts.Add(With(activity, text, []));
        if (together && attachments.Count > 0)
            parts.Add(With(activity, null, [.. attachments.Select(item => item?.DeepClone())]));
        else
            parts.AddRange(attachments.Select(item => With(activity, null, [item?.DeepClone()])));
        return parts;
    }

    static JsonObject With(JsonObject activity, string? text, JsonArray attachments)
    {
        var part = (JsonObject)activity.DeepClone();
        part.Remove("text");
        part.Remove("attachments");
        if (text is not null)
            part["text"] = text;
        if (attachments.Count > 0)
            part["attachments"] = attachments;
        return part;
    }

    static JsonObject Content(JsonObject activity) => new(
        Shown.Where(key => activity[key] is not null)
            .Select(key => KeyValuePair.Create(key, activity[key]?.DeepClone())));
}
