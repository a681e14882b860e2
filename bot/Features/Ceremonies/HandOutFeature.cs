using System.Globalization;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Ceremonies;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Ceremonies;

/// <summary>Trao: the order of the hand-out for everybody; a secretary or leader ticks at the table what was handed out, and takes ticks back.</summary>
sealed class HandOutFeature(Desk desk, CeremonyViews views, HandOutSources sources, CaseSteps steps) : Feature
{
    static readonly Role[] Tickers = [Role.Secretary, Role.Leader];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("hand-out", ["trao", "da trao", "trao tang", "hand out", "handout"], w => w.HandOutCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(HandOutCard.List), new(HandOutSourcesCard.Show), new(HandOutCard.Tick, Tickers), new(HandOutCard.TakeBack, Tickers)];

    /// <summary>Without a code: the ceremony of today, or the latest before it.</summary>
    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var sought = VietnameseText.Clean(turn.Line, CeremonyDraft.LongestName);
        if (sought.Length > 0)
        {
            return views.Find(sought) is { Value: var named }
                ? await views.Order(turn, named, 0, false, cancel)
                : turn.Words.CeremonyNotFound(sought);
        }
        return (views.All.FirstOrDefault(c => c.Day <= desk.Today) ?? views.All.LastOrDefault()) is { } ceremony
            ? await views.Order(turn, ceremony, 0, false, cancel)
            : turn.Words.HandOutNoCeremony;
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == HandOutSourcesCard.Show)
        {
            return form.Card.Ref?.Split('/') is [var of, var at] && views.Find(of) is { Value: var held }
                ? await sources.Card(held, Page(at), turn.Words, cancel)
                : turn.Words.CeremonyGone;
        }
        if (form.Card.Ref?.Split('/') is not [var code, var number, var which] || views.Find(code) is not { Value: var ceremony })
            return turn.Words.CeremonyGone;
        var page = Page(number);
        return verb == HandOutCard.List
            ? await views.Order(turn, ceremony, page, which == "given", cancel)
            : await Tick(turn, ceremony.Id, verb == HandOutCard.Tick ? HandOutAct.Give : HandOutAct.TakeBack, page, form, cancel);
    }

    async ValueTask<Reply> Tick(Turn turn, string code, HandOutAct act, int page, FormData form, CancellationToken cancel)
    {
        var verb = act == HandOutAct.Give ? HandOutCard.Tick : HandOutCard.TakeBack;
        var done = await desk.Once($"{verb}/{turn.Who.Id}/{Forms.Nonce(form, desk.Ids)}", async _ =>
        {
            var (ceremony, version) = views.Find(code)!.Value;
            var awards = await views.Awards(ceremony, cancel);
            var ordered = views.Ordered(ceremony, awards.Select(a => a.Value));
            var keys = Chosen(form, ordered, act);
            var meant = HandOutRules.Meant(ordered, keys, act);
            if (HandOutRules.Refusal(ceremony, keys, meant, desk.Today) is { } refusal)
                return new Decision.Refuse(Sentence(refusal, ceremony, turn.Words));
            var (now, fact) = HandOutRules.Tick(ceremony, meant, act, turn.Who.Id, desk.Now, desk.Today);
            var change = new Change(turn.Who.Id, desk.Now).Write(Kinds.Ceremonies, now, version).Record(fact).Touch(now.Subject);
            // an award that is revoked meanwhile is not handed out
            foreach (var (award, read) in awards.Where(a => meant.Any(l => l.Award.Id == a.Value.Id)))
                change.Expect(Kinds.Awards, award.Id, read);
            await steps.Land(change, await OnCases(meant, act, cancel), cancel);
            return new Decision.Do(change, meant.Count.ToString(CultureInfo.InvariantCulture));
        }, cancel);
        var (standing, given) = (views.Find(code)!.Value.Value, act == HandOutAct.TakeBack);
        if (done is Done.Refused(var why))
            return await views.Order(turn, standing, page, given, cancel, wrong: why);
        var count = done is Done.Landed(var answer, _) ? int.Parse(answer, CultureInfo.InvariantCulture) : 0;
        return new Reply.Card(
            await views.Order(turn, standing, page, given, cancel, given ? turn.Words.HandOutTakenBack(count) : turn.Words.HandOutTicked(count)),
            Settle: turn.IsPersonal);
    }

    /// <summary>The chosen ones, or a whole group of those the list shows: this page, one form, or all.</summary>
    static HashSet<string> Chosen(FormData form, IReadOnlyList<HandOut> ordered, HandOutAct act)
    {
        var listed = ordered.Where(l => l.Given is null == (act == HandOutAct.Give));
        IEnumerable<string> chosen = form.Chosen(HandOutCard.WholeField) switch
        {
            "" => form.Choices(HandOutCard.PickField),
            HandOutCard.WholeList => listed.Select(l => l.Key),
            HandOutCard.WholePage => form.Choices(HandOutCard.HereField),
            var of => listed.Where(l => l.Award.Form == of).Select(l => l.Key),
        };
        return [.. chosen];
    }

    async ValueTask<IReadOnlyList<CaseStep>> OnCases(IReadOnlyList<HandOut> meant, HandOutAct act, CancellationToken cancel)
    {
        var on = new List<CaseStep>();
        foreach (var code in meant.Select(l => l.Who.Case).OfType<string>())
        {
            if (await desk.Store.Find(Kinds.Cases, code, cancel) is { } standing)
                on.Add(CaseStep.Of(standing, standing.Value with { HandedOutAt = act == HandOutAct.Give ? desk.Now : null }));
        }
        return on;
    }

    static int Page(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;

    static string Sentence(HandOutRefusal refusal, Ceremony ceremony, Words words) => refusal switch
    {
        HandOutRefusal.NothingChosen => words.HandOutNothingChosen,
        HandOutRefusal.NotYet => words.HandOutNotYet(ceremony.Day),
        _ => words.HandOutNothingToDo,
    };
}
