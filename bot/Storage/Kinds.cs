using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Alarms;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Recognition.Initiatives;
using ThiDua.Bot.Recognition.Reviews;

namespace ThiDua.Bot.Storage;

/// <summary>Every kind of document there is, with the keys it is listed under and the claims that settle races.</summary>
static class Kinds
{
    static readonly StoredJson Json = Stored.Json;

    public static Kind<Office> Offices { get; } = new("office", () => Json.Office, _ => Office.Id, Resident: true);

    public static Kind<Person> People { get; } = new(
        "person", () => Json.Person, p => p.Id, Claims: p => Claims(("aad", p.AadId), ("mri", p.Mri), ("mail", p.Email)), Resident: true);

    public static Kind<Unit> Units { get; } = new("unit", () => Json.Unit, u => u.Id, Resident: true);

    public static Kind<Place> Places { get; } = new("place", () => Json.Place, p => p.Id, Resident: true);

    /// <summary>Holds (the campaign of the đợt before): of two that would follow it, one does.</summary>
    public static Kind<Campaign> Campaigns { get; } = new(
        "campaign", () => Json.Campaign, c => c.Id, Claims: c => c.Follows is null ? [] : [$"follows/{c.Follows}"], Resident: true);

    /// <summary>Listed by nominator, nominee and campaign; holds (campaign, nominee, nominator) while it is not withdrawn.</summary>
    public static Kind<Nomination> Nominations { get; } = new(
        "nomination", () => Json.Nomination, n => n.Id,
        n =>
        [
            $"by/{n.By}/{Time(n.At)}",
            $"all/{Time(n.At)}",
            .. n.Nominees.Select(p => $"of/{p.Key}/{Time(n.At)}"),
            .. n.Campaign is null ? Array.Empty<string>() : [$"in/{n.Campaign}/{Time(n.At)}"],
        ],
        n => n.Campaign is null || n.State == NominationState.Withdrawn ? [] : n.Nominees.Select(p => NominatedOnce(n.Campaign, p, n.By)));

    public static Kind<Endorsement> Endorsements { get; } = new(
        "endorsement", () => Json.Endorsement, e => e.Id, e => e.Given ? [$"of/{e.Nomination}/{Time(e.At)}"] : []);

    public static Kind<Praise> Praises { get; } = new(
        "praise", () => Json.Praise, p => p.Id, p => [$"by/{p.By}/{Time(p.At)}", .. p.To.Select(t => $"of/{t.Key}/{Time(p.At)}")]);

    public static Kind<Acknowledgement> Acknowledgements { get; } = new(
        "acknowledgement", () => Json.Acknowledgement, a => a.Id, a => [$"of/{a.Campaign}/{Time(a.At)}"]);

    /// <summary>
    /// Listed by those who have it still, by campaign, by the year of the decision and by the paper it came from. Holds its number, year and form;
    /// not where somebody above decided, since that may be recorded in parts, of which each case is in one; one from before the bot whose number
    /// is not known, and that names no recipients, holds its form and time.
    /// </summary>
    public static Kind<Award> Awards { get; } = new(
        "award", () => Json.Award, a => a.Id,
        a =>
        [
            $"all/{Time(a.At)}",
            $"year/{a.Date:yyyy}/{Time(a.At)}",
            .. a.Standing.Where(r => r.Party is not null).Select(r => $"of/{r.Party!.Key}/{Time(a.At)}"),
            .. a.Recipients.Select(a.CampaignOf).Append(a.Campaign).OfType<string>().Distinct().Select(c => $"in/{c}/{Time(a.At)}"),
            .. a.Paper is null ? Array.Empty<string>() : [$"paper/{a.Paper}/{Time(a.At)}"],
            .. a.Past is null ? Array.Empty<string>() : [$"past/{Time(a.At)}"],
        ],
        a => a is { Issuer: not null, Past: null } ? []
            : a.Number.Length > 0 ? [$"decision/{a.Number.ToUpperInvariant()}/{a.Date:yyyy}/{a.Form}"]
            : a.Past is { Unstated: not null } past ? [$"unstated/{a.Campaign}/{past.From}-{past.To}/{a.Form}"]
            : a.Past is { } given ? [.. a.Standing.Select(r => $"past/{given.From}-{given.To}/{a.Form}/{r.Key}")] : []);

    /// <summary>Listed by kind, and while it waits to be signed; then it also holds its cases. It holds its number and year unless it was sent back.</summary>
    public static Kind<Paper> Papers { get; } = new(
        "paper", () => Json.Paper, p => p.Id, p => [$"{p.Kind}/{Time(p.At)}", .. p.State == PaperState.Prepared ? [$"waits/{Time(p.At)}"] : Array.Empty<string>()],
        p =>
        [
            .. p.State == PaperState.Prepared ? p.Cases.Select(c => $"paper-of/{c}") : [],
            .. p.State == PaperState.SentBack ? Array.Empty<string>() : [$"paper/{p.Kind}/{p.Number.ToUpperInvariant()}/{p.Date:yyyy}"],
        ]);

    /// <summary>Some hundreds a year, and looked at by the broadcaster all the time.</summary>
    public static Kind<Announcement> Announcements { get; } = new("announcement", () => Json.Announcement, a => a.Id, Resident: true);

    /// <summary>Listed by announcement, first to take note first.</summary>
    public static Kind<Note> Notes { get; } = new("note", () => Json.Note, n => n.Id, n => [$"of/{n.Announcement}/{Time(n.At)}"]);

    /// <summary>Listed by announcement, in the order of sending.</summary>
    public static Kind<Sheet> Sheets { get; } = new("sheet", () => Json.Sheet, s => s.Id, s => [$"of/{s.Id}"]);

    /// <summary>Listed by whose it is, oldest first; and, while it is to be fetched, by that.</summary>
    public static Kind<PeopleList> PeopleLists { get; } = new(
        "people-list", () => Json.PeopleList, l => l.Id,
        l => [$"by/{l.By}/{Time(l.At)}", .. l.State == PeopleListState.Awaited ? [$"awaited/{Time(l.At)}"] : Array.Empty<string>()]);

    public static Kind<OfficeCalendar> Calendars { get; } = new("calendar", () => Json.OfficeCalendar, _ => OfficeCalendar.Id, Resident: true);

    /// <summary>Some hundreds a year; resident, so that what is still to ring is known without I/O.</summary>
    public static Kind<Rung> Alarms { get; } = new("alarm", () => Json.Rung, r => r.Alarm, Resident: true);

    /// <summary>Listed by whose list it is and of what, oldest first; and, while the file is on its way, by that.</summary>
    public static Kind<FileOffer> FileOffers { get; } = new(
        "file-offer", () => Json.FileOffer, f => f.Id,
        f => [$"of/{f.Announcement}/{f.For}/{Time(f.At)}", .. f.State == FileOfferState.Accepted ? [$"accepted/{Time(f.At)}"] : Array.Empty<string>()]);

    /// <summary>Few; resident, so that whoever watches knows without I/O what has been said. Of one thing, one is open at a time.</summary>
    public static Kind<Incident> Incidents { get; } = new(
        "incident", () => Json.Incident, i => i.Id, Claims: i => i.IsOpen ? [$"incident/{i.Of}"] : [], Resident: true);

    /// <summary>
    /// Listed by state, unit, nominee, form, who opened it, nomination and session, oldest first; đột xuất also by itself. Holds (nomination, nominee, form) for good: the
    /// same is asked for once.
    /// </summary>
    public static Kind<Case> Cases { get; } = new(
        "case", () => Json.Case, c => c.Id,
        c =>
        [
            $"state/{c.State}/{Time(c.At)}",
            $"of/{c.Party.Key}/{Time(c.At)}",
            $"by/{c.OpenedBy}/{Time(c.At)}",
            $"form/{c.Form}/{Time(c.At)}",
            .. c.Kind == NominationKind.AdHoc ? [$"adhoc/{c.State}/{Time(c.At)}"] : Array.Empty<string>(),
            .. c.Unit is null ? Array.Empty<string>() : [$"unit/{c.Unit}/{c.State}/{Time(c.At)}"],
            .. c.Nomination is null ? Array.Empty<string>() : [$"nomination/{c.Nomination}/{Time(c.At)}"],
            .. c.Session is null ? Array.Empty<string>() : [$"session/{c.Session}/{Time(c.At)}"],
        ],
        c => c.Nomination is null ? [] : [$"case/{c.Nomination}/{c.Party.Key}/{c.Form}"]);

    /// <summary>Listed by whom they are for and which step they tell of, by day.</summary>
    public static Kind<CaseNotice> CaseNotices { get; } = new(
        "case-notice", () => Json.CaseNotice, n => n.Id, n => [$"of/{n.To}/{n.Step}/{n.Day:yyyyMMdd}"]);

    public static Kind<Regulation> Regulations { get; } = new("regulation", () => Json.Regulation, _ => Regulation.Id, Resident: true);

    /// <summary>By party, with all holds it ever had; few, and asked for with every step of a case.</summary>
    public static Kind<HeldParty> Holds { get; } = new("hold", () => Json.HeldParty, h => h.Id, Resident: true);

    /// <summary>Some dozens a year; resident, so that their last days are known without I/O.</summary>
    public static Kind<Publication> Publications { get; } = new("publication", () => Json.Publication, p => p.Id, Resident: true);

    /// <summary>Listed by case, and by case while not considered, oldest first.</summary>
    public static Kind<Comment> Comments { get; } = new(
        "comment", () => Json.Comment, c => c.Id,
        c => [$"case/{c.Case}/{Time(c.At)}", .. c.Considered is null ? [$"open/{c.Case}/{Time(c.At)}"] : Array.Empty<string>()]);

    /// <summary>Listed by who spotted it, and by whether it waits to be judged.</summary>
    public static Kind<Spot> Spots { get; } = new(
        "spot", () => Json.Spot, s => s.Id,
        s => [$"all/{Time(s.At)}", $"by/{s.By}/{Time(s.At)}", $"of/{s.Party.Key}/{Time(s.At)}", $"{Judged(s.Judged)}/{Time(s.At)}"]);

    /// <summary>Listed by author, who registered it, and by whether it waits to be judged.</summary>
    public static Kind<Idea> Ideas { get; } = new(
        "idea", () => Json.Idea, i => i.Id,
        i =>
        [
            $"all/{Time(i.At)}", $"by/{i.By}/{Time(i.At)}", $"{Judged(i.Judged)}/{Time(i.At)}", .. i.Authors.Select(a => $"of/{a.Key}/{Time(i.At)}"),
        ]);

    public static Kind<Exemplar> Exemplars { get; } = new("exemplar", () => Json.Exemplar, e => e.Id, Resident: true);

    /// <summary>Some a year. Holds its awards: an award is handed out at one ceremony.</summary>
    public static Kind<Ceremony> Ceremonies { get; } = new(
        "ceremony", () => Json.Ceremony, c => c.Id, Claims: c => c.Awards.Select(a => $"handed-out-at/{a}"), Resident: true);

    public static Kind<Councillors> Councils { get; } = new("council", () => Json.Councillors, _ => Councillors.Id, Resident: true);

    /// <summary>Some dozens a year; resident, so that every turn knows which one is under way. One is under way at a time.</summary>
    public static Kind<Session> Sessions { get; } = new(
        "session", () => Json.Session, s => s.Id, Claims: s => s.IsOver ? [] : ["session/under-way"], Resident: true);

    /// <summary>Listed by session, form and seat.</summary>
    public static Kind<Ballot> Ballots { get; } = new("ballot", () => Json.Ballot, b => b.Id, b => [$"of/{b.Id}"]);

    /// <summary>A few for each campaign. Holds the final one: a campaign has one at most.</summary>
    public static Kind<Review> Reviews { get; } = new(
        "review", () => Json.Review, r => r.Id, Claims: r => r.Kind == ReviewKind.Final ? [$"final-review/{r.Campaign}"] : [], Resident: true);

    /// <summary>None in most offices.</summary>
    public static Kind<HostMove> HostMoves { get; } = new("host-move", () => Json.HostMove, m => m.Id, Resident: true);

    public static IReadOnlyList<IKind> Every { get; } =
    [
        Offices, People, Units, Places, Campaigns, Nominations, Endorsements, Praises, Acknowledgements, Awards, Announcements, Notes, Sheets, Calendars,
        Alarms, FileOffers, Incidents, Cases, CaseNotices, Regulations, Holds, Publications, Comments, Spots, Ideas, Exemplars,
        Ceremonies, Papers, PeopleLists, Councils, Sessions, Ballots, Reviews,
        HostMoves,
    ];

    public static string NominatedOnce(string campaign, Party nominee, string by) => $"nominated/{campaign}/{nominee.Key}/{by}";

    static string Judged(Judgement? judged) => judged is null ? "open" : judged.Recognised ? "recognised" : "not-recognised";

    static IEnumerable<string> Claims(params (string Name, string? Value)[] held) =>
        from claim in held where !string.IsNullOrEmpty(claim.Value) select $"{claim.Name}/{claim.Value.ToLowerInvariant()}";

    /// <summary>Sorts as text in the order of time.</summary>
    static string Time(DateTimeOffset at) => at.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);
}
