namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>
/// The rules of one time, with the forms of award they know. Legal numbers are dated configuration with a source; the office's own Quy chế
/// (<see cref="Regulation"/>) comes before all of them.
/// </summary>
/// <param name="Id">E.g. <c>RP-2022</c>.</param>
/// <param name="Name">In Vietnamese, as the law is called.</param>
/// <param name="From">The first day it holds. The earliest regime is also asked about days before.</param>
/// <param name="To">The last day it holds; null: until the next law.</param>
sealed record Regime(string Id, string Name, DateOnly From, DateOnly? To, Basis Basis)
{
    /// <summary>Highest honour first.</summary>
    public IReadOnlyList<AwardForm> Forms { get; init; } = [];

    /// <summary>Whether a second reward for one achievement is refused; false: it is only warned about.</summary>
    public bool RefusesSecondReward { get; init; }

    /// <summary>Working days of publication for comment, where the form has none of its own.</summary>
    public int CommentDays { get; init; } = 5;

    public Quorum Quorum { get; init; } = new(2, 3);

    /// <summary>With fewer valid ballots than this a ballot is not secret, and is refused.</summary>
    public int LeastForSecrecy { get; init; } = 3;

    public BallotPreset? Preset { get; init; }

    /// <summary>Whether the office has chosen <see cref="Preset"/>; the forms show it in their ballot rules already.</summary>
    public bool PresetChosen { get; init; }

    /// <summary>What each of its own numbers rests on.</summary>
    public IReadOnlyDictionary<Provision, Basis> Rests { get; init; } = Basis.Nothing;

    public AwardForm? Find(string id) => Forms.FirstOrDefault(f => f.Id == id);

    public int CommentDaysFor(AwardForm form) => form.CommentDays ?? CommentDays;
}
