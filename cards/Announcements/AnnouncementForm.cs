using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <summary>What the form offers to choose from: name and value each. What an author may not choose is empty.</summary>
/// <param name="Units">All, or only those chosen already where there are too many to list: the field then finds the others.</param>
/// <param name="People">Only those already picked: the picker finds the others.</param>
/// <param name="Lists">Files that the author has sent.</param>
public sealed record AnnouncementChoices(
    bool Everyone, IReadOnlyList<Choice> Places, IReadOnlyList<Choice> Units, bool UnitsAreFound, IReadOnlyList<Choice> Roles,
    IReadOnlyList<Choice> Campaigns, IReadOnlyList<Choice> People, IReadOnlyList<Choice> Lists, IReadOnlyList<Choice> Mentioned);

/// <summary>The form an announcement is written with, or changed with before it goes out.</summary>
/// <param name="Shown">The title of the campaign or award it brings; null when it is written in its own words.</param>
/// <param name="Typed">What stands in the fields, by field.</param>
/// <param name="Doubts">How many lines of the list mean nobody for certain: the form then offers to leave them out.</param>
public sealed record AnnouncementForm(
    string? Shown, IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, int> Limits, AnnouncementChoices Choices, CardData Data,
    IReadOnlyList<FieldError> Errors, int Doubts = 0)
{
    public const string New = "announcement.new", Preview = "announcement.preview", Edit = "announcement.edit", Confirm = "announcement.confirm",
        Drop = "announcement.drop";

    /// <summary>Fields.</summary>
    public const string Title = "title", Text = "text", Picture = "picture", Mentions = "mentions", Shows = "shows", Everyone = "everyone",
        Places = "places", Units = "units", Roles = "roles", Campaigns = "campaigns", People = "people", Lines = "lines", Lists = "lists", LeaveOut = "leaveOut",
        Day = "day", Time = "time", Urgent = "urgent", InDoubt = "inDoubt", Revision = "revision";

    /// <summary>Values of <see cref="InDoubt"/>.</summary>
    public const string SendAgain = "again", LeaveIt = "leave";

    public AdaptiveCard Draw(Words words)
    {
        var names = words.AnnouncementFields;
        var fields = new TypedFields(Typed, Limits, Errors);
        return new(
            [
                Layout.Banner(words.AnnouncementKind, Data.Ref is null ? words.AnnouncementTitle : words.AnnouncementChange, below: words.AnnouncementIntro),
                .. Errors.Count > 0 ? new Element[] { new TextBlock(words.AnnounceHasErrors) { Color = "Attention", Weight = "Bolder" } } : [],
                .. Shown is { } shown ? Bringing(words, shown) : Wording(words, fields, names, Choices.Mentioned),
                Layout.Heading(words.AnnouncementAudience) with { Spacing = "Large" },
                .. Choices.Everyone ? [new ToggleInput(names.Everyone.Name, names.Everyone.Hint!) { Id = Everyone, Value = Typed.GetValueOrDefault(Everyone, "false") }] : Array.Empty<Element>(),
                .. Many(Places, names.Places, Choices.Places),
                .. Choices.UnitsAreFound
                    ? Layout.Field(Chosen(Units, names.Units, Choices.Units) with { Style = "filtered", Data = new(Administer.UnitsCard.Dataset) }, Errors)
                    : Many(Units, names.Units, Choices.Units),
                .. Many(Roles, names.Roles, Choices.Roles),
                .. Many(Campaigns, names.Campaigns, Choices.Campaigns),
                .. Picker(People, names.People, Choices.People),
                .. Many(Lists, names.Lists, Choices.Lists),
                .. Choices.Lists.Count == 0 ? [Layout.Quiet(words.PeopleListHint)] : Array.Empty<Element>(),
                .. fields.Text(words, Lines, names.Lines, lines: true),
                .. Doubts > 0 ? [new ToggleInput(names.LeaveOut.Name, names.LeaveOut.Hint!) { Id = LeaveOut, Value = Typed.GetValueOrDefault(LeaveOut, "false") }] : Array.Empty<Element>(),
                Layout.Heading(words.AnnouncementWhen) with { Spacing = "Large" },
                .. Layout.Field(new DateInput(names.Day.Name) { Id = Day, Value = Typed.GetValueOrDefault(Day), ErrorMessage = names.Day.Hint }, Errors),
                .. Layout.Field(new TimeInput(names.Time.Name) { Id = Time, Value = Typed.GetValueOrDefault(Time), ErrorMessage = names.Time.Hint }, Errors),
                new ToggleInput(names.Urgent.Name, names.Urgent.Hint!) { Id = Urgent, Value = Typed.GetValueOrDefault(Urgent, "false") },
                new ChoiceSet(names.InDoubt.Name, [new(words.InDoubtSendAgain, SendAgain), new(words.InDoubtLeaveIt, LeaveIt)])
                {
                    Id = InDoubt, Value = Typed.GetValueOrDefault(InDoubt, SendAgain), Style = "expanded", Wrap = true,
                },
                .. Layout.Carried(Typed.Where(t => t.Key is Shows or Revision).ToDictionary()),
            ],
            $"{words.AnnouncementTitle}. {words.AnnouncementIntro}",
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.AnnouncePreview, Preview, Data) { Style = "positive" },
                new ExecuteAction(words.AnnounceCancel, Drop, Data, inputs: false),
            ],
        };
    }

    /// <summary>The fields of the text itself, also for an edit after it was sent.</summary>
    internal static IEnumerable<Element> Wording(Words words, TypedFields fields, AnnouncementFieldTexts names, IReadOnlyList<Choice> mentioned) =>
    [
        .. fields.Text(words, Title, names.Title, required: true),
        .. fields.Text(words, Text, names.Text, required: true, lines: true),
        .. fields.Text(words, Picture, names.Picture, style: "Url"),
        .. Layout.Field(Picked(Mentions, names.Mentions, mentioned, fields.Typed), fields.Errors),
    ];

    IEnumerable<Element> Bringing(Words words, string shown) =>
        Errors.Where(e => e.Field == Shows).Select(e => new TextBlock($"⚠ {e.Message}") { Color = "Attention", Weight = "Bolder" })
            .Prepend(new TextBlock(Md.Of($"{words.AnnouncementBrings} **{shown}**")) { Spacing = "Medium" });

    IEnumerable<Element> Many(string id, FieldText text, IReadOnlyList<Choice> choices) =>
        choices.Count > 0 ? Layout.Field(Chosen(id, text, choices), Errors) : Layout.Wrong(id, Errors);

    IEnumerable<Element> Picker(string id, FieldText text, IReadOnlyList<Choice> picked) => Layout.Field(Picked(id, text, picked, Typed), Errors);

    ChoiceSet Chosen(string id, FieldText text, IReadOnlyList<Choice> choices) => new(text.Name, choices)
    {
        Id = id,
        Value = Typed.GetValueOrDefault(id),
        Placeholder = text.Hint,
        IsMultiSelect = true,
        Wrap = true,
    };

    static ChoiceSet Picked(string id, FieldText text, IReadOnlyList<Choice> picked, IReadOnlyDictionary<string, string> typed) => new(text.Name, picked)
    {
        Id = id,
        Value = typed.GetValueOrDefault(id),
        Placeholder = text.Hint,
        IsMultiSelect = true,
        Style = "filtered",
        Data = new(DataQuery.People),
    };
}
