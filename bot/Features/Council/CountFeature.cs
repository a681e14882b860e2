using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Cards.Council;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Council;

/// <summary>Kiểm phiếu: asked first, since it closes the vote for good.</summary>
sealed class CountFeature(Desk desk, CouncilDesk council, Counting counting, SessionSteps steps, SessionViews views) : Feature
{
    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("tally", ["kiem phieu", "dong phieu", "tally"], w => w.CountCommand, Role.Council)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(SessionCard.AskCount, Role.Council), new(CountAskCard.Confirm, Role.Council)];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) =>
        turn.IsPersonal ? await Ask(turn, cancel) : turn.Words.CheckOnlyInOwnChat;

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (Forms.NotTheirs(turn, form, turn.Words.CountCommand.Say, desk.People) is { } sentence)
            return sentence;
        if (verb == SessionCard.AskCount)
            return await Ask(turn, cancel);
        var code = form.Card.Ref ?? "";
        var done = await counting.Count(turn, code, Forms.Nonce(form, desk.Ids), cancel);
        if (council.Find(code) is not var (session, _))
            return turn.Words.SessionUnknown(code);
        return done switch
        {
            Done.Landed(var answer, _) when Outcome.Parse(answer) is var outcome => new Reply.Card(
                await views.Card(session, turn.Who, turn.Words, cancel, turn.Words.CountDone(outcome.Passed, outcome.NotPassed, outcome.Again)), Settle: true),
            Done.Refused(var why) => await views.Card(session, turn.Who, turn.Words, cancel, wrong: why),
            _ => Reply.None,
        };
    }

    async ValueTask<Reply> Ask(Turn turn, CancellationToken cancel)
    {
        if (council.UnderWay is not var (session, _))
            return turn.Words.SessionNone;
        return steps.Refused(session, SessionAct.Count, turn) is { } refused ? refused : await views.AskCount(session, turn.Who, turn.Words, cancel);
    }
}
