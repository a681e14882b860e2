using System.Globalization;

namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>A limit of Teams: so many requests within so long.</summary>
readonly record struct Window(int Most, TimeSpan In)
{
    /// <summary>"7/1 60/30": requests/seconds. Null when it is not so.</summary>
    public static IReadOnlyList<Window>? Parse(string text)
    {
        var windows = new List<Window>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('/') is not [var most, var seconds]
                || !int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n == 0
                || !int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var s) || s == 0)
                return null;
            windows.Add(new(n, TimeSpan.FromSeconds(s)));
        }
        return windows.Count == 0 ? null : windows;
    }
}
