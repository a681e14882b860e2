using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Kit;

/// <summary>Somebody of the office, doing what people do in Teams.</summary>
sealed class Persona(Office office, Person who)
{
    static CancellationToken Cancel => Patience.Cancel;

    public string Code => who.Code;

    public string Name => who.Name;

    public string AadId => who.AadObjectId;

    /// <summary>The id of the person's own chat with the bot.</summary>
    public string Chat => office.Teams.Find(who, "bot").Place.Id;

    /// <summary>Teams speaks this language to the person.</summary>
    public Persona In(string locale)
    {
        office.Teams.SetLocale(Code, locale);
        return this;
    }

    /// <summary>Types to the bot and waits for what it answers there.</summary>
    /// <param name="text">"@Name" where somebody is mentioned.</param>
    /// <param name="mentions">Codes of those mentioned; the bot is mentioned by itself outside its own chat.</param>
    public async Task<Message> Says(string text, string where = "bot", params string[] mentions)
    {
        var place = office.Teams.Find(who, where).Place.Id;
        var before = office.BotMessages(place).Select(m => m.Id).ToHashSet();
        var answer = await office.Teams.Say(Code, where, text, where == "bot" ? mentions : ["bot", .. mentions], Cancel);
        Assert.True(answer.Accepted, $"{answer.Status} {answer.Body}");
        return await office.Teams.Until(
            teams => teams.MessagesIn(place).FirstOrDefault(m => m.ByBot && !before.Contains(m.Id)), Cancel);
    }

    /// <summary>Types in the own chat when nothing is on its way there, so that what comes is the answer.</summary>
    public async Task<Message> Asks(string line, params string[] mentions)
    {
        await office.Settled();
        return await Says(line, "bot", mentions);
    }

    /// <summary>Presses a button (by title, verb or id) of a card as this person sees it.</summary>
    public Task<Answer> Presses(Message message, string button, params (string Field, string Value)[] filledIn) =>
        office.Teams.Press(Code, message.Id, button, new JsonObject(filledIn.Select(f => KeyValuePair.Create(f.Field, (JsonNode?)f.Value))), Cancel);

    /// <summary>
    /// Presses a button; where the answer takes the place of the posted card, waits until it does: that brings everybody back to it, and a card
    /// that was opened meanwhile would be gone.
    /// </summary>
    /// <param name="settles">Whether this answer does.</param>
    public async Task<Answer> Presses(Message message, string button, Func<Answer, bool> settles, params (string Field, string Value)[] filledIn)
    {
        var before = Posted();
        var answer = await Presses(message, button, filledIn);
        if (settles(answer))
            await office.Teams.Until(_ => Posted() is var now && !ReferenceEquals(now.Content, before.Content) ? now : null, Cancel);
        return answer;

        Message Posted() => office.Teams.MessagesIn(message.Place).Single(m => m.Id == message.Id);
    }

    /// <summary>Presses a button several times at once, of the card as this person sees it before the first press is answered.</summary>
    public Task<Answer[]> PressesAtOnce(int times, Message message, string button, params (string Field, string Value)[] filledIn)
    {
        var pressed = CardButtons.Pressed(Sees(message).Card!, button, new JsonObject(filledIn.Select(f => KeyValuePair.Create(f.Field, (JsonNode?)f.Value))));
        return Task.WhenAll(Enumerable.Range(0, times).Select(_ => office.Teams.Execute(Code, message.Id, (JsonObject)pressed.DeepClone(), cancel: Cancel)));
    }

    /// <summary>The message as this person sees it now: with his own view of its card, if he has one.</summary>
    public Message Sees(Message message) =>
        office.Teams.Conversations.Seen(message.Id, who) ?? throw new InvalidOperationException($"{Name} sees no message {message.Id}");

    /// <summary>The person scrolls to the message: after an edit everybody is back at the shared card, and Teams fetches the own view of those it names.</summary>
    public async Task<Message> LooksAt(Message message)
    {
        await office.Teams.Look(Code, message.Id, Cancel);
        return Sees(message);
    }

    /// <summary>Waits for a message of the bot in the person's own chat.</summary>
    public Task<Message> IsTold(Func<Message, bool> wanted) => office.Sees(Chat, wanted);
}

/// <summary>What a card says, for asserting.</summary>
static class Shown
{
    /// <summary>All texts of the message or its card, a line each: texts, facts, labels, button titles; not what is hidden.</summary>
    public static string Words(this Message message) => message.Card is { } card ? Words((JsonNode)card) : message.Text;

    public static string Words(this Answer answer) => answer.Card is { } card ? Words((JsonNode)card) : answer.Text ?? answer.Body?.ToJsonString() ?? "";

    static string Words(JsonNode node) => string.Join("\n", Texts(node));

    static IEnumerable<string> Texts(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var text in items.SelectMany(Texts))
                    yield return text;
                break;
            case JsonObject thing when thing["isVisible"] is JsonValue visible && !visible.GetValue<bool>():
                break;
            case JsonObject thing:
                foreach (var (name, value) in thing)
                {
                    if (name is "text" or "title" or "value" or "label" or "altText" && value is JsonValue)
                        yield return value.ToString();
                    else if (name is not ("data" or "fallback" or "refresh" or "msteams"))
                    {
                        foreach (var text in Texts(value))
                            yield return text;
                    }
                }
                break;
        }
    }
}
