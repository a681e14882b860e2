using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Cases;

/// <summary>The parts that cards of cases share.</summary>
static class CaseBody
{
    /// <summary>In a list of several, so much of a reason as tells what it is about.</summary>
    const int BriefReason = 160;

    /// <summary>Its state in the words of the office's other systems, why, and who has to act next.</summary>
    public static Container State(Words words, CaseView c) => new(
    [
        new TextBlock(Md.Of($"{words.CaseStateLabel} **{words.CaseStageName(c.Stage)}**")) { Spacing = "None" },
        .. c.Reason is null ? Array.Empty<Element>() : [new TextBlock(words.CaseReason(c.Reason)) { Spacing = "Small" }],
        new TextBlock(words.CaseNext(c)) { Spacing = "Small" },
    ])
    {
        Style = c.Stage switch
        {
            CaseStage.Awarded or CaseStage.Passed => "good",
            CaseStage.Returned => "warning",
            CaseStage.NotPassed or CaseStage.Rejected or CaseStage.Revoked => "attention",
            _ => "accent",
        },
        Spacing = "Medium",
    };

    public static FactSet Facts(Words words, CaseView c) => new(
    [
        new(words.CaseParty, c.Party.Full),
        new(words.CaseAward, c.Award),
        .. c.Unit is null ? Array.Empty<Fact>() : [new(words.CaseUnit, c.Unit)],
        .. c.Campaign is null ? Array.Empty<Fact>() : [new(words.NominationCampaign, c.Campaign)],
        new(words.NominationKindLabel, words.NominationKind(c.Kind)),
        new(words.CaseOpenedBy, words.CaseOpenedOn(c.OpenedBy, c.On)),
        .. c.Nomination is null ? Array.Empty<Fact>() : [new(words.CaseNomination, words.CaseEndorsed(c.Nomination, c.Endorsements))],
        .. c.Meeting is { } meeting ? [new(words.CaseMeeting, words.CaseMeetingSaid(meeting))] : Array.Empty<Fact>(),
        .. c.Count is { } count ? [new(words.CaseCount, words.CaseCounted(count))] : Array.Empty<Fact>(),
    ]);

    public static IEnumerable<Element> Merit(Words words, CaseView c) => [Layout.Heading(words.AchievementHeading), Layout.Quote(c.Achievement)];

    /// <param name="withReason">Where the list tells what became of them.</param>
    public static Container Line(Words words, CaseLine line, bool withReason = false) => new(
    [
        new TextBlock(Md.Of($"**{line.Code}** · {line.Name}")) { Spacing = "None" },
        Layout.Quiet($"{line.Award} · {words.CaseStageName(line.Stage)}") with { Spacing = "None" },
        .. withReason && line.Reason is { } reason ? [Layout.Quiet(words.CaseReason(Brief(reason))) with { Spacing = "None" }] : Array.Empty<Element>(),
    ])
    { Separator = true };

    static string Brief(string reason) => reason.Length <= BriefReason ? reason : $"{reason[..BriefReason].TrimEnd()}…";
}
