using System.Globalization;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Checking;

/// <summary>Cases as the secretary's cards show them, from what is true now.</summary>
sealed class CheckViews(Desk desk, AwardForms forms, CaseFindings findings, OpenHolds holds)
{
    const int MostIdeas = 5;

    public string Award(string form) => forms.Find(form)?.Name ?? form;

    public string Name(Case standing) => desk.People.NameOf(standing.Party);

    public string? UnitOf(Case standing) => standing.Party.Kind == PartyKind.Unit ? null : desk.People.Unit(standing.Unit ?? standing.Party.Unit)?.Name;

    public string? Clock(Case standing, Words words) => AdHocClock.Since(standing, desk.Now, desk.Hours) is { } since
        ? words.AdHocSince(since.Hours, since.Days, since.InHours)
        : null;

    public CheckLine Line(Case standing, IEnumerable<Finding> found, Words words) => new(
        standing.Id, Name(standing), UnitOf(standing), Award(standing.Form), Clock(standing, words), [.. found.Select(f => Found(f, words))]);

    public NonManagers Share(IEnumerable<Case> list) =>
        CheckRules.Share(list, id => desk.People.Find(id) is { Manages: true }) is var (count, people) ? new(count, people) : default;

    /// <summary>Why a case whose days are over is still there, in the middle of a sentence.</summary>
    public string KeptBack(Case standing, Words words) =>
        PublicationRules.Keeps(standing, holds.Now.Of(standing.Party), desk.Today) is { } why ? words.KeptBack(why.ToString(), standing.OpenComments) : words.KeptBackOver;

    public async ValueTask<AdaptiveCard> Card(
        Person viewer, Versioned<Case> read, string nonce, Words words, CancellationToken cancel, string? notice = null, string? wrong = null)
    {
        var standing = read.Value;
        var (_, rules, found) = (await findings.Of([read], holds.Now, cancel))[0];
        var atCheck = standing.State is CaseState.Nominated or CaseState.Proposed or CaseState.Returned;
        var over = standing.State == CaseState.Published && CheckRules.IsOver(standing, desk.Today);
        return new CheckCard(
            new(
                standing.Id, Name(standing), UnitOf(standing), Award(standing.Form), standing.State.ToString(),
                standing.Campaign is null ? null : desk.Campaign(standing.Campaign)?.Value.Title ?? standing.Campaign,
                standing.Kind.ToString(), standing.Achievement, standing.Evidence, desk.People.Find(standing.OpenedBy)?.Name ?? standing.OpenedBy,
                Words.Date(standing.Day), rules.Standards,
                // once it was received, what was only to be known then is known
                [.. found.Where(f => atCheck || f is Finding.Held or Finding.RewardedBefore).Select(f => Found(f, words))],
                await Ideas(standing.Party, cancel),
                standing.Comments == 0 ? null : words.CheckCommentCount(standing.Comments, standing.OpenComments),
                standing.State == CaseState.Published && standing.CommentsUntil is { } until ? Words.Date(until) : null)
            {
                Achieved = Clock(standing, words) is { } clock
                    ? (clock, (standing.AchievedOn ?? standing.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                    : null,
                KeptBack = over ? words.KeptBackIs(KeptBack(standing, words)) : null,
            },
            May(standing, found), new() { For = viewer.Id, Nonce = nonce }, notice, wrong).Draw(words);
    }

    FoundLine Found(Finding finding, Words words) => finding switch
    {
        Finding.Held f => new(words.FoundHeld(f.Kind.ToString(), f.To is { } to ? Words.Date(to) : null), words.FoundHeldBriefly, f.Stops),
        Finding.SameAchievement f => new(
            words.FoundSameAchievement(f.Code, Award(f.Form), words.CheckState(f.State.ToString()), f.Refused), words.FoundSameAchievementBriefly(f.Code), f.Stops),
        Finding.SameForm f => new(words.FoundSameForm(f.Code, words.CheckState(f.State.ToString())), words.FoundSameFormBriefly(f.Code), f.Stops),
        Finding.OverCap f => new(words.FoundOverCap(f.Percent, f.Base, f.Most, f.Asked), words.FoundOverCapBriefly(f.Percent), f.Stops),
        Finding.RewardedBefore f => new(words.FoundRewarded(f.Times, f.LastForm, Words.Date(f.LastOn)), words.FoundRewardedBriefly(f.Times), f.Stops),
        Finding.NoEvidence => new(words.FoundNoEvidence, words.FoundNoEvidenceBriefly, finding.Stops),
        _ => throw new ArgumentException($"{finding} has no sentence", nameof(finding)),
    };

    CheckMay May(Case standing, IReadOnlyList<Finding> found)
    {
        var may = CheckMay.Nothing;
        foreach (var (act, button) in (ReadOnlySpan<(CheckAct, CheckMay)>)
            [(CheckAct.Receive, CheckMay.Receive), (CheckAct.Return, CheckMay.Return), (CheckAct.Reject, CheckMay.Reject), (CheckAct.Pass, CheckMay.Pass)])
        {
            if (CheckRules.Refusal(standing, act, found, desk.Today) is null)
                may |= button;
        }
        return CheckRules.MayDate(standing) ? may | CheckMay.Date : may;
    }

    async ValueTask<IReadOnlyList<string>> Ideas(Party party, CancellationToken cancel) =>
    [
        .. (await desk.Store.List(Kinds.Ideas, $"of/{party.Key}/", 50, cancel, newestFirst: true)).Select(i => i.Value)
            .Where(i => i.Judged is { Recognised: true }).Take(MostIdeas).Select(i => $"{i.Id} · {i.Title}"),
    ];
}
