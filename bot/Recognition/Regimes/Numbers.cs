namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>How many of the members must take part (túc số), e.g. 2 of 3.</summary>
readonly record struct Quorum(int Least, int Of)
{
    /// <summary>The fewest of <paramref name="members"/> that are enough, in whole numbers.</summary>
    public int Needed(int members) => ((Least * members) + Of - 1) / Of;

    public override string ToString() => FormattableString.Invariant($"{Least}/{Of}");
}

/// <summary>The most that may receive a form: a share of those who receive another, e.g. 15 per cent of those with “Lao động tiên tiến”.</summary>
/// <param name="Of">Id of the form whose recipients are counted.</param>
sealed record RatioCap(int Percent, string Of)
{
    /// <summary>Rounded down: <c>⌊recipients × percent / 100⌋</c>.</summary>
    public int Most(int recipients) => (int)((long)recipients * Percent / 100);
}

/// <summary>Tiền thưởng as a multiple of the base salary (lương cơ sở).</summary>
/// <param name="UnitFactor">By how much more a unit (tập thể) gets than a person; 1 for a title that only units have.</param>
sealed record RewardRate(decimal Times, decimal UnitFactor = 1)
{
    public decimal For(PartyKind kind) => kind == PartyKind.Unit ? Times * UnitFactor : Times;
}

/// <summary>Another ballot threshold that the office may choose for some forms at once.</summary>
/// <param name="Forms">Ids of the forms it is for.</param>
sealed record BallotPreset(int Percent, IReadOnlyList<string> Forms);
