using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Regimes;

/// <summary>What a form of this family is about.</summary>
public enum ClauseKind
{
    /// <summary>The terms of one award form.</summary>
    Form,

    /// <summary>The rules for all forms.</summary>
    Rules,

    /// <summary>Taking back what the office changed: one form, or the rules for all.</summary>
    Withdraw,
}

/// <param name="Ground">The most characters of a ground, and so on.</param>
public sealed record ClauseLimits(int Ground, int Standards, int LowestPercent, int CommentDays);

/// <summary>Changes what the office's own Quy chế says otherwise than the law, about one award form or about all.</summary>
/// <param name="Of">Name of the form, or of the regime.</param>
/// <param name="Typed">What stands in the fields, by field.</param>
/// <param name="CapOf">The forms whose recipients can be counted.</param>
/// <param name="Preset">The other threshold; null when the regime has none.</param>
public sealed record ClauseForm(
    ClauseKind Kind, string Of, string? FormId, DateOnly Day, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<Choice> CapOf, int? Preset,
    ClauseLimits Limits, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string OpenForm = "regulation.form";

    public const string OpenRules = "regulation.rules";

    public const string OpenWithdraw = "regulation.withdraw";

    public const string Preview = "regulation.preview";

    public const string Percent = "percent", Denominator = "of", Secret = "secret", CapPercent = "capPercent", CapForm = "capOf", Days = "days",
        DecidedBy = "decidedBy", Standards = "standards", ValidFrom = "validFrom", ValidTo = "validTo", Quorum = "quorum", PresetChosen = "preset",
        From = "from", Ground = "ground", Everything = "everything";

    const int LongestNumber = 3;

    static readonly string[] Quorums = ["2/3", "3/4", "4/5", "9/10", "1/1"];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.RegulationKind, words.ClauseTitle(Kind, Of), below: words.ClauseMeans(Kind)),
            .. Layout.Wrong(Everything, Errors),
            .. Kind switch
            {
                ClauseKind.Form => FormFields(words),
                ClauseKind.Rules => RuleFields(words),
                _ => [],
            },
            Layout.Heading(words.ClauseWhy),
            .. Layout.Field(DayField(words, From, words.ClauseFrom, required: true), Errors),
            .. Layout.Field(
                new TextInput(words.FieldLabel(words.ClauseGround, Limits.Ground))
                {
                    Id = Ground, Value = Typed.GetValueOrDefault(Ground), MaxLength = Limits.Ground, IsRequired = true, Placeholder = words.ClauseGroundHow,
                    ErrorMessage = words.FieldNeeds(Limits.Ground, required: true),
                }, Errors),
        ],
        $"{words.ClauseTitle(Kind, Of)}. {words.ClauseMeans(Kind)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.ClausePreview, Preview, Data) { Style = "positive" },
            FormId is { } id
                ? new ExecuteAction(words.Back, AwardFormCard.Open, AwardFormCard.At(id, Day), inputs: false)
                : new ExecuteAction(words.Back, AwardFormsCard.Open, AwardFormsCard.At(Day, AwardGroupName.Title, 1), inputs: false),
        ],
        Msteams = new() { Width = "Full" },
    };

    /// <summary>What a form is opened for.</summary>
    /// <param name="form">Null: the rules for all forms.</param>
    public static CardData About(string? form, DateOnly day) => new() { Ref = string.Create(CultureInfo.InvariantCulture, $"{form}/{day:yyyy-MM-dd}") };

    IEnumerable<Element> FormFields(Words words) =>
    [
        Layout.Heading(words.ClauseBallot),
        .. Layout.Field(Number(words, Percent, words.TermCalled(TermName.Percent), words.ClausePercentNeeds(Limits.LowestPercent), required: true), Errors),
        .. Layout.Field(Chosen(words, Denominator, TermName.Of, "AllMembers", "PresentAndConsulted"), Errors),
        .. Layout.Field(Chosen(words, Secret, TermName.Secret, "true", "false"), Errors),
        Layout.Heading(words.ClauseConditions),
        .. Layout.Field(
            new TextInput(words.FieldLabel(words.TermCalled(TermName.Standards), Limits.Standards))
            {
                Id = Standards, Value = Typed.GetValueOrDefault(Standards), MaxLength = Limits.Standards, IsMultiline = true,
                ErrorMessage = words.FieldNeeds(Limits.Standards, required: false),
            }, Errors),
        .. Layout.Field(Number(words, CapPercent, words.ClauseCapPercent, words.ClauseCapNeeds), Errors),
        .. CapOf.Count == 0 ? [] : Layout.Field(
            new ChoiceSet(words.ClauseCapOf, CapOf) { Id = CapForm, Value = Typed.GetValueOrDefault(CapForm), Style = "compact" }, Errors),
        .. Layout.Field(Number(words, Days, words.ClauseOwnDays, words.ClauseDaysNeeds(Limits.CommentDays)), Errors),
        .. Layout.Field(Chosen(words, DecidedBy, TermName.DecidedBy, "Office", "Higher"), Errors),
        .. Layout.Field(DayField(words, ValidFrom, words.TermCalled(TermName.ValidFrom)), Errors),
        .. Layout.Field(DayField(words, ValidTo, words.TermCalled(TermName.ValidTo)), Errors),
    ];

    IEnumerable<Element> RuleFields(Words words) =>
    [
        .. Layout.Field(
            new ChoiceSet(
                words.TermCalled(TermName.Quorum), [.. Quorums.Union([.. Typed.TryGetValue(Quorum, out var now) ? [now] : Array.Empty<string>()]).Select(q => new Choice(words.TermSaid(TermName.Quorum, q), q))])
            {
                Id = Quorum, Value = Typed.GetValueOrDefault(Quorum), Style = "compact",
            }, Errors),
        .. Layout.Field(Number(words, Days, words.TermCalled(TermName.CommentDays), words.ClauseDaysNeeds(Limits.CommentDays), required: true), Errors),
        .. Preset is { } percent
            ? Layout.Field(
                new ToggleInput(words.TermCalled(TermName.Preset), words.ClausePreset(percent)) { Id = PresetChosen, Value = Typed.GetValueOrDefault(PresetChosen, "false") },
                Errors)
            : [],
    ];

    ChoiceSet Chosen(Words words, string id, TermName term, params string[] values) => new(words.TermCalled(term), [.. values.Select(v => new Choice(words.TermSaid(term, v), v))])
    {
        Id = id,
        Value = Typed.GetValueOrDefault(id),
        Style = "compact",
    };

    TextInput Number(Words words, string id, string label, string needs, bool required = false) => new(label)
    {
        Id = id,
        Value = Typed.GetValueOrDefault(id),
        MaxLength = LongestNumber,
        IsRequired = required ? true : null,
        Placeholder = required ? null : words.ClauseNone,
        ErrorMessage = needs,
    };

    DateInput DayField(Words words, string id, string label, bool required = false) => new(label)
    {
        Id = id,
        Value = Typed.GetValueOrDefault(id),
        IsRequired = required ? true : null,
        ErrorMessage = required ? words.FieldMissing(label) : null,
    };
}
