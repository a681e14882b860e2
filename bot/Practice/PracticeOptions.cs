namespace ThiDua.Bot.Practice;

/// <summary>Configuration section <c>Practice</c>.</summary>
sealed class PracticeOptions
{
    /// <summary>Where conversations are kept between runs; null keeps them in memory only.</summary>
    public string? DataFolder { get; set; }

    /// <summary>The bot's address; null is this process's own.</summary>
    public Uri? BotUrl { get; set; }

    /// <summary>Added to every answer of the connector, to feel a slow network.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>How many exchanges are kept for the JSON drawer; 0 keeps all.</summary>
    public int KeptExchanges { get; set; } = 500;

    /// <summary>Message actions of the app's manifest that the page offers beside each message: command id and its title.</summary>
    public Dictionary<string, string> MessageCommands { get; } = [];

    /// <summary>The office to play; null is the sample that lies beside the program.</summary>
    public string? OfficeFile { get; set; }

    public string OfficePath => OfficeFile ?? SampleOffice.SamplePath;
}
