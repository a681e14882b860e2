using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Cards.Elements;

/// <summary>A part of a card that knows its own JSON.</summary>
interface ICardPart
{
    /// <summary>Its members alone; the braces are the writer's.</summary>
    void Write(CardWriter json);
}

/// <summary>
/// Writes a card as UTF-8 JSON, Vietnamese letters as they are (Teams counts the bytes), nothing as null. By hand: the serializer's description
/// of these records is what the first card after a start would wait for.
/// </summary>
sealed class CardWriter
{
    const int MostKept = 64 * 1024;

    static readonly JsonWriterOptions _writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    static ArrayBufferWriter<byte>? _kept;

    readonly Utf8JsonWriter _json;

    CardWriter(Utf8JsonWriter json) => _json = json;

    public static byte[] Bytes(ICardPart card)
    {
        var buffer = _kept ?? new(4096);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, _writing))
            new CardWriter(json).Object(card);
        _kept = buffer.Capacity <= MostKept ? buffer : null;
        return buffer.WrittenSpan.ToArray();
    }

    public void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
            _json.WriteString(name, text);
    }

    public void Text(ReadOnlySpan<byte> name, Md text) => _json.WriteString(name, text.Value);

    public void Flag(ReadOnlySpan<byte> name, bool? flag)
    {
        if (flag is { } is_)
            _json.WriteBoolean(name, is_);
    }

    public void Number(ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } value)
            _json.WriteNumber(name, value);
    }

    public void Part(ReadOnlySpan<byte> name, ICardPart? part)
    {
        if (part is null)
            return;
        _json.WritePropertyName(name);
        Object(part);
    }

    public void Parts(ReadOnlySpan<byte> name, IReadOnlyList<ICardPart>? parts)
    {
        if (parts is null)
            return;
        _json.WriteStartArray(name);
        for (var i = 0; i < parts.Count; i++)
            Object(parts[i]);
        _json.WriteEndArray();
    }

    public void Texts(ReadOnlySpan<byte> name, IReadOnlyList<string>? texts)
    {
        if (texts is null)
            return;
        _json.WriteStartArray(name);
        for (var i = 0; i < texts.Count; i++)
            _json.WriteStringValue(texts[i]);
        _json.WriteEndArray();
    }

    public void Fields(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, string>? fields)
    {
        if (fields is null)
            return;
        _json.WriteStartObject(name);
        foreach (var (field, text) in fields)
            _json.WriteString(field, text);
        _json.WriteEndObject();
    }

    void Object(ICardPart part)
    {
        _json.WriteStartObject();
        part.Write(this);
        _json.WriteEndObject();
    }
}
