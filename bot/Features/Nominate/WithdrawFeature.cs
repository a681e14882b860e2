using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>Rút: a nomination with the cases it opened, up to the council's count; or one case alone.</summary>
sealed class WithdrawFeature(Desk desk, NominationDrawing drawing, OwnNominations own, CaseSteps steps, CaseViews views, CaseFollowFeature cases) : Feature
{
    public override IReadOnlyList<Command> Commands { get; } =
        [new("withdraw", ["rut", "rut de cu", "huy", "huy de cu", "thu hoi", "withdraw", "revoke"], w => w.WithdrawCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(MyNominationCard.AskWithdraw), new(WithdrawCard.Withdraw)];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var code = NominationCode.In(turn.Line);
        if (code.Length == 0)
            return turn.Words.NominationCodeMissing(turn.Words.WithdrawCommand.Say);
        return await drawing.Find(code, cancel) is null && await views.Find(code, cancel) is not null
            ? await cases.AskWithdraw(turn, code, cancel)
            : await AskWithdraw(turn, code, cancel);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.StatusCommand.Say, desk.People) is { } sentence)
            return sentence;
        var code = form.Card.Ref ?? "";
        return verb == MyNominationCard.AskWithdraw ? await AskWithdraw(turn, code, cancel) : await Withdraw(turn, code, cancel);
    }

    async ValueTask<Reply> AskWithdraw(Turn turn, string code, CancellationToken cancel)
    {
        var (found, refusal) = await own.Changeable(turn, code, cancel);
        if (found is not { } nomination)
            return refusal!;
        var (along, inTheWay) = await Cases(turn, code, cancel);
        return inTheWay ?? (Reply)(new WithdrawCard(
            turn.Who.Id, code, [.. nomination.Value.Nominees.Select(desk.People.NameOf)], await drawing.Endorsements(code, cancel))
        {
            Cases = along.Count,
        }.Draw(turn.Words));
    }

    async ValueTask<Reply> Withdraw(Turn turn, string code, CancellationToken cancel)
    {
        // a nomination is withdrawn once for good, so the deed itself is the intention
        var done = await desk.Once($"{WithdrawCard.Withdraw}/{turn.Who.Id}/{code}", async _ =>
        {
            var (found, refusal) = await own.Changeable(turn, code, cancel);
            if (found is not var (nomination, version))
                return new Decision.Refuse(refusal!);
            var (along, inTheWay) = await Cases(turn, code, cancel);
            if (inTheWay is not null)
                return new Decision.Refuse(inTheWay);
            var (withdrawn, fact) = NominationRules.Withdraw(nomination);
            var change = new Change(turn.Who.Id, desk.Now).Write(Kinds.Nominations, withdrawn, version).Record(fact).Touch(withdrawn.Subject);
            if (withdrawn.Campaign is { } campaign)
                change.Touch(Campaign.SubjectOf(campaign));
            await steps.Land(change, [.. along.Select(Withdrawn)], cancel);
            return new Decision.Do(change, code);
        }, cancel);
        return done is Done.Refused refused ? refused.Sentence : await own.Settled(turn, code, turn.Words.NominationWithdrawn, cancel);
    }

    /// <summary>Those that are withdrawn with it, or the sentence that names those that stand in the way.</summary>
    async ValueTask<(IReadOnlyList<Versioned<Case>> Along, string? InTheWay)> Cases(Turn turn, string code, CancellationToken cancel)
    {
        var (along, inTheWay) = CaseActs.WithNomination(await steps.OfNomination(code, cancel), c => c.Value);
        return (along, inTheWay.Count == 0 ? null : turn.Words.NominationHasGoneOn(code, [.. inTheWay.Select(c => views.Line(c.Value))]));
    }

    CaseStep Withdrawn(Versioned<Case> standing)
    {
        var (withdrawn, fact) = CaseRules.Move(standing.Value, CaseState.Withdrawn, desk.Today);
        return CaseStep.Of(standing, withdrawn, fact);
    }
}
