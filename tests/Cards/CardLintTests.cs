using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features;
using ThiDua.Cards.Elements;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

/// <summary>Every card, in every language, also at its longest.</summary>
public sealed class CardLintTests
{
    const string OldCards = "# only in old chats";

    [Fact]
    public void Every_card_keeps_the_rules_of_the_house()
    {
        var broken = CardSamples.All.SelectMany(s => CardRules.Broken(s.Json, s.Lang).Select(why => $"{s}: {why}"));

        Found.Nothing(broken);
    }

    [Fact]
    public async Task Microsofts_own_library_reads_and_shows_every_card()
    {
        var cards = new JsonArray([.. CardSamples.All.Select(s => new JsonObject { ["name"] = s.Name, ["card"] = s.Json.DeepClone() })]);

        var judged = (await Node.Run("cards.js", cards)).AsArray();

        Assert.Equal(CardSamples.All.Count, judged.Count);
        Found.Nothing(judged.SelectMany(card => card!["wrong"]!.AsArray().Select(why => $"{card["name"]}: {why}")));
        Assert.All(judged, card => Assert.False(string.IsNullOrWhiteSpace((string?)card!["text"]), $"{card["name"]} shows nothing"));
    }

    [Fact]
    public async Task Microsofts_own_library_is_really_asked()
    {
        var broken = new JsonArray(
            new JsonObject { ["name"] = "no choice", ["card"] = Card(new JsonObject { ["type"] = "Input.ChoiceSet", ["id"] = "a" }) },
            new JsonObject { ["name"] = "no such element", ["card"] = Card(new JsonObject { ["type"] = "Carousel9" }) });

        var judged = (await Node.Run("cards.js", broken)).AsArray();

        Assert.All(judged, card => Assert.NotEmpty(card!["wrong"]!.AsArray()));
    }

    [Fact]
    public void The_rules_catch_what_they_are_for()
    {
        var card = Card(
            new JsonObject { ["type"] = "Input.Text", ["id"] = "same", ["maxLength"] = 10 },
            new JsonObject { ["type"] = "Image", ["id"] = "same", ["url"] = "http://example.gov.vn/a.png" },
            new JsonObject { ["type"] = "ProgressBar", ["value"] = 1 },
            new JsonObject { ["type"] = "TextBlock", ["text"] = new string('a', CardRules.MostBytes / 2) });
        card["version"] = "1.6";
        card["actions"] = new JsonArray([.. Enumerable.Range(0, 7).Select(_ => new JsonObject { ["type"] = "Action.Execute", ["verb"] = "x" })]);

        var broken = CardRules.Broken(card, "vi").ToList();

        string[] expected =
        [
            "fallbackText", "lang", "version", "bytes", "7 actions", "no label", "errorMessage", "altText", "with the id 'same'", "not https",
            "ProgressBar", "in its data", "older clients",
        ];
        Assert.All(expected, part => Assert.Contains(broken, why => why.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_card_has_a_sample() => Found.Nothing(CardSamples.Unsampled());

    [Fact]
    public async Task Whatever_a_card_sends_is_claimed_and_whatever_is_claimed_is_sent()
    {
        var catalogue = await Catalogue();
        var sent = CardSamples.All.SelectMany(s => CardRules.Verbs(s.Json)).ToHashSet();
        var kept = Frozen().Where(l => l.Kept).Select(l => l.Verb);
        var asked = CardSamples.All.SelectMany(s => CardRules.Datasets(s.Json)).Distinct();

        Found.Nothing(sent.Except(catalogue.Verbs));
        Found.Nothing(catalogue.Verbs.Except(sent).Except(kept));
        Assert.All(asked, dataset => Assert.True(catalogue.ForDataset(dataset) is not null, $"no feature answers for '{dataset}'"));
    }

    [Fact]
    public async Task A_verb_is_for_good_since_old_chats_still_send_it()
    {
        var catalogue = await Catalogue();

        var frozen = Frozen().Select(l => l.Verb).ToList();

        var lost = frozen.Except(catalogue.Verbs).ToList();
        Assert.True(lost.Count == 0, $"No feature claims {string.Join(", ", lost)} any more: claim them, and mark their line in Golden/verbs.txt '{OldCards}'.");
        var fresh = catalogue.Verbs.Except(frozen).ToList();
        Assert.True(fresh.Count == 0, $"Add to Golden/verbs.txt, in this order: \n{string.Join('\n', fresh.Order(StringComparer.Ordinal))}");
        Assert.Equal([.. frozen.Order(StringComparer.Ordinal)], frozen);
    }

    static JsonObject Card(params JsonNode[] body) => new() { ["type"] = "AdaptiveCard", ["version"] = "1.5", ["body"] = new JsonArray(body) };

    static IEnumerable<(string Verb, bool Kept)> Frozen() =>
        from line in File.ReadLines(Sources.At("tests", "Golden", "verbs.txt"))
        where line.Length > 0 && line[0] != '#'
        select (line.Split(' ')[0], line.EndsWith(OldCards, StringComparison.Ordinal));

    static async Task<Catalogue> Catalogue()
    {
        await using var office = await Office.Open();
        return office.Services.GetRequiredService<Catalogue>();
    }
}
