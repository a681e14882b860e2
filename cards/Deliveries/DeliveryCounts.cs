namespace ThiDua.Cards.Deliveries;

/// <summary>Why a copy could not be delivered.</summary>
public enum FailureReason
{
    NotInstalled,
    Blocked,
    DisabledByAdmin,
    Left,
    NotSeen,

    /// <summary>One of the two above, where it is not known which.</summary>
    NotInTeams,

    PlaceGone,
    ChatGone,
    NotPermitted,
    TooBig,
    BadMessage,
    WrongAddress,
    NoAnswer,
    Other,
}

public readonly record struct FailureCount(FailureReason Reason, int Count);

/// <summary>How far an announcement is, in copies.</summary>
/// <param name="Doubled">Sent again after a doubt: they may stand twice.</param>
/// <param name="Reasons">Of those that failed, the most frequent first.</param>
public sealed record DeliveryCounts(
    int Copies, int Sent, int Waiting, int InDoubt, int Failed, int Dropped, int Recalled, int Doubled, IReadOnlyList<FailureCount> Reasons)
{
    /// <summary>Whole percents, 100 only when nothing waits any more.</summary>
    public int Percent => Copies <= 0 ? 0 : (int)((Copies - Waiting) * 100L / Copies);

    /// <summary>Of those that stood: how many have been taken back.</summary>
    public int RecalledPercent => Recalled + Sent == 0 ? 100 : (int)(Recalled * 100L / (Recalled + Sent));
}
