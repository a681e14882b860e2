using System.Text;
using CsCheck;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Channel;

public sealed class SpeechTests
{
    const string Bot = "28:bot";

    [Fact]
    public void The_bots_own_mention_is_gone_and_the_others_are_arguments()
    {
        var said = Said("<at>Thi đua</at> đề cử <at>Lan</at>, <at>Minh</at> vì việc tốt", ("Thi đua", Bot), ("Lan", "29:lan"), ("Minh", "29:minh"));

        Assert.Equal("đề cử @Lan, @Minh vì việc tốt", said.Text);
        Assert.Equal(["29:lan", "29:minh"], said.Mentioned.Select(m => m.Id));
    }

    [Theory]
    [InlineData("A.*B")]
    [InlineData("(C++) [x] $1 ^|\\")]
    [InlineData("Nguyễn Thị Lan")]
    [InlineData("Trần 🎉")]
    public void A_name_may_hold_any_character_in_any_form(string name)
    {
        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
        {
            var written = name.Normalize(form);

            var said = Said($"<at>{written}</at> giúp <at>{written} 2</at>", (written, Bot), ($"{written} 2", "29:x"));

            Assert.Equal($"giúp @{written} 2", said.Text);
        }
    }

    [Fact]
    public void Two_people_of_one_name_stay_two()
    {
        var said = Said("khen <at>Lan</at> và <at>Lan</at>", ("Lan", "29:first"), ("Lan", "29:second"));

        Assert.Equal("khen @Lan và @Lan", said.Text);
        Assert.Equal(["29:first", "29:second"], said.Mentioned.Select(m => m.Id));
    }

    [Fact]
    public void A_person_with_the_bots_name_is_still_a_person()
    {
        var said = Said("<at>An</at> khen <at>An</at>", ("An", Bot), ("An", "29:an"));

        Assert.Equal("khen @An", said.Text);
        Assert.Equal("29:an", Assert.Single(said.Mentioned).Id);
    }

    [Fact]
    public void The_bot_named_twice_under_one_entity_is_cut_twice() =>
        Assert.Equal("giúp", Said("<at>Bot</at> giúp <at>Bot</at>", ("Bot", Bot)).Text);

    [Theory]
    [InlineData("khen <at>Lan</at>")]
    [InlineData("khen &lt;at&gt;Lan&lt;/at&gt;")]
    public void A_mention_typed_by_hand_is_only_text(string text)
    {
        var said = Said(text);

        Assert.Equal("khen <at>Lan</at>", said.Text);
        Assert.Empty(said.Mentioned);
    }

    [Fact]
    public void Entities_of_HTML_and_hard_spaces_are_read_as_people_see_them() =>
        Assert.Equal("a & b <c> d e", Said("<at>Bot</at>&nbsp;a &amp; b &lt;c&gt;\u00A0d&nbsp;e \r\n", ("Bot", Bot)).Text);

    [Fact]
    public void An_escaped_name_is_shown_as_it_is()
    {
        var activity = new Activity
        {
            Text = "khen <at>A &amp; B</at>",
            Entities = [new() { Type = "mention", Text = "<at>A &amp; B</at>", Mentioned = new() { Id = "29:ab", Name = "A & B" } }],
        };

        Assert.Equal("khen @A & B", activity.Said().Text);
    }

    [Fact]
    public void Entities_of_other_kinds_and_without_a_place_in_the_text_change_nothing()
    {
        var activity = new Activity
        {
            Text = "khen Lan",
            Recipient = new() { Id = Bot },
            Entities = [new() { Type = "clientInfo", Text = "khen" }, new() { Type = "mention", Text = "<at>X</at>", Mentioned = new() { Id = "29:x" } }],
        };

        Assert.Equal(["khen Lan"], activity.Said().Parts.Select(p => p.Text));
        Assert.Empty(new Activity().Said().Text);
    }

    [Fact]
    public void Whatever_is_written_around_mentions_comes_back_in_order_and_nobody_is_invented()
    {
        var word = Gen.String[Gen.Char["aĐ <>/t&;.\u00A0\u0301"], 0, 12].Where(w => !w.Contains("<at>", StringComparison.Ordinal));
        var name = Gen.String[Gen.Char["Lan.*()ễ"], 1, 6];
        Gen.Select(word, name).Array[0, 6].Sample(pieces =>
        {
            var text = string.Concat(pieces.Select(p => $"{p.Item1}<at>{p.Item2}</at>"));

            var said = Said(text, [.. pieces.Select((p, i) => (p.Item2, $"29:{i}"))]);

            Assert.Equal(pieces.Length, said.Mentioned.Count());
            Assert.Equal(pieces.Length, said.Mentioned.Select(m => m.Id).Distinct().Count());
            Assert.Equal(pieces.Select(p => p.Item2), said.Parts.Where(p => p.Mentioned is not null).Select(p => p.Text));
        });
    }

    static Said Said(string text, params (string Name, string Id)[] mentions) => new Activity
    {
        Text = text,
        Recipient = new() { Id = Bot },
        Entities = [.. mentions.Select(m => new Entity
        {
            Type = "mention",
            Text = $"<at>{m.Name}</at>",
            Mentioned = new() { Id = m.Id, Name = m.Name },
        })],
    }.Said();
}
