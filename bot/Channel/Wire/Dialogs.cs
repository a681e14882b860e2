using System.Text.Json;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>The value of <c>task/fetch</c> and <c>task/submit</c>.</summary>
sealed record TaskModuleRequest
{
    public JsonElement? Data { get; init; }
    public TaskModuleContext? Context { get; init; }
}

sealed record TaskModuleContext
{
    public string? Theme { get; init; }
}

sealed record TaskModuleResponse : InvokeBody
{
    public TaskModuleAnswer? Task { get; init; }

    public static TaskModuleResponse Continue(string title, RawJson card, string width = "medium", string height = "medium") => new()
    {
        Task = TaskModuleAnswer.Continue(title, card, width, height),
    };

    public static TaskModuleResponse Message(string text) => new() { Task = TaskModuleAnswer.Message(text) };
}

/// <summary>"continue" with a <see cref="TaskModuleTaskInfo"/>, or "message" with a sentence.</summary>
sealed record TaskModuleAnswer
{
    public string? Type { get; init; }
    public RawJson? Value { get; init; }

    public static TaskModuleAnswer Continue(string title, RawJson card, string width, string height) => new()
    {
        Type = "continue",
        Value = WireJson.Write(
            new() { Title = title, Width = RawJson.Text(width), Height = RawJson.Text(height), Card = Attachment.Card(card) },
            WireJson.Default.TaskModuleTaskInfo),
    };

    public static TaskModuleAnswer Message(string text) => new() { Type = "message", Value = RawJson.Text(text) };
}

sealed record TaskModuleTaskInfo
{
    public string? Title { get; init; }
    /// <summary>small, medium, large or a number of pixels.</summary>
    public RawJson? Width { get; init; }
    public RawJson? Height { get; init; }
    public Attachment? Card { get; init; }
    public string? Url { get; init; }
    public string? FallbackUrl { get; init; }
    public string? CompletionBotId { get; init; }
}

/// <summary>The value of <c>composeExtension/query</c>, <c>queryLink</c> and <c>selectItem</c>.</summary>
sealed record MessagingExtensionQuery
{
    public string? CommandId { get; init; }
    public IReadOnlyList<MessagingExtensionParameter>? Parameters { get; init; }
    public MessagingExtensionQueryOptions? QueryOptions { get; init; }
    public string? State { get; init; }
    /// <summary>Of queryLink.</summary>
    public string? Url { get; init; }
}

sealed record MessagingExtensionParameter
{
    public string? Name { get; init; }
    public JsonElement? Value { get; init; }
}

sealed record MessagingExtensionQueryOptions
{
    public int? Skip { get; init; }
    public int? Count { get; init; }
}

/// <summary>The value of <c>composeExtension/fetchTask</c> and <c>submitAction</c>.</summary>
sealed record MessagingExtensionAction
{
    public string? CommandId { get; init; }
    /// <summary>"message" only when started from a message; else compose or commandbox.</summary>
    public string? CommandContext { get; init; }
    /// <summary>Stable for one dialog: with the person it is a key of their intention.</summary>
    public string? RequestId { get; init; }
    public TaskModuleContext? Context { get; init; }
    public JsonElement? Data { get; init; }
    /// <summary>send or edit, after a preview.</summary>
    public string? BotMessagePreviewAction { get; init; }
    public IReadOnlyList<Activity>? BotActivityPreview { get; init; }
    public MessageActionsPayload? MessagePayload { get; init; }
}

/// <summary>The message a message action was started from.</summary>
sealed record MessageActionsPayload
{
    public string? Id { get; init; }
    public string? ReplyToId { get; init; }
    public string? CreatedDateTime { get; init; }
    public string? LinkToMessage { get; init; }
    public string? Subject { get; init; }
    public MessageActionsBody? Body { get; init; }
    public MessageActionsFrom? From { get; init; }
}

sealed record MessageActionsBody
{
    public string? ContentType { get; init; }
    /// <summary>HTML, with <c>&lt;at id="0"&gt;</c> for mentions.</summary>
    public string? Content { get; init; }
}

sealed record MessageActionsFrom
{
    /// <summary>Null when an app wrote the message.</summary>
    public MessageActionsUser? User { get; init; }
}

sealed record MessageActionsUser
{
    /// <summary>The Entra object id, not the "29:…" id.</summary>
    public string? Id { get; init; }
    public string? DisplayName { get; init; }
    public string? UserIdentityType { get; init; }
}

/// <summary>Either a dialog or a result, never both.</summary>
sealed record MessagingExtensionResponse : InvokeBody
{
    public TaskModuleAnswer? Task { get; init; }
    public MessagingExtensionResult? ComposeExtension { get; init; }

    public static MessagingExtensionResponse Dialog(string title, RawJson card, string width = "medium", string height = "medium") =>
        new() { Task = TaskModuleAnswer.Continue(title, card, width, height) };

    public static MessagingExtensionResponse Say(string text) => new() { Task = TaskModuleAnswer.Message(text) };

    public static MessagingExtensionResponse Result(IReadOnlyList<Attachment> found) => new()
    {
        ComposeExtension = new() { Type = "result", AttachmentLayout = "list", Attachments = found },
    };
}

sealed record MessagingExtensionResult
{
    /// <summary>result, message, auth, config, silentAuth or botMessagePreview.</summary>
    public string? Type { get; init; }
    public string? AttachmentLayout { get; init; }
    public IReadOnlyList<Attachment>? Attachments { get; init; }
    public string? Text { get; init; }
    public SuggestedActions? SuggestedActions { get; init; }
    public Activity? ActivityPreview { get; init; }
}
