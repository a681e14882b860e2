namespace ThiDua.Bot.Recognition.Language;

/// <summary>What a typed line turned out to say.</summary>
abstract record Heard
{
    Heard()
    {
    }

    /// <param name="Id">The command whose alias begins the line.</param>
    /// <param name="Rest">What follows, composed (NFC) but otherwise as the person wrote it, trimmed; may be empty.</param>
    public sealed record Command(string Id, string Rest) : Heard;

    /// <param name="Nearest">Up to three commands that may have been meant, the nearest first: to offer, never to act on.</param>
    public sealed record Unknown(IReadOnlyList<string> Nearest) : Heard;

    public sealed record Nothing : Heard;
}
