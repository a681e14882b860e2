using System.Globalization;
using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>What people do with cards: buttons, personal views and their refresh, searches and dialogs.</summary>
sealed partial class LocalTeams
{
    // https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/user-specific-views
    static readonly TimeSpan RefreshRest = TimeSpan.FromMinutes(1);
    const int RefreshForAllUpTo = 60;
    static readonly string[] ActionMembers = ["type", "id", "title", "verb", "data"];

    /// <summary>Presses a button of the card as this person sees it, with what the person filled in.</summary>
    /// <param name="action">The button's title, verb or id.</param>
    public Task<Answer> Press(string person, string message, string action, JsonObject? inputs = null, CancellationToken cancel = default)
    {
        var (_, seen) = Shown(Office.Someone(person), message);
        var card = seen.Card ?? throw new InvalidOperationException($"Message {message} has no card");
        var pressed = CardButtons.Pressed(card, action, inputs);
        return (string?)pressed["type"] == "Action.Execute"
            ? Execute(person, message, pressed, "manual", cancel)
            : Submit(person, message, pressed["data"], cancel);
    }

    /// <summary>Action.Execute, its data already merged with the inputs. A card in the answer is from now on what this person sees.</summary>
    public async Task<Answer> Execute(string person, string message, JsonObject action, string trigger = "manual", CancellationToken cancel = default)
    {
        var value = new JsonObject
        {
            ["action"] = new JsonObject(ActionMembers.Where(action.ContainsKey).Select(key => KeyValuePair.Create(key, action[key]?.DeepClone()))),
            ["trigger"] = trigger,
        };
        value["action"]!["data"] ??= new JsonObject();
        var someone = Office.Someone(person);
        var answer = await Invoke(person, message, "adaptiveCard/action", value, cancel);
        if (answer is { Accepted: true, Card: { } card })
            Conversations.Put(new CardView(message, someone.Mri, (JsonObject)card.DeepClone()));
        return answer;
    }

    /// <summary>Action.Submit: a message without text that carries the data. With msteams.type it is what that says.</summary>
    public Task<Answer> Submit(string person, string message, JsonNode? data, CancellationToken cancel = default)
    {
        var someone = Office.Someone(person);
        var teams = (data as JsonObject)?["msteams"] as JsonObject;
        switch ((string?)teams?["type"])
        {
            case "task/fetch":
                return Invoke(person, message, "task/fetch", Dialog(data!), cancel);
            case "messageBack" or "imBack":
                return Say(person, Shown(someone, message).Message.Place, (string?)teams["text"] ?? (string?)teams["value"] ?? "", ["bot"], cancel);
        }

        var (place, target) = Shown(someone, message);
        var activity = _writer.Bare("message", _ids.Message(), someone, place, target.Root, LocaleOf(someone), Service);
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        activity["replyToId"] = message;
        activity["value"] = data?.DeepClone();
        return Deliver(activity, cancel);
    }

    /// <summary>A person looks at a message: its card refreshes for that person when it asks to and has not in the last minute.</summary>
    public async Task<Answer?> Look(string person, string message, CancellationToken cancel = default)
    {
        var someone = Office.Someone(person);
        var (place, seen) = Shown(someone, message);
        if (seen.Card?["refresh"] is not JsonObject refresh || refresh["action"] is not JsonObject action || !Asks(refresh, someone, place))
            return null;
        lock (_lock)
        {
            var now = _clock.GetUtcNow();
            if (_refreshed.TryGetValue((message, someone.Mri), out var last) && now - last < RefreshRest)
                return null;
            _refreshed[(message, someone.Mri)] = now;
        }

        return await Execute(person, message, action, "automatic", cancel);
    }

    /// <summary>Everything of a conversation scrolls by: what is to be refreshed is refreshed.</summary>
    public async Task LookAt(string person, string conversation, CancellationToken cancel = default)
    {
        var (place, _) = Find(Office.Someone(person), conversation);
        foreach (var message in MessagesIn(place.Id))
            await Look(person, message.Id, cancel);
    }

    /// <summary>Typing in a filtered Input.ChoiceSet whose dataset is the bot's own.</summary>
    public Task<Answer> Search(string person, string message, string dataset, string text, CancellationToken cancel = default) =>
        Invoke(person, message, "application/search", new JsonObject
        {
            ["queryText"] = text,
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 15 },
            ["dataset"] = dataset,
        }, cancel);

    /// <summary>Sends a dialog's form (task/submit).</summary>
    public Task<Answer> SubmitDialog(string person, string message, JsonNode data, CancellationToken cancel = default) =>
        Invoke(person, message, "task/submit", Dialog(data), cancel);

    /// <summary>Any invoke that belongs to a message.</summary>
    public Task<Answer> Invoke(string person, string message, string name, JsonNode value, CancellationToken cancel = default)
    {
        var someone = Office.Someone(person);
        var (place, target) = Shown(someone, message);
        return Deliver(_writer.Invoke(someone, place, target.Root, LocaleOf(someone), Service, name, value, message), cancel);
    }

    /// <summary>A message action such as "nominate the author", from the menu of a message; its dialog's form when data is given.</summary>
    /// <param name="request">Teams' requestId: the same from the opening of a dialog to its last answer.</param>
    public Task<Answer> MessageAction(
        string person, string message, string command, string request, JsonNode? data = null, CancellationToken cancel = default)
    {
        var (_, target) = Shown(Office.Someone(person), message);
        var value = new JsonObject
        {
            ["commandId"] = command,
            ["commandContext"] = "message",
            ["requestId"] = request,
            ["context"] = new JsonObject { ["theme"] = "default" },
            ["messagePayload"] = Payload(target),
        };
        if (data is not null)
            value["data"] = data.DeepClone();
        return Invoke(person, message, data is null ? "composeExtension/fetchTask" : "composeExtension/submitAction", value, cancel);
    }

    JsonObject Payload(Message target)
    {
        var author = Office.Find(target.From);
        var html = (target.Content["attachments"] as JsonArray)?.FirstOrDefault(item => (string?)item!["contentType"] == "text/html");
        return new JsonObject
        {
            ["id"] = target.Id,
            ["createdDateTime"] = target.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["deleted"] = target.Deleted,
            ["importance"] = "normal",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = (string?)html?["content"] ?? target.Text },
            ["from"] = author is null
                ? new JsonObject { ["application"] = new JsonObject { ["id"] = target.From, ["displayName"] = Office.Bot.Name, ["applicationIdentityType"] = "bot" } }
                : new JsonObject { ["user"] = new JsonObject { ["id"] = author.AadObjectId, ["displayName"] = author.Name, ["userIdentityType"] = "aadUser" } },
            ["attachments"] = new JsonArray(),
            ["mentions"] = new JsonArray(),
            ["reactions"] = new JsonArray(),
        };
    }

    static JsonObject Dialog(JsonNode data) => new() { ["data"] = data.DeepClone(), ["context"] = new JsonObject { ["theme"] = "default" } };

    // without userIds, a card refreshes for everyone in a small conversation and for nobody in a large one
    static bool Asks(JsonObject refresh, Person someone, Place place) =>
        refresh["userIds"] is JsonArray users
            ? users.Any(user => (string?)user is { } id && someone.Is(id))
            : place.Members.Count <= RefreshForAllUpTo;
}
