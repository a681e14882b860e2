using System.Globalization;
using System.Text.Json.Serialization;

namespace ThiDua.Bot.Storage;

/// <summary>
/// Up to <see cref="Most"/> copies of one announcement, written together: a broadcast to 45,000 people is 450 rows, and what became of a
/// copy is on the disk before the next ones leave.
/// </summary>
/// <param name="Announcement">Its id.</param>
/// <param name="Number">From 0, in the order of sending.</param>
sealed record Sheet(string Announcement, int Number, IReadOnlyList<Copy> Copies)
{
    public const int Most = 100;

    public string Id => IdOf(Announcement, Number);

    /// <summary>Sorts in the order of sending.</summary>
    public static string IdOf(string announcement, int number) => string.Create(CultureInfo.InvariantCulture, $"{announcement}/{number:D6}");
}

enum CopyState
{
    Waiting,

    /// <summary>
    /// On its way since <see cref="Copy.LeasedTicks"/>. Found so by a process that did not lease it, nobody knows whether it arrived.
    /// </summary>
    Leased,

    /// <summary>Stands at the recipient's, showing <see cref="Copy.Edition"/>.</summary>
    Sent,

    /// <summary>May or may not have arrived, and the announcement says not to send it again.</summary>
    InDoubt,

    /// <summary>Cannot be delivered, for <see cref="Copy.Why"/>.</summary>
    Failed,

    /// <summary>Not sent any more: cancelled before its turn.</summary>
    Dropped,

    /// <summary>Was sent, and has been deleted again.</summary>
    Recalled,
}

/// <summary>One announcement on its way to one recipient.</summary>
/// <param name="To">A place id, or <c>person/CN-007</c> for that person's own chat with the bot.</param>
/// <remarks>A broadcast to 45,000 writes as many of these several times: what has its usual value is left out.</remarks>
sealed record Copy(string To)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CopyState State { get; init; }

    /// <summary>Which edition stands there; 0: none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Edition { get; init; }

    /// <summary>
    /// Beyond <see cref="Edition"/>: Teams refused to bring what stands there up to this edition, for <see cref="Why"/>. Recalls that were
    /// refused have the highest there is.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int GivenUp { get; init; }

    /// <summary>In which round it was tried last; 0: in none yet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Round { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Attempts { get; init; }

    /// <summary>How often nobody knew whether it arrived: so many times it may stand besides the one that is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Doubts { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long LeasedTicks { get; init; }

    /// <summary>UTC ticks before which it is not tried again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long DueTicks { get; init; }

    /// <summary>UTC ticks when Teams said that it had taken it; 0: never.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long SentTicks { get; init; }

    public string? ConversationId { get; init; }

    public string? ActivityId { get; init; }

    /// <summary>Why it failed, waits, is in doubt or stands as it should not: the name of a refusal kind, or what was said.</summary>
    public string? Why { get; init; }
}
