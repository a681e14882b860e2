using ThiDua.Bot.Delivery;

namespace ThiDua.Tests.Delivery;

public sealed class NudgeTests
{
    [Fact]
    public void What_is_given_before_a_look_wakes_nobody_and_what_is_given_after_it_does_however_often()
    {
        var nudge = new Nudge();
        nudge.Give();

        var first = nudge.Next();
        var asleep = !first.IsCompleted;
        nudge.Give();
        nudge.Give();
        var second = nudge.Next();

        Assert.True(asleep);
        Assert.True(first.IsCompleted);
        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task A_loop_that_gives_up_its_rest_again_and_again_misses_nothing()
    {
        var (nudge, wanted, seen) = (new Nudge(), 0, 0);
        var cancel = Kit.Patience.Cancel;
        using var over = new CancellationTokenSource();
        var loop = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                var given = nudge.Next();
                Volatile.Write(ref seen, Volatile.Read(ref wanted));
                // something else ends the rest as well, at the worst of moments
                using var enough = new CancellationTokenSource();
                await Task.WhenAny(given, Volatile.Read(ref wanted) % 2 == 0 ? Task.CompletedTask : given);
                await enough.CancelAsync();
            }
        }, cancel);

        for (var n = 1; n <= 1_000_000; n++)
        {
            Volatile.Write(ref wanted, n);
            nudge.Give();
            while (n % 2 == 1 && Volatile.Read(ref seen) != n)
            {
                cancel.ThrowIfCancellationRequested();
                await Task.Yield();
            }
        }
        await over.CancelAsync();
        nudge.Give();
        await loop;
    }
}
