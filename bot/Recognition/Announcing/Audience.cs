namespace ThiDua.Bot.Recognition.Announcing;

/// <summary>Who an announcement is for: the union of all parts, each conversation and each person once.</summary>
/// <param name="Places">Ids of channels and group chats.</param>
/// <param name="Everyone">Everybody of the office.</param>
/// <param name="Units">Ids of units; those below them are meant too.</param>
/// <param name="Campaigns">Ids of campaigns: everybody who nominates, is nominated or has taken note in one.</param>
/// <param name="People">Ids of people, picked or pasted.</param>
sealed record Audience(
    IReadOnlyList<string> Places, bool Everyone, IReadOnlyList<string> Units, IReadOnlyList<Role> Roles, IReadOnlyList<string> Campaigns,
    IReadOnlyList<string> People)
{
    /// <summary>Ids of lists that were brought as files: whom one means stands in it, and changes no more.</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    public static Audience Nobody { get; } = new([], false, [], [], [], []);
}
