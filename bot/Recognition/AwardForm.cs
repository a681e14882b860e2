using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Bot.Recognition;

enum AwardGroup
{
    /// <summary>Danh hiệu thi đua.</summary>
    Title,

    /// <summary>Hình thức khen thưởng.</summary>
    Commendation,

    /// <summary>Khen của cơ quan: what the office gives on the strength of its own Quy chế.</summary>
    Own,
}

/// <summary>A form of award from the office's catalogue (danh hiệu thi đua, hình thức khen thưởng), as one <see cref="Regime"/> has it.</summary>
/// <param name="Id">For good: awards that were recorded name it. The same in every regime that has the form.</param>
/// <param name="Name">The official Vietnamese name; never translated.</param>
/// <param name="Level">Cấp, e.g. "Thành phố".</param>
/// <param name="Issuer">Who decides, e.g. "Chủ tịch UBND Thành phố".</param>
/// <param name="Rank">Order of honour, and of handing out: 1 is highest; the shipped ones leave room between them.</param>
/// <param name="Source">The text the form rests on; what stands behind each of its numbers is in <see cref="Rests"/>.</param>
sealed record AwardForm(string Id, string Name, string Level, string Issuer, int Rank, bool ForPeople, bool ForUnits, string Source)
{
    public AwardGroup Group { get; init; } = AwardGroup.Commendation;

    /// <summary>Only what the office decides itself ends in a decision of the office; all else is submitted upward.</summary>
    public Competence DecidedBy { get; init; }

    public BallotRule Ballot { get; init; } = new();

    /// <summary>Tiêu chuẩn, in the words of its source; null where the catalogue has none.</summary>
    public string? Standards { get; init; }

    /// <summary>The most that may receive it; a warning, never a refusal. Null: no cap.</summary>
    public RatioCap? Cap { get; init; }

    /// <summary>Working days of publication for comment; null: <see cref="Regime.CommentDays"/>.</summary>
    public int? CommentDays { get; init; }

    /// <summary>Null where no multiple is known: then no amount is shown.</summary>
    public RewardRate? Reward { get; init; }

    /// <summary>The first and last day it can be put forward, put to the vote or decided; null: as long as its regime.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc cref="ValidFrom"/>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Id of the form that takes its place where a later regime has it no longer; null: nothing does.</summary>
    public string? Successor { get; init; }

    /// <summary>What each of its provisions rests on, and what of it is still to be checked.</summary>
    public IReadOnlyDictionary<Provision, Basis> Rests { get; init; } = Basis.Nothing;

    public bool Fits(Party party) => party.Kind == PartyKind.Person ? ForPeople : ForUnits;

    public bool StandsOn(DateOnly day) => !(day < ValidFrom) && !(day > ValidTo);
}
