using System.Globalization;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Checking;

/// <summary>What a secretary decides about one case or many: all of it in one change, or nothing and which ones stand in the way.</summary>
sealed class CheckDecisions(Desk desk, CaseFindings findings, CaseSteps steps, OpenHolds holds, CheckViews views)
{
    /// <summary>Many at once are one commit.</summary>
    public const int MostAtOnce = 300;

    /// <summary>So many of those that stand in the way are named.</summary>
    const int MostNamed = 8;

    /// <param name="codes">Null: all that wait and that nothing stops.</param>
    public ValueTask<Done> Receive(Turn turn, string nonce, IReadOnlyList<string>? codes, CancellationToken cancel) =>
        Decide(turn, CheckListCard.Receive, nonce, CheckAct.Receive, codes, null, cancel);

    public ValueTask<Done> Pass(Turn turn, string nonce, string code, CancellationToken cancel) =>
        Decide(turn, CheckCard.Pass, nonce, CheckAct.Pass, [code], null, cancel);

    public async ValueTask<Reply> Ask(Turn turn, CheckAct act, IReadOnlyList<string> codes, CancellationToken cancel)
    {
        var cases = await findings.Read(codes, cancel);
        return Blocked(codes, [.. cases.Select(c => (c.Value, CheckRules.Refusal(c.Value, act, [], desk.Today)))], turn.Words)
            ?? (Reply)Form(turn, act, cases, desk.Ids.Nonce(), "", "", []).Draw(turn.Words);
    }

    /// <returns>What became of it; or, in place of it, the form again with what is wrong with it.</returns>
    public async ValueTask<(Done? Done, Reply? Again)> Confirmed(Turn turn, CheckAct act, FormData form, CancellationToken cancel)
    {
        var verb = act == CheckAct.Reject ? CheckDecideForm.Reject : CheckDecideForm.Return;
        var nonce = Forms.Nonce(form, desk.Ids);
        if (await desk.Store.Answered(Intention(turn, verb, nonce), cancel) is { } earlier)
            return (new Done.Landed(earlier, Repeated: true), null);
        var codes = form.Choices(CheckDecideForm.CodesField);
        var cases = await findings.Read(codes.Take(MostAtOnce + 1), cancel);
        var text = VietnameseText.Clean(form.Text(CheckDecideForm.ReasonField), Ineligibilities.LongestText + 1);
        var (reason, errors) = Reason(act, text, form.Chosen(CheckDecideForm.ChoiceField), Reasons(cases), turn.Words);
        return errors.Count > 0 && cases.Count > 0
            ? (null, Form(turn, act, cases, nonce, text, form.Chosen(CheckDecideForm.ChoiceField), errors).Draw(turn.Words))
            : (await Decide(turn, verb, nonce, act, codes, reason, cancel), null);
    }

    async ValueTask<Done> Decide(
        Turn turn, string verb, string nonce, CheckAct act, IReadOnlyList<string>? codes, string? reason, CancellationToken cancel) =>
        await desk.Once(Intention(turn, verb, nonce), async _ =>
        {
            if (codes is { Count: 0 })
                return new Decision.Refuse(turn.Words.CheckNoneChosen);
            var seen = holds.Now;
            var read = codes is null ? await findings.In(CaseState.Proposed, cancel) : await findings.Read(codes.Take(MostAtOnce + 1), cancel);
            var found = act is CheckAct.Receive or CheckAct.Pass
                ? await findings.Of(read, seen, cancel)
                : [.. read.Select(r => new CheckedCaseFound(r, new(null, null, null, 0, false), []))];
            if (codes is null)
                found = [.. found.Where(f => CheckRules.Refusal(f.Case, act, f.Findings, desk.Today) is null)];
            if (found.Count > MostAtOnce)
                return new Decision.Refuse(turn.Words.CheckTooMany(MostAtOnce));
            if (codes is null && found.Count == 0)
                return new Decision.Refuse(turn.Words.CheckNoneChosen);
            if (Blocked(codes ?? [], [.. found.Select(f => (f.Case, CheckRules.Refusal(f.Case, act, f.Findings, desk.Today)))], turn.Words) is { } blocked)
                return new Decision.Refuse(blocked);

            var change = new Change(turn.Who.Id, desk.Now);
            await steps.Land(change, [.. found.Select(f => Step(f.Read, act, reason))], cancel);
            foreach (var one in found.Where(f => act == CheckAct.Receive && f.Findings.Count > 0))
                change.Record(new CaseChecked(one.Case.Id, [.. one.Findings.Select(f => f.Noted)], desk.Today));
            if (act is CheckAct.Receive or CheckAct.Pass)
                seen.Insist(change, found.Select(f => f.Case));
            return new Decision.Do(change, found.Count.ToString(CultureInfo.InvariantCulture));
        }, cancel);

    CaseStep Step(Versioned<Case> read, CheckAct act, string? reason)
    {
        var (now, fact) = CaseRules.Move(read.Value, CheckRules.To(act), desk.Today, reason);
        return CaseStep.Of(read, now, fact);
    }

    /// <summary>The sentence that names what stands in the way, or null.</summary>
    public string? Blocked(IReadOnlyList<string> codes, IReadOnlyList<(Case Case, CheckRefusal? Why)> cases, Words words)
    {
        List<string> inTheWay =
        [
            .. codes.Except(cases.Select(c => c.Case.Id)).Select(code => words.CheckUnknown(VietnameseText.Clean(code, 20)).TrimEnd('.')),
            .. from one in cases
               let why = one.Why?.ToString()
               where why is not null
               select words.CheckRefused(why, one.Case.Id, views.Name(one.Case), words.CheckState(one.Case.State.ToString())),
        ];
        if (inTheWay.Count == 0)
            return null;
        var named = string.Join("; ", inTheWay.Take(MostNamed));
        return words.CheckNothingDone(inTheWay.Count > MostNamed ? $"{named} {words.CheckAndOthers(inTheWay.Count - MostNamed)}" : $"{named}.");
    }

    CheckDecideForm Form(
        Turn turn, CheckAct act, IReadOnlyList<Versioned<Case>> cases, string nonce, string text, string choice, IReadOnlyList<FieldError> errors) => new(
        [.. cases.Select(c => c.Value.Id)], [.. cases.Select(c => views.Name(c.Value))],
        act == CheckAct.Reject ? [.. Reasons(cases).Select(r => r.ToString())] : [], Ineligibilities.LongestText,
        new() { Nonce = nonce, For = turn.Who.Id }, errors)
    {
        Reason = text,
        Choice = choice,
    };

    /// <summary>Those that the laws of all their days know.</summary>
    static IReadOnlyList<Ineligibility> Reasons(IReadOnlyList<Versioned<Case>> cases) =>
        [.. Enum.GetValues<Ineligibility>().Where(reason => cases.All(c => Ineligibilities.On(c.Value.Day).Contains(reason)))];

    (string? Reason, IReadOnlyList<FieldError> Errors) Reason(
        CheckAct act, string text, string choice, IReadOnlyList<Ineligibility> reasons, Words words)
    {
        var errors = new List<FieldError>();
        var chosen = Enum.TryParse<Ineligibility>(choice, out var named) && reasons.Contains(named) ? named : (Ineligibility?)null;
        if (act == CheckAct.Reject && chosen is null)
            errors.Add(new(CheckDecideForm.ChoiceField, words.CheckRejectChooseError));
        if (text.Length > Ineligibilities.LongestText)
            errors.Add(new(CheckDecideForm.ReasonField, words.FieldNeeds(Ineligibilities.LongestText, required: true)));
        else if (text.Length == 0 && (act == CheckAct.Return || chosen == Ineligibility.Other))
            errors.Add(new(CheckDecideForm.ReasonField, words.FieldNeeds(Ineligibilities.LongestText, required: true)));
        else if (VietnameseText.LooksLikeLegacyEncoding(text))
            errors.Add(new(CheckDecideForm.ReasonField, words.LegacyText));
        if (chosen is not { } why)
            return (text, errors);
        // the public history is in the office's language, whoever decides
        var called = Words.For(desk.Office.Language).CheckRejectReason(why.ToString());
        return (text.Length == 0 ? called : why == Ineligibility.Other ? text : $"{called}: {text}", errors);
    }

    static string Intention(Turn turn, string verb, string nonce) => $"{verb}/{turn.Who.Id}/{nonce}";
}
