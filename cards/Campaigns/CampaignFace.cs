using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Campaigns;

/// <summary>Where a campaign stands in time.</summary>
public enum CampaignMoment
{
    Upcoming,
    Running,
    LastDay,
    Standing,
    Over,
    Closed,
}

/// <param name="Count">Days until it begins, or left; 0 where the moment has none.</param>
/// <param name="Elapsed">0 to 100; null without an end.</param>
public sealed record CampaignDays(CampaignMoment Moment, int Count, int? Elapsed);

/// <summary>What a campaign says, in the order of an official announcement; the same in the preview and where it stands.</summary>
/// <param name="By">Who launched it, as people call him.</param>
public sealed record CampaignFace(
    string Title, string? Slogan, string? Ground, string Goal, IReadOnlyList<string> Criteria, DateOnly From, DateOnly? To, string? Audience,
    string? Awards, string? Picture, string? LinkedTo, string By)
{
    public IReadOnlyList<DeadlineView> Deadlines { get; init; } = [];

    public RecurrenceName Recurs { get; init; }

    /// <summary>Which đợt of a recurring campaign, from 1.</summary>
    public int Round { get; init; } = 1;

    /// <summary>The codes of the đợt before and of the one after.</summary>
    public string? Follows { get; init; }

    public string? FollowedBy { get; init; }

    public IEnumerable<Element> Draw(Words words, CampaignDays days)
    {
        yield return Layout.Banner(words.CampaignKind, Title, "accent", Slogan is null ? (Md?)null : Md.Of($"*“{Slogan}”*"));
        if (Picture is not null)
            yield return new Image(Picture, words.CampaignPicture(Title)) { Size = "Stretch", Msteams = new(AllowExpand: true) };
        foreach (var element in Time(words, days))
            yield return element;
        yield return new FactSet([.. Facts(words)]) { Spacing = "Medium" };
        if (Deadlines.Count > 0 && days.Moment != CampaignMoment.Closed)
        {
            yield return Layout.Heading(words.DeadlinesTitle);
            foreach (var element in Deadlines.SelectMany(d => d.Draw(words)))
                yield return element;
        }
        yield return Layout.Heading(words.CampaignGoal);
        yield return new TextBlock(Goal) { Spacing = "Small" };
        if (Criteria.Count > 0)
        {
            yield return Layout.Heading(words.CampaignCriteria);
            yield return new TextBlock(Numbered(Criteria)) { Spacing = "Small" };
        }
    }

    /// <summary>The same in running words, for those who get no card.</summary>
    public string Told(Words words, CampaignDays days) =>
        $"{words.CampaignKind}: {Title}. {words.CampaignPeriod(From, To)}. {words.DaysLeft(days)}. "
        + string.Concat(Deadlines.Select(d => $"{words.DeadlineName(d.Kind)}: {words.UntilEndOf(d.Day)}. "))
        + $"{words.CampaignGoal}: {Goal}";

    static IEnumerable<Element> Time(Words words, CampaignDays days)
    {
        var ended = days.Moment is CampaignMoment.Closed or CampaignMoment.Over;
        yield return new TextBlock(words.DaysLeft(days))
        {
            Weight = "Bolder",
            Size = "Medium",
            Color = days.Moment == CampaignMoment.LastDay ? "Attention" : ended ? null : "Good",
            IsSubtle = ended ? true : null,
            Spacing = "Medium",
        };
        if (days.Elapsed is { } elapsed and > 0 && !ended)
            yield return new ProgressBar(elapsed, Layout.Quiet(words.CampaignElapsed(elapsed))) { Color = "good", Spacing = "Small" };
    }

    IEnumerable<Fact> Facts(Words words)
    {
        if (Ground is not null)
            yield return new(words.CampaignGround, Ground);
        yield return new(words.CampaignTime, words.CampaignPeriod(From, To));
        if (Recurs != RecurrenceName.None)
            yield return new(words.CampaignRecurs, words.RecurrenceName(Recurs));
        if (Round > 1)
            yield return new(words.CampaignRound, words.Number(Round));
        if (Follows is not null)
            yield return new(words.CampaignFollows, Follows);
        if (FollowedBy is not null)
            yield return new(words.CampaignFollowedBy, FollowedBy);
        if (Audience is not null)
            yield return new(words.CampaignAudience, Audience);
        if (Awards is not null)
            yield return new(words.CampaignAwards, Awards);
        if (LinkedTo is not null)
            yield return new(words.CampaignLinkedTo, LinkedTo);
        yield return new(words.CampaignBy, By);
    }

    static Md Numbered(IReadOnlyList<string> lines) =>
        Md.Raw(string.Join('\n', lines.Select((line, i) => $"{i + 1}. {Md.Escape(line)}")));
}
