using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>What the page is told, in the page's own shapes.</summary>
static class PageJson
{
    /// <param name="seen">With the card as the persona sees it.</param>
    /// <param name="shared">As everyone else sees it.</param>
    public static JsonObject Message(Message seen, Message shared) => new()
    {
        ["id"] = seen.Id,
        ["place"] = seen.Place,
        ["root"] = seen.Root,
        ["from"] = seen.From,
        ["at"] = seen.At.ToUnixTimeMilliseconds(),
        ["edited"] = seen.Edited,
        ["deleted"] = seen.Deleted,
        ["own"] = !ReferenceEquals(seen, shared),
        ["content"] = seen.Content.DeepClone(),
    };

    public static JsonObject Headline(Exchange exchange) => new()
    {
        ["number"] = exchange.Number,
        ["at"] = exchange.At.ToUnixTimeMilliseconds(),
        ["direction"] = exchange.Direction,
        ["method"] = exchange.Method,
        ["url"] = exchange.Url,
        ["what"] = What(exchange),
        ["status"] = exchange.Status,
        ["took"] = Math.Round(exchange.Took.TotalMilliseconds, 1),
        ["conversation"] = exchange.Conversation,
        ["regards"] = new JsonArray([.. exchange.Regards.Select(id => JsonValue.Create(id))]),
    };

    public static JsonObject Whole(Exchange exchange)
    {
        var whole = Headline(exchange);
        whole["request"] = exchange.Request?.DeepClone();
        whole["response"] = exchange.Response?.DeepClone();
        return whole;
    }

    public static JsonObject Answer(Answer answer) => new()
    {
        ["sent"] = answer.Sent,
        ["status"] = answer.Status,
        ["body"] = answer.Body?.DeepClone(),
        ["took"] = Math.Round(answer.Took.TotalMilliseconds, 1),
    };

    public static JsonObject State(LocalTeams teams, Person person)
    {
        var places = teams.Conversations.Places.Values.Where(place => place.Has(person)).ToList();
        var ids = places.Select(place => place.Id).ToHashSet();
        return new JsonObject
        {
            ["office"] = JsonSerializer.SerializeToNode(teams.Office.Office, JsonSerializerOptions.Web),
            ["team"] = JsonSerializer.SerializeToNode(teams.Office.Team, JsonSerializerOptions.Web),
            ["bot"] = new JsonObject { ["id"] = teams.Office.BotMri, ["name"] = teams.Office.Bot.Name },
            ["me"] = person.Code,
            ["commands"] = new JsonArray([.. teams.MessageCommands.Select(command => new JsonObject { ["id"] = command.Key, ["title"] = command.Value })]),
            ["units"] = JsonSerializer.SerializeToNode(teams.Office.Units, JsonSerializerOptions.Web),
            ["people"] = new JsonArray([.. teams.Office.People.Select(someone =>
            {
                var entry = JsonSerializer.SerializeToNode(someone, JsonSerializerOptions.Web)!.AsObject();
                entry["id"] = someone.Mri;
                return entry;
            })]),
            ["places"] = new JsonArray([.. places.Select(place => new JsonObject
            {
                ["id"] = place.Id,
                ["kind"] = place.Kind,
                ["name"] = place.Name,
                ["installed"] = teams.InstalledIn(place) ?? false,
                ["members"] = new JsonArray([.. place.Members.Select(member => JsonValue.Create(member.Mri))]),
            })]),
            ["messages"] = new JsonArray([.. teams.Conversations.Messages
                .Where(message => ids.Contains(message.Place))
                .Select(message => Message(teams.Conversations.Seen(message.Id, person) ?? message, message))]),
        };
    }

    static string? What(Exchange exchange) => exchange.Request is not JsonObject body ? null
        : (string?)body["name"] is { } name ? $"{body["type"]} {name}"
        : (string?)body["action"] is { } action ? $"{body["type"]} {action}"
        : (string?)body["type"];
}
