using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Council;

/// <summary>What somebody may do to a session now.</summary>
[Flags]
public enum SessionMay
{
    Nothing = 0,
    CallRoll = 1,
    Attend = 2,
    Open = 4,
    Suspend = 8,
    Resume = 16,
    Postpone = 32,
    Void = 64,
    Remind = 128,
    Vote = 256,
    Count = 512,
}

/// <summary>One ballot of a session: what is seen of it while it goes on.</summary>
/// <param name="Of">The denominator by its English name.</param>
/// <param name="Issued">How many vote on it.</param>
/// <param name="Missing">Who has not voted; while it is open.</param>
public sealed record PaperLine(
    string Form, string Name, int Cases, int Percent, string Of, bool Secret, int Returned, int Issued, IReadOnlyList<string> Missing);

/// <param name="State">By its English name.</param>
/// <param name="Needed">The fewest present.</param>
public sealed record SessionView(
    string Id, string State, string Day, string? Place, int Members, int Present, int Written, int Needed, IReadOnlyList<PaperLine> Papers)
{
    public string? Reason { get; init; }

    public string? OpenedAt { get; init; }

    public string? EndedAt { get; init; }

    public int Cases => Papers.Sum(p => p.Cases);

    public bool IsOver => State is "Counted" or "Void";
}

/// <summary>Phiên họp: how it stands, and what the one who looks may do.</summary>
public sealed record SessionCard(SessionView Session, SessionMay May, CardData Data, string? Notice = null, string? Wrong = null)
{
    public const string Show = "session.show", Open = "session.open", Resume = "session.resume", Remind = "session.remind", AskCount = "session.count.ask";

    /// <summary>More ballots than these do not fit into a card.</summary>
    public const int MostPapers = 12;

    const int MostMissing = 8;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.SessionKind, words.SessionTitle(Session.Day, Session.Id), Style, words.SessionState(Session.State)),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            new FactSet([.. Facts(words)]),
            Layout.Heading(words.SessionPapers(Session.Cases)),
            .. Session.Papers.Select(p => Paper(words, p)),
            new ActionSet([new ExecuteAction(Session.State == "Counted" ? words.MinutesOpen : words.SessionAgenda, MinutesCard.Show, new() { Ref = MinutesCard.At(Session.Id, 0) }, inputs: false)]),
        ],
        $"{Notice ?? Wrong} {words.SessionTitle(Session.Day, Session.Id)}: {words.SessionState(Session.State)}. {Session.Reason}".Trim(),
        words.Lang)
    {
        Actions = [.. Buttons(words)],
    };

    string Style => Session.State switch
    {
        "Open" => "accent",
        "Counted" => "good",
        "Void" or "Suspended" => "warning",
        _ => "emphasis",
    };

    IEnumerable<Fact> Facts(Words words)
    {
        yield return new(words.SessionMembers, words.Number(Session.Members));
        yield return new(words.SessionPresent, words.SessionPresence(Session.Present, Session.Written, Session.Needed));
        if (Session.Place is { } place)
            yield return new(words.SessionPlaceName, place);
        if (Session.OpenedAt is { } opened)
            yield return new(words.SessionOpenedAt, opened);
        if (Session.EndedAt is { } ended)
            yield return new(words.SessionEndedAt, ended);
        if (Session.Reason is { } reason)
            yield return new(words.SessionReason, reason);
    }

    Container Paper(Words words, PaperLine p) => new(
    [
        new TextBlock(Md.Of($"**{p.Name}**")) { Spacing = "None" },
        Layout.Quiet(words.PaperRule(p.Cases, p.Percent, p.Of, p.Secret)) with { Spacing = "None" },
        .. Session.State is "Open" or "Suspended" or "Counted" ? [new TextBlock(words.PaperReturned(p.Returned, p.Issued)) { Spacing = "None" }] : Array.Empty<Element>(),
        .. p.Missing.Count > 0 && Session.State is "Open" or "Suspended"
            ? [Layout.Quiet(words.PaperMissing(Named(p))) with { Spacing = "None" }]
            : Array.Empty<Element>(),
    ])
    { Separator = true, Spacing = "Small" };

    internal static IReadOnlyList<string> Named(PaperLine p) => p.Missing.Count <= MostMissing ? p.Missing : [.. p.Missing.Take(MostMissing), "…"];

    IEnumerable<CardAction> Buttons(Words words)
    {
        if (May.HasFlag(SessionMay.Open))
            yield return new ExecuteAction(words.SessionOpen, Open, Data) { Style = "positive" };
        if (May.HasFlag(SessionMay.Resume))
            yield return new ExecuteAction(words.SessionResume, Resume, Data) { Style = "positive" };
        if (May.HasFlag(SessionMay.CallRoll))
            yield return new ExecuteAction(words.SessionRoll, RollCard.Show, new() { For = Data.For }, inputs: false);
        else if (May.HasFlag(SessionMay.Attend))
            yield return new ExecuteAction(words.SessionOwnRoll, OwnRollCard.Show, new() { For = Data.For }, inputs: false);
        if (May.HasFlag(SessionMay.Vote))
            yield return new ExecuteAction(words.SessionVote, BallotsCard.List, new() { For = Data.For }, inputs: false);
        if (May.HasFlag(SessionMay.Count))
            yield return new ExecuteAction(words.SessionCount, AskCount, new() { For = Data.For }, inputs: false);
        if (May.HasFlag(SessionMay.Remind))
            yield return new ExecuteAction(words.SessionRemind, Remind, Data);
        if (May.HasFlag(SessionMay.Suspend))
            yield return new ExecuteAction(words.SessionSuspend, SessionReasonForm.Ask, new() { Ref = "Suspend", For = Data.For }, inputs: false);
        if (May.HasFlag(SessionMay.Postpone))
            yield return new ExecuteAction(words.SessionPostpone, SessionReasonForm.Ask, new() { Ref = "Postpone", For = Data.For }, inputs: false);
        if (May.HasFlag(SessionMay.Void))
            yield return new ExecuteAction(words.SessionVoid, SessionReasonForm.Ask, new() { Ref = "Void", For = Data.For }, inputs: false);
    }
}

/// <summary>Kiểm phiếu, before it is done: what it closes, and who has not voted.</summary>
public sealed record CountAskCard(SessionView Session, CardData Data, string? Wrong = null)
{
    public const string Confirm = "session.count";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CountAskKind, words.CountAskTitle, "warning", words.SessionTitle(Session.Day, Session.Id)),
            .. Layout.Refused(Wrong),
            new TextBlock(words.CountAskIntro),
            .. Session.Papers.SelectMany(p => Paper(words, p)),
        ],
        $"{Wrong} {words.CountAskTitle}".Trim(),
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CountConfirm, Confirm, Data) { Style = "positive" },
            new ExecuteAction(words.SessionRemind, SessionCard.Remind, Data),
            new ExecuteAction(words.Back, SessionCard.Show, new() { For = Data.For, Ref = Session.Id }, inputs: false),
        ],
    };

    static IEnumerable<Element> Paper(Words words, PaperLine p)
    {
        yield return new TextBlock(Md.Of($"**{p.Name}** · {words.PaperReturned(p.Returned, p.Issued)}")) { Spacing = "Medium" };
        if (p.Missing.Count > 0)
            yield return Layout.Quiet(words.PaperMissing(SessionCard.Named(p)));
    }
}
