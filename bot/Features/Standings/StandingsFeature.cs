using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Standings;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Standings;

/// <summary>Bảng vàng: reads the boards that are kept with every commit; the work is the same however much is stored.</summary>
sealed class StandingsFeature(Desk desk) : Feature
{
    const int LongestShown = 60;

    /// <summary>What can be said before the period: "bảng vàng đề cử tập thể tháng này".</summary>
    static readonly Vocabulary Asked = new(
    [
        new(nameof(Measure.Awarded), ["khen thuong", "awarded", "awards"]),
        new(nameof(Measure.Nominated), ["de cu", "nominated", "nominations"]),
        new(nameof(Measure.Praised), ["bieu duong", "praised", "praise"]),
        new(nameof(PartyKind.Person), ["ca nhan", "people"]),
        new(nameof(PartyKind.Unit), ["tap the", "don vi", "units"]),
    ]);

    public override CommandGroup Group => CommandGroup.Look;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("standings", ["bang vang", "vinh danh", "board", "standings"], w => w.StandingsCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(StandingsCard.Show)];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var view = new StandingsView(Measure.Awarded, PartyKind.Person, ThisYear);
        var asked = VietnameseText.Clean(turn.Line, LongestShown);
        while (Asked.Hear(asked) is Heard.Command(var word, var rest))
        {
            asked = rest;
            view = word switch
            {
                nameof(PartyKind.Person) => view with { Kind = PartyKind.Person },
                nameof(PartyKind.Unit) => view with { Kind = PartyKind.Unit },
                var measure => view with { Measure = Enum.Parse<Measure>(measure) },
            };
        }
        return Scope(asked) is { } scope
            ? await Shown(turn, view with { Scope = scope }, cancel)
            : turn.Words.StandingsUnknown(asked);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (form.Card.Ref is null)
            return await Shown(turn, new(Measure.Awarded, PartyKind.Person, ThisYear), cancel);
        return StandingsView.Read(form.Card.Ref) is { } view && (view.IsPeriod || desk.Campaign(view.Scope) is not null)
            ? await Shown(turn, view, cancel)
            : turn.Words.ButtonIsGone;
    }

    string ThisYear => Period.OfYear(desk.Today.Year).Key;

    string? Scope(string asked) =>
        asked.Length == 0 ? ThisYear
        : Dates.ParsePeriod(asked, desk.Today) is { } period ? period.Key
        : desk.Campaign(asked)?.Value.Id;

    async ValueTask<Reply> Shown(Turn turn, StandingsView view, CancellationToken cancel)
    {
        var (words, people) = (turn.Words, desk.People);
        var from = view.Page * StandingsView.PageSize;
        // from the very top, since a place depends on everybody above; bounded by the last page
        var top = await desk.Store.Top(view.Board, from + StandingsView.PageSize + 1, cancel);
        var places = StandingsView.Places([.. top.Select(t => t.Value)]);
        var rows = new List<StandingsRow>(StandingsView.PageSize);
        for (var i = from; i < Math.Min(top.Count, from + StandingsView.PageSize); i++)
        {
            var id = top[i].Key[(view.Board.Length + 1)..];
            var person = view.Kind == PartyKind.Person ? people.Find(id) : null;
            rows.Add(new(places[i], person?.Name ?? people.Unit(id)?.Name ?? id, people.Unit(person?.Unit)?.Name, top[i].Value));
        }

        return new StandingsCard(
            words.MeasureName(view.Measure.ToString()),
            view.Kind == PartyKind.Person ? words.People : words.Units,
            Named(words, view),
            rows,
            await Own(turn, view, cancel),
            [.. Tabs(words, view, more: top.Count > from + StandingsView.PageSize)]).Draw(words);
    }

    async ValueTask<(string Name, long Count)?> Own(Turn turn, StandingsView view, CancellationToken cancel)
    {
        var (id, name) = view.Kind == PartyKind.Person
            ? (turn.Who.Id, turn.Who.Name)
            : (turn.Who.Unit, desk.People.Unit(turn.Who.Unit)?.Name);
        return id is null || name is null ? null : (name, await desk.Store.Tally(Tallies.On(view.Board, id), cancel));
    }

    string Named(Words words, StandingsView view) =>
        !view.IsPeriod ? desk.Campaign(view.Scope)?.Value.Title ?? view.Scope
        : view.Scope.Length == 4 ? words.Year(Number(view.Scope))
        : words.Month(Number(view.Scope[5..]), Number(view.Scope[..4]));

    /// <summary>The two other measures, the other kind, the other period, and the pages around: six at most.</summary>
    IEnumerable<StandingsTab> Tabs(Words words, StandingsView view, bool more)
    {
        var first = view with { Page = 0 };
        foreach (var measure in (Measure[])[Measure.Awarded, Measure.Nominated, Measure.Praised])
        {
            if (measure != view.Measure)
                yield return new(words.MeasureName(measure.ToString()), (first with { Measure = measure }).Encoded);
        }
        yield return view.Kind == PartyKind.Person
            ? new(words.Units, (first with { Kind = PartyKind.Unit }).Encoded)
            : new(words.People, (first with { Kind = PartyKind.Person }).Encoded);
        yield return view.Scope == ThisYear
            ? new(words.ThisMonth, (first with { Scope = Period.OfMonth(desk.Today.Year, desk.Today.Month).Key }).Encoded)
            : new(words.ThisYear, (first with { Scope = ThisYear }).Encoded);
        if (view.Page > 0)
            yield return new(words.PreviousPage, (view with { Page = view.Page - 1 }).Encoded);
        if (more && view.Page < StandingsView.LastPage)
            yield return new(words.NextPage, (view with { Page = view.Page + 1 }).Encoded);
    }

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
