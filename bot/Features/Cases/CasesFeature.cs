using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Cases;

/// <summary>Hồ sơ: everybody sees any one case with its public history; who opened cases sees those, the secretary all by state.</summary>
sealed class CasesFeature(Desk desk, CaseViews views, CaseSteps steps, CasePosts posts) : Feature
{
    const int MostOwn = 1_000;

    /// <summary>Every page reads what is before it, so there is an end.</summary>
    const int LastPage = 499;

    public override CommandGroup Group => CommandGroup.Look;

    public override IReadOnlyList<Command> Commands { get; } = [new("case", ["ho so", "case", "cases"], w => w.CaseCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(CaseCard.Show), new(CaseHistoryCard.Show), new(CaseListCard.List), new(CaseListCard.Choose), new(CaseStatesCard.Show, Role.Secretary),
    ];

    public override IReadOnlyList<string> Templates { get; } = [CasePosts.Waiting, CasePosts.News];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var code = NominationCode.In(turn.Line);
        if (code.Length > 0)
            return await Show(turn, code, cancel) ?? turn.Words.CaseUnknown(code);
        return turn.Is(Role.Secretary) ? await States(turn, cancel) : await List(turn, CaseListCard.Own, 0, cancel);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.CaseCommand.Say, desk.People) is { } sentence)
            return sentence;
        var (of, page) = At(form.Card.Ref);
        switch (verb)
        {
            case CaseCard.Show:
                return await Show(turn, of, cancel) ?? turn.Words.CaseUnknown(of);
            case CaseHistoryCard.Show:
                return await History(turn, of, page, cancel);
            case CaseStatesCard.Show:
                return await States(turn, cancel);
            case CaseListCard.Choose:
                return form.Choices(CaseListCard.Pick) is [var one] ? await Show(turn, one, cancel) ?? turn.Words.CaseUnknown(one) : turn.Words.CasesChooseError;
            default:
                return await List(turn, of, page, cancel);
        }
    }

    public override ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) => posts.Draw(post, words, cancel);

    /// <summary>The case of this code, or the cases of the nomination of this code; null when there is neither.</summary>
    public async ValueTask<Reply?> Show(Turn turn, string code, CancellationToken cancel)
    {
        if (await views.Find(code, cancel) is { } found)
            return await views.Card(found.Value, turn.Who, turn.Words, cancel);
        if (await desk.Store.Find(Kinds.Nominations, code, cancel) is null)
            return null;
        return await steps.OfNomination(code, cancel) switch
        {
            [] => turn.Words.NominationHasNoCase(code),
            [var only] => await views.Card(only.Value, turn.Who, turn.Words, cancel),
            _ => await List(turn, code, 0, cancel),
        };
    }

    async ValueTask<Reply> States(Turn turn, CancellationToken cancel)
    {
        var counts = new List<(CaseStage, long)>();
        foreach (var state in Enum.GetValues<CaseState>())
            counts.Add((CaseViews.Stage(state), await desk.Store.Tally(Tallies.Cases(state), cancel)));
        return new CaseStatesCard(turn.Who.Id, counts).Draw(turn.Words);
    }

    async ValueTask<Reply> List(Turn turn, string of, int page, CancellationToken cancel)
    {
        if (Enum.TryParse<CaseState>(of, out var state) && Enum.IsDefined(state))
        {
            if (!turn.Is(Role.Secretary))
                return turn.Words.CasesNotForYou;
            var total = await desk.Store.Tally(Tallies.Cases(state), cancel);
            page = Within(page, total);
            var some = await desk.Store.List(Kinds.Cases, $"state/{state}/", CaseListCard.PageSize, cancel, skip: page * CaseListCard.PageSize);
            return Listed(turn, of, turn.Words.CasesIn(CaseViews.Stage(state)), [.. some.Select(c => c.Value)], total, page, toStates: true);
        }

        IReadOnlyList<Versioned<Case>> all = of == CaseListCard.Own
            ? await desk.Store.List(Kinds.Cases, $"by/{turn.Who.Id}/", MostOwn, cancel, newestFirst: true)
            : await steps.OfNomination(of, cancel);
        page = Within(page, all.Count);
        return Listed(
            turn, of, of == CaseListCard.Own ? turn.Words.CasesOwn : turn.Words.CasesOf(of),
            [.. all.Skip(page * CaseListCard.PageSize).Take(CaseListCard.PageSize).Select(c => c.Value)], all.Count, page, toStates: false);
    }

    Reply Listed(Turn turn, string of, string title, IReadOnlyList<Case> some, long total, int page, bool toStates) =>
        new CaseListCard(turn.Who.Id, of, title, [.. some.Select(views.Line)], total, page, toStates).Draw(turn.Words);

    async ValueTask<Reply> History(Turn turn, string code, int page, CancellationToken cancel)
    {
        if (await views.Find(code, cancel) is not { } found)
            return turn.Words.CaseUnknown(code);
        var deeds = await views.Deeds(code, ((page + 1) * CaseHistoryCard.PageSize) + 1, turn.Words, cancel);
        page = Math.Min(page, Math.Max(0, deeds.Count - 1) / CaseHistoryCard.PageSize);
        return new CaseHistoryCard(
            turn.Who.Id, code, desk.People.NameOf(found.Value.Party), [.. deeds.Skip(page * CaseHistoryCard.PageSize).Take(CaseHistoryCard.PageSize)], page,
            deeds.Count > (page + 1) * CaseHistoryCard.PageSize).Draw(turn.Words);
    }

    static int Within(int page, long total) => (int)Math.Min(page, Math.Max(0, total - 1) / CaseListCard.PageSize);

    /// <summary>"Proposed.2", or a code alone.</summary>
    static (string Of, int Page) At(string? encoded) => encoded?.Split('.', 2) switch
    {
        [var of, var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) => (of, Math.Min(page, LastPage)),
        [var of, ..] => (of, 0),
        _ => ("", 0),
    };
}
