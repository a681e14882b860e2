using System.Globalization;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Decisions;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Decisions;

/// <summary>Hủy bỏ, thu hồi: an award is taken back from some or all of those who have it; its counts, its posts and its cases follow.</summary>
sealed class RevokeFeature(Desk desk, AwardViews views, CaseSteps steps) : Feature
{
    static readonly Role[] Revoking = [Role.Leader, Role.Secretary];

    static readonly Dictionary<string, int> Limits = new()
    {
        [RevokeForm.Number] = AwardDraft.LongestNumber,
        [RevokeForm.Note] = Revocation.LongestNote,
    };

    /// <summary>How far back a number is looked for.</summary>
    const int MostAwards = 1_000;

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("revoke", ["thu hoi khen thuong", "huy bo khen thuong", "huy khen thuong", "revoke award"], w => w.RevokeCommand, Revoking)];

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(RevokeForm.Show, Revoking), new(RevokeForm.Preview, Revoking), new(RevokeForm.Confirm, Revoking)];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var asked = VietnameseText.Clean(turn.Line, AwardDraft.LongestNumber);
        if (asked.Length == 0)
            return turn.Words.RevokeWhich;
        return await Asked(turn, asked, cancel) is not { } found ? turn.Words.RevokeUnknown(asked)
            : found.Standing.Any() ? Form(turn, desk.Ids.Nonce(), found, 0, await Chosen(found, asked, cancel), new Dictionary<string, string>(), [])
            : turn.Words.RevokeNobodyLeft;
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.RevokeCommand.Say, desk.People) is { } sentence)
            return sentence;
        var named = form.Card.Ref?.Split('/') ?? [];
        var code = named.ElementAtOrDefault(0) ?? "";
        if (await desk.Store.Find(Kinds.Awards, code, cancel) is not { } known)
            return turn.Words.RevokeUnknown(VietnameseText.Clean(code, 20));
        var (nonce, draft) = (Forms.Nonce(form, desk.Ids), Read(form, known.Value));
        var page = int.TryParse(named.ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0;
        if (verb == RevokeForm.Show)
            return Form(turn, nonce, known.Value, page, draft.Recipients, Typed(draft), []);
        if (verb == RevokeForm.Confirm)
            return await Confirmed(turn, nonce, code, form, cancel);
        return Errors(draft, known.Value, turn.Words) is { Count: > 0 } errors
            ? Form(turn, nonce, known.Value, page, draft.Recipients, Typed(draft), errors)
            : new RevokePreviewCard(
                Title(known.Value, turn.Words), Names(known.Value, draft), draft.Ground.ToString()!,
                turn.Words.RevokeDecision(draft.Number, Words.Date(draft.Date!.Value)), draft.Note.Length == 0 ? null : draft.Note,
                Typed(draft, withRecipients: true), new() { For = turn.Who.Id, Nonce = nonce, Ref = RevokeForm.At(code, page) }).Draw(turn.Words);
    }

    async ValueTask<Reply> Confirmed(Turn turn, string nonce, string code, FormData form, CancellationToken cancel)
    {
        List<FieldError> errors = [];
        Award? award = null;
        var draft = Read(form, null);
        var done = await desk.Once($"{RevokeForm.Confirm}/{turn.Who.Id}/{nonce}", async _ =>
        {
            var (standing, version) = (await desk.Store.Find(Kinds.Awards, code, cancel))!.Value;
            (award, errors) = (standing, Errors(draft, standing, turn.Words));
            if (errors.Count > 0)
                return new Decision.Refuse(errors[0].Message);
            var (now, fact) = RevocationRules.Revoke(standing, draft, turn.Who.Id, desk.Now, desk.Today);
            var change = new Change(turn.Who.Id, desk.Now).Write(Kinds.Awards, now, version).Record(fact).Touch(now.Subject);
            AwardPosts.Count(change, now);
            foreach (var ceremony in desk.Store.All(Kinds.Ceremonies).Values.Select(c => c.Value).Where(c => c.Awards.Contains(now.Id)))
                change.Touch(ceremony.Subject);
            await steps.Land(change, await Cases(fact, now, cancel), cancel);
            return new Decision.Do(change, string.Join(", ", Names(standing, draft)));
        }, cancel);
        return done is Done.Landed(var names, _)
            ? new Reply.Card(
                new RevokedCard(
                    Title((await desk.Store.Find(Kinds.Awards, code, cancel))!.Value.Value, turn.Words), names.Split(", "),
                    turn.Words.RevokeDecision(draft.Number, draft.Date is { } date ? Words.Date(date) : "")).Draw(turn.Words),
                Settle: true)
            : Form(turn, nonce, award!, 0, draft.Recipients, Typed(draft), errors);
    }

    /// <summary>In the office's language: everybody will read the reason, and for good.</summary>
    async ValueTask<IReadOnlyList<CaseStep>> Cases(AwardRevoked fact, Award now, CancellationToken cancel)
    {
        var (said, moved) = (Words.For(desk.Office.Language), new List<CaseStep>());
        var reason = said.RevokeReason(fact.Revocation.Ground.ToString(), fact.Revocation.Number, Words.Date(fact.Revocation.Date), fact.Revocation.Note);
        foreach (var code in fact.Recipients.Select(r => r.Case).OfType<string>())
        {
            var standing = (await desk.Store.Find(Kinds.Cases, code, cancel))!.Value;
            // revoked since the award was read: the award has another version by now, and this is decided again
            if (!CaseRules.MayMove(standing.Value, CaseState.Revoked))
                continue;
            var (then, step) = RevocationRules.Revoke(standing.Value, now, desk.Today, reason);
            moved.Add(CaseStep.Of(standing, then, step));
        }
        return moved;
    }

    /// <summary>By its code, by the code of a case that ended in it, or by the number of its decision.</summary>
    async ValueTask<Award?> Asked(Turn turn, string asked, CancellationToken cancel)
    {
        var code = NominationCode.In(turn.Line);
        if (code.Length > 0 && await desk.Store.Find(Kinds.Awards, code, cancel) is { } known)
            return known.Value;
        if (code.Length > 0 && await desk.Store.Find(Kinds.Cases, code, cancel) is { Value.Award: { } award })
            return (await desk.Store.Find(Kinds.Awards, award, cancel))?.Value;
        var all = await desk.Store.List(Kinds.Awards, "all/", MostAwards, cancel, newestFirst: true);
        return all.Select(a => a.Value).Where(a => VietnameseText.Fold(a.Number) == VietnameseText.Fold(asked)).OrderByDescending(a => a.Date).FirstOrDefault();
    }

    /// <summary>Asked for by a case, that one is meant.</summary>
    async ValueTask<IReadOnlyList<int>> Chosen(Award award, string asked, CancellationToken cancel)
    {
        var code = asked.ToUpperInvariant();
        return await desk.Store.Find(Kinds.Cases, code, cancel) is null ? [] : [.. Standing(award).Where(i => award.Recipients[i].Case == code)];
    }

    Reply Form(
        Turn turn, string nonce, Award award, int page, IReadOnlyList<int> chosen, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors)
    {
        List<int> standing = [.. Standing(award)];
        page = CasePages.Within(page, standing.Count);
        List<Choice> lines =
        [
            .. standing.Skip(page * CasePages.PageSize).Take(CasePages.PageSize)
                .Select(i => new Choice(award.Recipients[i] is { Unit: { Length: > 0 } unit } r ? $"{r.Name} – {unit}" : award.Recipients[i].Name, CasePages.Number(i))),
        ];
        return new RevokeForm(
            Title(award, turn.Words), new(lines, standing.Count, page, [.. chosen.Where(standing.Contains).Select(CasePages.Number)]), typed, Limits,
            new() { For = turn.Who.Id, Nonce = nonce, Ref = RevokeForm.At(award.Id, page) }, errors).Draw(turn.Words);
    }

    /// <summary>Places of those who still have it, units first, as the annexes have them.</summary>
    static IEnumerable<int> Standing(Award award) => AwardRules.Annexes(award) is var (units, people)
        ? units.Concat(people).Select(r => award.Recipients.Select((other, i) => (other, i)).First(o => ReferenceEquals(o.other, r)).i)
        : [];

    string Title(Award award, Words words) => $"{views.Face(award).Form} · {words.RevokeDecision(award.Number, Words.Date(award.Date))}";

    static List<string> Names(Award award, RevocationDraft draft) => [.. draft.Recipients.Select(i => award.Recipients[i].Name)];

    /// <param name="award">Whose recipients "all" means; null where they stand one by one.</param>
    static RevocationDraft Read(FormData form, Award? award) => new(
        award is not null && CasePages.AllIn(form) ? [.. Standing(award)] : [.. CasePages.ChosenIn(form).Select(c => int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : -1)],
        Enum.TryParse<RevocationGround>(form.Chosen(RevokeForm.Ground), out var ground) && Enum.IsDefined(ground) ? ground : null,
        VietnameseText.Clean(form.Text(RevokeForm.Number).ReplaceLineEndings(" "), AwardDraft.LongestNumber + 1),
        form.Date(RevokeForm.Date), form.Text(RevokeForm.Date).Length > 0, VietnameseText.Clean(form.Text(RevokeForm.Note), Revocation.LongestNote + 1));

    static Dictionary<string, string> Typed(RevocationDraft draft, bool withRecipients = false) => new Dictionary<string, string>
    {
        [CasePages.Elsewhere] = withRecipients ? string.Join(',', draft.Recipients.Select(CasePages.Number)) : "",
        [RevokeForm.Ground] = draft.Ground?.ToString() ?? "",
        [RevokeForm.Number] = draft.Number,
        [RevokeForm.Date] = draft.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        [RevokeForm.Note] = draft.Note,
    }.Where(t => t.Value.Length > 0).ToDictionary();

    List<FieldError> Errors(RevocationDraft draft, Award award, Words words) =>
    [
        .. from flaw in draft.Flaws(award, desk.Today)
           let field = flaw.Field switch
           {
               RevocationField.Recipients => CasePages.Pick,
               RevocationField.Ground => RevokeForm.Ground,
               RevocationField.Number => RevokeForm.Number,
               RevocationField.Date => RevokeForm.Date,
               _ => RevokeForm.Note,
           }
           select new FieldError(field, (flaw.Field, flaw.Kind) switch
           {
               (RevocationField.Recipients, FlawKind.Missing) => words.RevokeNoneChosen,
               (RevocationField.Recipients, _) => words.RevokeSomeGone,
               (RevocationField.Ground, _) => words.RevokeGroundMissing,
               (RevocationField.Number, FlawKind.Missing) => words.FieldMissing(words.RevokeNumber.Name),
               (RevocationField.Number, _) => words.FieldTooLong(words.RevokeNumber.Name, flaw.Most),
               (RevocationField.Date, FlawKind.InTheFuture) => words.RevokeDateInTheFuture,
               (RevocationField.Date, FlawKind.OutOfOrder) => words.RevokeDateBefore(Words.Date(award.Date)),
               (RevocationField.Date, FlawKind.NotADate) => words.FieldNotADate(words.RevokeDate.Name),
               (RevocationField.Date, _) => words.FieldMissing(words.RevokeDate.Name),
               _ => words.FieldTooLong(words.RevokeNote.Name, flaw.Most),
           }),
    ];
}
