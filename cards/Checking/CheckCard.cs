using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Checking;

/// <summary>What the secretary may do with a case where it stands.</summary>
[Flags]
public enum CheckMay
{
    Nothing = 0,
    Receive = 1,
    Return = 2,
    Reject = 4,
    Pass = 8,

    /// <summary>Đột xuất: say on which day it was achieved.</summary>
    Date = 16,
}

/// <summary>Everything about a case that is checked.</summary>
/// <param name="State">By its English name, e.g. <c>Proposed</c>.</param>
/// <param name="Kind">By its English name, e.g. <c>AdHoc</c>.</param>
/// <param name="Standards">Tiêu chuẩn of the award form, or null where the catalogue has none.</param>
/// <param name="Ideas">Recognised initiatives of the party, a line each.</param>
/// <param name="Count">What its comments come to, or null when there were none.</param>
public sealed record CheckedCase(
    string Code, string Name, string? Unit, string Award, string State, string? Campaign, string Kind, string Achievement, string? Evidence,
    string OpenedBy, string On, string? Standards, IReadOnlyList<FoundLine> Found, IReadOnlyList<string> Ideas, string? Count, string? Until)
{
    /// <summary>Đột xuất: how long ago it was, and on which day (yyyy-MM-dd).</summary>
    public (string Clock, string Day)? Achieved { get; init; }

    /// <summary>Why it was kept back when its days were over, or null.</summary>
    public string? KeptBack { get; init; }

    public bool HasComments => Count is not null;
}

/// <summary>One case as the secretary checks it. Never shown to anybody else: it says what is held.</summary>
public sealed record CheckCard(CheckedCase Case, CheckMay May, CardData Data, string? Notice = null, string? Wrong = null)
{
    public const string Pass = "check.pass", Date = "check.dated";

    public const string DateField = "achieved";

    /// <summary>Standards of the law can be long; the catalogue has them whole.</summary>
    const int BriefStandards = 700;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CheckKind, $"{Case.Name} · {Case.Code}", below: Case.Award),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            .. Case.Achieved is var (clock, _) ? new Element[] { new TextBlock($"⏱ {clock}") { Weight = "Bolder", Color = "Warning", Spacing = "Medium" } } : [],
            .. Case.KeptBack is { } kept ? new Element[] { new TextBlock($"✋ {kept}") { Weight = "Bolder", Spacing = "Medium" } } : [],
            Layout.Heading(words.CheckFindings),
            .. Case.Found.Count == 0
                ? [new TextBlock($"✓ {words.CheckNothingFound}") { Spacing = "Small" }]
                : Case.Found.Select(f => (Element)new TextBlock($"{f.Sign} {f.Sentence}") { Spacing = "Small", Weight = f.Stops ? "Bolder" : null }),
            Facts(words),
            Layout.Heading(Case.Achieved is null ? words.AchievementHeading : words.CheckShortDossier),
            Layout.Quote(Case.Achievement),
            .. Case.Evidence is { } link ? new Element[] { Layout.Quiet(words.EvidenceIs(link)) } : [],
            .. Case.Standards is { } standards
                ? new Element[] { Layout.Heading(words.CheckStandards), new TextBlock(Brief(standards)) { Spacing = "Small" } }
                : [],
            .. Case.Ideas.Count > 0
                ? new Element[] { Layout.Heading(words.CheckIdeas) }.Concat(Case.Ideas.Select(i => new TextBlock($"• {i}") { Spacing = "Small" }))
                : [],
            .. May.HasFlag(CheckMay.Date) && Case.Achieved is var (_, day)
                ? new Element[] { new DateInput(words.CheckAchievedLabel) { Id = DateField, Value = day, ErrorMessage = words.CheckAchievedError, IsRequired = true } }
                : [],
        ],
        $"{words.CheckKind}: {Case.Name}, {Case.Award}, {Case.Code}. {string.Join(' ', Case.Found.Select(f => f.Sentence))}",
        words.Lang)
    {
        Actions = [.. Buttons(words)],
    };

    IEnumerable<CardAction> Buttons(Words words)
    {
        var data = Data with { Ref = Case.Code };
        if (May.HasFlag(CheckMay.Receive))
            yield return new ExecuteAction(words.CheckReceive, CheckListCard.Receive, data, inputs: false) { Style = "positive" };
        if (May.HasFlag(CheckMay.Pass))
            yield return new ExecuteAction(words.CheckPass, Pass, data, inputs: false) { Style = "positive" };
        if (Case.HasComments)
            yield return new ExecuteAction(words.CommentsSee, CommentPageCard.Show, data, inputs: false);
        if (May.HasFlag(CheckMay.Date))
            yield return new ExecuteAction(words.CheckAchievedSave, Date, data);
        if (May.HasFlag(CheckMay.Return))
            yield return new ExecuteAction(words.CheckReturn, CheckListCard.AskReturn, data, inputs: false);
        if (May.HasFlag(CheckMay.Reject))
            yield return new ExecuteAction(words.CheckReject, CheckListCard.AskReject, data, inputs: false);
        yield return new ExecuteAction(words.CheckBack, CheckListCard.List, new() { Ref = CasePages.Number(0), For = Data.For }, inputs: false);
    }

    FactSet Facts(Words words) => new(
    [
        new(words.CheckStateLabel, words.CheckState(Case.State)),
        .. Case.Unit is { } unit ? new Fact[] { new(words.CheckUnit, unit) } : [],
        .. Case.Campaign is { } campaign ? new Fact[] { new(words.CheckCampaign, campaign) } : [],
        new(words.NominateKind, words.NominationKind(Case.Kind)),
        new(words.CheckOpenedBy, $"{Case.OpenedBy}, {Case.On}"),
        .. Case.Until is { } until ? new Fact[] { new(words.CheckUntil, until) } : [],
        .. Case.Count is { } count ? new Fact[] { new(words.CheckComments, count) } : [],
    ])
    { Spacing = "Medium" };

    static string Brief(string text) => text.Length <= BriefStandards ? text : $"{text[..BriefStandards].TrimEnd()}…";
}
