namespace ThiDua.Bot.Recognition.Council;

/// <summary>What somebody is in the council (Hội đồng Thi đua - Khen thưởng).</summary>
enum CouncilPost
{
    /// <summary>Chủ tịch; one at a time.</summary>
    Chair,

    /// <summary>Phó Chủ tịch.</summary>
    ViceChair,

    /// <summary>Thư ký.</summary>
    Secretary,

    /// <summary>Ủy viên.</summary>
    Member,

    /// <summary>Người thay: has no seat of his own, and takes the seat of <see cref="Councillor.For"/> when that is empty.</summary>
    Substitute,
}

/// <summary>One person in the council for a time.</summary>
/// <param name="To">The last day; null: until further notice.</param>
/// <param name="For">Of a substitute: whose seat.</param>
sealed record Councillor(string Person, CouncilPost Post, DateOnly From, DateOnly? To = null, string? For = null)
{
    public bool StandsOn(DateOnly day) => From <= day && !(To < day);
}

/// <summary>Everybody who is or was in the council. One document; whoever took part stays in it.</summary>
sealed record Councillors
{
    public const string Id = "council";

    public static Councillors None { get; } = new();

    public IReadOnlyList<Councillor> All { get; init; } = [];

    /// <summary>In the order of the posts. A person who has left the office, or whose role was taken away, is in it no longer.</summary>
    public IReadOnlyList<Councillor> On(DateOnly day, Func<string, Person?> person) =>
    [
        .. All.Where(c => c.StandsOn(day) && person(c.Person) is { Gone: false } who && who.Is(Role.Council)).OrderBy(c => c.Post),
    ];
}

/// <summary>Somebody was named to the council, or to another post in it.</summary>
sealed record CouncillorNamed(string Person, CouncilPost Post, DateOnly From, DateOnly? To, string? For, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [Councillors.Id, $"person/{Person}"];
}

/// <param name="Last">The last day in the council.</param>
sealed record CouncillorReleased(string Person, DateOnly Last, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [Councillors.Id, $"person/{Person}"];
}
