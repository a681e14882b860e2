using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Find;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Find;

/// <summary>What somebody was given and gave, newest first, as cards show it. What was withdrawn is shown only to who gave it.</summary>
sealed class Records(Desk desk, AwardForms forms)
{
    public async ValueTask<YearCounts> Counts(PartyKind kind, string id, CancellationToken cancel)
    {
        var year = desk.Today.Year;
        return new(year,
            await Of(Measure.Awarded), await Of(Measure.Nominated), await Of(Measure.Praised));

        ValueTask<long> Of(Measure measure) =>
            desk.Store.Tally(Tallies.On(Tallies.Board(measure, kind, $"{year:D4}"), id), cancel);
    }

    public async ValueTask<IReadOnlyList<ProfileLine>> Received(Words words, Party who, int take, CancellationToken cancel)
    {
        var prefix = $"of/{who.Key}/";
        var awards = await Newest(Kinds.Awards, prefix, take, _ => true, cancel);
        var praises = await Newest(Kinds.Praises, prefix, take, _ => true, cancel);
        var nominations = await Newest(Kinds.Nominations, prefix, take, n => n.State != NominationState.Withdrawn, cancel);
        return Latest(take,
            awards.Select(a => (a.At, new ProfileLine(words.AwardLine, a.Date, Told(a), words.DecisionNote(a.Number, a.Signatory)))),
            praises.Select(p => (p.At, new ProfileLine(words.PraiseLine, p.Day, p.Text, words.PraisedBy(Name(p.By))))),
            nominations.Select(n => (n.At, new ProfileLine(
                words.NominationLine, n.Day, n.Achievement, words.NominationNote(n.Id, n.State == NominationState.Awarded)))));
    }

    public async ValueTask<IReadOnlyList<ProfileLine>> Given(Words words, string person, int take, CancellationToken cancel)
    {
        var prefix = $"by/{person}/";
        var nominations = await Newest(Kinds.Nominations, prefix, take, _ => true, cancel);
        var praises = await Newest(Kinds.Praises, prefix, take, _ => true, cancel);
        return Latest(take,
            nominations.Select(n => (n.At, new ProfileLine(
                n.State == NominationState.Withdrawn ? $"{words.MeasureName(nameof(Measure.Nominated))} ({words.Withdrawn})" : words.MeasureName(nameof(Measure.Nominated)),
                n.Day, n.Achievement, words.GivenTo(Names(words, n.Nominees))))),
            praises.Select(p => (p.At, new ProfileLine(words.PraiseLine, p.Day, p.Text, words.GivenTo(Names(words, p.To))))));
    }

    static IReadOnlyList<ProfileLine> Latest(int take, params IEnumerable<(DateTimeOffset At, ProfileLine Line)>[] sources) =>
        [.. sources.SelectMany(s => s).OrderByDescending(s => s.At).Take(take).Select(s => s.Line)];

    /// <summary>Reads on until enough are wanted ones, so that what is left out leaves no gap.</summary>
    async ValueTask<List<T>> Newest<T>(Kind<T> kind, string prefix, int take, Func<T, bool> wanted, CancellationToken cancel)
        where T : class
    {
        var found = new List<T>(take);
        for (var skip = 0; found.Count < take;)
        {
            var page = await desk.Store.List(kind, prefix, take, cancel, newestFirst: true, skip);
            found.AddRange(page.Select(p => p.Value).Where(wanted));
            if (page.Count < take)
                break;
            skip += page.Count;
        }
        return found;
    }

    string Told(Award award)
    {
        var name = forms.Find(award.Form)?.Name ?? award.Form;
        return award.Merit is { Length: > 0 } merit ? $"{name}: {merit}" : name;
    }

    string Name(string person) => desk.People.Find(person)?.Name ?? person;

    string Names(Words words, IReadOnlyList<Party> parties) => words.List([.. parties.Select(desk.People.NameOf)]);
}
