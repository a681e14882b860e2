using ThiDua.Cards.Text;

namespace ThiDua.Tests.Cards;

public sealed class FindSamplesTests
{
    const int Budget = 28 * 1024;

    [Fact]
    public void Every_card_stays_well_under_what_Teams_takes()
    {
        var sizes = Words.All.SelectMany(w => new FindSamples().Of(w).Select(c => (Name: $"{c.Name}.{w.Lang}", Size: c.Card.ToJson().Length))).ToArray();

        Assert.All(sizes, s => Assert.True(s.Size < Budget, $"{s.Name} has {s.Size} bytes"));
    }

    [Fact]
    public void No_card_has_more_buttons_than_are_shown()
    {
        var counts = Words.All.SelectMany(w => new FindSamples().Of(w).Select(c => (c.Name, c.Card.Actions?.Count ?? 0)));

        Assert.All(counts, c => Assert.True(c.Item2 <= 6, $"{c.Name} has {c.Item2} buttons"));
    }
}
