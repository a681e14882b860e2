using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Administer;

/// <summary>One person as administrators see him: unit, title, roles, whether still here.</summary>
/// <param name="Roles">The roles' English names, as <see cref="Words.RoleTitle"/> takes them.</param>
public sealed record PersonCard(
    string Id, string Name, string? Title, string? Unit, bool Manages, bool Gone, IReadOnlyList<string> Roles, IReadOnlyList<Choice> Units,
    string Nonce, string? Done, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "office.people", Choose = "office.choose", Save = "office.person", SaveRoles = "office.roles";

    /// <summary>Fields.</summary>
    public const string WhoField = "who", UnitField = "unit", TitleField = "title", GoneField = "gone", ManagesField = "manages", RolesField = "roles";

    public const int LongestTitle = 120;

    public static IReadOnlyList<string> EveryRole { get; } = ["Leader", "Secretary", "Council", "Head", "Author", "Staff", "Administrator"];

    /// <summary>Asks whom; the field finds people while typing.</summary>
    /// <param name="first">Some people to begin with, for clients that cannot ask while typing.</param>
    public static AdaptiveCard Ask(Words words, IReadOnlyList<Choice> first, string dataset, IReadOnlyList<FieldError> errors) => new(
        [
            Layout.Banner(words.OfficeKind, words.PersonTitle),
            .. Layout.Field(
                new ChoiceSet(words.PersonWho, first)
                {
                    Id = WhoField, Style = "filtered", Placeholder = words.FindPlaceholder, IsRequired = true, ErrorMessage = words.PersonMissing,
                    Data = new(dataset),
                }, errors),
        ],
        words.PersonTitle,
        words.Lang)
    {
        Actions = [new ExecuteAction(words.PersonOpen, Choose) { Style = "positive" }, new ExecuteAction(words.Back, OfficeCard.Open, inputs: false)],
    };

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.OfficeKind, Name, below: Done is null ? Md.Raw(Md.Escape(Id)) : Md.Of($"{Done} ({Id})")),
            .. Layout.Field(
                UnitsCard.Choices(words.PersonUnit, words.UnitNoParent, Units) with { Id = UnitField, Value = Unit ?? UnitsCard.None },
                Errors),
            .. Layout.Field(new TextInput(words.PersonJob) { Id = TitleField, Value = Title, MaxLength = LongestTitle, ErrorMessage = words.FieldTooLong(words.PersonJob, LongestTitle) }, Errors),
            .. Layout.Field(new ToggleInput(words.PersonManages, words.PersonManages) { Id = ManagesField, Value = Manages ? "true" : "false" }, Errors),
            .. Layout.Field(new ToggleInput(words.PersonGone, words.PersonGoneHow) { Id = GoneField, Value = Gone ? "true" : "false" }, Errors),
            new ActionSet([new ExecuteAction(words.PersonSave, Save, new() { Ref = Id, Nonce = Nonce }) { Style = "positive" }]),
            .. Layout.Field(
                new ChoiceSet(words.PersonRoles, [.. EveryRole.Select(r => new Choice(words.RoleTitle(r), r))])
                {
                    Id = RolesField, Value = string.Join(',', Roles), IsMultiSelect = true, Style = "expanded", Wrap = true,
                    Spacing = "Large", Separator = true,
                }, Errors),
            new ActionSet([new ExecuteAction(words.RolesSave, SaveRoles, new() { Ref = Id, Nonce = Nonce }) { Style = "positive" }]),
        ],
        $"{Name}: {words.List([.. Roles.Select(words.RoleTitle)])}. {Done}",
        words.Lang)
    {
        Actions = [new ExecuteAction(words.Back, OfficeCard.Open, inputs: false)],
    };
}
