using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Delivery.Pacing;

namespace ThiDua.Tests.Kit;

/// <summary>
/// Lets time pass for the pace as it does in life: a millisecond at a time, and what falls due in one happens before the next.
/// </summary>
static class Passing
{
    const int MostLooks = 20;

    /// <param name="settled">Nothing happens any more until the clock moves.</param>
    /// <param name="step">A millisecond unless the test looks at longer times only.</param>
    /// <param name="patience">Of the real clock.</param>
    public static async Task PassesUntil(
        this FakeTimeProvider clock, Func<bool> holds, Func<bool> settled, TimeSpan? step = null, TimeSpan? patience = null)
    {
        var cancel = patience is { } longest ? Patience.For(longest) : Patience.Cancel;
        await Settles();
        while (!holds())
        {
            clock.Advance(step ?? TimeSpan.FromMilliseconds(1));
            await Settles();
        }

        async Task Settles()
        {
            for (var looks = 0; !settled(); looks++)
            {
                cancel.ThrowIfCancellationRequested();
                // what waits for the disk is not helped by a processor that is kept busy with looking
                if (looks < MostLooks)
                    await Task.Yield();
                else
                    await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, cancel);
            }
        }
    }

    /// <summary>For a bot that calls only through the pace: it has settled when whatever is on the wire waits for the clock.</summary>
    public static Task PassesUntil(this FakeTimeProvider clock, Func<bool> holds, Pace pace, CrowdTeams? teams = null, TimeSpan? step = null) =>
        clock.PassesUntil(holds, () => pace.OnTheWire <= (teams?.Delayed ?? 0), step);
}
