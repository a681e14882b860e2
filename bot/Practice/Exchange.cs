using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>One request and its answer as they went over the wire.</summary>
/// <param name="Direction">"to bot" or "to Teams".</param>
/// <param name="Regards">Ids of the messages that it creates, changes or answers.</param>
sealed record Exchange(
    long Number,
    DateTimeOffset At,
    string Direction,
    string Method,
    string Url,
    JsonNode? Request,
    int Status,
    JsonNode? Response,
    TimeSpan Took,
    string? Conversation,
    IReadOnlyList<string> Regards);

sealed class ExchangeLog(int kept)
{
    readonly Lock _lock = new();
    readonly List<Exchange> _all = [];
    long _last;

    public event Action<Exchange>? Added;

    public IReadOnlyList<Exchange> All
    {
        get
        {
            lock (_lock)
                return [.. _all];
        }
    }

    public void Add(Func<long, Exchange> make)
    {
        Exchange exchange;
        lock (_lock)
        {
            exchange = make(++_last);
            _all.Add(exchange);
            if (kept > 0 && _all.Count > kept)
                _all.RemoveRange(0, _all.Count - kept);
        }

        Added?.Invoke(exchange);
    }
}
