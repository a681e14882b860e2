using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace ThiDua.Bot.Channel.Inbound;

/// <summary>
/// Broken UTF-8 and lone surrogates pass the JSON parser and blow up later, where the text is read from a JsonElement.
/// They are found here, at the door.
/// </summary>
static class WholeText
{
    public static bool Is(in ReadOnlySequence<byte> json)
    {
        if (json.IsSingleSegment) return Is(json.FirstSpan);
        return Is(json.ToArray());
    }

    static bool Is(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json)) return false;
        // surrogates can only hide in escapes, which clients hardly use
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0) return true;

        var reader = new Utf8JsonReader(json, new() { MaxDepth = Wire.WireJson.MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) reader.GetString();
            }
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
