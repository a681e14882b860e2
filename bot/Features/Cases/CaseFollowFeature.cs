using System.Globalization;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;

namespace ThiDua.Bot.Features.Cases;

/// <summary>What who opened a case can still do with it: supplement and send it again when it was returned, or withdraw it.</summary>
sealed class CaseFollowFeature(Desk desk, CaseViews views, CaseSteps steps, CaseSentences sentences) : Feature
{
    static readonly Limits Limits = new(Nomination.ShortestAchievement, Nomination.LongestAchievement, Nomination.LongestLink);

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(SupplementForm.Open), new(SupplementForm.SendAgain), new(WithdrawCaseCard.Ask), new(WithdrawCaseCard.Withdraw)];

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.CaseCommand.Say, desk.People) is { } sentence)
            return sentence;
        var code = form.Card.Ref ?? "";
        return verb switch
        {
            SupplementForm.Open => await Open(turn, code, cancel),
            SupplementForm.SendAgain => await SendAgain(turn, code, form, cancel),
            WithdrawCaseCard.Ask => await AskWithdraw(turn, code, cancel),
            _ => await Withdraw(turn, code, cancel),
        };
    }

    public async ValueTask<Reply> AskWithdraw(Turn turn, string code, CancellationToken cancel) =>
        await sentences.Standing(turn, [code], CaseAct.Withdraw, cancel) is ([var standing], _)
            ? new WithdrawCaseCard(turn.Who.Id, await views.View(standing.Value, cancel)).Draw(turn.Words)
            : await Refused(turn, code, CaseAct.Withdraw, cancel);

    async ValueTask<Reply> Withdraw(Turn turn, string code, CancellationToken cancel)
    {
        // a case is withdrawn once for good, so the deed itself is the intention
        var done = await desk.Once($"{WithdrawCaseCard.Withdraw}/{turn.Who.Id}/{code}", async _ =>
        {
            var (found, refusal) = await sentences.Standing(turn, [code], CaseAct.Withdraw, cancel);
            if (found is not [var standing])
                return new Decision.Refuse(refusal!);
            var (withdrawn, fact) = CaseRules.Move(standing.Value, CaseState.Withdrawn, desk.Today);
            var change = new Change(turn.Who.Id, desk.Now);
            await steps.Land(change, [CaseStep.Of(standing, withdrawn, fact)], cancel);
            return new Decision.Do(change, code);
        }, cancel);
        return done is Done.Refused refused ? refused.Sentence : await Settled(turn, code, turn.Words.CaseWithdrawn, cancel);
    }

    async ValueTask<Reply> Open(Turn turn, string code, CancellationToken cancel)
    {
        if (await sentences.Standing(turn, [code], CaseAct.SendAgain, cancel) is not ([var (standing, version)], _))
            return await Refused(turn, code, CaseAct.SendAgain, cancel);
        var form = await Form(turn, standing, desk.Ids.Nonce(), version.ToString(CultureInfo.InvariantCulture), cancel);
        return (form with { Achievement = standing.Achievement, Evidence = standing.Evidence ?? "" }).Draw(turn.Words);
    }

    async ValueTask<Reply> SendAgain(Turn turn, string code, FormData form, CancellationToken cancel)
    {
        var (nonce, opened) = (Forms.Nonce(form, desk.Ids), form.Text(SupplementForm.VersionField));
        var (achievement, evidence) = (NominationDraft.AchievementOf(form.Text(NominateForm.AchievementField)), NominationDraft.EvidenceOf(form));
        var link = evidence.Length == 0 ? null : evidence;
        IReadOnlyList<FieldError> errors = [];
        var done = await desk.Once($"{SupplementForm.SendAgain}/{turn.Who.Id}/{nonce}", async _ =>
        {
            var (found, refusal) = await sentences.Standing(turn, [code], CaseAct.SendAgain, cancel);
            if (found is not [var standing])
                return new Decision.Refuse(refusal!);
            if (opened != standing.Version.ToString(CultureInfo.InvariantCulture))
                return new Decision.Refuse(turn.Words.CaseChangedMeanwhile(code));
            errors = [.. NominationRules.Content(achievement, link).Select(r => NominationErrors.Sentence(r, turn.Words))];
            if (errors.Count > 0)
                return new Decision.Refuse(errors[0].Message);
            var (moved, facts) = ReviewRules.SendAgain(standing.Value, achievement, link, desk.Today);
            var change = new Change(turn.Who.Id, desk.Now);
            await steps.Land(change, [CaseStep.Of(standing, moved, facts)], cancel);
            return new Decision.Do(change, code);
        }, cancel);
        if (done is Done.Landed)
            return await Settled(turn, code, turn.Words.CaseSentAgain, cancel);
        if (errors.Count == 0 || await views.Find(code, cancel) is not { } still)
            return ((Done.Refused)done).Sentence;
        var again = await Form(turn, still.Value, nonce, opened, cancel);
        return (again with { Achievement = achievement, Evidence = evidence, Errors = errors }).Draw(turn.Words);
    }

    async ValueTask<SupplementForm> Form(Turn turn, Case standing, string nonce, string version, CancellationToken cancel) =>
        new(turn.Who.Id, nonce, await views.View(standing, cancel), version, Limits);

    async ValueTask<Reply> Refused(Turn turn, string code, CaseAct act, CancellationToken cancel) =>
        (await sentences.Standing(turn, [code], act, cancel)).Refusal ?? turn.Words.CaseChangedMeanwhile(code);

    async ValueTask<Reply> Settled(Turn turn, string code, string notice, CancellationToken cancel) => await views.Find(code, cancel) is { } found
        ? new Reply.Card(await views.Card(found.Value, turn.Who, turn.Words, cancel, notice), Settle: true)
        : turn.Words.CaseUnknown(code);
}
