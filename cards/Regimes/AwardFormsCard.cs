using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Regimes;

/// <summary>The rules for all forms, as they hold on the day that is shown.</summary>
/// <param name="Preset">The other threshold that can be chosen for some forms; null when the regime has none.</param>
/// <param name="PresetFor">Names of the forms it is for.</param>
public sealed record RegimeView(
    string Id, string Name, DateOnly From, DateOnly? To, int QuorumLeast, int QuorumOf, int CommentDays, bool RefusesSecondReward, int LeastForSecrecy,
    int? Preset, bool PresetChosen, IReadOnlyList<string> PresetFor, IReadOnlyList<BasisLine> Rests);

/// <summary>A regime to look at instead.</summary>
/// <param name="Day">A day of its time.</param>
public sealed record OtherRegime(string Id, DateOnly Day);

/// <summary>Danh mục khen thưởng: the rules of one day and one group of its forms, a page at a time.</summary>
/// <param name="Page">From 1.</param>
/// <param name="History">What the office last changed of the rules for all forms; newest first.</param>
/// <param name="MayChange">The reader sees the button that changes the rules for all forms.</param>
/// <param name="Done">What was just done, if anything.</param>
public sealed record AwardFormsCard(
    DateOnly Day, RegimeView Regime, AwardGroupName Group, IReadOnlyList<AwardFormView> Forms, int Page, int Pages, IReadOnlyList<OtherRegime> Others,
    IReadOnlyList<ClauseLine> History, bool MayChange, string? Done = null)
{
    public const string Open = "regimes.open";

    public const int PageLength = 6;

    public const int MostHistory = 2;

    /// <summary>A screen that shows no card is small.</summary>
    const int MostTold = 3;

    const string Sources = "sources";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.RegimesKind, Regime.Name, below: words.RegimeTime(Regime, Day)),
            .. Layout.Notice(Done),
            new FactSet([.. words.RegimeRules(Regime).Select(rule => new Fact(rule.Name, rule.Value))]) { Spacing = "Medium" },
            new Container([.. Regime.Rests.Select(r => Layout.Quiet(words.BasisOf(r))), .. History.Select(line => Layout.Quiet(words.ClauseTold(line)))]) { Id = Sources, IsVisible = false },
            new ActionSet(
            [
                new ToggleVisibilityAction(words.RegimeSources, [Sources]),
                .. Others.Take(CardAction.MostPerSet - 1).Select(o => new ExecuteAction(o.Id, Open, At(o.Day, Group, 1))),
            ]),
            Layout.Heading(words.AwardGroupPage(Group, Page, Pages)),
            .. Forms.Count == 0 ? new Element[] { new TextBlock(words.AwardGroupEmpty) } : [],
            .. Forms.Select(form => Row(words, form)),
        ],
        Told(words),
        words.Lang)
    {
        Actions =
        [
            .. Page > 1 ? new CardAction[] { new ExecuteAction(words.PreviousPage, Open, At(Day, Group, Page - 1)) } : [],
            .. Page < Pages ? new CardAction[] { new ExecuteAction(words.NextPage, Open, At(Day, Group, Page + 1)) } : [],
            .. Enum.GetValues<AwardGroupName>().Where(g => g != Group).Select(g => new ExecuteAction(words.AwardGroup(g), Open, At(Day, g, 1))),
            .. MayChange ? new CardAction[] { new ExecuteAction(words.RegimeChange, ClauseForm.OpenRules, ClauseForm.About(null, Day)) } : [],
        ],
        Msteams = new() { Width = "Full" },
    };

    /// <summary>The list that shows this group, as it holds on this day.</summary>
    public static CardData At(DateOnly day, AwardGroupName group, int page) =>
        new() { Ref = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}/{group}/{page}") };

    ColumnSet Row(Words words, AwardFormView form) => new(
    [
        new([new TextBlock(form.Name) { Weight = "Bolder" }, Layout.Quiet(words.AwardFormInShort(form)) with { Spacing = "None" }], "stretch"),
        new([new ActionSet([new ExecuteAction(words.AwardFormSee, AwardFormCard.Open, AwardFormCard.At(form.Id, Day))])])
        {
            VerticalContentAlignment = "Center",
        },
    ])
    { Separator = true, Spacing = "Small" };

    string Told(Words words) =>
        $"{(Done is null ? "" : $"{Done} ")}{Regime.Name}. {words.AwardGroup(Group)}: {string.Join("; ", Forms.Take(MostTold).Select(f => f.Name))}{(Forms.Count > MostTold ? " …" : "")}";
}
