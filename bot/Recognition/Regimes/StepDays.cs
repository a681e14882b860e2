namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>What is looked up in a regime on the way of a case.</summary>
enum Step
{
    /// <summary>Standards, ratio caps and what a second reward for one achievement means.</summary>
    Eligibility,

    /// <summary>Whether the office decides or submits upward.</summary>
    Competence,

    /// <summary>Threshold, denominator, secret or open, quorum, the fewest for secrecy.</summary>
    Ballot,

    /// <summary>The multiple and the base salary.</summary>
    Money,
}

/// <summary>
/// The days of a case: each step follows the regime of its own date, so a change of the law in between changes what comes after it and
/// nothing before.
/// </summary>
/// <param name="Opened">The case's <c>Day</c>.</param>
/// <param name="Session">The day of the council's session, once there is one.</param>
/// <param name="Decided">The date of the decision, once there is one.</param>
sealed record StepDays(DateOnly Opened, DateOnly? Session = null, DateOnly? Decided = null)
{
    /// <returns>Null when the step has no day yet.</returns>
    public DateOnly? Of(Step step) => step switch
    {
        Step.Eligibility or Step.Competence => Opened,
        Step.Ballot => Session,
        _ => Decided,
    };

    /// <summary>The form and the rules that a step follows; null when it has no day yet, or the regime of that day has no such form.</summary>
    public StepForm? Follow(RegimeBook book, string form, Step step) => Of(step) is { } day ? book.Follow(form, Opened, day) : null;
}
