using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Ceremonies;

/// <summary>One recipient in the order of the hand-out.</summary>
/// <param name="Number">Where he stands in the whole order, from 1.</param>
/// <param name="GivenAt">When it was ticked; null while it was not.</param>
/// <param name="Revoked">It was revoked after it had been handed out.</param>
public sealed record HandOutLineView(string Key, int Number, string Name, string? Unit, string Form, string? GivenAt, bool Revoked = false)
{
    internal string Title(Words words) => string.Join(" · ", (string[])
    [
        $"{words.Number(Number)}. {Name}{(Unit is null ? "" : $" – {Unit}")}",
        .. GivenAt is null ? Array.Empty<string>() : [$"✓ {GivenAt}"], .. Revoked ? [words.HandOutRevoked] : Array.Empty<string>(),
    ]);
}

/// <summary>
/// The order of the hand-out, a page at a time: what waits, or what was handed out. At the table it is ticked one by one, a page, a form or
/// all at once, and taken back in the same way.
/// </summary>
/// <param name="Given">Shows what was handed out instead of what waits.</param>
/// <param name="Lines">This page's, in order.</param>
/// <param name="Forms">All forms, with how many of each were handed out.</param>
/// <param name="Page">From 0.</param>
/// <param name="MayTick">It is his to tick; others read.</param>
/// <param name="Notice">What just happened, or null.</param>
/// <param name="Wrong">Why what was wanted did not happen, or null.</param>
public sealed record HandOutCard(
    string Code, string Name, bool Given, IReadOnlyList<HandOutLineView> Lines, IReadOnlyList<(string Id, HandOutFormLine Counts)> Forms, int Page, int Pages,
    bool MayTick, CardData Data, string? Notice = null, string? Wrong = null)
{
    /// <summary>Shows a page; <see cref="CardData.Ref"/>: see <see cref="At"/>.</summary>
    public const string List = "handout.list";

    public const string Tick = "handout.tick", TakeBack = "handout.back";

    /// <summary>The page's own keys, hidden: "this page" is what was read, whatever others have ticked since.</summary>
    public const string HereField = "here";

    /// <summary><see cref="PickField"/>: chosen ones; <see cref="WholeField"/>: <see cref="WholePage"/>, <see cref="WholeList"/> or a form's id.</summary>
    public const string PickField = "pick", WholeField = "whole", WholePage = "page", WholeList = "all";

    public const int PageSize = 20;

    public static string At(string code, int page, bool given) => $"{code}/{page.ToString(CultureInfo.InvariantCulture)}/{(given ? "given" : "waiting")}";

    int All => Forms.Sum(f => f.Counts.Units + f.Counts.People);

    int Done => Forms.Sum(f => f.Counts.Given);

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(Given ? words.HandOutGivenKind : words.HandOutKind, Name, below: words.HandedOutTotal(Done, All)),
            .. Notice is null ? Array.Empty<Element>() : [new TextBlock($"✓ {Notice}") { Weight = "Bolder", Color = "Good", Spacing = "Medium" }],
            .. Wrong is null ? Array.Empty<Element>() : [new TextBlock($"⚠ {Wrong}") { Weight = "Bolder", Color = "Attention", Spacing = "Medium" }],
            .. Forms.Select(f => Layout.Quiet(Md.Of($"{f.Counts.Form}: {words.HandedOutOf(f.Counts.Given, f.Counts.Units + f.Counts.People)}"))),
            .. Lines.Count == 0
                ? new Element[] { new TextBlock(Given ? words.HandOutNoneGiven : words.HandOutNoneWaiting) { Weight = "Bolder", Spacing = "Medium" } }
                : Listed(words),
        ],
        $"{Notice ?? Wrong} {words.HandOutOrder}: {Name}. {words.HandedOutTotal(Done, All)}".Trim(),
        words.Lang)
    {
        Actions = [.. Actions(words)],
        Msteams = new() { Width = "Full" },
    };

    IEnumerable<Element> Listed(Words words)
    {
        if (MayTick)
        {
            yield return new ChoiceSet(words.HandOutChoose, [.. Lines.Select(l => new Choice($"{l.Title(words)} · {l.Form}", l.Key))])
            {
                Id = PickField, Style = "expanded", IsMultiSelect = true, Wrap = true, Spacing = "Medium",
            };
            yield return new ChoiceSet(words.HandOutWhole, [.. Wholes(words)]) { Id = WholeField, Style = "compact", Value = Choice.None };
            foreach (var carried in Layout.Carried(new Dictionary<string, string> { [HereField] = string.Join(',', Lines.Select(l => l.Key)) }))
                yield return carried;
        }
        else
        {
            foreach (var form in Lines.GroupBy(l => l.Form))
            {
                yield return Layout.Heading(form.Key);
                foreach (var line in form)
                    yield return new TextBlock(line.Title(words)) { Spacing = "Small" };
            }
        }
        if (Pages > 1)
            yield return Layout.Quiet(words.HandOutPage(Page + 1, Pages));
    }

    IEnumerable<Choice> Wholes(Words words)
    {
        yield return new(words.HandOutChosenOnly, Choice.None);
        yield return new(words.HandOutWholePage(Lines.Count), WholePage);
        foreach (var (id, counts) in Forms)
        {
            if ((Given ? counts.Given : counts.Units + counts.People - counts.Given) is > 0 and var left)
                yield return new($"{counts.Form} ({words.Number(left)})", id);
        }
        yield return new(words.HandOutWholeList(Given ? Done : All - Done), WholeList);
    }

    IEnumerable<CardAction> Actions(Words words)
    {
        var at = Data with { Ref = At(Code, Page, Given) };
        if (MayTick && Lines.Count > 0)
            yield return Given ? new ExecuteAction(words.HandOutTakeBack, TakeBack, at) : new ExecuteAction(words.HandOutTick, Tick, at) { Style = "positive" };
        if (Page > 0)
            yield return To(words.PreviousPage, Page - 1, Given);
        if (Page + 1 < Pages)
            yield return To(words.NextPage, Page + 1, Given);
        yield return Given ? To(words.HandOutSeeWaiting, 0, false) : To(words.HandOutSeeGiven, 0, true);
        yield return new ExecuteAction(words.CeremonySee, CeremonyCard.See, new() { Ref = Code }, inputs: false);
    }

    ExecuteAction To(string title, int page, bool given) => new(title, List, new() { Ref = At(Code, page, given) }, inputs: false);
}
