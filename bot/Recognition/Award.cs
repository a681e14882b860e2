using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition;

/// <param name="Party">Null for somebody the bot does not know (typed by hand); <see cref="Name"/> then is all there is.</param>
/// <param name="Nomination">The nomination it rests on, if any.</param>
sealed record Recipient(Party? Party, string Name, string? Unit, string? Nomination = null)
{
    /// <summary>The case (hồ sơ) that ended in it; null for one that was recorded without.</summary>
    public string? Case { get; init; }

    /// <summary>Where it is not the award's own: one decision may reward what was done in several campaigns.</summary>
    public string? Campaign { get; init; }

    /// <summary>Held a managerial post on the day of the award: shares must not move when people do.</summary>
    public bool Manages { get; init; }

    /// <summary>Had no award on record before this one.</summary>
    public bool First { get; init; }

    /// <summary>Null while it stands.</summary>
    public Revocation? Revoked { get; init; }

    /// <summary>Once in an award.</summary>
    public string Key => Party?.Key ?? $"{VietnameseText.Fold(Name)}/{VietnameseText.Fold(Unit ?? "")}";
}

/// <summary>A decision to award, for one form of award: as it was signed, or recorded by the secretary, and as it is announced (công bố).</summary>
/// <param name="Number">Số quyết định, e.g. <c>215/QĐ-VP</c>; "" for one from before the bot of which it is not known.</param>
sealed record Award(
    string Id, string Form, string Number, DateOnly Date, string Signatory, string? Ground, string? Campaign, string? Merit,
    IReadOnlyList<Recipient> Recipients, string? Picture, string By, DateTimeOffset At, DateOnly Day)
{
    /// <summary>Typed into one form; a decision on cases has as many as it has cases.</summary>
    public const int MostRecipients = 50;

    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Every nomination it rests on; a recipient of several carries only the first.</summary>
    public IReadOnlyList<string> Nominations { get; init; } = [];

    /// <summary>Who decided, where a decision from outside names it; null: as the form has it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Of the form, on the day it was recorded: the order in which awards are announced and handed out.</summary>
    public int Rank { get; init; }

    /// <summary>The office's paper (<see cref="Paper"/>) it came from: the decision itself, or the submission that an outside decision answers.</summary>
    public string? Paper { get; init; }

    /// <summary>Of an award from before the bot; null for all others.</summary>
    public PastAward? Past { get; init; }

    /// <summary>Recipients whose award has not been revoked.</summary>
    public IEnumerable<Recipient> Standing => Recipients.Where(r => r.Revoked is null);

    public string Subject => SubjectOf(Id);

    public string? CampaignOf(Recipient recipient) => recipient.Campaign ?? Campaign;

    public static string SubjectOf(string id) => $"award/{id}";
}
