using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>Writes activities with the members that Teams sends, in Teams' own ids and shapes.</summary>
sealed class ActivityWriter(SampleOffice office, MessageIds ids, TimeProvider clock)
{
    readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(office.Office.TimeZone);

    public JsonObject Bare(string type, string id, Person from, Place place, string? root, string locale, string serviceUrl)
    {
        var now = clock.GetUtcNow();
        var channelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = office.TenantId } };
        if (place.IsChannel)
        {
            channelData["teamsChannelId"] = place.Id;
            channelData["teamsTeamId"] = office.Team.Id;
            channelData["channel"] = new JsonObject { ["id"] = place.Id };
            channelData["team"] = new JsonObject { ["id"] = office.Team.Id };
        }

        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = TimeZoneInfo.ConvertTime(now, _zone).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = office.Office.TimeZone,
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["from"] = Account(from),
            ["conversation"] = Conversation(place, root),
            ["recipient"] = new JsonObject { ["id"] = office.BotMri, ["name"] = office.Bot.Name },
            ["locale"] = locale,
            ["entities"] = new JsonArray(ClientInfo(locale)),
            ["channelData"] = channelData,
        };
    }

    public JsonObject Invoke(Person from, Place place, string? root, string locale, string serviceUrl, string name, JsonNode value, string? replyTo)
    {
        var activity = Bare("invoke", ids.Event(), from, place, root, locale, serviceUrl);
        activity["name"] = name;
        activity["value"] = value.DeepClone();
        var channelData = activity["channelData"]!.AsObject();
        channelData["source"] = new JsonObject { ["name"] = "message" };
        if (replyTo is not null)
        {
            activity["replyToId"] = replyTo;
            channelData["legacy"] = new JsonObject { ["replyToId"] = replyTo };
        }

        return activity;
    }

    /// <summary>What a person typed. "@Name" of everyone in <paramref name="mentions"/> becomes a mention.</summary>
    public static JsonObject Typed(string text, IReadOnlyList<(string Id, string Name)> mentions)
    {
        var entities = new JsonArray();
        var html = WebUtility.HtmlEncode(text);
        for (var at = 0; at < mentions.Count; at++)
        {
            var (id, name) = mentions[at];
            var tag = $"<at>{name}</at>";
            text = text.Contains("@" + name, StringComparison.Ordinal) ? ReplaceFirst(text, "@" + name, tag) : $"{tag} {text}";
            html = ReplaceFirst(html, "@" + WebUtility.HtmlEncode(name), MentionSpan(at, name));
            entities.Add(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = tag,
                ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
            });
        }

        return new JsonObject
        {
            ["text"] = text,
            ["textFormat"] = "plain",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{html.ReplaceLineEndings("<br>")}</p>" }),
            ["entities"] = entities,
        };
    }

    public static JsonObject Account(Person person) => new()
    {
        ["id"] = person.Mri,
        ["name"] = person.Name,
        ["aadObjectId"] = person.AadObjectId,
    };

    /// <summary>A roster entry, as the member calls of the connector give it.</summary>
    public JsonObject Member(Person person) => new()
    {
        ["id"] = person.Mri,
        ["aadObjectId"] = person.AadObjectId,
        ["objectId"] = person.AadObjectId,
        ["name"] = person.Name,
        ["givenName"] = person.Name[(person.Name.LastIndexOf(' ') + 1)..],
        ["surname"] = person.Name.Split(' ')[0],
        ["email"] = person.Email,
        ["userPrincipalName"] = person.Email,
        ["tenantId"] = office.TenantId,
        ["userRole"] = "user",
    };

    JsonObject Conversation(Place place, string? root)
    {
        var conversation = new JsonObject
        {
            ["conversationType"] = place.Kind,
            ["tenantId"] = office.TenantId,
            ["id"] = place.ConversationId(root),
        };
        if (!place.IsPersonal)
            conversation["isGroup"] = true;
        if (place.Kind == "groupChat")
            conversation["name"] = place.Name;
        return conversation;
    }

    JsonObject ClientInfo(string locale) => new()
    {
        ["type"] = "clientInfo",
        ["locale"] = locale,
        ["country"] = locale[(locale.LastIndexOf('-') + 1)..],
        ["platform"] = "Web",
        ["timezone"] = office.Office.TimeZone,
    };

    // the markup of a mention in the html twin that Teams attaches to a typed message
    static string MentionSpan(int at, string name) =>
        $"<span itemscope=\"\" itemtype=\"http://schema.skype.com/Mention\" itemid=\"{at}\">{WebUtility.HtmlEncode(name)}</span>";

    static string ReplaceFirst(string text, string what, string with)
    {
        var at = text.IndexOf(what, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + what.Length));
    }
}
