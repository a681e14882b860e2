using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Channel;

/// <summary>One recorded exchange.</summary>
sealed record Recording(string Method, string Url, JsonElement? Body, int Status, JsonElement? Answer)
{
    static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Channel", "Wire");

    /// <summary>The path after the service and version, each id as it was before escaping.</summary>
    public string[] Segments => [.. Url.Split('?')[0].Split('/').SkipWhile(s => s != "v3").Skip(1).Select(Uri.UnescapeDataString)];

    public static IEnumerable<string> Names(string direction) => Directory.EnumerateFiles(_folder, "*.json")
        .Select(f => Path.GetFileName(f)).Where(n => n.Contains(direction, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>"24.11" of "24-unsupported….11-conn…".</summary>
    public static string Number(string name) => name[..2] + "." + name.Split('.')[1].Split('-')[0];

    public static Recording Open(string name)
    {
        var root = JsonElement.Parse(File.ReadAllBytes(Path.Combine(_folder, name)));
        var (request, response) = (root.GetProperty("request"), root.GetProperty("response"));
        return new(
            request.GetProperty("method").GetString()!, request.GetProperty("url").GetString()!, Member(request, "body"),
            response.GetProperty("status").GetInt32(), Member(response, "body"));
    }

    public static T Read<T>(JsonElement json, JsonTypeInfo<T> type) => WireJson.Read(Encoding.UTF8.GetBytes(json.GetRawText()), type)!;

    /// <summary>Paths of members that were there before and are not, or say something else, after. Nulls are nothing.</summary>
    public static IEnumerable<string> Lost(JsonElement before, JsonElement after, string path = "")
    {
        switch (before.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in before.EnumerateObject().Where(m => m.Value.ValueKind != JsonValueKind.Null))
                {
                    var at = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
                    if (after.ValueKind != JsonValueKind.Object || !after.TryGetProperty(member.Name, out var same)) yield return at;
                    else foreach (var lost in Lost(member.Value, same, at)) yield return lost;
                }
                break;
            case JsonValueKind.Array when after.ValueKind == JsonValueKind.Array && before.GetArrayLength() == after.GetArrayLength():
                foreach (var (one, other) in before.EnumerateArray().Zip(after.EnumerateArray()))
                {
                    foreach (var lost in Lost(one, other, path + "[]")) yield return lost;
                }
                break;
            default:
                if (!JsonElement.DeepEquals(before, after) && !SameTime(before, after)) yield return path;
                break;
        }
    }

    static bool SameTime(JsonElement one, JsonElement other) => one.ValueKind == JsonValueKind.String && other.ValueKind == JsonValueKind.String
        && one.TryGetDateTimeOffset(out var a) && other.TryGetDateTimeOffset(out var b) && a == b;

    static JsonElement? Member(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value : null;
}
