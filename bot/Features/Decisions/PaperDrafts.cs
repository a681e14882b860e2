using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Decisions;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Decisions;

/// <summary>Between the form of a paper and a draft: what was typed, cleaned; what is wrong with it, in words.</summary>
static class PaperDrafts
{
    public static IReadOnlyDictionary<string, int> Limits { get; } = new Dictionary<string, int>
    {
        [PaperForm.Number] = AwardDraft.LongestNumber,
        [PaperForm.Signatory] = AwardDraft.LongestSignatory,
        [PaperForm.Ground] = AwardDraft.LongestGround,
        [PaperForm.Merit] = AwardDraft.LongestMerit,
        [PaperForm.Addressee] = PaperDraft.LongestAddressee,
    };

    public static PaperSort Sort(PaperTask task) => (PaperSort)(int)task;

    public static PaperSort Sort(PaperKind kind) => kind == PaperKind.Decision ? PaperSort.Decision : PaperSort.Submission;

    public static PaperDraft Read(PaperTask task, FormData form) => new(
        task, Line(form, PaperForm.Number), form.Date(PaperForm.Date), form.Text(PaperForm.Date).Length > 0, Line(form, PaperForm.Signatory),
        Line(form, PaperForm.Ground), Text(form.Text(PaperForm.Merit), PaperForm.Merit), task == PaperTask.Decision ? "" : Line(form, PaperForm.Addressee),
        [.. form.Choices(PaperForm.Codes).Take(Paper.MostCases + 1)], task == PaperTask.Submission ? [] : form.Choices(PaperForm.Channels));

    /// <summary>As the form and the preview carry it on.</summary>
    public static Dictionary<string, string> Typed(PaperDraft draft) => new Dictionary<string, string>
    {
        [PaperForm.Codes] = string.Join(',', draft.Cases),
        [PaperForm.Number] = draft.Number,
        [PaperForm.Date] = draft.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        [PaperForm.Signatory] = draft.Signatory,
        [PaperForm.Ground] = draft.Ground,
        [PaperForm.Merit] = draft.Merit,
        [PaperForm.Addressee] = draft.Addressee,
        [PaperForm.Channels] = string.Join(',', draft.Places),
    }.Where(t => t.Value.Length > 0).ToDictionary();

    /// <summary>What was sent back, to be drawn up again.</summary>
    public static PaperDraft Again(Paper paper) => new(
        paper.Kind == PaperKind.Decision ? PaperTask.Decision : PaperTask.Submission, paper.Number, paper.Date, DateGiven: true, paper.Signatory,
        paper.Ground ?? "", paper.Merit ?? "", paper.Addressee ?? "", paper.Cases, paper.Places);

    public static FieldError Error(Flaw<PaperField> flaw, PaperSort sort, Words words)
    {
        var names = words.PaperFields(sort);
        var (field, name) = flaw.Field switch
        {
            PaperField.Number => (PaperForm.Number, names.Number),
            PaperField.Date => (PaperForm.Date, names.Date),
            PaperField.Signatory => (PaperForm.Signatory, names.Signatory),
            PaperField.Ground => (PaperForm.Ground, names.Ground),
            PaperField.Merit => (PaperForm.Merit, names.Merit),
            PaperField.Addressee => (PaperForm.Addressee, names.Addressee),
            PaperField.Places => (PaperForm.Channels, names.Channels),
            _ => (PaperForm.Codes, new FieldText("")),
        };
        return new(field, (flaw.Kind, flaw.Field) switch
        {
            (FlawKind.Missing, PaperField.Cases) => words.PaperNoneChosen,
            (FlawKind.TooMany, _) => words.PaperTooMany(flaw.Most),
            (FlawKind.TooLong, _) => words.FieldTooLong(name.Name, flaw.Most),
            (FlawKind.NotADate, _) => words.FieldNotADate(name.Name),
            (FlawKind.InTheFuture, _) => words.PaperDateInTheFuture,
            (FlawKind.Gone, _) => words.PlaceIsGone,
            _ => words.FieldMissing(name.Name),
        });
    }

    static string Line(FormData form, string field) => Text(form.Text(field).ReplaceLineEndings(" "), field);

    /// <summary>One character more than allowed is kept, so that too long is said instead of cut off.</summary>
    static string Text(string typed, string field) => VietnameseText.Clean(typed, Limits[field] + 1);
}
