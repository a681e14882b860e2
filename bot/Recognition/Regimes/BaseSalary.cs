namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>Lương cơ sở, in đồng a month, from a day on until the next one.</summary>
sealed record BaseSalary(DateOnly From, long Amount, Basis Basis)
{
    /// <summary>A decision's date before the first known base salary has none.</summary>
    public static BaseSalary? On(IEnumerable<BaseSalary> salaries, DateOnly day) =>
        salaries.Where(s => s.From <= day).OrderBy(s => s.From).LastOrDefault();
}

/// <summary>What an award comes to in money: information only, the bot pays nothing.</summary>
/// <param name="Amount">Đồng, rounded.</param>
sealed record RewardAmount(long Amount, decimal Times, BaseSalary Base)
{
    /// <summary>Rounding is upward, to this many đồng.</summary>
    public const int Step = 10_000;

    public static RewardAmount Of(RewardRate rate, PartyKind kind, BaseSalary salary)
    {
        var times = rate.For(kind);
        return new((long)(Math.Ceiling(times * salary.Amount / Step) * Step), times, salary);
    }
}
