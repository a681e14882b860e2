using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>
/// The one place that turns wire records into bytes and back: source-generated, no member written as <c>null</c>
/// (Teams answers 400 to some explicit nulls), Vietnamese text as plain UTF-8.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = MaxDepth)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(AdaptiveCardInvokeValue))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(InvokeFault))]
[JsonSerializable(typeof(SearchInvokeValue))]
[JsonSerializable(typeof(SearchInvokeResponse))]
[JsonSerializable(typeof(TaskModuleRequest))]
[JsonSerializable(typeof(TaskModuleResponse))]
[JsonSerializable(typeof(TaskModuleTaskInfo))]
[JsonSerializable(typeof(MessagingExtensionQuery))]
[JsonSerializable(typeof(MessagingExtensionAction))]
[JsonSerializable(typeof(MessagingExtensionResponse))]
[JsonSerializable(typeof(RawInvokeBody))]
[JsonSerializable(typeof(FeedbackValue))]
[JsonSerializable(typeof(FileConsentCard))]
[JsonSerializable(typeof(FileConsentValue))]
[JsonSerializable(typeof(FileInfoCard))]
[JsonSerializable(typeof(FileDownloadInfo))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(TeamsPagedMembers))]
[JsonSerializable(typeof(TeamDetails))]
[JsonSerializable(typeof(ChannelList))]
[JsonSerializable(typeof(ErrorResponse))]
sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Cards nest deeply; the serializer's own default is 64.</summary>
    public const int MaxDepth = 128;

    static readonly JsonWriterOptions _writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepth,
        SkipValidation = true,
    };

    /// <summary>Reads in one pass: the serializer's overload for a reader scans the value twice, the one for bytes does not.</summary>
    /// <exception cref="JsonException">The bytes are not the JSON of one <typeparamref name="T"/>.</exception>
    public static T? Read<T>(in ReadOnlySequence<byte> utf8, JsonTypeInfo<T> type)
    {
        if (utf8.IsSingleSegment) return JsonSerializer.Deserialize(utf8.FirstSpan, type);

        var length = checked((int)utf8.Length);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            utf8.CopyTo(rented);
            return JsonSerializer.Deserialize(rented.AsSpan(0, length), type);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public static T? Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(utf8, type);

    public static RawJson Write<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(buffer, value, type);
        return new(buffer.WrittenMemory);
    }

    public static void Write<T>(IBufferWriter<byte> output, T value, JsonTypeInfo<T> type)
    {
        using var writer = new Utf8JsonWriter(output, _writing);
        JsonSerializer.Serialize(writer, value, type);
    }

    /// <summary>Writes an answer as the record it really is; all of them are listed on this context.</summary>
    public static void Write(IBufferWriter<byte> output, InvokeBody body)
    {
        using var writer = new Utf8JsonWriter(output, _writing);
        JsonSerializer.Serialize(writer, body, Default.Options.GetTypeInfo(body.GetType()));
    }

    public static RawJson Write(InvokeBody body)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(buffer, body);
        return new(buffer.WrittenMemory);
    }
}
