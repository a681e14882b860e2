using System.Globalization;
using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>Reads a card as its renderer would: which buttons it has, and what its inputs hold when one is pressed.</summary>
static class CardButtons
{
    /// <summary>Finds an action by title, verb or id, and merges the inputs into its data.</summary>
    public static JsonObject Pressed(JsonObject card, string action, JsonObject? typed)
    {
        var all = Objects(card).ToList();
        var found = all.FirstOrDefault(candidate => Sends(candidate) && IsCalled(candidate, action))
            ?? throw new InvalidOperationException(
                $"No button \"{action}\"; this card has: {string.Join(", ", all.Where(Sends).Select(Name))}");
        var pressed = (JsonObject)found.DeepClone();
        if (pressed["data"] is not JsonObject && pressed["data"] is not null)
            return pressed;
        var data = pressed["data"] as JsonObject ?? [];
        if ((string?)pressed["associatedInputs"] != "none")
            Merge(all.Where(IsInput), typed ?? [], data);
        pressed["data"] = data.DeepClone();
        return pressed;
    }

    static void Merge(IEnumerable<JsonObject> inputs, JsonObject typed, JsonObject data)
    {
        var unknown = typed.Select(pair => pair.Key).ToHashSet();
        foreach (var input in inputs)
        {
            var id = (string)input["id"]!;
            unknown.Remove(id);
            var value = typed.ContainsKey(id) ? typed[id] : input["value"];
            var text = Text(value);
            if ((bool?)input["isRequired"] == true && text.Length == 0)
                throw new InvalidOperationException($"The renderer would not send: {id} is required");
            data[id] = text.Length > 0 ? text : (string?)input["type"] == "Input.Toggle" ? (string?)input["valueOff"] ?? "false" : "";
        }

        if (unknown.Count > 0)
            throw new InvalidOperationException($"The card has no input called {string.Join(", ", unknown)}");
    }

    static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => text,
        JsonValue scalar when scalar.TryGetValue<bool>(out var flag) => flag ? "true" : "false",
        JsonValue scalar when scalar.TryGetValue<decimal>(out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => value.ToJsonString(),
    };

    static bool Sends(JsonObject node) => (string?)node["type"] is "Action.Execute" or "Action.Submit";

    static bool IsInput(JsonObject node) =>
        node["type"] is JsonValue type && type.TryGetValue<string>(out var name)
        && name.StartsWith("Input.", StringComparison.Ordinal) && node["id"] is not null;

    static bool IsCalled(JsonObject action, string name) =>
        (string?)action["title"] == name || (string?)action["verb"] == name || (string?)action["id"] == name;

    static string Name(JsonObject action) => $"\"{action["title"] ?? action["verb"] ?? action["id"]}\"";

    // a fallback is what an older client would have shown instead, and data is not part of the card
    static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => found.Where(pair => pair.Key is not ("fallback" or "data" or "refresh"))
            .SelectMany(pair => Objects(pair.Value)).Prepend(found).Where(item => item.ContainsKey("type")),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
