namespace ThiDua.Bot.Recognition;

enum CampaignState
{
    Open,
    Closed,
}

/// <summary>Phong trào thi đua. Ends at 23:59:59 of <see cref="To"/> in the office's own zone.</summary>
/// <param name="Ground">Số, ký hiệu of the decision or plan it stands on.</param>
/// <param name="To">Last day, or null for a standing movement (thường xuyên).</param>
/// <param name="Audience">Who it is for, in words.</param>
/// <param name="LinkedTo">"Gắn với": the wider campaign it belongs to, in words.</param>
sealed record Campaign(
    string Id, string Title, string? Slogan, string? Ground, string Goal, string? Criteria, DateOnly From, DateOnly? To, string? Audience,
    string? Awards, string? Picture, string? LinkedTo, string By, DateTimeOffset At)
{
    public CampaignState State { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Places it was posted to.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    public Deadlines Deadlines { get; init; } = Deadlines.None;

    public Recurrence Recurs { get; init; }

    /// <summary>Which đợt of a recurring campaign this is, from 1.</summary>
    public int Round { get; init; } = 1;

    /// <summary>The campaign of the đợt before this one.</summary>
    public string? Follows { get; init; }

    /// <summary>The campaign of the đợt after this one; null while none was launched.</summary>
    public string? FollowedBy { get; init; }

    /// <summary>The days of the first đợt, which all others are reckoned from; null when this is the first.</summary>
    public Term? First { get; init; }

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"campaign/{id}";

    /// <summary>Whether nominations are taken on this day of the office's calendar.</summary>
    public bool TakesNominations(DateOnly today) => State == CampaignState.Open && From <= today && (To is null || today <= To);
}

/// <summary>"Đã nắm thông tin": one person has taken note of one campaign.</summary>
sealed record Acknowledgement(string Campaign, string By, DateTimeOffset At)
{
    public string Id => IdOf(Campaign, By);

    public static string IdOf(string campaign, string person) => $"{campaign}/{person}";
}
