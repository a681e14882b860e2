namespace ThiDua.Bot.Channel.Outbound;

/// <summary>A token as it was fetched.</summary>
sealed record FetchedToken(string Value, DateTimeOffset Expires);

/// <summary>Fetching failed; <see cref="Transient"/> when asking again later may help.</summary>
sealed class TokenFault(string message, bool transient, Exception cause) : Exception(message, cause)
{
    public bool Transient { get; } = transient;
}

/// <summary>Fetches once for all who wait, and again in the background well before the end, so that no turn waits.</summary>
sealed partial class Tokens(Func<bool, CancellationToken, Task<FetchedToken>> fetch, TimeProvider time, ILogger<Tokens> log) : ITokens
{
    static readonly TimeSpan _renewBefore = TimeSpan.FromMinutes(10);
    static readonly TimeSpan _uselessBefore = TimeSpan.FromMinutes(1);
    static readonly TimeSpan _longestFetch = TimeSpan.FromSeconds(20);
    static readonly TimeSpan _betweenTries = TimeSpan.FromSeconds(30);

    readonly Lock _gate = new();
    FetchedToken? _token;
    Task<Token>? _fetching;
    long _triedTicks;

    public ValueTask<Token> Current(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (_token is { } token && now < token.Expires - _uselessBefore)
        {
            if (now >= token.Expires - _renewBefore && now.UtcTicks - Volatile.Read(ref _triedTicks) > _betweenTries.Ticks) _ = Fetch(false);
            return new(new Token(token.Value));
        }
        return new(Fetch(false).WaitAsync(cancel));
    }

    public ValueTask<Token> Renewed(string rejected, CancellationToken cancel)
    {
        if (_token is { } token && token.Value != rejected) return new(new Token(token.Value));
        return new(Fetch(true).WaitAsync(cancel));
    }

    Task<Token> Fetch(bool fresh)
    {
        lock (_gate)
        {
            if (_fetching is { IsCompleted: false }) return _fetching;
            Volatile.Write(ref _triedTicks, time.GetUtcNow().UtcTicks);
            return _fetching = Task.Run(() => Ask(fresh));
        }
    }

    async Task<Token> Ask(bool fresh)
    {
        using var limit = new CancellationTokenSource(_longestFetch, time);
        try
        {
            var fetched = await fetch(fresh, limit.Token);
            _token = fetched;
            return new(fetched.Value);
        }
        catch (TokenFault fault)
        {
            TokenNotFetched(fault.Message);
            return new(null, fault.Transient
                ? new TryAgain(fault.Message)
                : new Refused(RefusalKind.Unauthorized, 0, "TokenNotFetched", fault.Message));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            TokenNotFetched("no answer in time");
            return new(null, new TryAgain("no answer in time to the request for the bot's token"));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot's token could not be fetched: {Why}")]
    partial void TokenNotFetched(string why);
}
