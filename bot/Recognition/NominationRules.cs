using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition;

/// <summary>What somebody wants to put forward.</summary>
/// <param name="CampaignId">As chosen; null outside any campaign.</param>
/// <param name="Campaign">The campaign of that id, or null when there is none (any more).</param>
/// <param name="FormId">The award form that is asked for, as chosen; null when none was.</param>
/// <param name="Form">The form of that id, or null when there is none (any more).</param>
sealed record NominationAsk(
    string By, IReadOnlyList<Party> Nominees, string? CampaignId, Campaign? Campaign, NominationKind Kind, string Achievement, string? Evidence,
    string? FormId = null, AwardForm? Form = null);

/// <summary>Why a nomination is not taken; each carries what its sentence needs.</summary>
abstract record NominationRefusal
{
    internal sealed record Nobody : NominationRefusal;

    internal sealed record TooMany : NominationRefusal;

    internal sealed record Oneself : NominationRefusal;

    internal sealed record CampaignGone : NominationRefusal;

    internal sealed record CampaignClosed(string Title) : NominationRefusal;

    internal sealed record CampaignNotYet(string Title, DateOnly From) : NominationRefusal;

    internal sealed record CampaignEnded(string Title, DateOnly To) : NominationRefusal;

    internal sealed record FormGone : NominationRefusal;

    /// <summary>It is for units only, or for people only.</summary>
    internal sealed record FormDoesNotFit(string Name, bool ForUnits) : NominationRefusal;

    internal sealed record TooShort(int Length) : NominationRefusal;

    internal sealed record TooLong : NominationRefusal;

    internal sealed record LegacyText : NominationRefusal;

    internal sealed record LinkNotHttps : NominationRefusal;

    internal sealed record LinkTooLong : NominationRefusal;
}

/// <summary>Why a nomination that stands is not changed.</summary>
enum ChangeRefusal
{
    NotYours,
    Withdrawn,
    Awarded,
}

static class NominationRules
{
    /// <summary>Everything that speaks against it, in the order of the form; empty: it may stand.</summary>
    public static IEnumerable<NominationRefusal> Refusals(NominationAsk ask, DateOnly today, bool selfNomination)
    {
        if (ask.Nominees.Count == 0)
            yield return new NominationRefusal.Nobody();
        if (ask.Nominees.Count > Nomination.MostNominees)
            yield return new NominationRefusal.TooMany();
        if (!selfNomination && ask.Nominees.Any(n => n.Kind == PartyKind.Person && n.Id == ask.By))
            yield return new NominationRefusal.Oneself();
        if (ask.CampaignId is not null && Campaign(ask.Campaign, today) is { } closed)
            yield return closed;
        if (ask.FormId is not null && Form(ask) is { } unfit)
            yield return unfit;
        foreach (var refusal in Content(ask.Achievement, ask.Evidence))
            yield return refusal;
    }

    /// <summary>What an edit may change as well.</summary>
    public static IEnumerable<NominationRefusal> Content(string achievement, string? evidence)
    {
        if (achievement.Length < Nomination.ShortestAchievement)
            yield return new NominationRefusal.TooShort(achievement.Length);
        if (achievement.Length > Nomination.LongestAchievement)
            yield return new NominationRefusal.TooLong();
        if (VietnameseText.LooksLikeLegacyEncoding(achievement))
            yield return new NominationRefusal.LegacyText();
        if (evidence is { Length: > Nomination.LongestLink })
            yield return new NominationRefusal.LinkTooLong();
        else if (evidence is not null && !IsHttps(evidence))
            yield return new NominationRefusal.LinkNotHttps();
    }

    public static (Nomination Made, Nominated Fact) Make(NominationAsk ask, string id, DateTimeOffset at, DateOnly day) =>
    (
        new(id, ask.By, ask.Nominees, ask.CampaignId, ask.Kind, ask.Achievement, ask.Evidence, at, day) { Form = ask.FormId },
        new(id, ask.Nominees, ask.CampaignId, ask.Kind, ask.Achievement, ask.Evidence, day, ask.FormId)
    );

    public static ChangeRefusal? MayChange(Nomination nomination, string by) => (nomination.By == by, nomination.State) switch
    {
        (false, _) => ChangeRefusal.NotYours,
        (_, NominationState.Withdrawn) => ChangeRefusal.Withdrawn,
        (_, NominationState.Awarded) => ChangeRefusal.Awarded,
        _ => null,
    };

    public static (Nomination Edited, NominationEdited Fact) Edit(
        Nomination nomination, NominationKind kind, string achievement, string? evidence, DateTimeOffset at) =>
    (
        nomination with { Kind = kind, Achievement = achievement, Evidence = evidence, EditedAt = at },
        new(nomination.Id, kind, achievement, evidence)
    );

    public static (Nomination Withdrawn, NominationWithdrawn Fact) Withdraw(Nomination nomination) =>
    (
        nomination with { State = NominationState.Withdrawn },
        new(nomination.Id, nomination.Nominees, nomination.Campaign, nomination.Day)
    );

    static NominationRefusal? Form(NominationAsk ask) =>
        ask.Form is not { } form ? new NominationRefusal.FormGone()
        : ask.Nominees.All(form.Fits) ? null
        : new NominationRefusal.FormDoesNotFit(form.Name, form.ForUnits);

    static NominationRefusal? Campaign(Campaign? campaign, DateOnly today) => campaign switch
    {
        null => new NominationRefusal.CampaignGone(),
        { State: CampaignState.Closed } => new NominationRefusal.CampaignClosed(campaign.Title),
        _ when campaign.From > today => new NominationRefusal.CampaignNotYet(campaign.Title, campaign.From),
        { To: { } to } when to < today => new NominationRefusal.CampaignEnded(campaign.Title, to),
        _ => null,
    };

    /// <summary>A whole address on the web; names and passwords in it would show a host that it does not lead to.</summary>
    public static bool IsHttps(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
        && uri.Host.Contains('.', StringComparison.Ordinal) && uri.UserInfo.Length == 0 && !link.Any(char.IsWhiteSpace);
}
