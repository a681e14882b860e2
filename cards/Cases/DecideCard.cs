using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Cases;

public enum CaseDecision
{
    Propose,
    Return,
    Reject,
}

/// <summary>Asks for what a decision needs, and says which cases it is about, before anything happens.</summary>
/// <param name="Nonce">The intention.</param>
/// <param name="Lines">The first of them.</param>
/// <param name="Codes">All of them.</param>
public sealed record DecideCard(string For, string Nonce, CaseDecision Decision, IReadOnlyList<CaseLine> Lines, IReadOnlyList<string> Codes)
{
    public const string AskPropose = "case.askPropose", AskReturn = "case.askReturn", AskReject = "case.askReject";

    public const string Propose = "case.propose", Return = "case.return", Reject = "case.reject";

    public const string CodesField = "codes", Attended = "attended", Agreed = "agreed", Choice = "choice", Reason = "reason";

    /// <summary>Named on the card; the others are counted.</summary>
    public const int Named = 20;

    public static IReadOnlyList<string> Reasons { get; } =
        ["BelowStandard", "SameAchievement", "UnitDisagrees", "UnderDiscipline", "WrongForm", "Other"];

    /// <summary>What was typed so far.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    public int LongestReason { get; init; } = 500;

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ReviewBanner, words.DecideTitle(Decision, Codes.Count), below: words.DecideIntro(Decision)),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. Lines.Select(l => new TextBlock(l.Title) { Spacing = "Small" }),
            .. Codes.Count > Lines.Count ? new Element[] { Layout.Quiet(words.CasesMore(Codes.Count - Lines.Count)) } : [],
            .. Decision == CaseDecision.Propose ? MeetingFields.Draw(words, Typed, Errors) : Why(words),
            new TextInput(words.CaseCodes) { Id = CodesField, Value = string.Join(',', Codes), IsMultiline = true, IsVisible = false },
        ],
        words.DecideTitle(Decision, Codes.Count),
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.DecideConfirm(Decision), VerbOf(Decision), new() { Nonce = Nonce, For = For }) { Style = Decision == CaseDecision.Propose ? "positive" : "destructive" },
            Codes.Count == 1
                ? new ExecuteAction(words.DecideNot, CaseCard.Show, new() { Ref = Codes[0], For = For }, inputs: false)
                : new ExecuteAction(words.DecideNot, ReviewListCard.List, new() { Ref = "0", For = For, Typed = new Dictionary<string, string> { [CasePages.Elsewhere] = string.Join(',', Codes) } }, inputs: false),
        ],
    };

    public static string VerbOf(CaseDecision decision) => decision switch
    {
        CaseDecision.Propose => Propose,
        CaseDecision.Return => Return,
        _ => Reject,
    };

    IEnumerable<Element> Why(Words words) =>
    [
        .. Decision == CaseDecision.Return ? [] : Layout.Field(
            new ChoiceSet(words.RejectChoose, [.. Reasons.Select(r => new Choice(words.RejectReason(r), r))])
            {
                Id = Choice, Style = "expanded", Wrap = true, IsRequired = true, Value = Typed.GetValueOrDefault(Choice), ErrorMessage = words.RejectChooseError,
            },
            Errors),
        .. Layout.Field(
            new TextInput(words.DecideReason(Decision, LongestReason))
            {
                Id = Reason, Value = Typed.GetValueOrDefault(Reason), IsMultiline = true, MaxLength = LongestReason,
                IsRequired = Decision == CaseDecision.Return ? true : null, Placeholder = words.DecideReasonHint(Decision), ErrorMessage = words.DecideReasonError(LongestReason),
            },
            Errors),
    ];
}

/// <summary>The note of a unit's meeting: how many attended, how many agreed.</summary>
static class MeetingFields
{
    const int MostDigits = 4;

    public static IEnumerable<Element> Draw(Words words, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) =>
    [
        Layout.Quiet(words.MeetingHint),
        .. Number(words, DecideCard.Attended, words.MeetingAttended, typed, errors),
        .. Number(words, DecideCard.Agreed, words.MeetingAgreed, typed, errors),
    ];

    static IEnumerable<Element> Number(
        Words words, string id, string label, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => Layout.Field(
        new TextInput(label) { Id = id, Value = typed.GetValueOrDefault(id), MaxLength = MostDigits, Regex = "^[0-9]*$", ErrorMessage = words.MeetingNumberError },
        errors);
}
