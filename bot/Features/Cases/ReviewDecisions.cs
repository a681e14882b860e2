using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Cases;

/// <summary>Đề nghị, trả lại, không đề nghị: asked for once more, then landed for all the chosen cases together, or for none.</summary>
sealed class ReviewDecisions(Desk desk, CaseViews views, CaseSteps steps, CaseSentences sentences)
{
    /// <summary>Their codes travel in the card, which has an end.</summary>
    public const int MostAtOnce = 200;

    public static CaseAct ActOf(string verb) => verb switch
    {
        DecideCard.Propose => CaseAct.Propose,
        DecideCard.Return => CaseAct.Return,
        _ => CaseAct.Reject,
    };

    public async ValueTask<Reply> Ask(Turn turn, CaseAct act, IReadOnlyList<string> codes, CancellationToken cancel)
    {
        var (found, refusal) = await sentences.Standing(turn, codes, act, cancel);
        return refusal is null ? Card(turn, act, desk.Ids.Nonce(), [.. found.Select(c => c.Value)]).Draw(turn.Words) : refusal;
    }

    /// <returns>What to answer; or, when several were decided, what was done, for the list to say.</returns>
    public async ValueTask<(Reply? Reply, string? Done)> Confirmed(Turn turn, CaseAct act, FormData form, CancellationToken cancel)
    {
        var (nonce, draft, codes) = (Forms.Nonce(form, desk.Ids), Draft(act, form), form.Choices(DecideCard.CodesField));
        if (codes.Count is 0 or > MostAtOnce)
            return (codes.Count == 0 ? turn.Words.CasesNoneChosen : turn.Words.CasesTooMany(MostAtOnce), null);

        IReadOnlyList<FieldError> errors = [];
        IReadOnlyList<Versioned<Case>> found = [];
        var done = await desk.Once($"{DecideCard.VerbOf(Decision(act))}/{turn.Who.Id}/{nonce}", async _ =>
        {
            (found, var refusal) = await sentences.Standing(turn, codes, act, cancel);
            if (refusal is not null)
                return new Decision.Refuse(refusal);
            errors = [.. draft.Flaws().Select(f => Error(f, turn.Words))];
            if (errors.Count > 0)
                return new Decision.Refuse(errors[0].Message);
            var change = new Change(turn.Who.Id, desk.Now);
            await steps.Land(change, [.. found.Select(c => Step(c, draft))], cancel);
            return new Decision.Do(change, codes.Count.ToString(CultureInfo.InvariantCulture));
        }, cancel);
        if (done is Done.Refused refused)
        {
            return (errors.Count == 0
                ? refused.Sentence
                : (Card(turn, act, nonce, [.. found.Select(c => c.Value)]) with { Errors = errors, Typed = Typed(form) }).Draw(turn.Words), null);
        }
        var said = turn.Words.DecideDone(Decision(act), int.Parse(((Done.Landed)done).Answer, CultureInfo.InvariantCulture));
        return codes.Count == 1 && await views.Find(codes[0], cancel) is { } only
            ? (new Reply.Card(await views.Card(only.Value, turn.Who, turn.Words, cancel, said), Settle: true), null)
            : (null, said);
    }

    public static FieldError Error(Flaw<ReviewField> flaw, Words words) => (flaw.Field, flaw.Kind) switch
    {
        (ReviewField.Attended, _) => new(DecideCard.Attended, words.MeetingNumberError),
        (ReviewField.Agreed, FlawKind.TooMany) => new(DecideCard.Agreed, words.MeetingMoreThanAttended(flaw.Most)),
        (ReviewField.Agreed, _) => new(DecideCard.Agreed, words.MeetingNumberError),
        (ReviewField.Choice, _) => new(DecideCard.Choice, words.RejectChooseError),
        (_, FlawKind.WrongKind) => new(DecideCard.Reason, words.LegacyText),
        (_, FlawKind.TooLong) => new(DecideCard.Reason, words.DecideReasonError(flaw.Most)),
        _ => new(DecideCard.Reason, words.ReasonTooShort(flaw.Most)),
    };

    /// <summary>Cleaned, and not yet judged; twice what is allowed, so that "too long" is seen.</summary>
    public static ReviewDraft Draft(CaseAct act, FormData form) => new(
        act, form.Text(DecideCard.Attended).Trim(), form.Text(DecideCard.Agreed).Trim(),
        Enum.TryParse<RejectReason>(form.Text(DecideCard.Choice), out var choice) && Enum.IsDefined(choice) ? choice : null,
        VietnameseText.Clean(form.Text(DecideCard.Reason), ReviewDraft.LongestReason * 2));

    public static IReadOnlyDictionary<string, string> Typed(FormData form) =>
        form.Keep(DecideCard.Attended, DecideCard.Agreed, DecideCard.Choice, DecideCard.Reason);

    CaseStep Step(Versioned<Case> standing, ReviewDraft draft)
    {
        var (moved, fact) = ReviewRules.Decide(standing.Value, draft.Act, desk.Today, draft.Meeting, Reason(draft));
        return CaseStep.Of(standing, moved, fact);
    }

    /// <summary>In the office's language: everybody will read it, and for good.</summary>
    string? Reason(ReviewDraft draft) => (draft.Act, draft.Choice, draft.Reason) switch
    {
        (CaseAct.Propose, _, _) => null,
        (CaseAct.Return, _, var text) => text,
        (_, RejectReason.Other, var text) => text,
        (_, var choice, "") => Words.For(desk.Office.Language).RejectReason(choice.ToString()!),
        (_, var choice, var text) => $"{Words.For(desk.Office.Language).RejectReason(choice.ToString()!)}: {text}",
    };

    DecideCard Card(Turn turn, CaseAct act, string nonce, IReadOnlyList<Case> cases) => new(
        turn.Who.Id, nonce, Decision(act), [.. cases.Take(DecideCard.Named).Select(views.Line)], [.. cases.Select(c => c.Id)])
    {
        LongestReason = ReviewDraft.LongestReason,
    };

    static CaseDecision Decision(CaseAct act) => act switch
    {
        CaseAct.Propose => CaseDecision.Propose,
        CaseAct.Return => CaseDecision.Return,
        _ => CaseDecision.Reject,
    };
}
