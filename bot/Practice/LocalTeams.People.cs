using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>What people do in Teams, and what Teams tells the bot of it.</summary>
sealed partial class LocalTeams
{
    /// <summary>A person opens Teams: the bot is installed where it never was, in the team, the group chats and the person's own chat.</summary>
    public async Task Open(string person, CancellationToken cancel = default)
    {
        var someone = Office.Someone(person);
        foreach (var place in Conversations.Places.Values.Where(place => place.Has(someone)))
        {
            if (InstalledIn(place) is null)
                await Install(person, place.Id, cancel);
        }
    }

    /// <summary>Adds the bot; a channel stands for its whole team.</summary>
    public Task<Answer> Install(string person, string conversation, CancellationToken cancel = default) =>
        Installation(person, conversation, true, cancel);

    public Task<Answer> Uninstall(string person, string conversation, CancellationToken cancel = default) =>
        Installation(person, conversation, false, cancel);

    public bool? InstalledIn(Place place) => Conversations.Installed(place.IsChannel ? Office.Team.Id : place.Id);

    /// <summary>
    /// Writes a message. The bot hears of it in its own chat, or where it is mentioned; everybody sees it at once.
    /// </summary>
    /// <param name="mentions">Codes of people, or "bot"; where the text has "@Name" it becomes the mention, otherwise it leads.</param>
    public async Task<Answer> Say(string person, string conversation, string text, IEnumerable<string>? mentions = null, CancellationToken cancel = default)
    {
        var someone = Office.Someone(person);
        var (place, root) = Find(someone, conversation);
        var mentioned = (mentions ?? []).Select(Mentioned).ToList();
        return await Write(someone, place, root, ActivityWriter.Typed(text, mentioned), mentioned.Any(who => who.Id == Office.BotMri), cancel);
    }

    async Task<Answer> Write(Person someone, Place place, string? root, JsonObject content, bool toTheBot, CancellationToken cancel)
    {
        var id = _ids.Message();
        var thread = place.IsChannel ? root ?? id : null;
        Conversations.Put(new Message(id, place.Id, thread, someone.Mri, _clock.GetUtcNow(), content));
        if (!place.IsPersonal && !toTheBot || InstalledIn(place) == false)
            return Answer.NotForTheBot;
        return await Deliver(WithContent("message", id, someone, place, thread, content), cancel);
    }

    public async Task<Answer> Edit(string person, string message, string text, IEnumerable<string>? mentions = null, CancellationToken cancel = default)
    {
        var (someone, place, written) = Own(person, message);
        var content = ActivityWriter.Typed(text, [.. (mentions ?? []).Select(Mentioned)]);
        Conversations.Put(written with { Content = content, Edited = true });
        return await Changed(WithContent("messageUpdate", message, someone, place, written.Root, content), "editMessage", place, cancel);
    }

    public async Task<Answer> Delete(string person, string message, CancellationToken cancel = default)
    {
        var (someone, place, written) = Own(person, message);
        Conversations.Put(written with { Content = [], Deleted = true });
        var activity = _writer.Bare("messageDelete", message, someone, place, written.Root, LocaleOf(someone), Service);
        return await Changed(activity, "softDeleteMessage", place, cancel);
    }

    /// <summary>Likes (or heart, laugh, surprised, sad, angry) one of the bot's messages.</summary>
    public Task<Answer> React(string person, string message, string reaction, bool added = true, CancellationToken cancel = default)
    {
        var someone = Office.Someone(person);
        var (place, target) = Shown(someone, message);
        var activity = _writer.Bare("messageReaction", _ids.Event(), someone, place, target.Root, LocaleOf(someone), Service);
        activity["replyToId"] = message;
        activity[added ? "reactionsAdded" : "reactionsRemoved"] = new JsonArray(new JsonObject { ["type"] = reaction });
        return Deliver(activity, cancel);
    }

    async Task<Answer> Installation(string person, string conversation, bool add, CancellationToken cancel)
    {
        var someone = Office.Someone(person);
        var place = Find(someone, conversation).Place;
        place = place.IsChannel ? Conversations.Places[Office.Team.Id] : place;
        Conversations.Install(place.Id, add);
        var installation = Event("installationUpdate", someone, place);
        installation["action"] = add ? "add" : "remove";
        Select(installation, place);
        var roster = Event("conversationUpdate", someone, place);
        roster[add ? "membersAdded" : "membersRemoved"] = Joined(someone, place);
        if (place.IsChannel)
        {
            var channelData = roster["channelData"]!.AsObject();
            channelData["eventType"] = add ? "teamMemberAdded" : "teamMemberRemoved";
            channelData["team"]!["name"] = Office.Team.Name;
        }

        var answer = await Deliver(installation, cancel);
        await Deliver(roster, cancel);
        return answer;
    }

    static void Select(JsonObject activity, Place place)
    {
        var channelData = activity["channelData"]!.AsObject();
        channelData["source"] = new JsonObject { ["name"] = "message" };
        channelData["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = place.Id } };
    }

    JsonArray Joined(Person someone, Place place)
    {
        var bot = new JsonObject { ["id"] = Office.BotMri };
        return place.IsPersonal
            ? [new JsonObject { ["id"] = someone.Mri, ["aadObjectId"] = someone.AadObjectId }, bot]
            : [bot];
    }

    JsonObject WithContent(string type, string id, Person someone, Place place, string? root, JsonObject content)
    {
        var activity = _writer.Bare(type, id, someone, place, root, LocaleOf(someone), Service);
        foreach (var (key, value) in content)
        {
            if (key == "entities")
            {
                foreach (var entity in value!.AsArray().Reverse())
                    activity["entities"]!.AsArray().Insert(0, entity!.DeepClone());
            }
            else
            {
                activity[key] = value?.DeepClone();
            }
        }

        return activity;
    }

    Task<Answer> Changed(JsonObject activity, string kind, Place place, CancellationToken cancel)
    {
        activity["channelData"]!["eventType"] = kind;
        // without resource-specific consent a bot sees only its own chats' messages and those that mention it
        var heard = place.IsPersonal || activity["entities"]!.AsArray().Any(entity => (string?)entity!["mentioned"]?["id"] == Office.BotMri);
        return heard ? Deliver(activity, cancel) : Task.FromResult(Answer.NotForTheBot);
    }

    (Person, Place, Message) Own(string person, string message)
    {
        var someone = Office.Someone(person);
        var (place, written) = Shown(someone, message);
        return written.From == someone.Mri ? (someone, place, written)
            : throw new ArgumentException($"{someone.Name} did not write message {message}", nameof(message));
    }

    (Place Place, Message Message) Shown(Person someone, string message)
    {
        var seen = Conversations.Seen(message, someone) ?? throw new ArgumentException($"There is no message {message}", nameof(message));
        return (Find(someone, seen.Place).Place, seen);
    }

    (string Id, string Name) Mentioned(string who)
    {
        if (who == "bot" || who == Office.BotMri)
            return (Office.BotMri, Office.Bot.Name);
        var person = Office.Someone(who);
        return (person.Mri, person.Name);
    }
}
