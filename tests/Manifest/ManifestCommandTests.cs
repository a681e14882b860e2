using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Manifest;

/// <summary>The commands that Teams offers while somebody types are the catalogue's, in its words and its order.</summary>
public sealed partial class ManifestCommandTests
{
    // https://learn.microsoft.com/microsoft-365/extensibility/schema/root-bots-command-lists
    const int MostCommands = 12;

    static readonly JsonObject Manifest = Read("manifest.json");
    static readonly JsonObject English = Read("en.json");

    [Fact]
    public async Task In_its_own_chat_the_bot_offers_what_the_catalogue_has()
    {
        var catalogue = await Catalogue();
        var forPeople = catalogue.Commands.Where(c => !c.Needs.SequenceEqual([Bot.Recognition.Role.Administrator])).ToList();

        var offered = Offered(0).ToList();

        Assert.True(
            offered.Count == Math.Min(MostCommands, forPeople.Count),
            $"manifest.json offers {offered.Count} commands. {MostCommands} at most, from:\n{AsJson(forPeople)}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Every_offered_command_stands_in_the_words_and_the_order_of_the_catalogue(int list)
    {
        var catalogue = await Catalogue();
        var words = catalogue.Commands.Select(c => Said(c, Words.Vietnamese)).ToList();

        var offered = Offered(list).ToList();

        Assert.NotEmpty(offered);
        Assert.Equal([.. words.Where(offered.Contains)], offered);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task English_says_the_same_commands(int list)
    {
        var catalogue = await Catalogue();
        var inEnglish = catalogue.Commands.ToDictionary(c => Said(c, Words.Vietnamese), c => Said(c, Words.English));

        var pairs = Offered(list).Select((said, i) => (inEnglish[said], ($"{English[$"{Key(list, i)}.title"]}", $"{English[$"{Key(list, i)}.description"]}")));

        Assert.All(pairs, pair => Assert.Equal(pair.Item1, pair.Item2));
    }

    [Fact]
    public void Every_text_is_translated_and_no_translation_is_left_over()
    {
        var texts = Enumerable.Range(0, 2).SelectMany(list => Offered(list).SelectMany((_, i) => new[] { $"{Key(list, i)}.title", $"{Key(list, i)}.description" }));
        string[] named = ["$schema", "name.short", "name.full", "description.short", "description.full"];

        var keys = English.Select(text => text.Key);

        Assert.Equal([.. named.Concat(texts).Order(StringComparer.Ordinal)], [.. keys.Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public async Task Every_title_is_heard_as_its_own_command()
    {
        var catalogue = await Catalogue();
        var titles = catalogue.Commands.SelectMany(c => Words.All.Select(w => (c.Id, Title: c.Text(w).Say))).ToList();

        var heard = titles.Select(t => (catalogue.Vocabulary.Hear(t.Title) as Heard.Command, t)).ToList();

        Assert.All(heard, h => Assert.Equal((h.t.Id, ""), (h.Item1?.Id, h.Item1?.Rest)));
        Assert.All(titles, t => Assert.InRange(t.Title.Length, 1, 128));
    }

    [Fact]
    public void One_list_for_the_bots_own_chat_and_one_for_where_many_read()
    {
        var scopes = Lists.Select(l => string.Join(' ', l!["scopes"]!.AsArray()));

        Assert.Equal(["personal", "team groupChat"], scopes);
        Assert.Empty(Offered(1).Except(Offered(0)));
    }

    [Fact]
    public void Placeholders_are_only_those_that_the_command_fills_in()
    {
        var used = Placeholder().Matches(Manifest.ToJsonString() + English.ToJsonString()).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["${{BOT_ID}}", "${{DOMAIN}}", "${{PRIVACY}}", "${{TERMS}}", "${{WEBSITE}}"], used);
    }

    static JsonArray Lists => Manifest["bots"]![0]!["commandLists"]!.AsArray();

    static IEnumerable<(string Title, string Description)> Offered(int list) =>
        Lists[list]!["commands"]!.AsArray().Select(c => ((string)c!["title"]!, (string)c["description"]!));

    static string Key(int list, int command) => $"bots[0].commandLists[{list}].commands[{command}]";

    // help lists what a command does in the middle of a line; in Teams it stands by itself
    static (string Title, string Description) Said(Command command, Words words) =>
        command.Text(words) is var text ? (text.Say, char.ToUpperInvariant(text.Does[0]) + text.Does[1..]) : default;

    // ready to paste into manifest.json, and below it into en.json
    static string AsJson(IReadOnlyList<Command> commands) => string.Join(
        "\n",
        commands.Select(c => Said(c, Words.Vietnamese)).Select(c => $$"""{ "title": "{{c.Title}}", "description": "{{c.Description}}" },""")
            .Concat(commands.Select((c, i) => (Key: Key(0, i), Text: Said(c, Words.English)))
                .SelectMany(c => new[] { $"\"{c.Key}.title\": \"{c.Text.Title}\",", $"\"{c.Key}.description\": \"{c.Text.Description}\"," })));

    static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Sources.At("manifest", file)))!.AsObject();

    static async Task<Catalogue> Catalogue()
    {
        await using var office = await Office.Open();
        return office.Services.GetRequiredService<Catalogue>();
    }

    [GeneratedRegex(@"\$\{\{.*?\}\}")]
    private static partial Regex Placeholder();
}
