using System.Runtime.InteropServices;

namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>Who goes first when not all can go at once.</summary>
enum Urgency
{
    Reply,
    Post,
    Broadcast,
}

/// <summary>What Teams counts a call under.</summary>
/// <param name="Thread">The conversation, whole, or whom a new one is with; null: none.</param>
/// <param name="Reads">Reads have windows of their own.</param>
readonly record struct Target(string? Thread, bool Reads);

/// <summary>Leave to make one call now.</summary>
/// <param name="Number">Its seat.</param>
/// <param name="Since">When it was given, or when the call left; in ticks since the pace began.</param>
/// <param name="Probes">Whether it is to find out if Teams accepts the bot again.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Turn(long Number, long Since, bool Probes);

/// <summary>What a call has met so far.</summary>
record struct Trial
{
    /// <summary>How often it was throttled.</summary>
    public int Throttled { get; set; }

    /// <summary>How many calls Teams had taken when it first refused the bot in this one with 401.</summary>
    public long? TakenBefore { get; set; }

    /// <summary>It was told that an administrator turned the bot off.</summary>
    public bool SaidOff { get; set; }

    /// <summary>Not before so many ticks from now: a call that is throttled again and again stands back.</summary>
    public long Wait { get; set; }
}
