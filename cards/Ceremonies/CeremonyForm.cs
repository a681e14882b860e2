using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Ceremonies;

/// <summary>The choices of the form, from what is there now.</summary>
public sealed record CeremonyChoices(IReadOnlyList<Choice> Campaigns, IReadOnlyList<Choice> Awards, IReadOnlyList<Choice> Places);

/// <summary>The form to call a ceremony, or to change one that is called.</summary>
/// <param name="Typed">What stands in the fields, by field.</param>
/// <param name="Limits">The most characters of each text field.</param>
/// <param name="Data">With the ceremony's code as <see cref="CardData.Ref"/> when it is called already.</param>
public sealed record CeremonyForm(
    IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, int> Limits, CeremonyChoices Choices, CardData Data,
    IReadOnlyList<FieldError> Errors)
{
    public const string Open = "ceremony.open", Preview = "ceremony.preview", Edit = "ceremony.edit", Confirm = "ceremony.save", Cancel = "ceremony.cancel";

    public const string Name = "name", Day = "day", Time = "time", Venue = "venue", Programme = "programme", Presenter = "presenter", Album = "photos",
        Campaign = "campaign", Awards = "awards", AllAwards = "allAwards", Channels = "places";

    public AdaptiveCard Draw(Words words)
    {
        var names = words.CeremonyFields;
        var fields = new TypedFields(Typed, Limits, Errors);
        return new(
            [
                Layout.Banner(words.CeremonyKind, Data.Ref is null ? words.CeremonyNew : words.CeremonyChange, below: words.CeremonyIntro),
                .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
                .. fields.Text(words, Name, names.Name, required: true),
                .. Layout.Field(new DateInput(names.Day.Name) { Id = Day, Value = Typed.GetValueOrDefault(Day), IsRequired = true, ErrorMessage = names.Day.Hint }, Errors),
                .. Layout.Field(new TimeInput(names.Time.Name) { Id = Time, Value = Typed.GetValueOrDefault(Time) }, Errors),
                .. fields.Text(words, Venue, names.Venue, required: true),
                .. fields.Text(words, Presenter, names.Presenter, required: true),
                .. fields.Text(words, Programme, names.Programme, lines: true),
                .. Select(Campaign, names.Campaign, [new(words.CeremonyNoCampaign, Choice.None), .. Choices.Campaigns], many: false),
                .. Choices.Awards.Count > 0 ? Select(Awards, names.Awards, Choices.Awards, many: true) : [Layout.Quiet(words.CeremonyNoAwardsYet), .. Layout.Wrong(Awards, Errors)],
                new ToggleInput(names.AllAwards.Name, names.AllAwards.Hint!) { Id = AllAwards, Value = Typed.GetValueOrDefault(AllAwards, "false") },
                .. fields.Text(words, Album, names.Album, style: "Url"),
                .. Choices.Places.Count > 0 ? Select(Channels, names.Places, Choices.Places, many: true) : [],
            ],
            $"{(Data.Ref is null ? words.CeremonyNew : words.CeremonyChange)}. {words.CeremonyIntro}",
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.CeremonyPreview, Preview, Data) { Style = "positive" },
                new ExecuteAction(words.CeremonyDrop, Cancel, Data, inputs: false),
            ],
        };
    }

    IEnumerable<Element> Select(string id, FieldText text, IReadOnlyList<Choice> choices, bool many) =>
    [
        .. Layout.Field(
            new ChoiceSet(text.Name, choices)
            {
                Id = id, Value = Typed.GetValueOrDefault(id, many ? "" : Choice.None), IsMultiSelect = many ? true : null, Style = many ? null : "compact", Wrap = true,
            }, Errors),
        .. text.Hint is null ? Array.Empty<Element>() : [Layout.Quiet(text.Hint)],
    ];
}

/// <summary>The ceremony as it will stand, before it is called.</summary>
/// <param name="Typed">All that was typed, so that the next step needs nothing else.</param>
public sealed record CeremonyPreviewCard(CeremonyFace Face, IReadOnlyList<string> Places, IReadOnlyDictionary<string, string> Typed, CardData Data)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Preview(words.PreviewKind, words.CeremonyPreviewNote(Places)),
            .. Face.Draw(words),
            .. Layout.Carried(Typed),
        ],
        $"{words.PreviewKind}. {words.CeremonyPreviewNote(Places)} {Face.Told(words)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CeremonySave, CeremonyForm.Confirm, Data) { Style = "positive" },
            new ExecuteAction(words.CeremonyEdit, CeremonyForm.Edit, Data),
            new ExecuteAction(words.CeremonyDrop, CeremonyForm.Cancel, Data, inputs: false),
        ],
        Msteams = new() { Width = "Full" },
    };
}
