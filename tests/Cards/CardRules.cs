using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Cards.Elements;

namespace ThiDua.Tests.Cards;

/// <summary>What every card of ours keeps to; each rule gives a sentence for each place that does not.</summary>
static class CardRules
{
    /// <summary>
    /// Counted in UTF-16. Teams takes 100 KB for a whole message, mentions and all; webhooks and older clients take this much.
    /// </summary>
    public const int MostBytes = 28 * 1024;

    static readonly string[] Limits = ["isRequired", "maxLength", "regex", "min", "max"];

    public static IEnumerable<string> Broken(JsonObject card, string lang) =>
        Root(card, lang).Concat(Size(card)).Concat(Actions(card)).Concat(Inputs(card)).Concat(Images(card)).Concat(Ids(card))
            .Concat(Links(card)).Concat(Newer(card)).Concat(Buttons(card));

    /// <summary>What the card sends back when pressed or refreshed.</summary>
    public static IEnumerable<string> Verbs(JsonObject card) => Objects(card)
        .Where(o => o["type"]?.GetValue<string>() is "Action.Execute" or "Action.Submit")
        .SelectMany(o => new[] { (string?)o["verb"], (string?)o["data"]?["verb"] })
        .OfType<string>().Distinct();

    /// <summary>Whom its type-ahead fields ask, but for Teams' own people picker.</summary>
    public static IEnumerable<string> Datasets(JsonObject card) => Objects(card)
        .Select(o => (string?)(o["choices.data"] as JsonObject)?["dataset"]).OfType<string>().Where(d => d != DataQuery.People).Distinct();

    static IEnumerable<string> Root(JsonObject card, string lang)
    {
        if (string.IsNullOrWhiteSpace((string?)card["fallbackText"]))
            yield return "no fallbackText";
        if ((string?)card["lang"] != lang)
            yield return $"lang is {card["lang"]}, not {lang}";
        if ((string?)card["version"] != "1.5")
            yield return $"version is {card["version"]}; 1.5 is the highest that Teams takes from bots";
    }

    static IEnumerable<string> Size(JsonObject card)
    {
        var json = Encoding.Unicode.GetByteCount(card.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        if (json >= MostBytes)
            yield return $"{json} bytes, of {MostBytes}";
    }

    static IEnumerable<string> Actions(JsonObject card) =>
        from thing in Objects(card)
        let actions = (thing["actions"] as JsonArray)?.Count ?? 0
        where actions > CardAction.MostPerSet
        select $"{actions} actions in one set; after {CardAction.MostPerSet} they are lost";

    static IEnumerable<string> Inputs(JsonObject card)
    {
        foreach (var input in Objects(card).Where(o => Type(o).StartsWith("Input.", StringComparison.Ordinal)))
        {
            var name = $"{Type(input)} '{input["id"]}'";
            if (string.IsNullOrWhiteSpace((string?)input["id"]))
                yield return $"{name}: no id, so nothing of it is sent";
            if (string.IsNullOrWhiteSpace((string?)input["label"]))
                yield return $"{name}: no label";
            if (Limits.Any(limit => input[limit] is { } set && set.ToJsonString() != "false") && string.IsNullOrWhiteSpace((string?)input["errorMessage"]))
                yield return $"{name}: limited, but no errorMessage";
        }
    }

    static IEnumerable<string> Images(JsonObject card) =>
        from image in Objects(card)
        where Type(image) == "Image" && string.IsNullOrWhiteSpace((string?)image["altText"])
        select $"image {image["url"]}: no altText";

    static IEnumerable<string> Ids(JsonObject card) =>
        from thing in Objects(card)
        let id = (string?)thing["id"]
        where id is not null && thing["type"] is not null
        group thing by id into same
        where same.Count() > 1
        select $"{same.Count()} elements with the id '{same.Key}'";

    static IEnumerable<string> Links(JsonObject card) =>
        from thing in Objects(card)
        where Type(thing) is "Image" or "Action.OpenUrl"
        let url = (string?)thing["url"]
        where !Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps
        select $"{Type(thing)}: '{url}' is not https";

    static IEnumerable<string> Newer(JsonObject card) =>
        from thing in Objects(card)
        where Type(thing) == "ProgressBar" && thing["fallback"] is not JsonObject
        select "ProgressBar without a fallback: clients that do not know it show nothing";

    static IEnumerable<string> Buttons(JsonObject card)
    {
        foreach (var button in Objects(card).Where(o => Type(o) == "Action.Execute"))
        {
            var verb = (string?)button["verb"];
            if (string.IsNullOrEmpty(verb) || (string?)button["data"]?["verb"] != verb)
                yield return $"'{button["title"]}': the verb is not in its data too";
            if (button["fallback"] is not JsonObject fallback || Type(fallback) != "Action.Submit" || (string?)fallback["data"]?["verb"] != verb)
                yield return $"'{button["title"]}': no fallback that submits the same verb for older clients";
        }
    }

    static string Type(JsonObject thing) => thing["type"] is JsonValue type ? type.ToString() : "";

    // fallbacks stand in for their element, so they share its id; what a button carries is not part of the card
    static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Objects),
        JsonObject thing => thing.Where(p => p.Key is not ("fallback" or "data")).SelectMany(p => Objects(p.Value)).Prepend(thing),
        _ => [],
    };
}
