using Microsoft.Extensions.Options;
using ThiDua.Bot.Delivery.Pacing;

namespace ThiDua.Bot.Delivery;

/// <summary>The section <c>Delivery</c>: what Teams takes, and how much of it is used.</summary>
/// <remarks>See https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit: subject to change, hence settings.</remarks>
sealed class DeliveryOptions
{
    /// <summary>Requests a second of this app in one tenant, of whatever kind. 0, in Development only: no limits at all.</summary>
    public int PerSecond { get; set; } = 50;

    /// <summary>Copies of announcements that may be on their way at once, and that a crash can leave in doubt: two seconds at the pace of Teams.</summary>
    public int MostAway { get; set; } = 100;

    /// <summary>
    /// The part of <see cref="PerSecond"/> that posts and broadcasts leave unused: 0.016 of 50 is one request each 20.3 ms, so that one
    /// in its turn may be 16 ms late and a person's reply need not wait for the next turn.
    /// </summary>
    public double Headroom { get; set; } = 0.016;

    /// <summary>Up to how much later than usual a request is believed to have arrived when its answer comes late.</summary>
    public TimeSpan Jitter { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>What one conversation takes of posts, edits and creations: requests/seconds, each of them kept.</summary>
    public string SendWindows { get; set; } = "7/1 8/2 60/30 1800/3600";

    /// <summary>The same for reads: members, channels.</summary>
    public string ReadWindows { get; set; } = "14/1 16/2 120/30 3600/3600";

    /// <summary>How often it is tried whether Teams accepts the bot's credential again, after it did not.</summary>
    public TimeSpan Probe { get; set; } = TimeSpan.FromMinutes(1);
}

sealed class DeliveryOptionsRules(IHostEnvironment environment) : IValidateOptions<DeliveryOptions>
{
    public ValidateOptionsResult Validate(string? name, DeliveryOptions options)
    {
        List<string> wrong = [];
        if (options.PerSecond is < 0 or > 50 || (options.PerSecond == 0 && !environment.IsDevelopment()))
            wrong.Add("Delivery:PerSecond must be between 1 and 50: Teams takes 50 requests per second.");
        if (options.MostAway is < 10 or > 1_000)
            wrong.Add("Delivery:MostAway must be between 10 and 1000: so many copies can be in doubt after a crash.");
        if (options.Headroom is not (>= 0 and <= 0.9))
            wrong.Add("Delivery:Headroom must be between 0 and 0.9: it is the part of Delivery:PerSecond that is left unused.");
        if (options.Jitter < TimeSpan.Zero || options.Jitter > TimeSpan.FromSeconds(1))
            wrong.Add("Delivery:Jitter must be between 00:00:00 and 00:00:01.");
        if (options.Probe < TimeSpan.FromSeconds(1))
            wrong.Add("Delivery:Probe must be at least 00:00:01.");
        foreach (var (setting, windows) in new[] { ("SendWindows", options.SendWindows), ("ReadWindows", options.ReadWindows) })
        {
            if (Window.Parse(windows) is null)
                wrong.Add($"Delivery:{setting} must be like \"7/1 60/30\", requests/seconds each: \"{windows}\" is not.");
        }
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
