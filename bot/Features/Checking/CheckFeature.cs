using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Checking;

/// <summary>Thẩm định: a secretary sees what was found about the cases that were proposed, and receives, returns or rejects them.</summary>
sealed class CheckFeature(Desk desk, CaseFindings findings, CheckViews views, CheckDecisions decisions, OpenHolds holds) : Feature
{
    /// <summary>A list or a case, asked for where others read.</summary>
    const string Own = "check.own";

    static readonly Role[] Checkers = [Role.Secretary];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("check", ["tham dinh", "kiem tra", "check"], w => w.CheckCommand, Checkers)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(CheckListCard.List, Checkers), new(CheckListCard.See, Checkers), new(CheckListCard.Receive, Checkers), new(CheckListCard.AskReturn, Checkers),
        new(CheckListCard.AskReject, Checkers), new(CheckDecideForm.Return, Checkers), new(CheckDecideForm.Reject, Checkers), new(CheckCard.Pass, Checkers),
        new(CheckCard.Date, Checkers),
    ];

    public override IReadOnlyList<string> Templates { get; } = [Own];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var code = NominationCode.In(turn.Line);
        if (turn.IsPersonal)
            return code.Length == 0 ? await List(turn, 0, [], cancel) : await See(turn, code, cancel);
        await OwnChat.Send(desk, turn, Own, turn.Key, code, cancel);
        return turn.Words.CheckOwnChat;
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        // who is no secretary any more when it is sent is not shown it
        if (desk.People.Find(post.To[Addresses.ToPerson.Length..]) is not { Gone: false } who || !who.Is(Role.Secretary))
            return null;
        return NominationDrawing.Carried(
            post.Args is { Length: > 0 } code && await findings.Find(code, cancel) is { } found
                ? await views.Card(who, found, desk.Ids.Nonce(), words, cancel)
                : await Card(who, 0, [], words, cancel));
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (Forms.NotTheirs(turn, form, turn.Words.CheckCommand.Say, desk.People) is { } sentence)
            return sentence;
        var code = form.Card.Ref ?? "";
        return verb switch
        {
            CheckListCard.List => await List(turn, CasePages.PageIn(form), CasePages.ChosenIn(form), cancel),
            CheckListCard.See => code.Length > 0 ? await See(turn, code, cancel)
                : form.Choices(CasePages.Pick) is [var one] ? await See(turn, one, cancel)
                : await List(turn, 0, CasePages.ChosenIn(form), cancel, wrong: turn.Words.CheckChooseOne),
            CheckListCard.Receive => await Receive(turn, code, form, cancel),
            CheckListCard.AskReturn => await Ask(turn, CheckAct.Return, code, form, cancel),
            CheckListCard.AskReject => await Ask(turn, CheckAct.Reject, code, form, cancel),
            CheckDecideForm.Return => await Decided(turn, CheckAct.Return, form, cancel),
            CheckDecideForm.Reject => await Decided(turn, CheckAct.Reject, form, cancel),
            CheckCard.Pass => await OfOne(turn, code, await decisions.Pass(turn, Forms.Nonce(form, desk.Ids), code, cancel), turn.Words.CheckPassed(code), cancel),
            _ => await Date(turn, code, form, cancel),
        };
    }

    async ValueTask<Reply> Receive(Turn turn, string code, FormData form, CancellationToken cancel)
    {
        var nonce = Forms.Nonce(form, desk.Ids);
        if (code.Length > 0)
            return await OfOne(turn, code, await decisions.Receive(turn, nonce, [code], cancel), turn.Words.CheckReceived(1), cancel);
        return await decisions.Receive(turn, nonce, CasePages.AllIn(form) ? null : CasePages.ChosenIn(form), cancel) switch
        {
            Done.Refused(var why) => await List(turn, CasePages.PageIn(form), CasePages.ChosenIn(form), cancel, wrong: why),
            Done.Landed(var count, _) => new Reply.Card(
                await Card(turn.Who, 0, [], turn.Words, cancel, turn.Words.CheckReceived(int.Parse(count, CultureInfo.InvariantCulture))), Settle: true),
            _ => Reply.None,
        };
    }

    async ValueTask<Reply> Ask(Turn turn, CheckAct act, string code, FormData form, CancellationToken cancel)
    {
        IReadOnlyList<string> codes = code.Length > 0 ? [code]
            : CasePages.AllIn(form) ? [.. (await findings.In(CaseState.Proposed, cancel)).Select(c => c.Value.Id)]
            : CasePages.ChosenIn(form);
        return codes.Count is 0 or > CheckDecisions.MostAtOnce
            ? await List(turn, 0, codes, cancel, wrong: codes.Count == 0 ? turn.Words.CheckNoneChosen : turn.Words.CheckTooMany(CheckDecisions.MostAtOnce))
            : await decisions.Ask(turn, act, codes, cancel);
    }

    async ValueTask<Reply> Decided(Turn turn, CheckAct act, FormData form, CancellationToken cancel)
    {
        var (done, again) = await decisions.Confirmed(turn, act, form, cancel);
        if (done is not Done.Landed(var answer, _))
            return again ?? ((Done.Refused)done!).Sentence;
        var count = int.Parse(answer, CultureInfo.InvariantCulture);
        return new Reply.Card(
            await Card(turn.Who, 0, [], turn.Words, cancel, act == CheckAct.Reject ? turn.Words.CheckRejected(count) : turn.Words.CheckReturned(count)),
            Settle: true);
    }

    /// <summary>Đột xuất: the clock runs from the day that the secretary sets right.</summary>
    async ValueTask<Reply> Date(Turn turn, string code, FormData form, CancellationToken cancel)
    {
        var day = form.Date(CheckCard.DateField);
        var done = await desk.Once($"{CheckCard.Date}/{turn.Who.Id}/{Forms.Nonce(form, desk.Ids)}", async _ =>
        {
            if (await findings.Find(code, cancel) is not var (standing, version))
                return new Decision.Refuse(turn.Words.CheckUnknown(code));
            if (!CheckRules.MayDate(standing) || day is not { } on || on > standing.Day || on < standing.Day.AddYears(-1))
                return new Decision.Refuse(turn.Words.CheckAchievedError);
            return new Decision.Do(
                new Change(turn.Who.Id, desk.Now).Write(Kinds.Cases, standing with { AchievedOn = on }, version)
                    .Record(new AchievementDated(standing.Id, on, desk.Today)).Touch(standing.Subject),
                Words.Date(on));
        }, cancel);
        return await OfOne(turn, code, done, done is Done.Landed(var said, _) ? turn.Words.CheckAchievedSaved(said) : "", cancel);
    }

    /// <summary>The case as it stands after what was pressed on its own card.</summary>
    async ValueTask<Reply> OfOne(Turn turn, string code, Done done, string notice, CancellationToken cancel)
    {
        if (await findings.Find(code, cancel) is not { } found)
            return turn.Words.CheckUnknown(code);
        return done is Done.Refused(var why)
            ? await views.Card(turn.Who, found, desk.Ids.Nonce(), turn.Words, cancel, wrong: why)
            : new Reply.Card(await views.Card(turn.Who, found, desk.Ids.Nonce(), turn.Words, cancel, notice), Settle: true);
    }

    async ValueTask<Reply> See(Turn turn, string code, CancellationToken cancel) => await findings.Find(code, cancel) is { } found
        ? await views.Card(turn.Who, found, desk.Ids.Nonce(), turn.Words, cancel)
        : turn.Words.CheckUnknown(code);

    async ValueTask<Reply> List(Turn turn, int page, IReadOnlyList<string> chosen, CancellationToken cancel, string? wrong = null) =>
        await Card(turn.Who, page, chosen, turn.Words, cancel, wrong: wrong);

    async ValueTask<AdaptiveCard> Card(
        Person who, int page, IReadOnlyList<string> chosen, Words words, CancellationToken cancel, string? notice = null, string? wrong = null)
    {
        var waiting = await findings.In(CaseState.Proposed, cancel);
        page = CasePages.Within(page, waiting.Count);
        var shown = await findings.Of([.. waiting.Skip(page * CasePages.PageSize).Take(CasePages.PageSize)], holds.Now, cancel);
        // what does not wait any more is not chosen any more
        var known = waiting.Select(c => c.Value.Id).ToHashSet();
        return new CheckListCard(
            new([.. shown.Select(f => views.Line(f.Case, f.Findings, words).Choice)], waiting.Count, page, [.. chosen.Where(known.Contains)]),
            views.Share(waiting.Select(c => c.Value)), new() { For = who.Id, Nonce = desk.Ids.Nonce() }, notice, wrong).Draw(words);
    }
}
