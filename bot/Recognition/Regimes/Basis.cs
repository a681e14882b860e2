namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>Where a provision comes from.</summary>
/// <param name="Check">What of it is still to be checked (cần đối chiếu); null: it was read in the source itself.</param>
sealed record Basis(string Source, string? Check = null)
{
    public static IReadOnlyDictionary<Provision, Basis> Nothing { get; } = new Dictionary<Provision, Basis>();
}

/// <summary>What a source is given for: of one award form, or of a regime as a whole.</summary>
enum Provision
{
    Competence,
    Standards,
    Ballot,
    Cap,
    Comment,
    Reward,

    /// <summary>The form itself, or the regime itself.</summary>
    Form,
    Quorum,
    Secrecy,
    SecondReward,
    Preset,
}
