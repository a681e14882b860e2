using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel.Inbound;
using ThiDua.Bot.Channel.Outbound;

namespace ThiDua.Bot.Channel;

/// <summary>Fetches keys and token beside the start, so that neither the start nor the first turn waits for them.</summary>
sealed class Warmup(IOptions<ChannelOptions> options, SigningKeys keys, ITokens tokens) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // failures are logged where they happen and met again by the first caller
        if (!options.Value.AllowAnonymous) _ = keys.Warm();
        _ = tokens.Current(CancellationToken.None).AsTask();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
