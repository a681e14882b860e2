using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Tests.Cards;

public sealed class NominationSizeTests
{
    [Fact]
    public void Every_card_stays_far_below_what_a_message_may_hold()
    {
        var sizes = Words.All.SelectMany(words => new NominationSamples().Of(words)).Select(s => (s.Name, s.Card.ToJson().Length)).ToList();

        Assert.All(sizes, s => Assert.True(s.Length < 20_000, $"{s.Name}: {s.Length}"));
    }

    [Fact]
    public void No_card_has_more_buttons_than_are_shown_or_leaves_its_fallback_empty()
    {
        var cards = Words.All.SelectMany(words => new NominationSamples().Of(words));

        Assert.All(cards, c => Assert.True(c.Card.Actions is not { Count: > CardAction.MostPerSet } && c.Card.FallbackText.Length > 10, c.Name));
    }
}
