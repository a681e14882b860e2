using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Administer;

/// <param name="Units">Id and name; the empty id stands for a new unit.</param>
/// <param name="Done">What was just done, if anything.</param>
public sealed record UnitsCard(IReadOnlyList<Choice> Units, string Nonce, string? Done, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "office.units", Save = "office.unit", Retire = "office.retire";

    /// <summary>Fields.</summary>
    public const string UnitField = "unit", NameField = "unitName", ParentField = "parent";

    /// <summary>The choice that stands for a unit that does not exist yet, and for no unit above.</summary>
    public const string None = "-";

    public const int LongestName = 150;

    /// <summary>More are found while typing.</summary>
    public const int MostChoices = 50;

    /// <summary>Answers type-ahead fields with units.</summary>
    public const string Dataset = "units";

    const int LongestChoice = 60;

    public string Chosen { get; init; } = None;

    public string Name { get; init; } = "";

    public string Parent { get; init; } = None;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.OfficeKind, Done ?? words.UnitsTitle),
            new TextBlock(words.UnitsCount(Units.Count)) { Spacing = "Medium" },
            .. Layout.Field(
                Choices(words.UnitWhich, words.UnitNew, Units) with { Id = UnitField, Value = Chosen, IsRequired = true, ErrorMessage = words.UnitWhich }, Errors),
            .. Layout.Field(
                new TextInput(words.UnitName)
                {
                    Id = NameField, Value = Name, MaxLength = LongestName, Placeholder = words.UnitNameHow,
                    ErrorMessage = words.FieldTooLong(words.UnitName, LongestName),
                }, Errors),
            .. Layout.Field(Choices(words.UnitParent, words.UnitNoParent, Units) with { Id = ParentField, Value = Parent }, Errors),
            Layout.Quiet(words.UnitRetireHow),
        ],
        $"{Done ?? words.UnitsTitle} {words.UnitsCount(Units.Count)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.Save, Save, new() { Nonce = Nonce }) { Style = "positive" },
            new ExecuteAction(words.UnitRetire, Retire, new() { Nonce = Nonce }) { Style = "destructive" },
            new ExecuteAction(words.Back, OfficeCard.Open, inputs: false),
        ],
    };

    /// <summary>All units when they are few; otherwise the first ones, and the rest while typing.</summary>
    internal static ChoiceSet Choices(string label, string none, IReadOnlyList<Choice> units) =>
        new(label, [new(none, None), .. units.Take(MostChoices).Select(u => u with { Title = Short(u.Title) })])
        {
            Style = units.Count > MostChoices ? "filtered" : "compact",
            Data = units.Count > MostChoices ? new(Dataset) : null,
        };

    static string Short(string name) => name.Length <= LongestChoice ? name : $"{name[..(LongestChoice - 1)]}…";
}
