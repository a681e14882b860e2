using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Decisions;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Decisions;

/// <summary>
/// One of the three papers on cases: the list of those that wait, the form, the preview, and what is then done. Deciding is a leader's;
/// preparing is the secretary's; what those above have decided either of them records.
/// </summary>
abstract class PaperFeature(PaperTask task, Desk desk, PaperCases cases, PaperViews views, PaperDeeds deeds, OpenHolds holds) : Feature
{
    protected static readonly Role[] Both = [Role.Secretary, Role.Leader];

    protected static readonly Role[] Preparing = [Role.Secretary];

    protected static readonly Role[] Signing = [Role.Leader];

    protected PaperTask Task => task;

    protected PaperSort Sort => PaperDrafts.Sort(task);

    public override CommandGroup Group => CommandGroup.Lead;

    string Own => $"{Sort}.own".ToLowerInvariant();

    public override IReadOnlyList<string> Templates => [Own];

    protected string Verb(string act) => PaperVerbs.Of(Sort, act);

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
        {
            await OwnChat.Send(desk, turn, Own, turn.Key, "", cancel);
            return turn.Words.PaperOwnChat;
        }
        var code = NominationCode.In(turn.Line);
        return code.Length == 0 ? await views.List(task, turn.Who, 0, [], "", turn.Words, cancel) : await Show(turn, code, cancel);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) =>
        desk.People.Find(post.To[Addresses.ToPerson.Length..]) is { Gone: false } who && Catalogue.Allows(Both, who)
            ? NominationDrawing.Carried(await views.List(task, who, 0, [], "", words, cancel))
            : null;

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return turn.Words.PaperOnlyInOwnChat;
        if (Forms.NotTheirs(turn, form, turn.Words.PaperCommand(Sort).Say, desk.People) is { } sentence)
            return sentence;
        var act = verb[(verb.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return act switch
        {
            PaperVerbs.List => await List(turn, form, cancel),
            PaperVerbs.Form => await Form(turn, form, cancel),
            PaperVerbs.Preview => await Preview(turn, form, cancel),
            PaperVerbs.Prepare or PaperVerbs.Issue => await Deed(turn, act, form, cancel),
            PaperVerbs.Reject => await Reject(turn, form, cancel),
            _ => await OnPaper(turn, act, form, cancel),
        };
    }

    /// <summary>By its code: a paper, or a case that a paper is to be made of.</summary>
    async ValueTask<Reply> Show(Turn turn, string code, CancellationToken cancel)
    {
        if (await views.Find(code, cancel) is { Value: var paper })
            return await views.Card(paper, 0, turn.Who, desk.Ids.Nonce(), turn.Words, cancel);
        var judged = await cases.Judged(task, await cases.Read([code], cancel), desk.Today, holds.Now, cancel);
        return judged switch
        {
            [] => turn.Words.PaperUnknown(code),
            [{ Why: PaperRefusal.AboveTheOffice } above] => new NotCompetentCard(
                turn.Words.PaperNotCompetent(views.Award(above.Case.Form), above.Judged.Form?.Issuer ?? ""), new() { For = turn.Who.Id, Ref = CasePages.Number(0) }).Draw(turn.Words),
            [{ Why: not null } stopped] => deeds.Blocked([stopped], turn.Words)!,
            _ => Form(turn, PaperDrafts.Read(task, new(default)) with { Cases = [code] }, judged, desk.Ids.Nonce(), []),
        };
    }

    ValueTask<Reply> List(Turn turn, FormData form, CancellationToken cancel, string? notice = null, string? wrong = null) =>
        Listed(turn, CheckFeature.Page(form), CheckFeature.Chosen(form), form.Chosen(PaperListCard.FormField), cancel, notice, wrong);

    async ValueTask<Reply> Listed(
        Turn turn, int page, IReadOnlyList<string> chosen, string form, CancellationToken cancel, string? notice = null, string? wrong = null) =>
        await views.List(task, turn.Who, page, chosen, form, turn.Words, cancel, notice, wrong);

    /// <summary>From the list, or back from the preview.</summary>
    async ValueTask<Reply> Form(Turn turn, FormData form, CancellationToken cancel)
    {
        var draft = PaperDrafts.Read(task, form);
        var fresh = form.Text(PaperForm.Codes).Length == 0;
        if (fresh)
            draft = draft with { Cases = await Chosen(form, cancel), Places = task == PaperTask.Submission ? [] : [.. desk.AnnouncementPlaces.Select(p => p.Id)] };
        if (draft.Cases.Count is 0 or > Paper.MostCases)
            return await List(turn, form, cancel, wrong: draft.Cases.Count == 0 ? turn.Words.PaperNoneChosen : turn.Words.PaperTooMany(Paper.MostCases));
        var judged = await cases.Judged(task, await cases.Read(draft.Cases, cancel), draft.Date ?? desk.Today, holds.Now, cancel);
        if (fresh && deeds.Blocked(judged, turn.Words) is { } blocked)
            return await List(turn, form, cancel, wrong: blocked);
        return Form(turn, draft, judged, fresh ? desk.Ids.Nonce() : Forms.Nonce(form, desk.Ids), []);
    }

    Reply Form(Turn turn, PaperDraft draft, IReadOnlyList<JudgedCase> judged, string nonce, IReadOnlyList<FieldError> errors) => new PaperForm(
        Sort, [.. judged.Select(c => views.Name(c.Case))], PaperDrafts.Typed(draft), PaperDrafts.Limits,
        task == PaperTask.Submission ? [] : views.Places(turn.Words), new() { For = turn.Who.Id, Nonce = nonce }, errors).Draw(turn.Words);

    async ValueTask<Reply> Preview(Turn turn, FormData form, CancellationToken cancel)
    {
        var (draft, nonce) = (PaperDrafts.Read(task, form), Forms.Nonce(form, desk.Ids));
        var judged = await cases.Judged(task, await cases.Read(draft.Cases, cancel), draft.Date ?? desk.Today, holds.Now, cancel);
        var errors = deeds.Errors(draft, judged, turn.Words);
        if (errors.Count > 0)
            return Form(turn, draft, judged, nonce, errors);
        var may = (task == PaperTask.Outcome || turn.Who.Is(Role.Leader) ? PaperMay.Issue : PaperMay.Nothing)
            | (task != PaperTask.Outcome && turn.Who.Is(Role.Secretary) ? PaperMay.Prepare : PaperMay.Nothing);
        return new PaperPreviewCard(
            views.Face(draft, judged, CheckFeature.Page(form)), deeds.Warnings(judged, turn.Words),
            [.. desk.AnnouncementPlaces.Where(p => draft.Places.Contains(p.Id)).Select(p => desk.NameOf(p, turn.Words))],
            PaperDrafts.Typed(draft), may, new() { For = turn.Who.Id, Nonce = nonce }).Draw(turn.Words);
    }

    async ValueTask<Reply> Deed(Turn turn, string act, FormData form, CancellationToken cancel)
    {
        var (draft, nonce) = (PaperDrafts.Read(task, form), Forms.Nonce(form, desk.Ids));
        var (done, errors) = await deeds.Do(turn, act, draft, nonce, cancel);
        switch (done)
        {
            case Done.Landed(var id, _) when await views.Find(id, cancel) is { Value: var paper }:
                return new Reply.Card(
                    await views.Card(paper, 0, turn.Who, desk.Ids.Nonce(), turn.Words, cancel, turn.Words.PaperDone(Sort, act, paper.Number, paper.Cases.Count)), Settle: true);
            case Done.Landed(var count, _):
                var said = turn.Words.PaperDone(Sort, act, draft.Number, int.Parse(count, CultureInfo.InvariantCulture));
                return new Reply.Card(await views.List(task, turn.Who, 0, [], "", turn.Words, cancel, said), Settle: true);
            case Done.Refused(var why):
                var judged = await cases.Judged(task, await cases.Read(draft.Cases, cancel), draft.Date ?? desk.Today, holds.Now, cancel);
                return Form(turn, draft, judged, nonce, errors.Count > 0 ? errors : [new(PaperForm.Codes, why)]);
            default:
                return Reply.None;
        }
    }

    async ValueTask<Reply> Reject(Turn turn, FormData form, CancellationToken cancel) =>
        await deeds.Reject(turn, await Chosen(form, cancel), form.Text(PaperListCard.ReasonField), Forms.Nonce(form, desk.Ids), cancel) switch
        {
            Done.Landed(var count, _) => new Reply.Card(
                await views.List(
                    task, turn.Who, 0, [], "", turn.Words, cancel, turn.Words.PaperDone(Sort, PaperVerbs.Reject, "", int.Parse(count, CultureInfo.InvariantCulture))),
                Settle: true),
            Done.Refused(var why) => await List(turn, form, cancel, wrong: why),
            _ => Reply.None,
        };

    async ValueTask<Reply> OnPaper(Turn turn, string act, FormData form, CancellationToken cancel)
    {
        var (id, page) = form.Card.Ref?.Split('/', 2) switch
        {
            [var code] => (code, 0),
            [var code, var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var on) => (code, on),
            _ => ("", 0),
        };
        if (await views.Find(id, cancel) is not { Value: var paper } || PaperDrafts.Sort(paper.Kind) != Sort)
            return turn.Words.ButtonIsGone;
        if (act == PaperVerbs.See)
            return await views.Card(paper, page, turn.Who, desk.Ids.Nonce(), turn.Words, cancel);
        if (act == PaperVerbs.Again)
        {
            var draft = PaperDrafts.Again(paper);
            return Form(turn, draft, await cases.Judged(task, await cases.Read(draft.Cases, cancel), paper.Date, holds.Now, cancel), desk.Ids.Nonce(), []);
        }
        var nonce = Forms.Nonce(form, desk.Ids);
        var done = act switch
        {
            PaperVerbs.Sign => await deeds.Sign(turn, id, nonce, cancel),
            PaperVerbs.SendBack => await deeds.SendBack(turn, id, form.Text(PaperListCard.ReasonField), nonce, cancel),
            _ => await deeds.Announce(turn, id, form.Choices(PaperForm.Channels), nonce, cancel),
        };
        var now = (await views.Find(id, cancel))!.Value.Value;
        return done switch
        {
            Done.Landed => new Reply.Card(
                await views.Card(now, 0, turn.Who, desk.Ids.Nonce(), turn.Words, cancel, turn.Words.PaperDone(Sort, act, now.Number, now.Cases.Count)), Settle: true),
            Done.Refused(var why) => await views.Card(now, 0, turn.Who, nonce, turn.Words, cancel, wrong: why),
            _ => Reply.None,
        };
    }

    /// <summary>Those that are ticked, or all of the list that nothing stops.</summary>
    async ValueTask<IReadOnlyList<string>> Chosen(FormData form, CancellationToken cancel)
    {
        if (form.Text(CasePages.All) != "true")
            return CheckFeature.Chosen(form);
        var only = form.Chosen(PaperListCard.FormField);
        return [.. (await cases.Waiting(task, holds.Now, cancel)).Where(c => c.Why is null && (only.Length == 0 || c.Case.Form == only)).Select(c => c.Case.Id)];
    }
}
