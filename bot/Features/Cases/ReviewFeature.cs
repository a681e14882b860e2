using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Cases;

/// <summary>Bình xét: a head looks through the cases that wait in his unit, chooses one or many, and decides on them together.</summary>
sealed class ReviewFeature(Desk desk, CaseViews views, CaseSeats seats, CaseSteps steps, CaseSentences sentences) : Feature
{
    static readonly Role[] MayReview = [Role.Head, Role.Secretary];

    readonly ReviewDecisions _decisions = new(desk, views, steps, sentences);

    public override IReadOnlyList<Command> Commands { get; } = [new("review", ["binh xet", "review"], w => w.ReviewCommand, MayReview)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(ReviewListCard.List, MayReview), new(ReviewListCard.See, MayReview),
        new(DecideCard.AskPropose, MayReview), new(DecideCard.AskReturn, MayReview), new(DecideCard.AskReject, MayReview),
        new(DecideCard.Propose, MayReview), new(DecideCard.Return, MayReview), new(DecideCard.Reject, MayReview),
    ];

    public override CommandGroup Group => CommandGroup.Lead;

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var code = NominationCode.In(turn.Line);
        if (code.Length == 0)
            return await List(turn, 0, [], cancel);
        return await views.Find(code, cancel) is { } found
            ? await views.Card(found.Value, turn.Who, turn.Words, cancel)
            : turn.Words.CaseUnknown(code);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.ReviewCommand.Say, desk.People) is { } sentence)
            return sentence;
        switch (verb)
        {
            case ReviewListCard.List:
                return await List(turn, CasePages.PageIn(form), CasePages.ChosenIn(form), cancel);
            case ReviewListCard.See:
                return form.Choices(CasePages.Pick) is [var one] && await views.Find(one, cancel) is { } found
                    ? await views.Card(found.Value, turn.Who, turn.Words, cancel)
                    : await List(turn, CasePages.PageIn(form), CasePages.ChosenIn(form), cancel, wrong: turn.Words.CasesChooseError);
            case DecideCard.AskPropose:
                return await Ask(turn, CaseAct.Propose, form, cancel);
            case DecideCard.AskReturn:
                return await Ask(turn, CaseAct.Return, form, cancel);
            case DecideCard.AskReject:
                return await Ask(turn, CaseAct.Reject, form, cancel);
            default:
                return await _decisions.Confirmed(turn, ReviewDecisions.ActOf(verb), form, cancel) switch
                {
                    ({ } reply, _) => reply,
                    (_, var done) => new Reply.Card(await Card(turn, 0, [], cancel, notice: done), Settle: true),
                };
        }
    }

    async ValueTask<Reply> Ask(Turn turn, CaseAct act, FormData form, CancellationToken cancel)
    {
        if (form.Card.Ref is { Length: > 0 } code)
            return await _decisions.Ask(turn, act, [code], cancel);
        var codes = CasePages.AllIn(form)
            ? [.. (await seats.Waiting(turn.Who, cancel)).Select(c => c.Id).Take(ReviewDecisions.MostAtOnce)]
            : CasePages.ChosenIn(form);
        if (codes.Count is 0 or > ReviewDecisions.MostAtOnce)
            return await List(turn, 0, codes, cancel, wrong: codes.Count == 0 ? turn.Words.CasesNoneChosen : turn.Words.CasesTooMany(ReviewDecisions.MostAtOnce));
        return await _decisions.Ask(turn, act, codes, cancel);
    }

    async ValueTask<Reply> List(Turn turn, int page, IReadOnlyList<string> chosen, CancellationToken cancel, string? wrong = null) =>
        await Card(turn, page, chosen, cancel, wrong: wrong);

    async ValueTask<AdaptiveCard> Card(
        Turn turn, int page, IReadOnlyList<string> chosen, CancellationToken cancel, string? notice = null, string? wrong = null)
    {
        var waiting = await seats.Waiting(turn.Who, cancel);
        page = CasePages.Within(page, waiting.Count);
        // what does not wait any more is not chosen any more
        var known = waiting.Select(c => c.Id).ToHashSet();
        List<Choice> lines = [.. waiting.Skip(page * CasePages.PageSize).Take(CasePages.PageSize).Select(views.Line).Select(l => new Choice(l.Title, l.Code))];
        return new ReviewListCard(turn.Who.Id, new(lines, waiting.Count, page, [.. chosen.Where(known.Contains)]), notice, wrong).Draw(turn.Words);
    }
}
