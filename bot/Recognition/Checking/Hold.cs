namespace ThiDua.Bot.Recognition.Checking;

/// <summary>Why somebody is not considered for now.</summary>
enum HoldKind
{
    /// <summary>Đang xem xét thi hành kỷ luật.</summary>
    Discipline,

    /// <summary>Đang thanh tra, kiểm tra, điều tra.</summary>
    Inspection,

    /// <summary>Khiếu nại, tố cáo có dấu hiệu vi phạm.</summary>
    Complaint,

    Other,
}

/// <summary>Tạm dừng xét: from a day on nothing is decided in somebody's favour. Only secretaries and leaders see it.</summary>
/// <param name="Ground">In the words of who placed it; never in the ledger, never on a card that others see.</param>
/// <param name="To">Last day, included; null: until it is lifted.</param>
sealed record Hold(string Id, HoldKind Kind, string? Ground, DateOnly From, DateOnly? To, string By, DateTimeOffset At)
{
    public const int LongestGround = 500;

    public Lifting? Lifted { get; init; }

    public bool Stands(DateOnly day) => Lifted is null && From <= day && !(day > To);

    /// <summary>It has not begun, or it stands: it can still be lifted.</summary>
    public bool IsOpen(DateOnly day) => Lifted is null && !(day > To);
}

sealed record Lifting(string By, DateTimeOffset At);

/// <summary>
/// All holds of one person or unit: one document, so that whatever is decided in their favour can insist on what it has seen
/// (<c>Change.Expect</c>, version 0 while there is none).
/// </summary>
sealed record HeldParty(Party Party, IReadOnlyList<Hold> Holds)
{
    public string Id => Party.Key;

    public Hold? On(DateOnly day) => Holds.FirstOrDefault(h => h.Stands(day));
}

/// <summary>A hold was placed. Its ground stays with the document; its history is found under itself, never under a case or a person.</summary>
sealed record HoldPlaced(string Hold, Party Party, HoldKind Kind, DateOnly From, DateOnly? To, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [$"hold/{Hold}"];
}

sealed record HoldLifted(string Hold, Party Party, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [$"hold/{Hold}"];
}
