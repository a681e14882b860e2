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
    /// <summary>Up to so many are shown one by one in large letters; more become a numbered list.</summary>
    const int MostInLarge = 4;

    /// <summary>So many are named to those who get no card.</summary>
    const int MostTold = 5;

    public IEnumerable<Element> Draw(Words words, IReadOnlySet<string> mentioned)
    {
        yield return Band(words.AwardKind, Form, words.AwardLevel(Level));
        if (Picture is not null)
            yield return new Image(Picture, words.AwardPicture(Form)) { Size = "Stretch", Msteams = new(AllowExpand: true) };
        foreach (var element in Group(words.AwardUnits(Units.Count), Units, mentioned))
            yield return element;
        foreach (var element in Group(words.AwardPeople(People.Count), People, mentioned))
            yield return element;
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

    static IEnumerable<Element> Group(string title, IReadOnlyList<AwardedName> names, IReadOnlySet<string> mentioned)
    {
        if (names.Count == 0)
            yield break;
        var listed = names.Count > MostInLarge;
        yield return Layout.Heading(title) with { Spacing = "Large", HorizontalAlignment = listed ? null : "Center" };
        if (listed)
        {
            yield return new TextBlock(Md.Raw(string.Join('\n', names.Select((name, i) => $"{i + 1}. {Line(name, mentioned)}"))))
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
