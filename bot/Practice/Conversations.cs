using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>The state of the local Teams: places, messages, personal card views, and where the bot is installed.</summary>
sealed class Conversations
{
    readonly Lock _lock = new();
    readonly Journal _journal;
    readonly Dictionary<string, Message> _messages = [];
    readonly List<string> _order = [];
    readonly Dictionary<string, List<string>> _byPlace = [];
    readonly Dictionary<string, Dictionary<string, CardView>> _views = [];
    readonly Dictionary<string, bool> _installed = [];

    public Conversations(SampleOffice office, Journal journal, MessageIds ids)
    {
        _journal = journal;
        var all = office.People;
        Places = office.Channels.Select(channel => new Place(channel.Id, "channel", channel.Name, all))
            .Concat(office.GroupChats.Select(chat => new Place(chat.Id, "groupChat", chat.Name, [.. chat.Members.Select(office.Someone)])))
            .Concat(all.Select(person => new Place(Place.PersonalId(person), "personal", person.Name, [person])))
            .ToDictionary(place => place.Id);
        foreach (var entry in journal.Read())
            Restore(entry, ids);
        journal.Rewrite(Everything());
    }

    public event Action? Changed;
    public event Action<Message>? MessageChanged;

    public IReadOnlyDictionary<string, Place> Places { get; }

    public IReadOnlyList<Message> Messages
    {
        get
        {
            lock (_lock)
                return [.. _order.Select(id => _messages[id])];
        }
    }

    public IReadOnlyList<Message> In(string place)
    {
        lock (_lock)
            return _byPlace.TryGetValue(place, out var there) ? [.. there.Select(id => _messages[id])] : [];
    }

    public Message? Message(string id)
    {
        lock (_lock)
            return _messages.GetValueOrDefault(id);
    }

    /// <summary>The message as this person sees it: with the card that the bot last answered this person with.</summary>
    public Message? Seen(string id, Person person)
    {
        lock (_lock)
        {
            return _messages.GetValueOrDefault(id) is not { } message ? null
                : _views.TryGetValue(id, out var views) && views.TryGetValue(person.Mri, out var view) ? message.Showing(view.Card)
                : message;
        }
    }

    public void Put(Message message)
    {
        lock (_lock)
        {
            Keep(message);
            _journal.Append(Entry("message", message));
        }

        MessageChanged?.Invoke(message);
        Changed?.Invoke();
    }

    public void Put(CardView view)
    {
        Message? message;
        lock (_lock)
        {
            Keep(view);
            _journal.Append(Entry("view", view));
            message = _messages.GetValueOrDefault(view.Message);
        }

        if (message is not null)
            MessageChanged?.Invoke(message);
        Changed?.Invoke();
    }

    /// <summary>null: never; true: installed; false: removed.</summary>
    public bool? Installed(string place)
    {
        lock (_lock)
            return _installed.TryGetValue(place, out var installed) ? installed : null;
    }

    public void Install(string place, bool installed)
    {
        lock (_lock)
        {
            _installed[place] = installed;
            _journal.Append(Entry("installed", new Installation(place, installed)));
        }

        Changed?.Invoke();
    }

    void Restore(JsonObject entry, MessageIds ids)
    {
        if (entry["message"].Deserialize<Message>() is { } message)
        {
            Keep(message);
            ids.StartAfter(message.Id);
        }
        else if (entry["view"].Deserialize<CardView>() is { } view)
        {
            Keep(view);
        }
        else if (entry["installed"].Deserialize<Installation>() is { } installed)
        {
            _installed[installed.Place] = installed.Now;
        }
    }

    void Keep(Message message)
    {
        if (_messages.TryAdd(message.Id, message))
        {
            _order.Add(message.Id);
            if (!_byPlace.TryGetValue(message.Place, out var there))
                _byPlace[message.Place] = there = [];
            there.Add(message.Id);
        }

        _messages[message.Id] = message;
        // an edit takes everyone back to the shared card
        _views.Remove(message.Id);
    }

    void Keep(CardView view)
    {
        if (!_views.TryGetValue(view.Message, out var views))
            _views[view.Message] = views = [];
        views[view.Person] = view;
    }

    IEnumerable<JsonObject> Everything() =>
        _order.Select(id => Entry("message", _messages[id]))
            .Concat(_views.Values.SelectMany(views => views.Values).Select(view => Entry("view", view)))
            .Concat(_installed.Select(pair => Entry("installed", new Installation(pair.Key, pair.Value))));

    static JsonObject Entry<T>(string kind, T value) => new() { [kind] = JsonSerializer.SerializeToNode(value) };

    sealed record Installation(string Place, bool Now);
}
