namespace ThiDua.Bot.Channel.Outbound;

/// <summary>The bot's own token for the connector.</summary>
interface ITokens
{
    /// <summary>Remembered; waits only when there is none that is still valid.</summary>
    ValueTask<Token> Current(CancellationToken cancel);

    /// <summary>A newer one, after the connector answered 401 to <paramref name="rejected"/>. One fetch serves all who ask.</summary>
    ValueTask<Token> Renewed(string rejected, CancellationToken cancel);
}

/// <summary>A bearer token; or none because none is needed; or none because of <paramref name="Failure"/>.</summary>
readonly record struct Token(string? Value, Outcome? Failure = null);

/// <summary>Development without an app registration.</summary>
sealed class NoTokens : ITokens
{
    public ValueTask<Token> Current(CancellationToken cancel) => default;

    public ValueTask<Token> Renewed(string rejected, CancellationToken cancel) => default;
}
