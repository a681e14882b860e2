using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Bot.Channel.Wire;

static class InvokeNames
{
    public const string AdaptiveCardAction = "adaptiveCard/action";
    public const string Search = "application/search";
    public const string FileConsent = "fileConsent/invoke";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";
    public const string MessageSubmitAction = "message/submitAction";
    public const string ComposeExtensionQuery = "composeExtension/query";
    public const string ComposeExtensionQueryLink = "composeExtension/queryLink";
    public const string ComposeExtensionFetchTask = "composeExtension/fetchTask";
    public const string ComposeExtensionSubmitAction = "composeExtension/submitAction";
}

/// <summary>The answer to an invoke: HTTP status and raw body, no envelope. No body at all closes a dialog.</summary>
sealed record InvokeResponse(int Status, InvokeBody? Body = null)
{
    public static InvokeResponse Ok(InvokeBody? body = null) => new(200, body);
}

/// <summary>The family of things an invoke may be answered with; all are listed on <see cref="WireJson"/>.</summary>
abstract record InvokeBody;

/// <summary>An answer kept from before, or one that has no type here.</summary>
[JsonConverter(typeof(RawInvokeBodyConverter))]
sealed record RawInvokeBody(RawJson Json) : InvokeBody;

sealed class RawInvokeBodyConverter : JsonConverter<RawInvokeBody>
{
    static readonly RawJsonConverter _raw = new();

    public override RawInvokeBody Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(_raw.Read(ref reader, typeof(RawJson), options));

    public override void Write(Utf8JsonWriter writer, RawInvokeBody value, JsonSerializerOptions options) =>
        _raw.Write(writer, value.Json, options);
}

/// <summary>The value of <c>adaptiveCard/action</c>. Everything in it comes from the client: it says which thing, never who or whether.</summary>
sealed record AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction? Action { get; init; }
    /// <summary>"automatic" when the card refreshed itself: never edit the message from there, or it loops.</summary>
    public string? Trigger { get; init; }
    public string? State { get; init; }
}

sealed record AdaptiveCardInvokeAction
{
    public string? Type { get; init; }
    public string? Id { get; init; }
    public string? Verb { get; init; }
    public JsonElement? Data { get; init; }
}

/// <summary>Always sent with HTTP 200; <see cref="StatusCode"/> is the card's own.</summary>
sealed record AdaptiveCardInvokeResponse : InvokeBody
{
    // The documentation prints "application/vnd.microsoft.adaptive.card"; the clients and SDKs use this one.
    public const string CardType = "application/vnd.microsoft.card.adaptive";
    public const string MessageType = "application/vnd.microsoft.activity.message";
    public const string ErrorType = "application/vnd.microsoft.error";

    public int StatusCode { get; init; }
    public string? Type { get; init; }
    public RawJson? Value { get; init; }

    public static AdaptiveCardInvokeResponse Card(RawJson card) => new() { StatusCode = 200, Type = CardType, Value = card };

    public static AdaptiveCardInvokeResponse Message(string text) =>
        new() { StatusCode = 200, Type = MessageType, Value = RawJson.Text(text) };

    public static AdaptiveCardInvokeResponse Error(int statusCode, string code, string message) => new()
    {
        StatusCode = statusCode,
        Type = ErrorType,
        Value = WireJson.Write(new InvokeFault(code, message), WireJson.Default.InvokeFault),
    };
}

sealed record InvokeFault(string Code, string Message);

/// <summary>The value of <c>application/search</c>: typeahead in a filtered choice set.</summary>
sealed record SearchInvokeValue
{
    public string? Kind { get; init; }
    public string? QueryText { get; init; }
    public SearchInvokeOptions? QueryOptions { get; init; }
    public string? Dataset { get; init; }
    /// <summary>The sibling inputs, when the choice set asks for them.</summary>
    public JsonElement? Data { get; init; }
}

sealed record SearchInvokeOptions
{
    public int? Skip { get; init; }
    public int? Top { get; init; }
}

sealed record SearchInvokeResponse : InvokeBody
{
    public const string SearchType = "application/vnd.microsoft.search.searchResponse";

    public int StatusCode { get; init; } = 200;
    public string? Type { get; init; } = SearchType;
    public SearchInvokeResults? Value { get; init; }

    /// <summary>Clients show 15 at most.</summary>
    public static SearchInvokeResponse Of(IReadOnlyList<SearchInvokeResult> results) => new() { Value = new() { Results = results } };
}

sealed record SearchInvokeResults
{
    public IReadOnlyList<SearchInvokeResult>? Results { get; init; }
}

sealed record SearchInvokeResult(string Title, string Value);

/// <summary>The value of <c>message/submitAction</c>.</summary>
sealed record FeedbackValue
{
    public string? ActionName { get; init; }
    public FeedbackActionValue? ActionValue { get; init; }
}

sealed record FeedbackActionValue
{
    /// <summary>like or dislike.</summary>
    public string? Reaction { get; init; }
    public string? Feedback { get; init; }
}
