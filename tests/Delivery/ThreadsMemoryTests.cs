using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>Memory is the whole process's: nothing else may run meanwhile.</summary>
[Collection(nameof(Alone))]
public sealed class ThreadsMemoryTests
{
    [Fact]
    public void Forty_five_thousand_chats_cost_a_few_megabytes_and_after_an_hour_nothing()
    {
        string[] chats = [.. Enumerable.Range(0, 45_000).Select(Crowd.Chat)];
        var threads = new Bot.Delivery.Pacing.Threads(Bot.Delivery.Pacing.Window.Parse("7/1 8/2 60/30 1800/3600")!);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var n = 0; n < chats.Length; n++)
        {
            threads.Take(chats[n], n * TimeSpan.TicksPerMillisecond);
            threads.Take(chats[n], n * TimeSpan.TicksPerMillisecond + 1);
        }
        var cost = GC.GetTotalMemory(forceFullCollection: true) - before;
        threads.Take("a:later", TimeSpan.FromHours(2).Ticks);

        Assert.True(cost < 8_000_000, $"{cost:N0} bytes");
        Assert.Equal(1, threads.Known);
        GC.KeepAlive(chats);
    }

    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;
}
