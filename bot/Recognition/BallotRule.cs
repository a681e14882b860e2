namespace ThiDua.Bot.Recognition;

/// <summary>What a share of votes is taken of.</summary>
enum Denominator
{
    /// <summary>Tổng số thành viên.</summary>
    AllMembers,

    /// <summary>Số dự họp và số được xin ý kiến.</summary>
    PresentAndConsulted,
}

/// <summary>How an award form is voted on. Legal numbers: dated configuration of the office, never a law of the code.</summary>
/// <param name="Percent">Share in favour that passes, 1 to 100; whoever has no opinion counts in the denominator.</param>
/// <param name="Secret">Bỏ phiếu kín; false: giơ tay.</param>
sealed record BallotRule(int Percent = 70, Denominator Of = Denominator.AllMembers, bool Secret = true)
{
    /// <summary>The fewest in favour that pass, in whole numbers: <c>agree × 100 ≥ percent × n</c>.</summary>
    public int Needed(int n) => ((Percent * n) + 99) / 100;
}

/// <summary>Who decides on an award.</summary>
enum Competence
{
    /// <summary>Somebody above: the office submits (tờ trình) and records the decision later.</summary>
    Higher,

    /// <summary>The office's own head: a decision of the office.</summary>
    Office,
}
