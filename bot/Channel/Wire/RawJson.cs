using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>
/// JSON that is already UTF-8: a card rendered elsewhere goes out byte for byte and is never parsed again on the way.
/// The default value writes <c>null</c>.
/// </summary>
[JsonConverter(typeof(RawJsonConverter))]
readonly struct RawJson(ReadOnlyMemory<byte> utf8) : IEquatable<RawJson>
{
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    public static RawJson Parse(string json) => new(Encoding.UTF8.GetBytes(json));

    /// <summary>A JSON string, for answers whose value is a sentence.</summary>
    public static RawJson Text(string sentence) => WireJson.Write(sentence, WireJson.Default.String);

    public JsonElement ToElement() => JsonElement.Parse(Utf8.Span);

    public bool Equals(RawJson other) => Utf8.Span.SequenceEqual(other.Utf8.Span);

    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Utf8.Span);
        return hash.ToHashCode();
    }

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);

    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);
}

sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray());
    }

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options)
    {
        if (value.Utf8.IsEmpty) writer.WriteNullValue();
        else writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
    }
}
