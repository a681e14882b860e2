using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Cases;

/// <summary>A head proposes for an award those whom a nomination put forward without naming one.</summary>
/// <param name="Nominees">Those of the nomination whom this person reviews.</param>
/// <param name="Awards">Those that fit at least one of them.</param>
/// <param name="Chosen">Of the nominees.</param>
public sealed record ProposeForm(
    string For, string Nonce, string Nomination, string Achievement, IReadOnlyList<Choice> Nominees, IReadOnlyList<Choice> Awards,
    IReadOnlyList<string> Chosen)
{
    /// <summary>Opens the cases as proposed; <see cref="CardData.Ref"/>: the nomination.</summary>
    public const string Open = "case.open";

    public const string Drop = "case.drop";

    public const string Who = "nominees", AwardField = "award";

    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ProposeBanner(Nomination), words.ProposeTitle, below: words.ProposeIntro),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            Layout.Quote(Achievement),
            .. Layout.Field(
                new ChoiceSet(words.ProposeWho, Nominees)
                {
                    Id = Who, IsMultiSelect = true, Style = "expanded", Wrap = true, IsRequired = true, Value = string.Join(',', Chosen), ErrorMessage = words.ProposeWhoError,
                },
                Errors),
            .. Layout.Field(
                new ChoiceSet(words.NominateAward, Awards)
                {
                    Id = AwardField, Style = "compact", IsRequired = true, Value = Typed.GetValueOrDefault(AwardField), Placeholder = words.NominateNoAward,
                    ErrorMessage = words.ProposeAwardError,
                },
                Errors),
            .. MeetingFields.Draw(words, Typed, Errors),
        ],
        words.ProposeTitle,
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CasePropose, Open, new() { Nonce = Nonce, For = For, Ref = Nomination }) { Style = "positive" },
            new ExecuteAction(words.DropForm, Drop, new() { Nonce = Nonce, For = For }, inputs: false),
        ],
    };
}

/// <summary>What was opened: the codes to follow them by.</summary>
public sealed record ProposedCard(string For, string Nomination, IReadOnlyList<CaseLine> Lines)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ProposeBanner(Nomination), words.ProposeDone(Lines.Count)),
            .. Lines.Select(l => CaseBody.Line(words, l)),
        ],
        words.ProposeDone(Lines.Count),
        words.Lang)
    {
        Actions =
        [
            .. Lines.Take(CardAction.MostPerSet)
                .Select(l => new ExecuteAction(l.Code, CaseCard.Show, new() { Ref = l.Code, For = For }, inputs: false) { Tooltip = words.CaseSee(l.Code) }),
        ],
    };
}
