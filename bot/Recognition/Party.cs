namespace ThiDua.Bot.Recognition;

/// <summary>Who is recognised: a person (cá nhân) or a unit as a whole (tập thể).</summary>
enum PartyKind
{
    Person,
    Unit,
}

/// <param name="Unit">The unit the person belonged to on that day, or the unit itself: counts must not move when people do.</param>
sealed record Party(PartyKind Kind, string Id, string? Unit)
{
    /// <summary>E.g. <c>person/CN-007</c>, <c>unit/P-TH</c>.</summary>
    public string Key => Kind == PartyKind.Person ? $"person/{Id}" : $"unit/{Id}";
}
