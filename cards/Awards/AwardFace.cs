using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Awards;

/// <param name="Unit">Null for units themselves and where it is not known.</param>
/// <param name="TeamsId">For a mention; null for somebody Teams does not know.</param>
public sealed record AwardedName(string Name, string? Unit = null, string? TeamsId = null);

/// <summary>What an announced award says, in the order of an official announcement; the same in the preview and where it stands.</summary>
/// <param name="Form">The official name, never translated.</param>
public sealed record AwardFace(
    string Form, string Level, string Issuer, string Number, DateOnly Date, string Signatory, string? Ground, string? Merit, string? Campaign,
    string? Picture, IReadOnlyList<AwardedName> Units, IReadOnlyList<AwardedName> People)
{
    /// <summary>So many names fit onto one card, mentions and all.</summary>
    public const int PageSize = 40;

    /// <summary>From how many it was taken, by which decision.</summary>
    public IReadOnlyList<(int Count, string Number, DateOnly Date)> Revoked { get; init; } = [];

    public int Pages => Math.Max(1, (Units.Count + People.Count + PageSize - 1) / PageSize);

    /// <summary>Up to so many are shown one by one in large letters; more become a numbered list.</summary>
    const int MostInLarge = 4;

    /// <summary>So many are named to those who get no card.</summary>
    const int MostTold = 5;

    /// <summary>Those whose names stand on a page: units first.</summary>
    public (IReadOnlyList<AwardedName> Units, IReadOnlyList<AwardedName> People) On(int page)
    {
        var from = page * PageSize;
        return ([.. Units.Skip(from).Take(PageSize)], [.. People.Skip(Math.Max(0, from - Units.Count)).Take(PageSize - Math.Clamp(Units.Count - from, 0, PageSize))]);
    }

    /// <param name="page">From 0.</param>
    public IEnumerable<Element> Draw(Words words, IReadOnlySet<string> mentioned, int page = 0)
    {
        var (units, people) = On(page);
        var from = page * PageSize;
        yield return Band(words.AwardKind, Form, words.AwardLevel(Level));
        if (Picture is not null)
            yield return new Image(Picture, words.AwardPicture(Form)) { Size = "Stretch", Msteams = new(AllowExpand: true) };
        foreach (var element in Group(words.AwardUnits(Units.Count), units, from, Units.Count, mentioned))
            yield return element;
        foreach (var element in Group(words.AwardPeople(People.Count), people, Math.Max(0, from - Units.Count), People.Count, mentioned))
            yield return element;
        if (Pages > 1)
            yield return Layout.Quiet(words.PublishedPage(page + 1, Pages));
        foreach (var (count, number, date) in Revoked)
            yield return new TextBlock(words.AwardRevokedFrom(count, number, date)) { Weight = "Bolder", Spacing = "Medium" };
        if (Merit is not null)
        {
            yield return new Container(
            [
                Layout.Heading(words.AwardMerit),
                new TextBlock(Merit) { Spacing = "Small" },
            ])
            { Style = "emphasis", Spacing = "Medium" };
        }
        yield return new FactSet([.. Facts(words)]) { Spacing = "Medium", Separator = true };
        if (Units.Count + People.Count > 0)
            yield return new TextBlock(words.AwardCongratulations) { Weight = "Bolder", HorizontalAlignment = "Center", Spacing = "Medium" };
    }

    /// <summary>The golden band of an award: no other card has it.</summary>
    internal static Container Band(string kind, string form, string? below = null) => new(
    [
        new TextBlock($"★ {kind} ★") { Weight = "Bolder", Color = "Accent", HorizontalAlignment = "Center" },
        new TextBlock(form) { Size = "ExtraLarge", Weight = "Bolder", HorizontalAlignment = "Center", Spacing = "Small", Style = "heading" },
        .. below is null ? Array.Empty<Element>() : [new TextBlock(below) { HorizontalAlignment = "Center", IsSubtle = true, Spacing = "None" }],
    ])
    { Style = "warning", Bleed = true };

    /// <summary>The same in running words, for those who get no card.</summary>
    public string Told(Words words)
    {
        string[] names = [.. Units.Concat(People).Select(n => n.Name)];
        var told = names.Length <= MostTold + 1
            ? words.List(names)
            : words.List([.. names.Take(MostTold), words.AwardAndOthers(names.Length - MostTold)]);
        return $"{words.AwardKind}: {Form}. {told}. {words.AwardDecision}: {words.AwardDecisionOf(Number, Date, Issuer)}.";
    }

    /// <param name="before">How many of the group stand on the pages before.</param>
    /// <param name="all">How many there are on all pages.</param>
    static IEnumerable<Element> Group(string title, IReadOnlyList<AwardedName> names, int before, int all, IReadOnlySet<string> mentioned)
    {
        if (names.Count == 0)
            yield break;
        var listed = all > MostInLarge;
        yield return Layout.Heading(title) with { Spacing = "Large", HorizontalAlignment = listed ? null : "Center" };
        if (listed)
        {
            yield return new TextBlock(Md.Raw(string.Join('\n', names.Select((name, i) => $"{before + i + 1}. {Line(name, mentioned)}"))))
            {
                Spacing = "Small",
            };
            yield break;
        }
        foreach (var name in names)
        {
            yield return new TextBlock(Called(name, mentioned)) { Size = "Large", Spacing = "Small", HorizontalAlignment = "Center" };
            if (name.Unit is { Length: > 0 } unit)
                yield return new TextBlock(unit) { IsSubtle = true, Spacing = "None", HorizontalAlignment = "Center" };
        }
    }

    static Md Line(AwardedName name, IReadOnlySet<string> mentioned) => name.Unit is { Length: > 0 } unit
        ? Md.Of($"{Called(name, mentioned)} · {unit}")
        : Called(name, mentioned);

    static Md Called(AwardedName name, IReadOnlySet<string> mentioned) =>
        mentioned.Contains(name.Name) ? Md.Raw($"<at>{name.Name}</at>") : Md.Of($"**{name.Name}**");

    IEnumerable<Fact> Facts(Words words)
    {
        yield return new(words.AwardDecision, words.AwardDecisionOf(Number, Date, Issuer));
        yield return new(words.AwardSignatory, Signatory);
        if (Ground is not null)
            yield return new(words.AwardGround, Ground);
        if (Campaign is not null)
            yield return new(words.AwardCampaign, Campaign);
    }
}
