using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Checking;

/// <summary>Góp ý: written in the person's own chat, read by the secretary alone.</summary>
/// <param name="Case">What it is about, e.g. "Phạm Thị Lan · Giấy khen"; null while only a code field says it.</param>
public sealed record CommentForm(string Code, string? Case, int Shortest, int Longest, CardData Data, IReadOnlyList<FieldError> Errors)
{
    /// <summary>Sends the form to the person's own chat; <see cref="CardData.Ref"/>: the case, or nothing.</summary>
    public const string Open = "comment.open";

    public const string Send = "comment.send", Cancel = "comment.cancel";

    public const string CodeField = "code", TextField = "text", UnnamedField = "unnamed";

    public string Text { get; init; } = "";

    public bool Unnamed { get; init; }

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CommentKind, Case ?? words.CommentTitle, below: words.CommentIntro),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. Layout.Field(
                new TextInput(words.CommentCode)
                {
                    Id = CodeField, Value = Code, Placeholder = words.CommentCodeHint, MaxLength = 20, IsRequired = true, ErrorMessage = words.CommentCodeHint,
                },
                Errors),
            .. Layout.Field(
                new TextInput(words.CommentText(Shortest, Longest))
                {
                    Id = TextField, Value = Text, IsMultiline = true, MaxLength = Longest, IsRequired = true, ErrorMessage = words.CommentLength(Shortest, Longest),
                },
                Errors),
            new ToggleInput(words.CommentUnnamedLabel, words.CommentUnnamed) { Id = UnnamedField, Value = Unnamed ? "true" : "false" },
        ],
        $"{words.CommentTitle}. {words.CommentIntro}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CommentSend, Send, Data) { Style = "positive" },
            new ExecuteAction(words.DropForm, Cancel, Data, inputs: false),
        ],
    };
}

/// <summary>What the form turns into.</summary>
public sealed record CommentSentCard(string? Code, string? Name)
{
    public AdaptiveCard Draw(Words words) => new(
        [Layout.Banner(words.CommentKind, Code is null ? words.CommentDropped : words.CommentSent(Code, Name ?? ""), Code is null ? "emphasis" : "good")],
        Code is null ? words.CommentDropped : words.CommentSent(Code, Name ?? ""),
        words.Lang);
}

/// <summary>One comment as the secretary reads it.</summary>
/// <param name="By">Null: the author is not shown to this reader.</param>
/// <param name="Unnamed">The nominee is not to learn who said it.</param>
/// <param name="Outcome">What came of it, once considered.</param>
public sealed record CommentView(string Id, string Code, string Name, string Award, string? By, bool Unnamed, string Text, string At, string? Outcome, string? ConsideredBy);

/// <summary>One comment, and the others of its case by turning pages; or alone, as it arrives.</summary>
/// <param name="Page">From 0.</param>
/// <param name="Pages">0: alone.</param>
public sealed record CommentPageCard(CommentView Comment, int Page, int Pages, int LongestOutcome, CardData Data, string? Wrong = null)
{
    /// <summary><see cref="CardData.Ref"/>: the case, with the page after a slash.</summary>
    public const string Show = "comment.list";

    /// <summary><see cref="CardData.Ref"/>: the comment.</summary>
    public const string Consider = "comment.consider";

    public const string OutcomeField = "outcome";

    public string Outcome { get; init; } = "";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CommentToSecretaryKind, $"{Comment.Name} · {Comment.Code}", Comment.Outcome is null ? "warning" : "emphasis", Comment.Award),
            new TextBlock(words.CommentFrom(Comment.By, Comment.At)) { Spacing = "Medium", Weight = "Bolder" },
            .. Comment.Unnamed ? new Element[] { Layout.Quiet(words.CommentIsUnnamed) } : [],
            Layout.Quote(Comment.Text),
            .. Layout.Refused(Wrong),
            .. Comment.Outcome is { } outcome
                ? new Element[] { Layout.Heading(words.CommentConsidered(Comment.ConsideredBy ?? "")), new TextBlock(outcome) { Spacing = "Small" } }
                :
                [
                    new TextInput(words.CommentOutcome(LongestOutcome))
                    {
                        Id = OutcomeField, Value = Outcome, IsMultiline = true, MaxLength = LongestOutcome, IsRequired = true,
                        ErrorMessage = words.FieldNeeds(LongestOutcome, required: true), Spacing = "Medium",
                    },
                ],
            .. Pages > 1 ? new Element[] { Layout.Quiet(words.CommentPage(Page + 1, Pages)) } : [],
        ],
        $"{words.CommentToSecretaryKind}: {Comment.Name}, {Comment.Code}. {words.CommentFrom(Comment.By, Comment.At)} {Comment.Text}",
        words.Lang)
    {
        Actions =
        [
            .. Comment.Outcome is null
                ? [new ExecuteAction(words.CommentConsider, Consider, Data with { Ref = Comment.Id }) { Style = "positive" }]
                : Array.Empty<CardAction>(),
            .. Page > 0 ? new CardAction[] { To(words.PreviousPage, Page - 1) } : [],
            .. Page + 1 < Pages ? new CardAction[] { To(words.NextPage, Page + 1) } : [],
            new ExecuteAction(words.CheckSeeCase, CheckListCard.See, new() { Ref = Comment.Code }, inputs: false),
        ],
    };

    ExecuteAction To(string title, int page) => new(title, Show, new() { Ref = $"{Comment.Code}/{CasePages.Number(page)}" }, inputs: false);
}

/// <summary>What came of one's comment, told to its author alone.</summary>
public sealed record CommentAnswerCard(string Code, string Name, string Text, string Outcome, string By)
{
    const int Brief = 300;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CommentAnswerKind, $"{Name} · {Code}", "good", words.CommentConsidered(By)),
            Layout.Quote(Outcome),
            Layout.Quiet(words.CommentYours(Text.Length <= Brief ? Text : $"{Text[..Brief].TrimEnd()}…")),
        ],
        $"{words.CommentAnswerKind}: {Name}, {Code}. {Outcome}",
        words.Lang);
}
