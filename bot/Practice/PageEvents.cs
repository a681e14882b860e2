using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ThiDua.Bot.Practice;

/// <summary>Live news for open pages (Server-Sent Events): each window hears what its persona may see.</summary>
sealed class PageEvents
{
    // a window that stops reading loses the oldest news and asks for everything when it comes back
    const int Waiting = 1000;

    readonly LocalTeams _teams;
    readonly Lock _lock = new();
    readonly List<(Person Person, Channel<string> Lines)> _windows = [];

    public PageEvents(LocalTeams teams)
    {
        _teams = teams;
        teams.Conversations.MessageChanged += message => Tell(message.Place, "message", person => PageJson.Message(teams.Conversations.Seen(message.Id, person) ?? message, message));
        teams.Typing += conversation =>
        {
            var (place, root) = Place.Split(conversation);
            Tell(place, "typing", _ => new JsonObject { ["place"] = place, ["root"] = root });
        };
        teams.Exchanged += exchange => Tell(Place.Split(exchange.Conversation ?? "").Place, "exchange", _ => PageJson.Headline(exchange));
    }

    public async Task Stream(Person person, HttpContext http, CancellationToken cancel)
    {
        var lines = System.Threading.Channels.Channel.CreateBounded<string>(new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropOldest });
        var window = (person, lines);
        lock (_lock)
            _windows.Add(window);
        try
        {
            http.Response.ContentType = "text/event-stream";
            http.Response.Headers.CacheControl = "no-store";
            await http.Response.WriteAsync("event: hello\ndata: {}\n\n", cancel);
            await http.Response.Body.FlushAsync(cancel);
            await foreach (var line in lines.Reader.ReadAllAsync(cancel))
            {
                await http.Response.WriteAsync(line, cancel);
                await http.Response.Body.FlushAsync(cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // the window was closed, or the server stops
        }
        finally
        {
            lock (_lock)
                _windows.Remove(window);
        }
    }

    void Tell(string place, string what, Func<Person, JsonObject> data)
    {
        lock (_lock)
        {
            foreach (var (person, lines) in _windows)
            {
                if (_teams.Conversations.Places.GetValueOrDefault(place) is { } known && !known.Has(person))
                    continue;
                lines.Writer.TryWrite($"event: {what}\ndata: {data(person).ToJsonString()}\n\n");
            }
        }
    }
}
