using ThiDua.Cards.Text;

namespace ThiDua.Tests.Cards;

public sealed class LaunchCardsTests
{
    /// <summary>What older connectors and phones take.</summary>
    const int MostBytes = 28 * 1024;

    [Fact]
    public void Cards_of_campaigns_and_awards_stay_small_with_the_longest_words()
    {
        var samples = Words.All.SelectMany(w => new CampaignsSamples().Of(w).Concat(new AwardsSamples().Of(w)));

        var sizes = samples.Select(s => (s.Name, s.Card.ToJson().Length)).ToList();

        Assert.All(sizes, s => Assert.True(s.Length < MostBytes, $"{s.Name}: {s.Length} bytes"));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join("\n", sizes));
    }
}
