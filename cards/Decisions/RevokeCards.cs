using System.Globalization;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Decisions;

/// <summary>Hủy bỏ, thu hồi: whose award, on which of the law's grounds, by which decision.</summary>
/// <param name="Award">The form's name, and the decision it was given by.</param>
/// <param name="Recipients">Those who still have it, on this page; the value is the place in the award.</param>
/// <param name="Typed">What stands in the fields, by field.</param>
public sealed record RevokeForm(
    string Award, CasePages Recipients, IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, int> Limits, CardData Data,
    IReadOnlyList<FieldError> Errors)
{
    /// <summary><see cref="CardData.Ref"/>: the award's code and the page, <c>7K3Q9F/0</c>.</summary>
    public const string Show = "revoke.show", Preview = "revoke.preview", Confirm = "revoke.confirm";

    public const string Ground = "ground", Number = "number", Date = "date", Note = "note";

    /// <summary>In the order of the law; by their English names.</summary>
    public static IReadOnlyList<string> Grounds { get; } = ["FalseDeclaration", "ForgedDossier", "UnlawfulAppraisal", "LaterViolation"];

    public static string At(string award, int page) => string.Create(CultureInfo.InvariantCulture, $"{award}/{page}");

    public AdaptiveCard Draw(Words words)
    {
        var fields = new TypedFields(Typed, Limits, Errors);
        return new(
            [
                Layout.Banner(words.RevokeKind, words.RevokeTitle, "warning", Award),
                .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
                .. Layout.Wrong(CasePages.Pick, Errors),
                .. Recipients.Draw(words, words.RevokeAll(Recipients.Total), words.RevokeWho(Recipients.Page + 1, Recipients.Pages)),
                .. Layout.Field(
                    new ChoiceSet(words.RevokeGround, [.. Grounds.Select(g => new Choice(words.RevocationGround(g), g))])
                    {
                        Id = Ground, Style = "expanded", Wrap = true, Value = Typed.GetValueOrDefault(Ground), IsRequired = true, ErrorMessage = words.RevokeGroundMissing,
                    },
                    Errors),
                .. fields.Text(words, Number, words.RevokeNumber, required: true),
                .. Layout.Field(
                    new DateInput(words.RevokeDate.Name) { Id = Date, Value = Typed.GetValueOrDefault(Date), IsRequired = true, ErrorMessage = words.RevokeDate.Hint }, Errors),
                .. fields.Text(words, Note, words.RevokeNote, lines: true),
            ],
            $"{words.RevokeTitle}: {Award}",
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.RevokeSeePreview, Preview, Data) { Style = "positive" },
                .. Recipients.Turning(words, Show, page => Data with { Ref = At(Data.Ref!.Split('/')[0], page) }),
            ],
        };
    }
}

/// <summary>What will be taken from whom; nothing has happened yet.</summary>
/// <param name="Typed">All that the form said, to be carried along.</param>
public sealed record RevokePreviewCard(
    string Award, IReadOnlyList<string> Names, string Ground, string Decision, string? Note, IReadOnlyDictionary<string, string> Typed, CardData Data)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Preview(words.PreviewKind, words.RevokePreviewNote),
            new TextBlock(words.RevokeFrom(Award, Names.Count)) { Weight = "Bolder", Spacing = "Medium" },
            new TextBlock(words.WhoBriefly(Names)) { Spacing = "Small" },
            new FactSet([new(words.RevokeGround, words.RevocationGround(Ground)), new(words.RevokeNumber.Name, Decision)]),
            .. Note is null ? Array.Empty<Element>() : [Layout.Quote(Note)],
            .. Layout.Carried(Typed),
        ],
        $"{words.RevokePreviewNote} {words.RevokeFrom(Award, Names.Count)} {words.WhoBriefly(Names)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.RevokeConfirm, RevokeForm.Confirm, Data) { Style = "destructive" },
            new ExecuteAction(words.Back, RevokeForm.Show, Data with { Nonce = null }),
        ],
    };
}

/// <summary>Nothing more is to be done.</summary>
public sealed record RevokedCard(string Award, IReadOnlyList<string> Names, string Decision)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.RevokeKind, words.RevokeDone(Names.Count), "warning", Award),
            new TextBlock(words.WhoBriefly(Names)) { Spacing = "Medium" },
            Layout.Quiet(Decision),
        ],
        $"{words.RevokeDone(Names.Count)} {words.WhoBriefly(Names)}",
        words.Lang);
}
