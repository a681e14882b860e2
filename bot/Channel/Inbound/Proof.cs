namespace ThiDua.Bot.Channel.Inbound;

/// <summary>What a request's token proves. A closed family.</summary>
abstract record Proof;

/// <param name="ServiceUrl">What the token says of it; every activity is compared with it.</param>
/// <param name="Endorsements">The channels the signing key may speak for.</param>
/// <param name="Expires">When the token itself ends, without the allowed skew.</param>
sealed record Proven(string ServiceUrl, IReadOnlySet<string> Endorsements, DateTimeOffset Expires) : Proof;

/// <summary>Development only: nothing is proven and nothing compared but the tenants.</summary>
sealed record Anonymous : Proof
{
    public static readonly Anonymous Caller = new();
}

/// <summary>401.</summary>
sealed record Unproven(string Why) : Proof;

/// <summary>503, not 401: it is our own want of keys, and Teams gives up after a 401.</summary>
sealed record Undecided : Proof
{
    public static readonly Undecided NoKeys = new();
}
