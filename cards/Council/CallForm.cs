using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Council;

/// <summary>Triệu tập: when, where, and which ready cases are on the agenda.</summary>
/// <param name="Forms">Award forms that have ready cases, highest first; the value is the form's id.</param>
/// <param name="Typed">What stands in the fields, by field.</param>
public sealed record CallForm(
    int Cases, int Members, IReadOnlyList<Choice> Forms, IReadOnlyDictionary<string, string> Typed, int LongestPlace, CardData Data,
    IReadOnlyList<FieldError> Errors)
{
    public const string Call = "session.call";

    public const string DayField = "day", PlaceField = "place", FormsField = "forms";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.SessionKind, words.SessionCallTitle, below: words.SessionCallIntro(Cases, Members)),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. Layout.Field(new DateInput(words.SessionDay) { Id = DayField, Value = Typed.GetValueOrDefault(DayField) }, Errors),
            .. Layout.Field(
                new TextInput(words.SessionPlace)
                {
                    Id = PlaceField, Value = Typed.GetValueOrDefault(PlaceField), MaxLength = LongestPlace, ErrorMessage = words.FieldNeeds(LongestPlace, required: false),
                },
                Errors),
            .. Layout.Field(
                new ChoiceSet(words.SessionForms, Forms)
                {
                    Id = FormsField, IsMultiSelect = true, Wrap = true, Value = Typed.GetValueOrDefault(FormsField) ?? string.Join(',', Forms.Select(f => f.Value)),
                },
                Errors),
        ],
        words.SessionCallTitle,
        words.Lang)
    {
        Actions = [new ExecuteAction(words.SessionCall, Call, Data) { Style = "positive" }],
    };
}

/// <summary>Why a session is suspended, postponed or declared void.</summary>
/// <param name="Act">By its English name.</param>
public sealed record SessionReasonForm(
    string Act, string Title, IReadOnlyDictionary<string, string> Typed, int LongestReason, CardData Data, IReadOnlyList<FieldError> Errors)
{
    /// <summary><see cref="CardData.Ref"/>: the act.</summary>
    public const string Ask = "session.ask";

    public const string Suspend = "session.suspend", Postpone = "session.postpone", Void = "session.void";

    public const string ReasonField = "reason", DayField = "day";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.SessionKind, words.SessionAsk(Act), Act == "Void" ? "warning" : "emphasis", Title),
            new TextBlock(words.SessionAskIntro(Act)),
            .. Act == "Postpone"
                ? Layout.Field(
                    new DateInput(words.SessionNewDay) { Id = DayField, Value = Typed.GetValueOrDefault(DayField), IsRequired = true, ErrorMessage = words.FieldNotADate(words.SessionNewDay) },
                    Errors)
                : [],
            .. Layout.Field(
                new TextInput(words.SessionWhy(LongestReason))
                {
                    Id = ReasonField, Value = Typed.GetValueOrDefault(ReasonField), IsMultiline = true, MaxLength = LongestReason, IsRequired = true,
                    ErrorMessage = words.FieldNeeds(LongestReason, required: true),
                },
                Errors),
        ],
        words.SessionAsk(Act),
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.SessionAsk(Act), Act switch { "Suspend" => Suspend, "Postpone" => Postpone, _ => Void }, Data)
            {
                Style = Act == "Void" ? "destructive" : "positive",
            },
            new ExecuteAction(words.Back, SessionCard.Show, new() { For = Data.For, Ref = Data.Ref }, inputs: false),
        ],
    };
}
