using System.Globalization;

namespace ThiDua.Bot.Practice;

/// <summary>Teams' message ids are the time in milliseconds; two in the same millisecond get neighbouring numbers.</summary>
sealed class MessageIds(TimeProvider clock)
{
    long _last;

    public string Message() => Number().ToString(CultureInfo.InvariantCulture);

    /// <summary>Teams marks the ids of events and invokes with <c>f:</c>.</summary>
    public string Event() => $"f:{new Guid(0, 0, 0x4000, [.. BitConverter.GetBytes(Number()).Reverse()])}";

    /// <summary>Ids found in a journal are never given again.</summary>
    public void StartAfter(string id)
    {
        if (long.TryParse(id, CultureInfo.InvariantCulture, out var number))
            _last = Math.Max(_last, number);
    }

    long Number()
    {
        while (true)
        {
            var last = Interlocked.Read(ref _last);
            var next = Math.Max(last + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
            if (Interlocked.CompareExchange(ref _last, next, last) == last)
                return next;
        }
    }
}
