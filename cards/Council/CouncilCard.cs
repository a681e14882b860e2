using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Council;

/// <param name="Post">By its English name.</param>
/// <param name="For">Of a substitute: for whom.</param>
/// <param name="Standing">Takes part today; false: not yet, or without the role.</param>
public sealed record CouncillorLine(string Person, string Name, string Post, string From, string? To, string? For, bool Standing);

/// <summary>Hội đồng: who is in it and as what. Everybody sees it.</summary>
/// <param name="Members">How many have a seat today.</param>
public sealed record CouncilCard(
    IReadOnlyList<CouncillorLine> Lines, int Members, bool MayEdit, CardData Data, string? Notice = null, string? Wrong = null)
{
    public const string List = "council.list", Release = "council.release";

    public const string PickField = "councillor";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CouncilKind, words.CouncilTitle(Members), below: words.CouncilIntro),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            .. Lines.Count == 0 ? [new TextBlock(words.CouncilNobody)] : Lines.GroupBy(l => l.Post).SelectMany(post => Group(words, post.Key, post)),
            .. MayEdit && Lines.Count > 0
                ? new Element[]
                {
                    new ChoiceSet(words.CouncilReleaseWhom, [.. Lines.Select(l => new Choice($"{l.Name} · {words.CouncilPost(l.Post)}", l.Person)).DistinctBy(c => c.Value)])
                    {
                        Id = PickField, Style = "compact", Placeholder = words.CouncilReleaseWhom, Spacing = "Large",
                    },
                }
                : [],
        ],
        $"{Notice} {words.CouncilKind}: {words.CouncilTitle(Members)}".Trim(),
        words.Lang)
    {
        Actions = MayEdit
            ?
            [
                new ExecuteAction(words.CouncilAdd, CouncillorForm.Open, new() { For = Data.For }, inputs: false) { Style = "positive" },
                .. Lines.Count > 0 ? [new ExecuteAction(words.CouncilRelease, Release, Data)] : Array.Empty<CardAction>(),
            ]
            : null,
    };

    static IEnumerable<Element> Group(Words words, string post, IEnumerable<CouncillorLine> lines) =>
    [
        Layout.Heading(words.CouncilPost(post)),
        new TextBlock(Md.Raw(string.Join("\n\n", lines.Select(l => Md.Of($"**{l.Name}** · {words.CouncilTime(l.From, l.To, l.For, l.Standing)}"))))) { Spacing = "Small" },
    ];
}

/// <summary>Cử thành viên: one or several people to one post.</summary>
/// <param name="Typed">What stands in the fields, by field.</param>
/// <param name="Seated">Whom a substitute can stand in for.</param>
public sealed record CouncillorForm(
    WhoFields Who, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<Choice> Seated, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "council.open", Name = "council.name";

    public const string PostField = "post", FromField = "from", ToField = "to", ForField = "inPlaceOf";

    public static IReadOnlyList<string> Posts { get; } = ["Chair", "ViceChair", "Secretary", "Member", "Substitute"];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CouncilKind, words.CouncilFormTitle, below: words.CouncilFormIntro),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. Who.Draw(words, words.CouncilWho, Errors),
            .. Layout.Field(
                new ChoiceSet(words.CouncilPostField, [.. Posts.Select(p => new Choice(words.CouncilPost(p), p))])
                {
                    Id = PostField, Value = Typed.GetValueOrDefault(PostField), Style = "compact", Placeholder = words.CouncilPostField, IsRequired = true,
                    ErrorMessage = words.CouncilPostError,
                },
                Errors),
            .. Layout.Field(new DateInput(words.CouncilFrom) { Id = FromField, Value = Typed.GetValueOrDefault(FromField) }, Errors),
            .. Layout.Field(new DateInput(words.CouncilTo) { Id = ToField, Value = Typed.GetValueOrDefault(ToField) }, Errors),
            .. Seated.Count == 0 ? [] : Layout.Field(
                new ChoiceSet(words.CouncilFor, [new(Choice.None, Choice.None), .. Seated])
                {
                    Id = ForField, Value = Typed.GetValueOrDefault(ForField) ?? Choice.None, Style = "compact",
                },
                Errors),
        ],
        words.CouncilFormTitle,
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CouncilName, Name, Data) { Style = "positive" },
            new ExecuteAction(words.Back, CouncilCard.List, new() { For = Data.For }, inputs: false),
        ],
    };
}
