namespace ThiDua.Bot.Channel;

/// <summary>The section <c>Channel</c>. Checked at start by <see cref="ChannelOptionsRules"/>.</summary>
sealed class ChannelOptions
{
    public const string Section = "Channel";

    /// <summary>The bot's application (client) id. Without it nobody can prove themselves: Development with AllowAnonymous only.</summary>
    public string? AppId { get; set; }

    /// <summary>The tenant of the bot's own registration: where its token comes from.</summary>
    public string? TenantId { get; set; }

    /// <summary>Tenants whose activities are taken; <see cref="TenantId"/> alone when empty.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>Public, USGov or China.</summary>
    public string Cloud { get; set; } = "Public";

    public CredentialOptions Credential { get; set; } = new();

    /// <summary>Takes activities from anyone, with or without a token. Development only: in any other environment the bot refuses to start.</summary>
    public bool AllowAnonymous { get; set; }

    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>Of one call to the connector.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>An unknown signing key makes the bot ask for the keys again, but not more often than this.</summary>
    public TimeSpan KeyRefreshInterval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Instead of the cloud's own address of the channel's signing keys.</summary>
    public string? OpenIdMetadata { get; set; }

    /// <summary>Further exact host names that may receive the bot's token.</summary>
    public IList<string> ExtraHosts { get; } = [];

    public IReadOnlySet<string> Tenants() => (AllowedTenants.Count > 0 || TenantId is null ? AllowedTenants : [TenantId])
        .Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
}

sealed class CredentialOptions
{
    /// <summary>Secret, Certificate, ManagedIdentity or Federated.</summary>
    public string? Kind { get; set; }
    public string? Secret { get; set; }
    /// <summary>A PKCS#12 file.</summary>
    public string? CertificatePath { get; set; }
    public string? CertificatePassword { get; set; }
    /// <summary>Federated: the user-assigned identity that vouches for the app; empty for the system-assigned one.</summary>
    public string? ManagedIdentityClientId { get; set; }
}

static class CredentialKinds
{
    public const string Secret = "Secret";
    public const string Certificate = "Certificate";
    public const string ManagedIdentity = "ManagedIdentity";
    public const string Federated = "Federated";
}
