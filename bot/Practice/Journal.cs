using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>Conversations on disk: one JSON object per line, the later line wins; rewritten in short form at each start.</summary>
sealed class Journal
{
    readonly string? _path;

    public Journal(string? folder)
    {
        if (folder is null)
            return;
        Directory.CreateDirectory(folder);
        _path = Path.Combine(folder, "practice-room.jsonl");
    }

    public IEnumerable<JsonObject> Read()
    {
        if (_path is null || !File.Exists(_path))
            yield break;
        foreach (var line in File.ReadLines(_path))
        {
            if (Parse(line) is { } entry)
                yield return entry;
        }
    }

    public void Append(JsonObject entry)
    {
        if (_path is not null)
            File.AppendAllText(_path, entry.ToJsonString() + "\n");
    }

    public void Rewrite(IEnumerable<JsonObject> entries)
    {
        if (_path is null)
            return;
        var text = new StringBuilder();
        foreach (var entry in entries)
            text.Append(entry.ToJsonString()).Append('\n');
        File.WriteAllText(_path + ".new", text.ToString());
        File.Move(_path + ".new", _path, overwrite: true);
    }

    // the process may have been killed in the middle of the last line
    static JsonObject? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
