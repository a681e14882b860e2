using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

public sealed class BloomFilterTests
{
    /// <summary>Over several of its layers.</summary>
    const int Many = 300_000;

    [Fact]
    public void It_never_denies_an_id_that_it_was_told_and_nearly_always_one_that_it_was_not()
    {
        var filter = new BloomFilter();
        for (var n = 0; n < Many; n++)
            filter.Add($"nomination/{n}@19:thread");

        Assert.True(Enumerable.Range(0, Many).All(n => filter.MayHave($"nomination/{n}@19:thread")));
        Assert.InRange(Enumerable.Range(Many, Many).Count(n => filter.MayHave($"nomination/{n}@19:thread")), 0, Many / 50);
    }

    [Fact]
    public void An_empty_one_has_nothing() => Assert.False(new BloomFilter().MayHave(""));
}
