namespace ThiDua.Bot.Recognition;

/// <summary>A link to a picture: shown by every reader's own client, so it must be public and safe to open.</summary>
static class Picture
{
    public const int LongestLink = 300;

    /// <summary>What every client of Teams shows; anything else leaves a hole in the card.</summary>
    static readonly string[] Shown = [".png", ".jpg", ".jpeg", ".gif"];

    /// <summary>An absolute https address of a named host, without credentials in it.</summary>
    public static bool Allows(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.UserInfo.Length == 0
        && uri.HostNameType == UriHostNameType.Dns
        && uri.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>
    /// The name at the end of the link is that of a picture, or says nothing: many pictures stand under addresses without a name.
    /// </summary>
    public static bool MayBeOne(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && (ExtensionOf(uri.AbsolutePath) is var extension && (extension.Length is 0 or > 6 || Shown.Contains(extension.ToLowerInvariant())));

    static string ExtensionOf(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') && dot < path.Length - 1 ? path[dot..] : "";
}
