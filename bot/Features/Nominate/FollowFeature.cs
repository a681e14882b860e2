using System.Globalization;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>Trạng thái, sửa: where a nomination, or a case, stands; and what a nominator can change while it does.</summary>
sealed class FollowFeature(Desk desk, AwardForms awards, NominationDrawing drawing, OwnNominations own, CasesFeature cases) : Feature
{
    /// <summary>As many as the list shows; more are reached by their codes.</summary>
    const int Shown = 10;

    const int LookedBack = 100;

    readonly NominationForms _forms = new(desk, awards);

    public override IReadOnlyList<Command> Commands { get; } =
        [new("status", ["trang thai", "trang thai de cu", "sua", "sua de cu", "status", "edit"], w => w.StatusCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(MyNominationCard.Status), new(MyNominationCard.Edit), new(EditNominationForm.Save)];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var code = NominationCode.In(turn.Line);
        return code.Length == 0 ? await List(turn, cancel) : await Status(turn, code, cancel);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.StatusCommand.Say, desk.People) is { } sentence)
            return sentence;
        var code = form.Card.Ref ?? "";
        return verb switch
        {
            MyNominationCard.Status when code.Length == 0 => await List(turn, cancel),
            MyNominationCard.Status => await Status(turn, code, cancel),
            MyNominationCard.Edit => await Edit(turn, code, cancel),
            _ => await Save(turn, code, form, cancel),
        };
    }

    async ValueTask<Reply> List(Turn turn, CancellationToken cancel)
    {
        var made = await desk.Store.List(Kinds.Nominations, $"by/{turn.Who.Id}/", LookedBack, cancel, newestFirst: true);
        List<Nomination> open = [.. made.Select(n => n.Value).Where(n => n.State == NominationState.Open)];
        var views = new List<NominationView>();
        foreach (var nomination in open.Take(Shown))
            views.Add(await drawing.View(nomination, turn.Words, cancel));
        return new MyNominationsCard(turn.Who.Id, views, open.Count > Shown || made.Count == LookedBack).Draw(turn.Words);
    }

    /// <summary>One's own with all there is to it; anybody else's as it stands in the channel.</summary>
    async ValueTask<Reply> Status(Turn turn, string code, CancellationToken cancel)
    {
        if (await drawing.Find(code, cancel) is not { } found)
            return await cases.Show(turn, code, cancel) ?? turn.Words.NominationUnknown(code);
        return found.Value.By == turn.Who.Id
            ? await drawing.Mine(found.Value, turn.Words, null, cancel)
            : await drawing.Own(found.Value, turn.Who, turn.Words, cancel);
    }

    async ValueTask<Reply> Edit(Turn turn, string code, CancellationToken cancel)
    {
        var (found, refusal) = await own.Changeable(turn, code, cancel);
        return found is { } nomination ? _forms.Edit(nomination, desk.Ids.Nonce()).Draw(turn.Words) : refusal!;
    }

    async ValueTask<Reply> Save(Turn turn, string code, FormData form, CancellationToken cancel)
    {
        var nonce = Forms.Nonce(form, desk.Ids);
        var (kind, achievement, evidence) = (
            NominationDraft.KindOf(form), NominationDraft.AchievementOf(form.Text(NominateForm.AchievementField)), NominationDraft.EvidenceOf(form));
        IReadOnlyList<FieldError> errors = [];
        var done = await desk.Once($"{EditNominationForm.Save}/{turn.Who.Id}/{nonce}", async _ =>
        {
            var (found, refusal) = await own.Changeable(turn, code, cancel);
            if (found is not var (nomination, version))
                return new Decision.Refuse(refusal!);
            if (form.Text(EditNominationForm.VersionField) != version.ToString(CultureInfo.InvariantCulture))
                return new Decision.Refuse(turn.Words.NominationEditedMeanwhile(code));
            errors = [.. NominationRules.Content(achievement, evidence.Length == 0 ? null : evidence).Select(r => NominationErrors.Sentence(r, turn.Words))];
            if (errors.Count > 0)
                return new Decision.Refuse(errors[0].Message);

            var (edited, fact) = NominationRules.Edit(nomination, kind, achievement, evidence.Length == 0 ? null : evidence, desk.Now);
            return new Decision.Do(
                new Change(turn.Who.Id, desk.Now).Write(Kinds.Nominations, edited, version).Record(fact).Touch(edited.Subject), code);
        }, cancel);
        if (done is Done.Landed)
            return await own.Settled(turn, code, turn.Words.NominationSaved, cancel);
        if (errors.Count == 0 || await drawing.Find(code, cancel) is not { } standing)
            return ((Done.Refused)done).Sentence;
        return (_forms.Edit(standing, nonce) with { Kind = kind.ToString(), Achievement = achievement, Evidence = evidence, Errors = errors }).Draw(turn.Words);
    }
}
