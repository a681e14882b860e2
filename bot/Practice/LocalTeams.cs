using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>
/// A small Teams: people, conversations, and the two ways between them and the bot. It knows nothing of the bot but its
/// address. What people do is in LocalTeams.People.cs; what the bot calls is in <see cref="ConnectorApi"/>.
/// </summary>
sealed partial class LocalTeams
{
    readonly BotLine _line;
    readonly ActivityWriter _writer;
    readonly MessageIds _ids;
    readonly TimeProvider _clock;
    readonly Dictionary<string, string> _locales = [];
    readonly Dictionary<(string Message, string Person), DateTimeOffset> _refreshed = [];
    readonly Lock _lock = new();
    readonly ExchangeLog _log;

    public LocalTeams(SampleOffice office, PracticeOptions options, HttpClient http, TimeProvider clock)
    {
        Office = office;
        Latency = options.Latency;
        MessageCommands = options.MessageCommands;
        _clock = clock;
        _ids = new MessageIds(clock);
        _log = new ExchangeLog(options.KeptExchanges);
        _log.Added += exchange => Exchanged?.Invoke(exchange);
        _writer = new ActivityWriter(office, _ids, clock);
        _line = new BotLine(http, _log, clock) { Bot = options.BotUrl };
        Conversations = new Conversations(office, new Journal(options.DataFolder), _ids);
        Connector = new ConnectorApi(this, _writer, _ids, clock);
    }

    public SampleOffice Office { get; }

    public Conversations Conversations { get; }

    public ConnectorApi Connector { get; }

    public TimeSpan Latency { get; }

    public IReadOnlyDictionary<string, string> MessageCommands { get; }

    /// <summary>The bot's base address; known once the server listens, unless configured.</summary>
    public Uri? BotUrl { get => _line.Bot; set => _line.Bot = value; }

    /// <summary>The connector's base address, as activities carry it.</summary>
    public Uri? ServiceUrl { get; set; }

    /// <summary>Asked before each connector call: null lets it through, a fault answers in its place (or spoils the answer).</summary>
    public Func<ConnectorCall, CancellationToken, ValueTask<ConnectorFault?>>? Gate { get; set; }

    public IReadOnlyList<Exchange> Exchanges => _log.All;

    public event Action<Exchange>? Exchanged;

    /// <summary>The bot is typing: conversation id.</summary>
    public event Action<string>? Typing;

    public IReadOnlyList<Message> MessagesIn(string place) => Conversations.In(place);

    /// <summary>Sends any activity as it is, once. Call it twice to be Teams repeating itself.</summary>
    public Task<Answer> Deliver(JsonObject activity, CancellationToken cancel = default) => _line.Post(activity, cancel);

    /// <summary>Waits until a look at the conversations finds something; looks again after each change.</summary>
    public async Task<T> Until<T>(Func<LocalTeams, T?> look, CancellationToken cancel)
        where T : class
    {
        while (true)
        {
            var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            void Wake() => changed.TrySetResult();
            Conversations.Changed += Wake;
            try
            {
                if (look(this) is { } found)
                    return found;
                await changed.Task.WaitAsync(cancel);
            }
            finally
            {
                Conversations.Changed -= Wake;
            }
        }
    }

    /// <summary>Resolves a conversation by id, by a channel's or chat's name, or "bot" for the person's own chat with it.</summary>
    public (Place Place, string? Root) Find(Person person, string conversation)
    {
        var (id, root) = conversation == "bot" ? (Place.PersonalId(person), null) : Place.Split(conversation);
        var place = Conversations.Places.GetValueOrDefault(id)
            ?? Conversations.Places.Values.FirstOrDefault(candidate => !candidate.IsPersonal && candidate.Name == id)
            ?? throw new ArgumentException($"There is no conversation {conversation}", nameof(conversation));
        if (!place.Has(person))
            throw new ArgumentException($"{person.Name} is not in {place.Name}", nameof(person));
        return (place, root);
    }

    public string LocaleOf(Person person)
    {
        lock (_lock)
            return _locales.GetValueOrDefault(person.Code, Office.Office.Locale);
    }

    /// <summary>The language of this person's Teams, sent with everything the person does.</summary>
    public void SetLocale(string person, string locale)
    {
        var someone = Office.Someone(person);
        lock (_lock)
            _locales[someone.Code] = locale;
    }

    public void Record(Func<long, Exchange> exchange) => _log.Add(exchange);

    public void ShowTyping(string conversation) => Typing?.Invoke(conversation);

    string Service => ServiceUrl?.AbsoluteUri ?? throw new InvalidOperationException("The local Teams does not know its own address yet");

    JsonObject Event(string type, Person person, Place place) =>
        _writer.Bare(type, _ids.Event(), person, place, null, LocaleOf(person), Service);
}
