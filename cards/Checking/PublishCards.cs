using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Checking;

/// <summary>Công khai: the received cases that wait to be published for comment, and those that were kept back.</summary>
/// <param name="KeptBack">A line for each published case that waits for the secretary's decision.</param>
/// <param name="Places">Channels to choose from; none when the bot is in none.</param>
public sealed record PublishListCard(
    CasePages Cases, NonManagers Share, IReadOnlyList<string> KeptBack, IReadOnlyList<Choice> Places, string ChosenPlaces, CardData Data,
    string? Notice = null, string? Wrong = null)
{
    public const string List = "publish.list", Ask = "publish.ask";

    public const string PlacesField = "places";

    public const int MostKept = 10;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.PublishKind, words.PublishTitle(Cases.Total), below: Cases.Total == 0 ? null : (Md?)words.PublishIntro),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            .. Share.Draw(words),
            .. Cases.Total == 0 ? [] : Cases.Draw(words, words.PublishAll(Cases.Total)),
            .. Cases.Total > 0 && Places.Count > 0
                ? new Element[] { new ChoiceSet(words.PublishWhere, Places) { Id = PlacesField, IsMultiSelect = true, Wrap = true, Value = ChosenPlaces } }
                : [],
            .. KeptBack.Count > 0
                ? new Element[] { Layout.Heading(words.PublishKept(KeptBack.Count)) with { Spacing = "Large" } }
                    .Concat(KeptBack.Take(MostKept).Select(k => new TextBlock(k) { Spacing = "Small" }))
                    .Concat(KeptBack.Count > MostKept ? [Layout.Quiet(words.CheckAndOthers(KeptBack.Count - MostKept))] : [])
                : [],
        ],
        $"{Notice ?? Wrong} {words.PublishTitle(Cases.Total)}".Trim(),
        words.Lang)
    {
        Actions = Cases.Total == 0
            ? [new ExecuteAction(words.CheckUpdate, List, new() { Ref = CasePages.Number(0), For = Data.For })]
            : [new ExecuteAction(words.PublishNext, Ask, Data) { Style = "positive" }, .. Cases.Turning(words, List, Data.For ?? "")],
    };
}

/// <summary>What will be published, before it is.</summary>
/// <param name="Until">The last day, with how many are open that long: forms may differ.</param>
public sealed record PublishPreviewCard(
    IReadOnlyList<string> Codes, IReadOnlyList<string> Names, IReadOnlyList<(int Cases, string Until, int Days)> Until, NonManagers Share,
    IReadOnlyList<string> Places, string PlaceIds, CardData Data)
{
    public const string Confirm = "publish.confirm";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Preview(words.PreviewKind, words.PublishPreview(Codes.Count, Places)),
            new TextBlock(words.WhoBriefly(Names)) { Spacing = "Medium" },
            .. Until.Select(u => new TextBlock(words.PublishUntil(u.Cases, u.Until, u.Days)) { Spacing = "Small" }),
            .. Share.Draw(words),
            .. Layout.Carried(new Dictionary<string, string>
            {
                [CheckDecideForm.CodesField] = string.Join(',', Codes), [PublishListCard.PlacesField] = PlaceIds,
            }),
        ],
        words.PublishPreview(Codes.Count, Places),
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.PublishConfirm, Confirm, Data) { Style = "positive" },
            new ExecuteAction(words.Back, PublishListCard.List, new() { Ref = CasePages.Number(0), For = Data.For }, inputs: false),
        ],
    };
}

/// <param name="State">By its English name; null while it is published as everybody expects.</param>
public sealed record PublishedLine(string Code, string Name, string? Unit, string? State = null);

/// <summary>The list in a channel: who is put forward for what, until when, and how to comment. Whoever turns the page turns it for himself.</summary>
/// <param name="Groups">This page's cases by award, highest first.</param>
/// <param name="Page">From 0.</param>
public sealed record PublishedCard(
    string Id, int Total, string Until, bool Over, IReadOnlyList<(string Award, IReadOnlyList<PublishedLine> Lines)> Groups, int Page, int Pages,
    NonManagers Share)
{
    /// <summary><see cref="CardData.Ref"/>: the list and the page, e.g. <c>7K3Q9F/2</c>.</summary>
    public const string Turn = "publish.page";

    public const int PageSize = 25;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.PublishedKind, words.PublishedTitle(Total), Over ? "emphasis" : "accent", words.PublishedUntil(Until, Over)),
            .. Over ? [] : new Element[] { new TextBlock(words.PublishedHow) { Spacing = "Medium" } },
            .. Groups.SelectMany(g => Group(words, g.Award, g.Lines)),
            .. Share.Draw(words),
            .. Pages > 1 ? new Element[] { Layout.Quiet(words.PublishedPage(Page + 1, Pages)) } : [],
        ],
        $"{words.PublishedTitle(Total)} {words.PublishedUntil(Until, Over)} {(Over ? "" : words.PublishedHow)}".TrimEnd(),
        words.Lang)
    {
        Actions =
        [
            .. Over ? Array.Empty<CardAction>() : [new ExecuteAction(words.CommentOpen, CommentForm.Open)],
            .. Page > 0 ? new CardAction[] { To(words.PreviousPage, Page - 1) } : [],
            .. Page + 1 < Pages ? new CardAction[] { To(words.NextPage, Page + 1) } : [],
        ],
        Msteams = new() { Width = "Full" },
    };

    ExecuteAction To(string title, int page) => new(title, Turn, new() { Ref = $"{Id}/{CasePages.Number(page)}" });

    static IEnumerable<Element> Group(Words words, string award, IReadOnlyList<PublishedLine> lines) =>
    [
        Layout.Heading(award),
        .. lines.Select(l => new TextBlock(Line(words, l)) { Spacing = "Small" }),
    ];

    static Md Line(Words words, PublishedLine line)
    {
        var told = line.Unit is { } unit ? Md.Of($"**{line.Name}** – {unit} · {line.Code}") : Md.Of($"**{line.Name}** · {line.Code}");
        return line.State is { } state ? Md.Of($"{told} · {words.CheckState(state)}") : told;
    }
}

/// <summary>Told to secretaries when the days for comments are over.</summary>
/// <param name="Kept">Code, name and why, of some of those that stayed.</param>
public sealed record PeriodEndedCard(string Id, int Ready, int KeptTotal, IReadOnlyList<(string Code, string Name, string Why)> Kept, string On)
{
    public const int Shown = 15;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.PeriodEndedKind, words.PeriodEnded(Ready, KeptTotal), KeptTotal == 0 ? "good" : "warning", On),
            .. Kept.Take(Shown).Select((k, i) => new TextBlock(Md.Of($"✋ **{k.Code}** · {k.Name}: {k.Why}")) { Spacing = i == 0 ? "Medium" : "Small" }),
            .. KeptTotal > Shown ? new Element[] { Layout.Quiet(words.CheckAndOthers(KeptTotal - Shown)) } : [],
            .. KeptTotal > 0 ? new Element[] { Layout.Quiet(words.PeriodEndedHint) } : [],
        ],
        $"{words.PeriodEnded(Ready, KeptTotal)} {string.Join(' ', Kept.Take(3).Select(k => $"{k.Code} ({k.Name}): {k.Why}"))}".Trim(),
        words.Lang)
    {
        Actions = Kept.Count > 0 ? [new ExecuteAction(words.CheckSee, CheckListCard.See, new() { Ref = Kept[0].Code })] : null,
    };
}
