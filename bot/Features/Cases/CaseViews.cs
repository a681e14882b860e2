using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Cases;

/// <summary>Cases as cards show them, from what is true now.</summary>
sealed class CaseViews(Desk desk, AwardForms forms, CaseSeats seats)
{
    /// <summary>Of its history on the case's own card; a case of the usual way has nine steps.</summary>
    const int LatestDeeds = 6;

    public ValueTask<Versioned<Case>?> Find(string code, CancellationToken cancel) => desk.Store.Find(Kinds.Cases, code, cancel);

    /// <summary>The names are the same on both sides; a test says so.</summary>
    public static CaseStage Stage(CaseState state) => (CaseStage)(int)state;

    public string Award(string form) => forms.Find(form)?.Name ?? form;

    public string Moment(DateTimeOffset at) => Words.Moment(desk.Local(at));

    public CaseLine Line(Case c) => new(
        c.Id, desk.People.NameOf(c.Party), desk.People.Unit(c.Unit)?.Name, Award(c.Form), Stage(c.State), Words.Date(c.Day), c.Reason);

    public async ValueTask<CaseView> View(Case c, CancellationToken cancel) => new(
        c.Id, desk.People.View(c.Party), Award(c.Form), Stage(c.State), c.Campaign is null ? null : desk.Campaign(c.Campaign)?.Value.Title ?? c.Campaign,
        c.Kind.ToString(), c.Achievement, c.Evidence, Name(c.OpenedBy), Words.Date(c.Day), c.Nomination)
    {
        Endorsements = c.Nomination is null ? 0 : await desk.Store.Tally(Tallies.Endorsements(c.Nomination), cancel),
        Unit = desk.People.Unit(c.Unit)?.Name,
        Reviewers = [.. seats.Reviewers(c).Select(p => p.Name)],
        Secretaries = [.. seats.Secretaries.Select(p => p.Name)],
        Reason = c.Reason,
        CommentsUntil = c.CommentsUntil is { } until ? Words.Date(until) : null,
        Meeting = View(c.Meeting),
        Count = c.Count is { } count ? new(count.Agree, count.Of, count.Needed) : null,
        HandedOut = c.HandedOutAt is { } at ? Moment(at) : null,
        DecidedAbove = forms.Find(c.Form)?.DecidedBy == Competence.Higher,
        IsAdHoc = c.Kind == NominationKind.AdHoc,
    };

    /// <summary>As this person sees it, with what he may do now.</summary>
    public async ValueTask<AdaptiveCard> Card(Case c, Person viewer, Words words, CancellationToken cancel, string? notice = null)
    {
        var deeds = await Deeds(c.Id, LatestDeeds + 1, words, cancel);
        return new CaseCard(
            viewer.Id, await View(c, cancel), [.. deeds.Take(LatestDeeds)], deeds.Count > LatestDeeds, May(c, seats.Of(c, viewer)), notice).Draw(words);
    }

    /// <summary>Its public history, newest first.</summary>
    public async ValueTask<IReadOnlyList<CaseDeed>> Deeds(string code, int take, Words words, CancellationToken cancel) =>
    [
        .. (await desk.Store.History(Case.SubjectOf(code), take, cancel)).Select(e => Deed(e, words)).OfType<CaseDeed>(),
    ];

    /// <summary>What happened to it last, as its history says it.</summary>
    public async ValueTask<string> Last(string code, Words words, CancellationToken cancel) =>
        await Deeds(code, 1, words, cancel) is [var last] ? words.CaseDeedLine(last) : "";

    CaseDeed? Deed(LedgerEntry entry, Words words)
    {
        var (at, who) = (Moment(new(entry.AtTicks, TimeSpan.Zero)), entry.By == "system" ? words.CaseSystem : Name(entry.By));
        return FactJson.Read(entry.Kind, entry.Json) switch
        {
            CaseOpened => new(at, who, CaseDeedKind.Opened),
            CaseSupplemented => new(at, who, CaseDeedKind.Supplemented),
            HandedOut => new(at, who, CaseDeedKind.HandedOut),
            HandOutTakenBack => new(at, who, CaseDeedKind.HandOutTakenBack),
            CaseMoved f => new(at, who, CaseDeedKind.Moved, Stage(f.From), Stage(f.To), f.Reason, View(f.Meeting)),
            _ => null,
        };
    }

    static CaseMay May(Case c, CaseSeat seat)
    {
        var may = CaseMay.Nothing;
        if (CaseActs.Refusal(c, CaseAct.Propose, seat) is null)
            may |= CaseMay.Review;
        if (CaseActs.Refusal(c, CaseAct.SendAgain, seat) is null)
            may |= CaseMay.Supplement;
        if (CaseActs.Refusal(c, CaseAct.Withdraw, seat) is null)
            may |= CaseMay.Withdraw;
        return may;
    }

    static MeetingView? View(UnitMeeting? meeting) => meeting is null ? null : new(meeting.Attended, meeting.Agreed);

    string Name(string person) => desk.People.Find(person)?.Name ?? person;
}
