using System.Globalization;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Reviews;

/// <summary>What a final review said when it was issued, where its numbers are others now.</summary>
public sealed record ReviewSaidThen(string On, Counted Counts);

/// <summary>The part of the card that issues the review, for who may.</summary>
/// <param name="Open">Cases of the campaign that have not ended.</param>
/// <param name="Conclusion">As typed so far.</param>
/// <param name="Places">Where it will be posted.</param>
public sealed record ReviewIssue(int Open, string Conclusion, int LongestConclusion, IReadOnlyList<string> Places, string? Wrong = null);

/// <summary>Sơ kết, tổng kết, thống kê: counts by form and level, units and people apart, with what stands outside the sums.</summary>
/// <param name="Scope">A year, a month or a campaign's code.</param>
/// <param name="Below">The period, or the year's other counts; null where there is nothing to say.</param>
/// <param name="Conclusion">Of a review that was issued.</param>
/// <param name="Years">The counts can be listed by calendar years.</param>
/// <param name="Issue">Null: it is issued already, or not his to issue.</param>
public sealed record ReviewCard(
    ReviewName Kind, string Scope, string Title, string? Below, ReviewNumbers Numbers, int Page, IReadOnlyList<string> Facts, bool Years, CardData Data,
    string? Conclusion = null, ReviewSaidThen? Then = null, ReviewIssue? Issue = null, string? Notice = null)
{
    /// <summary>Shows a page; <see cref="CardData.Ref"/>: the scope and the page, e.g. <c>7K3Q9F/0</c>.</summary>
    public const string See = "review.see";

    public const string Publish = "review.publish", Close = "review.close";

    public const string ConclusionField = "conclusion";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ReviewKind(Kind), Title, Kind == ReviewName.Final ? "good" : "accent", Below is null ? null : (Md?)Below),
            .. Notice is null ? Array.Empty<Element>() : [new TextBlock($"✓ {Notice}") { Weight = "Bolder", Color = "Good", Spacing = "Medium" }],
            .. Numbers.Draw(words, Page),
            .. Facts.Select((f, i) => new TextBlock(f) { Spacing = i == 0 ? "Medium" : "Small", Separator = i == 0 ? true : null }),
            .. Conclusion is null ? [] : new Element[] { Layout.Heading(words.ReviewConclusion), Layout.Quote(Conclusion) },
            .. Then is null ? [] : new Element[] { new TextBlock(words.ReviewThen(Then.On, Then.Counts)) { Weight = "Bolder", Spacing = "Medium" } },
            .. Issue is null ? [] : Issued(words, Issue),
            .. Numbers.Rows.Count > 1
                ? new Element[]
                {
                    new ChoiceSet(words.SourcesOfWhich, [new(words.SourcesOfAll, Choice.None), .. Numbers.On(Page).Select(r => new Choice(r.Form, r.Id))])
                    {
                        Id = SourcesCard.FormField, Style = "compact", Value = Choice.None,
                    },
                }
                : [],
        ],
        $"{Notice} {words.ReviewKind(Kind)}: {Title}. {words.ReviewTold(Numbers.Total)}".Trim(),
        words.Lang)
    {
        Actions = [.. Actions(words)],
        Msteams = new() { Width = "Full" },
    };

    public static string At(string scope, int page) => $"{scope}/{page.ToString(CultureInfo.InvariantCulture)}";

    IEnumerable<Element> Issued(Words words, ReviewIssue issue) =>
    [
        .. issue.Open == 0 ? [] : new Element[] { new TextBlock($"⚠ {words.ReviewStillOpen(issue.Open)}") { Weight = "Bolder", Color = "Warning", Spacing = "Medium" } },
        .. issue.Wrong is null ? [] : new Element[] { new TextBlock($"⚠ {issue.Wrong}") { Weight = "Bolder", Color = "Attention", Spacing = "Medium" } },
        new TextInput(words.ReviewConclusionLabel(issue.LongestConclusion))
        {
            Id = ConclusionField, Value = issue.Conclusion, IsMultiline = true, MaxLength = issue.LongestConclusion, Spacing = "Medium",
            ErrorMessage = words.FieldNeeds(issue.LongestConclusion, required: false),
        },
        Layout.Quiet(words.ReviewIssueMeans(Kind, issue.Places)),
    ];

    IEnumerable<CardAction> Actions(Words words)
    {
        if (Issue is not null)
        {
            yield return Kind == ReviewName.Final
                ? new ExecuteAction(words.ReviewClose, Close, Data) { Style = "destructive" }
                : new ExecuteAction(words.ReviewPublish, Publish, Data) { Style = "positive" };
        }
        if (Numbers.Rows.Count > 0)
            yield return new ExecuteAction(words.Sources, SourcesCard.Show, new() { Ref = Scope });
        if (Years)
            yield return new ExecuteAction(words.ReviewYears, YearsCard.Show, new() { Ref = Scope }, inputs: false);
        if (Page > 0)
            yield return new ExecuteAction(words.PreviousPage, See, new() { Ref = At(Scope, Page - 1) }, inputs: false);
        if (Page + 1 < Numbers.Pages)
            yield return new ExecuteAction(words.NextPage, See, new() { Ref = At(Scope, Page + 1) }, inputs: false);
        if (Years && Issue is null)
            yield return new ExecuteAction(words.CampaignSee, CampaignCard.View, new() { Ref = Scope }, inputs: false);
    }
}
