using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Initiatives;

/// <summary>Sáng kiến, cải tiến: whose, what, to what effect, with what evidence.</summary>
/// <param name="Typed">What stands in the fields, by field.</param>
/// <param name="Limits">The most characters of each text field.</param>
public sealed record IdeaForm(
    WhoFields Who, IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, int> Limits, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "idea.open", Save = "idea.save";

    public const string TitleField = "title", ContentField = "content", EffectField = "effect", EvidenceField = "evidence";

    public AdaptiveCard Draw(Words words)
    {
        var fields = new TypedFields(Typed, Limits, Errors);
        return new(
            [
                Layout.Banner(words.IdeaKind, words.IdeaTitle, below: words.IdeaIntro),
                .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
                .. fields.Text(words, TitleField, words.IdeaFields.Title, required: true),
                .. Who.Draw(words, words.IdeaAuthors, Errors),
                .. fields.Text(words, ContentField, words.IdeaFields.Content, required: true, lines: true),
                .. fields.Text(words, EffectField, words.IdeaFields.Effect, required: true, lines: true),
                .. fields.Text(words, EvidenceField, words.IdeaFields.Evidence, style: "Url"),
            ],
            $"{words.IdeaTitle}. {words.IdeaIntro}",
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.IdeaSave, Save, Data) { Style = "positive" },
                new ExecuteAction(words.Back, IdeaListCard.List, new() { For = Data.For }, inputs: false),
            ],
        };
    }
}

/// <param name="Judged">Null: not yet.</param>
public sealed record IdeaView(
    string Code, string Title, IReadOnlyList<string> Authors, string Content, string Effect, string? Evidence, string By, string On, JudgedView? Judged);

/// <summary>One initiative, with what each reader may do.</summary>
public sealed record IdeaCard(IdeaView Idea, bool MayJudge, int LongestReason, CardData Data, string? Notice = null, string? Wrong = null)
{
    /// <summary><see cref="CardData.Ref"/>: which, or the one that is chosen.</summary>
    public const string See = "idea.see";

    public const string Recognise = "idea.recognise", Decline = "idea.decline";

    public const string ReasonField = Judging.ReasonField;

    public string Reason { get; init; } = "";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.IdeaKind, Idea.Title, Idea.Judged is { Recognised: true } ? "good" : "emphasis", $"{words.List(Idea.Authors)} · {Idea.Code}"),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            Layout.Heading(words.IdeaFields.Content.Name),
            new TextBlock(Idea.Content) { Spacing = "Small" },
            Layout.Heading(words.IdeaFields.Effect.Name),
            new TextBlock(Idea.Effect) { Spacing = "Small" },
            .. Idea.Evidence is { } link ? new Element[] { Layout.Quiet(words.EvidenceIs(link)) } : [],
            Layout.Quiet(words.IdeaRegisteredBy(Idea.By, Idea.On)),
            .. Idea.Judged?.Draw(words) ?? [],
            .. MayJudge ? new[] { Judging.Reason(words, Reason, LongestReason) } : [],
        ],
        $"{words.IdeaKind}: {Idea.Title} ({words.List(Idea.Authors)})",
        words.Lang)
    {
        Actions =
        [
            .. MayJudge
                ? new CardAction[]
                {
                    new ExecuteAction(words.JudgeRecognise, Recognise, Data with { Ref = Idea.Code }) { Style = "positive" },
                    new ExecuteAction(words.JudgeDecline, Decline, Data with { Ref = Idea.Code }),
                }
                : [],
            new ExecuteAction(words.IdeasAll, IdeaListCard.List, inputs: false),
        ],
    };
}

/// <summary>What was registered: one's own, or everybody's for those who judge.</summary>
/// <param name="Registered">This year, of everybody.</param>
public sealed record IdeaListCard(IReadOnlyList<PutForwardLine> Lines, bool Everybody, bool More, int Year, long Registered, long Recognised, CardData Data)
{
    public const string List = "idea.list";

    public const string PickField = "pick";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.IdeaKind, words.IdeasTitle(Everybody), below: words.IdeaCounts(Year, Registered, Recognised)),
            .. Lines.Count == 0 ? new Element[] { new TextBlock(words.IdeasNone) { Spacing = "Medium" } } : Lines.Select(l => (Element)l.Draw(words)),
            .. More ? new Element[] { Layout.Quiet("…") } : [],
            .. Lines.Count > 0
                ? new Element[] { new ChoiceSet(words.PutForwardWhich, [.. Lines.Select(l => l.Choice)]) { Id = PickField, Style = "compact", Placeholder = words.PutForwardWhich, Spacing = "Large" } }
                : [],
        ],
        $"{words.IdeasTitle(Everybody)}. {words.IdeaCounts(Year, Registered, Recognised)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.IdeaAdd, IdeaForm.Open, new() { For = Data.For }, inputs: false) { Style = "positive" },
            .. Lines.Count > 0 ? new CardAction[] { new ExecuteAction(words.PutForwardSee, IdeaCard.See, new() { For = Data.For }) } : [],
        ],
    };
}
