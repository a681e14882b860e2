namespace ThiDua.Bot.Recognition;

enum FlawKind
{
    Missing,
    TooLong,
    TooMany,
    NotADate,
    InTheFuture,

    /// <summary>The last day lies before the first.</summary>
    Backwards,

    /// <summary>The last day has passed.</summary>
    Over,
    NotHttps,

    /// <summary>A day outside the period it belongs to.</summary>
    OutsidePeriod,

    /// <summary>A day before the one it must follow.</summary>
    OutOfOrder,

    /// <summary>It would begin again before it has ended, or never ends.</summary>
    Overlapping,

    /// <summary>What was chosen is not there (any more).</summary>
    Gone,

    /// <summary>An award for units given to a person, or the other way round.</summary>
    WrongKind,

    /// <summary>The link leads to something that no client shows as a picture.</summary>
    NotAPicture,

    NotATime,

    /// <summary>A day without a time, or a time without a day.</summary>
    Half,

    InThePast,

    /// <summary>So far ahead that it is rather a slip of the hand.</summary>
    TooFar,

    /// <summary>Outside of whom the author may reach.</summary>
    OutOfScope,

    /// <summary>Something stands there, and nobody is meant by it.</summary>
    Nobody,
}

/// <summary>What is wrong with one field of what somebody wrote; the sentence is the card's.</summary>
/// <param name="Most">The limit, where the kind has one.</param>
/// <param name="What">Which of several things in the field, in words.</param>
readonly record struct Flaw<TField>(TField Field, FlawKind Kind, int Most = 0, string? What = null)
    where TField : struct, Enum;
