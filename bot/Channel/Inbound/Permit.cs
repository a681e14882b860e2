using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Bot.Channel.Inbound;

/// <summary>May this caller send this activity? Asked of every activity, whether its token was seen before or not.</summary>
sealed class Permit(IOptions<ChannelOptions> options)
{
    const string Teams = "msteams";

    readonly IReadOnlySet<string> _tenants = options.Value.Tenants();

    /// <returns><c>null</c>, or the status and the reason for the log.</returns>
    public (int Status, string Why)? Refuses(Proof proof, Activity activity) => proof switch
    {
        Proven p when !Same(p.ServiceUrl, activity.ServiceUrl) => (401, "serviceUrl is not the token's"),
        // a token signed for another channel must not speak for Teams
        Proven p when activity.ChannelId is null || !p.Endorsements.Contains(activity.ChannelId) => (401, "the key does not endorse the channel"),
        Proven when activity.ChannelId != Teams => (403, "not from Teams"),
        Proven or Anonymous => Tenant(proof, activity),
        _ => (401, "nothing is proven"),
    };

    (int, string)? Tenant(Proof proof, Activity activity)
    {
        var conversation = activity.Conversation?.TenantId;
        var channel = activity.ChannelData?.Tenant?.Id;
        if (conversation is not null && channel is not null && !string.Equals(conversation, channel, StringComparison.OrdinalIgnoreCase))
            return (403, "two tenants in one activity");

        var tenant = conversation ?? channel;
        if (_tenants.Count == 0) return proof is Anonymous ? null : (403, "no tenant is allowed");
        return tenant is not null && _tenants.Contains(tenant) ? null : (403, "tenant not allowed");
    }

    static bool Same(string claimed, string? sent) => sent is not null
        && Trimmed(claimed).Equals(Trimmed(sent), StringComparison.OrdinalIgnoreCase);

    static ReadOnlySpan<char> Trimmed(string url) => url.EndsWith('/') ? url.AsSpan(0, url.Length - 1) : url;
}
