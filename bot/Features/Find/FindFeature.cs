using System.Globalization;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Administer;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Find;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Find;

/// <summary>Tra cứu: people and units by name, without regard to diacritics or word order. More than one hit is a choice, never a guess.</summary>
sealed class FindFeature(Desk desk, Records records, CasesFeature cases) : Feature
{
    /// <summary>Answers type-ahead fields with people; the value is the person's id.</summary>
    public const string People = "people";

    const int MostChoices = 15;

    const int LatestLines = 5;

    public override CommandGroup Group => CommandGroup.Look;

    public override IReadOnlyList<Command> Commands { get; } = [new("find", ["tra cuu", "tim", "find", "search"], w => w.FindCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(FindCard.Show), new(FindCard.Search)];

    public override IReadOnlyList<string> Datasets => [People, UnitsCard.Dataset];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        foreach (var part in turn.Rest)
        {
            if ((desk.People.InTeams(part.Mentioned?.AadObjectId) ?? desk.People.InTeams(part.Mentioned?.Id)) is { Gone: false } mentioned)
                return await Profile(turn.Words, Features.People.Party(mentioned), cancel);
        }
        var query = Cleaned(turn.Line);
        if (query.Length == 0)
            return FindCard.Form(turn.Words);
        // a name before a code: names are what people look up here
        return Exact(query).Count == 0 && await cases.Show(turn, NominationCode.In(query), cancel) is { } found
            ? found
            : await Found(turn.Words, query, 0, cancel);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == FindCard.Show)
            return Chosen(form.Text(FindCard.Who)) is { } party ? await Profile(turn.Words, party, cancel) : turn.Words.FindGone;

        var (page, query) = form.Card.Ref?.Split('.', 2) is [var number, var searched]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (at, Cleaned(searched))
            : (0, Cleaned(form.Text(FindCard.Name)));
        return query.Length == 0 ? FindCard.Form(turn.Words) : await Found(turn.Words, query, page, cancel);
    }

    public override ValueTask<IReadOnlyList<Choice>> Search(Turn turn, string dataset, string query, CancellationToken cancel)
    {
        var asked = Cleaned(query);
        if (dataset == UnitsCard.Dataset)
            return new([.. (asked.Length == 0 ? desk.People.Units : desk.People.UnitsNamed(asked)).Take(MostChoices).Select(u => new Choice(u.Name, u.Id))]);
        var people = asked.Length == 0 ? desk.People.Everybody : desk.People.Named(asked).Union(desk.People.NamedAlike(asked));
        return new([.. people.Take(MostChoices).Select(p => new Choice(Title(p), p.Id))]);
    }

    async ValueTask<Reply> Found(Words words, string query, int page, CancellationToken cancel)
    {
        var (hits, alike) = (Exact(query), false);
        if (hits.Count == 0)
            (hits, alike) = ([.. desk.People.NamedAlike(query).Select(Features.People.Party)], true);
        switch (hits)
        {
            case []:
                return words.FindNobody(query);
            case [var only] when !alike:
                return await Profile(words, only, cancel);
            default:
                page = Math.Min(page, (hits.Count - 1) / FindCard.PageSize);
                var shown = new List<Hit>(FindCard.PageSize);
                foreach (var party in hits.Skip(page * FindCard.PageSize).Take(FindCard.PageSize))
                    shown.Add(new(party.Key, desk.People.NameOf(party), Below(party), await records.Counts(party.Kind, party.Id, cancel)));
                return new FindCard(query, shown, hits.Count, page, alike).Draw(words);
        }
    }

    /// <summary>By name; where no name fits, by a name and where that person works: "Lan Tổng hợp".</summary>
    List<Party> Exact(string query)
    {
        List<Party> named = [.. desk.People.Named(query).Select(Features.People.Party), .. desk.People.UnitsNamed(query).Select(Features.People.Party)];
        return named.Count > 0 ? named : [.. desk.People.NamedBesideUnit(query).Select(Features.People.Party)];
    }

    async ValueTask<Reply> Profile(Words words, Party party, CancellationToken cancel) => new ProfileCard(
        desk.People.NameOf(party),
        Below(party),
        await records.Counts(party.Kind, party.Id, cancel),
        await records.Received(words, party, LatestLines, cancel)).Draw(words);

    Party? Chosen(string key) => key.Split('/', 2) switch
    {
        ["person", var id] when desk.People.Find(id) is { Gone: false } person => Features.People.Party(person),
        ["unit", var id] when desk.People.Unit(id) is { Gone: false } unit => Features.People.Party(unit),
        _ => null,
    };

    string? Below(Party party)
    {
        if (party.Kind == PartyKind.Unit)
            return desk.People.Unit(desk.People.Unit(party.Id)?.Parent)?.Name;
        var person = desk.People.Find(party.Id);
        return string.Join(", ", new[] { person?.Title, desk.People.Unit(person?.Unit)?.Name }.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    string Title(Person person) => desk.People.Unit(person.Unit)?.Name is { } unit ? $"{person.Name} ({unit})" : person.Name;

    static string Cleaned(string typed) => VietnameseText.Clean(typed, FindCard.LongestQuery).Replace('\n', ' ');
}
