using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Cases;

/// <summary>
/// The messages about cases, each in its person's own chat. Whom cases wait for has one list a day, edited as they come and go; whom a step
/// concerns has one message a day for each step, which grows. Who did it is told nothing: he sees it.
/// </summary>
sealed class CasePosts(Desk desk, CaseSeats seats, CaseViews views)
{
    public const string Waiting = "case.waiting";

    public const string News = "case.news";

    /// <summary>Lists are read no further for a message.</summary>
    const int MostRead = 1_000;

    public async ValueTask Tell(Change change, IReadOnlyList<CaseStep> steps, CancellationToken cancel)
    {
        Lists(change, [.. steps.Where(s => s.Before?.State != s.Now.State)]);
        List<CaseStep> moved = [.. steps.Where(s => s.Before is not null && s.Before.State != s.Now.State)];
        foreach (var news in moved.SelectMany(s => Concerned(s).Where(p => p.Id != change.By && !p.Gone).Select(p => (Person: p.Id, s.Now)))
                     .GroupBy(n => (n.Person, n.Now.State), n => n.Now.Id))
        {
            await Notice(change, news.Key.Person, news.Key.State, [.. news.Distinct()], cancel);
        }
        foreach (var left in moved.GroupBy(s => (s.Now.OpenedBy, s.Before!.State), s => s.Now.Id))
            await Refresh(change, left.Key.OpenedBy, left.Key.State, [.. left], cancel);
    }

    public async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (desk.People.Find(post.To[Addresses.ToPerson.Length..]) is not { Gone: false } who)
            return null;
        var card = post.Template == Waiting
            ? await WaitingCard(who, Enum.Parse<CaseState>(post.Args!), words, cancel)
            : await NewsCard(who, post.Subject[CaseNotice.SubjectOf("").Length..], words, cancel);
        return Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText);
    }

    /// <summary>Who has a case on his list of what waits for him now.</summary>
    IReadOnlyList<Person> Awaited(Case standing) => CaseNews.WaitsFor(standing.State) switch
    {
        CaseConcern.Reviewers => seats.Reviewers(standing),
        CaseConcern.Secretaries => seats.Secretaries,
        _ => [],
    };

    void Lists(Change change, IReadOnlyList<CaseStep> steps)
    {
        var arrived = steps.SelectMany(s => Awaited(s.Now).Select(p => (Person: p.Id, s.Now.State))).ToHashSet();
        var left = steps.Where(s => s.Before is not null).SelectMany(s => Awaited(s.Before!).Select(p => (Person: p.Id, s.Before!.State)));
        foreach (var (person, state) in arrived.Where(a => a.Person != change.By))
            change.Post(new(ListOf(person, state), Waiting, ListOf(person, state), Addresses.ToPerson + person, state.ToString()));
        foreach (var (person, state) in arrived.Union(left))
            change.Touch(ListOf(person, state));
    }

    IEnumerable<Person> Concerned(CaseStep step)
    {
        var concern = CaseNews.Of(step.Before!, step.Now.State);
        var opener = concern.HasFlag(CaseConcern.Opener) ? desk.People.Find(step.Now.OpenedBy) : null;
        var nominee = concern.HasFlag(CaseConcern.Nominee) && step.Now.Party.Kind == PartyKind.Person ? desk.People.Find(step.Now.Party.Id) : null;
        return
        [
            .. new[] { opener, nominee }.OfType<Person>(),
            .. concern.HasFlag(CaseConcern.Reviewers) ? seats.Reviewers(step.Now) : [],
            .. concern.HasFlag(CaseConcern.Secretaries) ? seats.Secretaries : [],
        ];
    }

    async ValueTask Notice(Change change, string person, CaseState step, IReadOnlyList<string> codes, CancellationToken cancel)
    {
        var before = await desk.Store.Find(Kinds.CaseNotices, CaseNotice.IdOf(person, step, desk.Today), cancel);
        var notice = new CaseNotice(person, step, desk.Today, [.. (before?.Value.Cases ?? []).Except(codes), .. codes]);
        change.Write(Kinds.CaseNotices, notice, before?.Version ?? 0)
            .Post(new(notice.Subject, News, notice.Subject, Addresses.ToPerson + person))
            .Touch(notice.Subject);
    }

    /// <summary>The message that told of the step they have left shows how they stand now: "to be supplemented" is not true any more.</summary>
    async ValueTask Refresh(Change change, string person, CaseState step, IReadOnlyList<string> codes, CancellationToken cancel)
    {
        var latest = await desk.Store.List(Kinds.CaseNotices, $"of/{person}/{step}/", 1, cancel, newestFirst: true);
        if (latest is [{ Value: var notice }] && notice.Cases.Intersect(codes).Any())
            change.Touch(notice.Subject);
    }

    async ValueTask<AdaptiveCard> WaitingCard(Person who, CaseState state, Words words, CancellationToken cancel)
    {
        var waiting = state == CaseState.Nominated
            ? await seats.Waiting(who, cancel)
            : [.. (await desk.Store.List(Kinds.Cases, $"state/{state}/", MostRead, cancel)).Select(c => c.Value)];
        return new CasesWaitingCard(
            who.Id, CaseViews.Stage(state), [.. waiting.Take(CasesWaitingCard.Shown).Select(views.Line)], waiting.Count, views.Moment(desk.Now)).Draw(words);
    }

    async ValueTask<AdaptiveCard> NewsCard(Person who, string id, Words words, CancellationToken cancel)
    {
        var notice = (await desk.Store.Find(Kinds.CaseNotices, id, cancel))!.Value.Value;
        var lines = new List<CaseLine>();
        foreach (var code in notice.Cases.Reverse().Take(CaseNewsCard.Shown))
            lines.Add(views.Line((await views.Find(code, cancel))!.Value.Value));
        return new CaseNewsCard(who.Id, CaseViews.Stage(notice.Step), lines, notice.Cases.Count, views.Moment(desk.Now)).Draw(words);
    }

    string ListOf(string person, CaseState state) => $"case-waiting/{person}/{state}/{desk.Today:yyyyMMdd}";
}
