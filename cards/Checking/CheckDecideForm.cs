using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Checking;

/// <summary>Why cases are returned, or are not eligible: asked before it is done.</summary>
/// <param name="Names">In the order of <paramref name="Codes"/>.</param>
/// <param name="Reasons">To choose from, by their English names; empty when it is returned.</param>
public sealed record CheckDecideForm(
    IReadOnlyList<string> Codes, IReadOnlyList<string> Names, IReadOnlyList<string> Reasons, int Longest, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Return = "check.return", Reject = "check.reject";

    public const string CodesField = "codes", ReasonField = "reason", ChoiceField = "choice";

    public string Reason { get; init; } = "";

    public string Choice { get; init; } = "";

    bool Rejects => Reasons.Count > 0;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CheckKind, words.CheckDecideTitle(Rejects, Codes.Count), below: words.CheckDecideIntro(Rejects)),
            new TextBlock(words.WhoBriefly(Names)) { Spacing = "Medium" },
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. Rejects
                ? Layout.Field(
                    new ChoiceSet(words.CheckRejectChoose, [.. Reasons.Select(r => new Choice(words.CheckRejectReason(r), r))])
                    {
                        Id = ChoiceField, Value = Choice.Length == 0 ? null : Choice, Style = "expanded", Wrap = true, IsRequired = true,
                        ErrorMessage = words.CheckRejectChooseError,
                    },
                    Errors)
                : [],
            .. Layout.Field(
                new TextInput(words.CheckReasonLabel(Rejects, Longest))
                {
                    Id = ReasonField, Value = Reason, IsMultiline = true, MaxLength = Longest, Placeholder = words.CheckReasonHint(Rejects),
                    IsRequired = Rejects ? null : true, ErrorMessage = words.FieldNeeds(Longest, !Rejects),
                },
                Errors),
            new TextInput(words.CheckCodes) { Id = CodesField, Value = string.Join(',', Codes), IsMultiline = true, IsVisible = false },
        ],
        $"{words.CheckDecideTitle(Rejects, Codes.Count)} {words.WhoBriefly(Names)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CheckDecideConfirm(Rejects), Rejects ? Reject : Return, Data) { Style = Rejects ? "destructive" : "positive" },
            new ExecuteAction(words.Back, CheckListCard.List, new() { Ref = CasePages.Number(0), For = Data.For }, inputs: false),
        ],
    };
}
