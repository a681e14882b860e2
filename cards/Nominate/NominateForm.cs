using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Nominate;

/// <summary>Where a new nomination is written. Whatever was typed stays when it comes back with errors.</summary>
/// <param name="For">The person it was opened for.</param>
/// <param name="Nonce">The intention: from the form through the preview to the confirmation.</param>
/// <param name="Campaigns">Those that take nominations today.</param>
public sealed record NominateForm(string For, string Nonce, WhoFields Who, IReadOnlyList<Choice> Units, IReadOnlyList<Choice> Campaigns, Limits Limits)
{
    /// <summary>Opens the form; <see cref="CardData.Ref"/>: the campaign it is for, or nothing.</summary>
    public const string Open = "nominate.open";

    public const string Preview = "nominate.preview";

    public const string Cancel = "nominate.cancel";

    public const string UnitField = "unit";

    public const string CampaignField = "campaign";

    public const string KindField = "kind";

    public const string AwardField = "award";

    public const string AchievementField = "achievement";

    public const string EvidenceField = "evidence";

    public static IReadOnlyList<string> Kinds { get; } = ["Regular", "Themed", "AdHoc"];

    public string Unit { get; init; } = "";

    public string Campaign { get; init; } = "";

    /// <summary>Award forms that fit those chosen, highest honour first.</summary>
    public IReadOnlyList<Choice> Awards { get; init; } = [];

    public string Award { get; init; } = "";

    /// <summary>By its English name, e.g. <c>AdHoc</c>.</summary>
    public string Kind { get; init; } = Kinds[0];

    public string Achievement { get; init; } = "";

    public string Evidence { get; init; } = "";

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.NominationBanner, words.NominateTitle, below: words.NominateIntro),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. Who.Draw(words, words.NominateWho, Errors),
            .. Layout.OneOrNone(UnitField, words.NominateUnit, words.NominateNoUnit, Units, Unit, words.WhoError, Errors),
            .. Layout.OneOrNone(CampaignField, words.NominateCampaign, words.NominateNoCampaign, Campaigns, Campaign, words.NominateCampaignError, Errors),
            .. Layout.OneOrNone(AwardField, words.NominateAward, words.NominateNoAward, Awards, Award, words.NominateAwardError, Errors),
            .. NominationFields.Draw(words, Kind, Achievement, Evidence, Limits, Errors),
        ],
        words.NominateFallback,
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.NominateSeePreview, Preview, new() { Nonce = Nonce, For = For }) { Style = "positive" },
            new ExecuteAction(words.DropForm, Cancel, new() { Nonce = Nonce, For = For }, inputs: false),
        ],
    };
}

/// <summary>How long things may be; the bot's rules say it, the form shows it before anything is typed.</summary>
public sealed record Limits(int Shortest, int Longest, int Link);

/// <summary>The fields a nomination keeps when it is edited.</summary>
static class NominationFields
{
    public static IEnumerable<Element> Draw(
        Words words, string kind, string achievement, string evidence, Limits limits, IReadOnlyList<FieldError> errors) =>
    [
        .. Layout.Field(
            new ChoiceSet(words.NominateKind, [.. NominateForm.Kinds.Select(k => new Choice(words.NominationKind(k), k))])
            {
                Id = NominateForm.KindField,
                Value = kind,
                Style = "compact",
                IsRequired = true,
                ErrorMessage = words.NominateKindError,
            },
            errors),
        .. Content(words, achievement, evidence, limits, errors),
    ];

    /// <summary>What is said, without what it is called: also what a case keeps when it is supplemented.</summary>
    public static IEnumerable<Element> Content(
        Words words, string achievement, string evidence, Limits limits, IReadOnlyList<FieldError> errors) =>
    [
        .. Layout.Field(
            new TextInput(words.NominateAchievement(limits.Shortest, limits.Longest))
            {
                Id = NominateForm.AchievementField,
                Value = achievement,
                Placeholder = words.AchievementPlaceholder,
                IsMultiline = true,
                IsRequired = true,
                MaxLength = limits.Longest,
                ErrorMessage = words.AchievementError(limits.Shortest, limits.Longest),
            },
            errors),
        .. Layout.Field(
            new TextInput(words.NominateEvidence)
            {
                Id = NominateForm.EvidenceField,
                Value = evidence,
                Placeholder = "https://",
                MaxLength = limits.Link,
                Style = "Url",
                ErrorMessage = words.EvidenceError,
            },
            errors),
    ];
}
