using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Initiatives;

/// <summary>Nhân tố mới: whom or what a colleague has noticed.</summary>
/// <param name="Kind">By its English name: <c>NewFace</c> or <c>NewModel</c>.</param>
public sealed record SpotForm(WhoFields Who, string Kind, string Text, int Shortest, int Longest, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "spot.open", Save = "spot.save";

    public const string KindField = "kind", TextField = "text";

    public static IReadOnlyList<string> Kinds { get; } = ["NewFace", "NewModel"];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.SpotKind, words.SpotTitle, below: words.SpotIntro),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. Who.Draw(words, words.SpotWho, Errors),
            new ChoiceSet(words.SpotWhat, [.. Kinds.Select(k => new Choice(words.SpotKindName(k), k))])
            {
                Id = KindField, Value = Kind, Style = "expanded", Wrap = true, IsRequired = true, ErrorMessage = words.SpotWhatError,
            },
            .. Layout.Field(
                new TextInput(words.SpotText(Shortest, Longest))
                {
                    Id = TextField, Value = Text, IsMultiline = true, MaxLength = Longest, IsRequired = true, ErrorMessage = words.SpotLength(Shortest, Longest),
                },
                Errors),
        ],
        $"{words.SpotTitle}. {words.SpotIntro}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.SpotSave, Save, Data) { Style = "positive" },
            new ExecuteAction(words.Back, SpotListCard.List, new() { For = Data.For }, inputs: false),
        ],
    };
}

/// <param name="Rewarded">How often he was rewarded before; a new face has 0.</param>
/// <param name="Judged">Null: not yet.</param>
public sealed record SpotView(
    string Code, string Name, string? Unit, string Kind, string Text, string By, string On, int Rewarded, JudgedView? Judged);

/// <summary>One new factor: for everybody who is told of it, with what each may do.</summary>
public sealed record SpotCard(SpotView Spot, bool MayJudge, int LongestReason, CardData Data, string? Notice = null, string? Wrong = null)
{
    /// <summary><see cref="CardData.Ref"/>: which, or the one that is chosen.</summary>
    public const string See = "spot.see";

    public const string Recognise = "spot.recognise", Decline = "spot.decline", Nominate = "spot.nominate";

    public const string ReasonField = Judging.ReasonField;

    public string Reason { get; init; } = "";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.SpotKind, Spot.Unit is null ? Spot.Name : $"{Spot.Name} – {Spot.Unit}", Spot.Judged is { Recognised: true } ? "good" : "emphasis",
                $"{words.SpotKindName(Spot.Kind)} · {Spot.Code}"),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            Layout.Quote(Spot.Text),
            Layout.Quiet(words.SpottedBy(Spot.By, Spot.On)),
            .. Spot.Rewarded > 0 ? new Element[] { new TextBlock($"⚠ {words.SpotRewarded(Spot.Rewarded)}") { Spacing = "Small" } } : [],
            .. Spot.Judged?.Draw(words) ?? [],
            .. MayJudge ? new[] { Judging.Reason(words, Reason, LongestReason) } : [],
        ],
        $"{words.SpotKind}: {Spot.Name}. {Spot.Text}",
        words.Lang)
    {
        Actions =
        [
            .. MayJudge
                ? new CardAction[]
                {
                    new ExecuteAction(words.JudgeRecognise, Recognise, Data with { Ref = Spot.Code }) { Style = "positive" },
                    new ExecuteAction(words.JudgeDecline, Decline, Data with { Ref = Spot.Code }),
                }
                : [],
            new ExecuteAction(words.SpotNominate, Nominate, new() { Ref = Spot.Code }, inputs: false),
            new ExecuteAction(words.SpotsAll, SpotListCard.List, inputs: false),
        ],
    };
}

/// <summary>What was spotted: one's own, or everybody's for those who judge.</summary>
/// <param name="Spotted">This year, of everybody.</param>
public sealed record SpotListCard(IReadOnlyList<PutForwardLine> Lines, bool Everybody, bool More, int Year, long Spotted, long Recognised, CardData Data)
{
    public const string List = "spot.list";

    public const string PickField = "pick";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.SpotKind, words.SpotsTitle(Everybody), below: words.SpotCounts(Year, Spotted, Recognised)),
            .. Lines.Count == 0 ? new Element[] { new TextBlock(words.SpotsNone) { Spacing = "Medium" } } : Lines.Select(l => (Element)l.Draw(words)),
            .. More ? new Element[] { Layout.Quiet("…") } : [],
            .. Lines.Count > 0
                ? new Element[] { new ChoiceSet(words.PutForwardWhich, [.. Lines.Select(l => l.Choice)]) { Id = PickField, Style = "compact", Placeholder = words.PutForwardWhich, Spacing = "Large" } }
                : [],
        ],
        $"{words.SpotsTitle(Everybody)}. {words.SpotCounts(Year, Spotted, Recognised)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.SpotAdd, SpotForm.Open, new() { For = Data.For }, inputs: false) { Style = "positive" },
            .. Lines.Count > 0 ? new CardAction[] { new ExecuteAction(words.PutForwardSee, SpotCard.See, new() { For = Data.For }) } : [],
        ],
    };
}
