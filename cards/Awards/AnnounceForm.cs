using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Awards;

/// <summary>What the form offers to choose from: value and name each.</summary>
/// <param name="Forms">Award forms of the catalogue.</param>
/// <param name="Nominations">Recent open ones, by nominee and code.</param>
/// <param name="People">Only those already picked: the picker finds the others.</param>
public sealed record AnnounceChoices(
    IReadOnlyList<Choice> Forms, IReadOnlyList<Choice> Campaigns, IReadOnlyList<Choice> Nominations, IReadOnlyList<Choice> People,
    IReadOnlyList<Choice> Places);

/// <summary>The form a secretary fills in to record a decision and announce it.</summary>
/// <param name="Typed">What stands in the fields, by field.</param>
/// <param name="Limits">The most characters of each text field.</param>
public sealed record AnnounceForm(
    IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, int> Limits, AnnounceChoices Choices, int MostRecipients,
    CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Preview = "award.preview";

    public const string Edit = "award.edit";

    public const string Confirm = "award.announce";

    public const string Cancel = "award.cancel";

    public const string Form = "form";
    public const string Number = "number";
    public const string Date = "date";
    public const string Signatory = "signatory";
    public const string Ground = "ground";
    public const string Merit = "merit";
    public const string Campaign = "campaign";
    public const string Nominations = "nominations";
    public const string People = "people";
    public const string Lines = "lines";
    public const string Picture = "picture";
    public const string Channels = "places";

    public AdaptiveCard Draw(Words words)
    {
        var names = words.AnnounceFields;
        var fields = new TypedFields(Typed, Limits, Errors);
        return new(
            [
                Layout.Banner(words.AnnounceKind, words.AnnounceTitle, below: words.AnnounceIntro),
                .. Errors.Count > 0 ? new Element[] { new TextBlock(words.AnnounceHasErrors) { Color = "Attention", Weight = "Bolder" } } : [],
                .. Choose(Form, names.Form, Choices.Forms, required: true),
                .. fields.Text(words, Number, names.Number, required: true),
                .. Layout.Field(new DateInput(names.Date.Name)
                {
                    Id = Date,
                    Value = Typed.GetValueOrDefault(Date),
                    IsRequired = true,
                    ErrorMessage = names.Date.Hint,
                }, Errors),
                .. fields.Text(words, Signatory, names.Signatory, required: true),
                .. fields.Text(words, Ground, names.Ground),
                .. fields.Text(words, Merit, names.Merit, lines: true),
                .. Choices.Campaigns.Count > 0 ? Choose(Campaign, names.Campaign, Choices.Campaigns) : [],
                Layout.Heading(words.AnnounceRecipients(MostRecipients)) with { Spacing = "Large" },
                .. Choices.Nominations.Count > 0 ? Choose(Nominations, names.Nominations, Choices.Nominations, many: true) : [],
                .. Layout.Field(new ChoiceSet(names.People.Name, Choices.People)
                {
                    Id = People,
                    Value = Typed.GetValueOrDefault(People),
                    Placeholder = names.People.Hint,
                    IsMultiSelect = true,
                    Style = "filtered",
                    Data = new(DataQuery.People),
                }, Errors),
                .. fields.Text(words, Lines, names.Lines, lines: true),
                .. fields.Text(words, Picture, names.Picture, style: "Url"),
                .. Choices.Places.Count > 0 ? Choose(Channels, names.Channels, Choices.Places, many: true) : [],
            ],
            $"{words.AnnounceTitle}. {words.AnnounceIntro}",
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.AnnouncePreview, Preview, Data) { Style = "positive" },
                new ExecuteAction(words.AnnounceCancel, Cancel, Data, inputs: false),
            ],
        };
    }

    IEnumerable<Element> Choose(string id, FieldText text, IReadOnlyList<Choice> choices, bool required = false, bool many = false) =>
        Layout.Field(new ChoiceSet(text.Name, choices)
        {
            Id = id,
            Value = Typed.GetValueOrDefault(id),
            Placeholder = text.Hint,
            IsMultiSelect = many ? true : null,
            IsRequired = required ? true : null,
            Wrap = true,
            ErrorMessage = text.Hint,
        }, Errors);
}
