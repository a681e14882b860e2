using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Checking;

/// <summary>Tạm dừng xét: whom, why, from when until when. In the secretary's own chat alone.</summary>
/// <param name="Typed">What stands in the fields, by field.</param>
public sealed record HoldForm(WhoFields Who, IReadOnlyDictionary<string, string> Typed, int LongestGround, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "hold.open", Place = "hold.place";

    public const string KindField = "kind", GroundField = "ground", FromField = "from", ToField = "to";

    public static IReadOnlyList<string> Kinds { get; } = ["Discipline", "Inspection", "Complaint", "Other"];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.HoldKind, words.HoldTitle, below: words.HoldIntro),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. Who.Draw(words, words.HoldWho, Errors),
            .. Layout.Field(
                new ChoiceSet(words.HoldWhy, [.. Kinds.Select(k => new Choice(words.HoldKindName(k), k))])
                {
                    Id = KindField, Value = Typed.GetValueOrDefault(KindField), Style = "compact", IsRequired = true, ErrorMessage = words.HoldWhyError,
                },
                Errors),
            .. Layout.Field(
                new TextInput(words.HoldGround(LongestGround))
                {
                    Id = GroundField, Value = Typed.GetValueOrDefault(GroundField), IsMultiline = true, MaxLength = LongestGround,
                    ErrorMessage = words.FieldNeeds(LongestGround, required: false),
                },
                Errors),
            .. Layout.Field(new DateInput(words.HoldFrom) { Id = FromField, Value = Typed.GetValueOrDefault(FromField) }, Errors),
            .. Layout.Field(new DateInput(words.HoldTo) { Id = ToField, Value = Typed.GetValueOrDefault(ToField) }, Errors),
        ],
        words.HoldTitle,
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.HoldPlace, Place, Data) { Style = "positive" },
            new ExecuteAction(words.Back, HoldsCard.List, new() { For = Data.For }, inputs: false),
        ],
    };
}

/// <param name="Id">Of the hold.</param>
/// <param name="Kind">By its English name.</param>
public sealed record HoldLine(string Id, string Party, string Name, string Kind, string? Ground, string From, string? To, string By, bool Begun);

/// <summary>The holds that stand or are still to come. Only secretaries and leaders see it.</summary>
public sealed record HoldsCard(IReadOnlyList<HoldLine> Holds, int Total, bool MayChange, CardData Data, string? Notice = null, string? Wrong = null)
{
    public const string List = "hold.list", Lift = "hold.lift";

    public const string PickField = "hold";

    public const int Shown = 12;

    /// <summary>In the list, so much of a ground as tells what it is about.</summary>
    const int BriefGround = 200;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.HoldKind, words.HoldsTitle(Total), below: words.HoldSecret),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            .. Holds.Take(Shown).Select(h => Line(words, h)),
            .. Total > Shown ? new Element[] { Layout.Quiet(words.CheckAndOthers(Total - Shown)) } : [],
            .. MayChange && Holds.Count > 0
                ? new Element[]
                {
                    new ChoiceSet(words.HoldLiftWhich, [.. Holds.Take(Shown).Select(h => new Choice($"{h.Name} · {words.HoldKindName(h.Kind)} · {h.From}", $"{h.Party}|{h.Id}"))])
                    {
                        Id = PickField, Style = "compact", Placeholder = words.HoldLiftWhich, Spacing = "Large",
                    },
                }
                : [],
        ],
        $"{Notice} {words.HoldsTitle(Total)}".Trim(),
        words.Lang)
    {
        Actions = MayChange
            ?
            [
                .. Holds.Count > 0 ? [new ExecuteAction(words.HoldLift, Lift, Data) { Style = "positive" }] : Array.Empty<CardAction>(),
                new ExecuteAction(words.HoldAdd, HoldForm.Open, new() { For = Data.For }, inputs: false),
            ]
            : null,
    };

    static Container Line(Words words, HoldLine h) => new(
    [
        new TextBlock(Md.Of($"**{h.Name}** · {words.HoldKindName(h.Kind)}")) { Spacing = "None" },
        Layout.Quiet(words.HoldPeriod(h.From, h.To, h.By, h.Begun)) with { Spacing = "None" },
        .. h.Ground is { } ground ? [Layout.Quiet(ground.Length <= BriefGround ? ground : $"{ground[..BriefGround].TrimEnd()}…") with { Spacing = "None" }] : Array.Empty<Element>(),
    ])
    { Separator = true, Spacing = "Small" };
}
