namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>The office set something otherwise than before, from a day on.</summary>
/// <param name="Form">Id of the form; null: the rules for all forms.</param>
/// <param name="Withdraws">The office's earlier changes hold no longer: as the law has it.</param>
sealed record ClauseEntered(string? Form, DateOnly From, IReadOnlyList<TermChange> Changes, string Ground, bool Withdraws = false) : Fact
{
    internal override IEnumerable<string> Marks => [Regulation.MarkOf(Form)];
}

/// <param name="Old">What held on that day before; null when the form is new.</param>
sealed record TermChange(RuleTerm Term, string? Old, string New);

sealed record BaseSalaryEntered(DateOnly From, long Amount, string Source) : Fact
{
    internal override IEnumerable<string> Marks => [Regulation.Mark];
}
