using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Reviews;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Campaigns;

/// <summary>What one reader sees beyond what everybody sees.</summary>
/// <param name="AcknowledgedAt">The office's own time; null while he has not.</param>
/// <param name="SeesReaders">Who has taken note, and which units have not.</param>
/// <param name="MayStop">It repeats, and he may stop that.</param>
/// <param name="Announces">What an announcement names that brings it to people, for who may write one.</param>
public sealed record CampaignReader(
    DateTimeOffset? AcknowledgedAt, bool SeesReaders, bool MayClose, bool MayStop = false, string? Announces = null);

/// <summary>A campaign where it stands: posted for everybody, or (with <paramref name="Reader"/>) as one person sees it.</summary>
/// <param name="OwnViews">Teams ids of those whose own view is fetched by itself.</param>
/// <param name="Code">What people type: <c>phong trào 7K3Q9F</c>.</param>
public sealed record CampaignCard(
    string Code, CampaignFace Face, CampaignDays Days, bool TakesNominations, long Nominations, long Acknowledged,
    CampaignReader? Reader = null, IReadOnlyList<string>? OwnViews = null)
{
    /// <summary>Opens the nomination form with this campaign chosen; the nomination feature answers it.</summary>
    public const string Nominate = "nominate.open";

    public const string Acknowledge = "campaign.acknowledge";

    /// <summary>The reader's own view; changes nothing.</summary>
    public const string View = "campaign.view";

    public AdaptiveCard Draw(Words words) => new(
        [
            .. Face.Draw(words, Days),
            Counts(words),
            .. Reader?.AcknowledgedAt is { } at ? new Element[] { Noted(words.YouAcknowledged(at)) } : [],
            Layout.Quiet(words.CampaignCode(Code)) with { Separator = true, Spacing = "Medium" },
        ],
        Face.Told(words, Days),
        words.Lang)
    {
        Actions = Actions(words) is { Count: > 0 } actions ? actions : null,
        Refresh = OwnViews is { Count: > 0 } readers
            ? new(new ExecuteAction(words.CampaignSee, View, new() { Ref = Code }, inputs: false), [.. readers.Take(Refresh.MostUsers)])
            : null,
        Msteams = new() { Width = "Full" },
    };

    List<CardAction> Actions(Words words)
    {
        var data = new CardData { Ref = Code };
        var actions = new List<CardAction>();
        if (TakesNominations)
            actions.Add(new ExecuteAction(words.CampaignNominate, Nominate, data) { Style = "positive" });
        if (Days.Moment != CampaignMoment.Closed && Reader?.AcknowledgedAt is null)
            actions.Add(new ExecuteAction(words.CampaignAcknowledge, Acknowledge, data));
        if (Reader is { SeesReaders: true })
            actions.Add(new ExecuteAction(words.CampaignReaders, ReadersCard.Show, data));
        if (Reader is { Announces: { } subject })
            actions.Add(new ExecuteAction(words.SendToEach, AnnouncementForm.New, new() { Ref = subject }));
        if (Days.Moment == CampaignMoment.Closed)
            actions.Add(new ExecuteAction(words.ReviewSeeNumbers, ReviewCard.See, data));
        if (Reader is { MayClose: true })
            actions.Add(new ExecuteAction(words.CampaignClose, CloseCard.Ask, data));
        if (Reader is { MayStop: true })
            actions.Add(new ExecuteAction(words.RecurrenceStop, NextRoundCard.Stop, data));
        return actions;
    }

    ColumnSet Counts(Words words) => new([Count(words, Nominations, words.CampaignNominations), Count(words, Acknowledged, words.CampaignAcknowledged)])
    {
        Spacing = "Medium",
        Separator = true,
    };

    static Column Count(Words words, long number, string of) => new(
        [new TextBlock(words.Number(number)) { Size = "ExtraLarge", Weight = "Bolder", Color = "Accent" }, new TextBlock(of) { Spacing = "None", IsSubtle = true }],
        "stretch");

    static Container Noted(string text) => new([new TextBlock($"✓ {text}") { Weight = "Bolder" }]) { Style = "good", Spacing = "Medium" };
}
