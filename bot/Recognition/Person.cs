namespace ThiDua.Bot.Recognition;

enum Role
{
    Staff,
    Council,
    Secretary,
    Leader,
    Administrator,

    /// <summary>Announces to his own unit and those below it.</summary>
    Author,

    /// <summary>Head of the own unit: reviews its cases and proposes them.</summary>
    Head,
}

/// <param name="Id">Staff code, e.g. <c>CN-007</c>, or one of our own for people who come without.</param>
sealed record Person(string Id, string Name, string? Title = null, string? Unit = null, string? Email = null)
{
    /// <summary>Entra object id: who this is when an activity arrives. Null until first seen in Teams.</summary>
    public string? AadId { get; init; }

    /// <summary>Teams' own id of this person for this bot, <c>29:…</c>.</summary>
    public string? Mri { get; init; }

    /// <summary>How to speak to this person: <c>anh</c> or <c>chị</c>; null when unknown.</summary>
    public string? Address { get; init; }

    public IReadOnlyList<Role> Roles { get; init; } = [Role.Staff];

    /// <summary><c>vi</c> or <c>en</c> when chosen by command; null: as the client says.</summary>
    public string? Language { get; init; }

    /// <summary>Left the office: kept for the record, no longer nominated, no longer heard.</summary>
    public bool Gone { get; init; }

    /// <summary>Shipped with the sample office, not a real person.</summary>
    public bool Sample { get; init; }

    /// <summary>Giữ chức vụ quản lý: every list shows the share of those who do not.</summary>
    public bool Manages { get; init; }

    public bool Is(Role role) => Roles.Contains(role);
}

/// <param name="Parent">The unit above, or null for the office itself.</param>
sealed record Unit(string Id, string Name, string? Parent = null)
{
    public bool Gone { get; init; }
}
