using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Campaigns;

/// <summary>The form a leader fills in to launch a campaign.</summary>
/// <param name="Typed">What stands in the fields, by field.</param>
/// <param name="Limits">The most characters of each text field.</param>
/// <param name="Places">The channels the office announces in: value and name.</param>
public sealed record LaunchForm(
    IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, int> Limits, IReadOnlyList<Choice> Places, CardData Data,
    IReadOnlyList<FieldError> Errors)
{
    public const string Preview = "campaign.preview";

    public const string Edit = "campaign.edit";

    public const string Confirm = "campaign.launch";

    public const string Cancel = "campaign.cancel";

    public const string Title = "title";
    public const string Slogan = "slogan";
    public const string Ground = "ground";
    public const string Goal = "goal";
    public const string Criteria = "criteria";
    public const string From = "from";
    public const string To = "to";
    public const string Audience = "audience";
    public const string Awards = "awards";
    public const string Picture = "picture";
    public const string LinkedTo = "linkedTo";
    public const string Channels = "places";
    public const string UnitDeadline = "unitBy";
    public const string EvidenceDeadline = "evidenceBy";
    public const string CouncilDeadline = "councilBy";
    public const string Recurs = "recurs";

    public static IReadOnlyList<string> Fields { get; } =
    [
        Title, Slogan, Ground, Goal, Criteria, From, To, Audience, Awards, Picture, LinkedTo, Channels, UnitDeadline, EvidenceDeadline, CouncilDeadline,
        Recurs,
    ];

    public AdaptiveCard Draw(Words words)
    {
        var names = words.LaunchFields;
        var fields = new TypedFields(Typed, Limits, Errors);
        return new(
            [
                Layout.Banner(words.LaunchKind, words.LaunchTitle, below: words.LaunchIntro),
                .. Errors.Count > 0 ? new Element[] { new TextBlock(words.LaunchHasErrors) { Color = "Attention", Weight = "Bolder" } } : [],
                .. fields.Text(words, Title, names.Title, required: true),
                .. fields.Text(words, Slogan, names.Slogan),
                .. fields.Text(words, Ground, names.Ground),
                .. fields.Text(words, Goal, names.Goal, required: true, lines: true),
                .. fields.Text(words, Criteria, names.Criteria, lines: true),
                .. Day(From, names.From.Name, names.From.Hint, required: true),
                .. Day(To, names.To.Name, names.To.Hint, required: false),
                Layout.Heading(words.DeadlinesTitle),
                Layout.Quiet(words.DeadlinesHow),
                .. Day(UnitDeadline, names.UnitDeadline.Name, null, required: false),
                .. Day(EvidenceDeadline, names.EvidenceDeadline.Name, null, required: false),
                .. Day(CouncilDeadline, names.CouncilDeadline.Name, null, required: false),
                .. Again(words, names.Recurs),
                .. fields.Text(words, Audience, names.Audience),
                .. fields.Text(words, Awards, names.Awards),
                .. fields.Text(words, LinkedTo, names.LinkedTo),
                .. fields.Text(words, Picture, names.Picture, style: "Url"),
                .. Where(words, names.Channels),
            ],
            $"{words.LaunchTitle}. {words.LaunchIntro}",
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.LaunchPreview, Preview, Data) { Style = "positive" },
                new ExecuteAction(words.LaunchCancel, Cancel, Data, inputs: false),
            ],
        };
    }

    IEnumerable<Element> Day(string id, string label, string? needs, bool required) => Layout.Field(new DateInput(label)
    {
        Id = id,
        Value = Typed.GetValueOrDefault(id),
        IsRequired = required ? true : null,
        ErrorMessage = needs,
    }, Errors);

    IEnumerable<Element> Again(Words words, FieldText text) =>
    [
        .. Layout.Field(
            new ChoiceSet(text.Name, [.. Enum.GetValues<RecurrenceName>().Select(r => new Choice(words.RecurrenceName(r), Written(r)))])
            {
                Id = Recurs,
                Value = Typed.GetValueOrDefault(Recurs, Choice.None),
                Style = "compact",
            }, Errors),
        Layout.Quiet(text.Hint!),
    ];

    /// <summary>As the form sends it back.</summary>
    public static string Written(RecurrenceName recurs) => recurs switch
    {
        RecurrenceName.Monthly => "monthly",
        RecurrenceName.Quarterly => "quarterly",
        RecurrenceName.Yearly => "yearly",
        _ => Choice.None,
    };

    IEnumerable<Element> Where(Words words, FieldText text) => Places.Count == 0
        ? [new TextBlock(words.NoChannelYet) { Color = "Warning", Spacing = "Medium" }]
        : Layout.Field(new ChoiceSet(text.Name, Places)
        {
            Id = Channels,
            Value = Typed.GetValueOrDefault(Channels),
            IsMultiSelect = true,
            Wrap = true,
            IsRequired = true,
            ErrorMessage = text.Hint,
        }, Errors);
}
