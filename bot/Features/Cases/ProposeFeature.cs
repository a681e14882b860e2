using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Cases;

/// <summary>Đề nghị: a head names the award for a nomination that named none, and its cases are opened as proposed.</summary>
sealed class ProposeFeature(Desk desk, CaseViews views, CaseSeats seats, CaseSteps steps, AwardForms forms) : Feature
{
    static readonly Role[] MayPropose = [Role.Head, Role.Secretary];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } = [new("propose", ["de nghi", "propose"], w => w.ProposeCommand, MayPropose)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(ProposeForm.Open, MayPropose), new(ProposeForm.Drop)];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var code = NominationCode.In(turn.Line);
        if (code.Length == 0)
            return turn.Words.CaseCodeMissing(turn.Words.ProposeCommand.Say);
        // a case is proposed from its own card
        if (await views.Find(code, cancel) is { } known)
            return await views.Card(known.Value, turn.Who, turn.Words, cancel);
        var (found, refusal) = await Proposable(turn, code, cancel);
        return found is var (nomination, nominees)
            ? Form(turn, Forms.NonceOf(turn), nomination.Value, nominees, [.. nominees.Select(n => n.Key)]).Draw(turn.Words)
            : refusal!;
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.ProposeCommand.Say, desk.People) is { } sentence)
            return sentence;
        if (verb == ProposeForm.Drop)
            return new Reply.Card(new ClosedForm(turn.Words.CasesBanner, turn.Words.ProposeDropped).Draw(turn.Words), Settle: true);

        var (nonce, code) = (Forms.Nonce(form, desk.Ids), form.Card.Ref ?? "");
        var (keys, award, draft) = (form.Choices(ProposeForm.Who), form.Chosen(ProposeForm.AwardField), ReviewDecisions.Draft(CaseAct.Propose, form));
        (Nomination Nomination, IReadOnlyList<Party> Nominees)? still = null;
        List<FieldError> errors = [];
        var done = await desk.Once($"{ProposeForm.Open}/{turn.Who.Id}/{nonce}", async taken =>
        {
            if (taken is not null && await Before(taken, turn.Words, cancel) is { } before)
                return new Decision.Refuse(before);
            var (found, refusal) = await Proposable(turn, code, cancel);
            if (found is not var (nomination, nominees))
                return new Decision.Refuse(refusal!);
            still = (nomination.Value, nominees);
            List<Party> chosen = [.. nominees.Where(n => keys.Contains(n.Key))];
            errors = Errors(chosen, keys, award, draft, turn.Words);
            if (errors.Count > 0)
                return new Decision.Refuse(errors[0].Message);
            // written as it is: a withdrawal at the same time must meet it, or a case would outlive its nomination
            var change = new Change(turn.Who.Id, desk.Now).Write(Kinds.Nominations, nomination.Value, nomination.Version);
            var opened = await steps.Opened(nomination.Value, chosen, award, turn.Who.Id, cancel);
            await steps.Land(change, [.. opened.Select(o => Proposed(o, draft))], cancel);
            return new Decision.Do(change, string.Join(',', opened.Select(o => o.Now.Id)));
        }, cancel);
        return done switch
        {
            Done.Landed landed => await Opened(turn, code, landed.Answer.Split(','), cancel),
            Done.Refused when errors.Count > 0 && still is var (nomination, nominees) =>
                (Form(turn, nonce, nomination, nominees, keys) with { Errors = errors, Typed = Typed(form) }).Draw(turn.Words),
            _ => ((Done.Refused)done).Sentence,
        };
    }

    /// <summary>Opened and proposed in one step: the way is the same, and the ledger shows both.</summary>
    CaseStep Proposed(CaseStep opened, ReviewDraft draft)
    {
        var (moved, fact) = ReviewRules.Decide(opened.Now, CaseAct.Propose, desk.Today, draft.Meeting, null);
        return CaseStep.Opened(moved, [.. opened.Facts, fact]);
    }

    /// <summary>The nomination and those of its nominees whom this person reviews; or why not.</summary>
    async ValueTask<((Versioned<Nomination> Nomination, IReadOnlyList<Party> Nominees)? Found, string? Refusal)> Proposable(
        Turn turn, string code, CancellationToken cancel)
    {
        if (await desk.Store.Find(Kinds.Nominations, code, cancel) is not { } found)
            return (null, turn.Words.NominationUnknown(code));
        if (found.Value.State != NominationState.Open)
            return (null, turn.Words.NominationNotOpen(code, NominationDrawing.Stage(found.Value.State)));
        if (found.Value.Form is { } named)
        {
            var cases = await steps.OfNomination(code, cancel);
            return (null, turn.Words.NominationHasAward(code, views.Award(named), [.. cases.Select(c => c.Value.Id)]));
        }
        List<Party> nominees = [.. found.Value.Nominees.Where(n => Reviews(turn.Who, found.Value, n))];
        return nominees.Count == 0 ? (null, turn.Words.NominationNotOfYourUnit(code)) : ((found, nominees), null);
    }

    bool Reviews(Person who, Nomination nomination, Party nominee) =>
        seats.Of(CaseOpening.Of(nomination, nominee, "", "", who.Id, desk.Now, desk.Today).Opened, who).HasFlag(CaseSeat.Reviewer);

    List<FieldError> Errors(List<Party> chosen, IReadOnlyList<string> keys, string award, ReviewDraft draft, Words words)
    {
        var errors = new List<FieldError>();
        // somebody else's nominee among them was made up: nothing is done by halves
        if (chosen.Count == 0 || chosen.Count != keys.Count)
            errors.Add(new(ProposeForm.Who, words.ProposeWhoError));
        if (award.Length == 0)
            errors.Add(new(ProposeForm.AwardField, words.ProposeAwardError));
        else if (forms.Find(award) is not { } form)
            errors.Add(new(ProposeForm.AwardField, words.AwardIsGone));
        else if (!chosen.All(form.Fits))
            errors.Add(new(ProposeForm.AwardField, words.AwardDoesNotFit(form.Name, form.ForUnits)));
        errors.AddRange(draft.Flaws().Select(f => ReviewDecisions.Error(f, words)));
        return errors;
    }

    /// <summary>The same was asked for already, by whomever.</summary>
    async ValueTask<string?> Before(Commit.Taken taken, Words words, CancellationToken cancel) =>
        taken.Holder.Split('/', 2) is [var kind, var id] && kind == Kinds.Cases.Name && await views.Find(id, cancel) is { } holder
            ? words.ProposedBefore(desk.People.NameOf(holder.Value.Party), views.Award(holder.Value.Form), holder.Value.Id)
            : null;

    ProposeForm Form(Turn turn, string nonce, Nomination nomination, IReadOnlyList<Party> nominees, IReadOnlyList<string> chosen) => new(
        turn.Who.Id, nonce, nomination.Id, nomination.Achievement, [.. nominees.Select(n => new Choice(desk.People.View(n).Full, n.Key))],
        [.. forms.All.Where(f => nominees.Any(f.Fits)).Select(f => new Choice(f.Name, f.Id))], chosen);

    static Dictionary<string, string> Typed(FormData form) => new(ReviewDecisions.Typed(form)) { [ProposeForm.AwardField] = form.Chosen(ProposeForm.AwardField) };

    async ValueTask<Reply> Opened(Turn turn, string nomination, IReadOnlyList<string> codes, CancellationToken cancel)
    {
        var lines = new List<CaseLine>();
        foreach (var code in codes)
            lines.Add(views.Line((await views.Find(code, cancel))!.Value.Value));
        return new Reply.Card(new ProposedCard(turn.Who.Id, nomination, lines).Draw(turn.Words), Settle: true);
    }
}
