using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Reviews;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Reviews;

/// <summary>Thống kê: awards by form, units and people apart, of a year, a month or a campaign; and the ledger entries behind each number.</summary>
sealed class StatisticsFeature(Desk desk, ReviewCounts counts, ReviewViews views, ReviewSources sources) : Feature
{
    const int LongestAsked = 60;

    public override CommandGroup Group => CommandGroup.Look;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("statistics", ["thong ke", "bao cao", "bao cao nam", "statistics", "stats"], w => w.StatisticsCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(ReviewCard.See), new(SourcesCard.Show), new(YearsCard.Show)];

    /// <summary>Without a period: this year.</summary>
    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var asked = VietnameseText.Clean(turn.Line, LongestAsked);
        return Scope(asked.Length == 0 ? Period.OfYear(desk.Today.Year).Key : asked) is { } scope
            ? (await views.Statistics(scope, 0, turn.Words, cancel)).Draw(turn.Words)
            : turn.Words.StatisticsUnknown(asked);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        var named = form.Card.Ref?.Split('/') ?? [];
        if (named.Length == 0 || Known(named[0]) is not { } scope)
            return turn.Words.ButtonIsGone;
        switch (verb)
        {
            case SourcesCard.Show:
                var of = named is [_, var told, _] ? told : form.Text(SourcesCard.FormField);
                return await sources.Card(
                    scope, views.Title(scope, turn.Words), of is "" or Choice.None ? null : of, Number(named is [_, _, var at] ? at : ""), turn.Words, cancel);
            case YearsCard.Show:
                return desk.Campaign(scope) is { Value: var campaign }
                    ? await views.Years(campaign, Number(named.ElementAtOrDefault(1)), turn.Words, cancel)
                    : turn.Words.CampaignGone;
            default:
                // a campaign that had its final review is shown by that
                return counts.Final(scope) is { } final && Number(named.ElementAtOrDefault(1)) == 0
                    ? (await views.Issued(final, turn.Words, cancel)).Draw(turn.Words)
                    : (await views.Statistics(scope, Number(named.ElementAtOrDefault(1)), turn.Words, cancel)).Draw(turn.Words);
        }
    }

    string? Scope(string asked) => desk.Campaign(asked)?.Value.Id ?? Dates.ParsePeriod(asked, desk.Today)?.Key;

    string? Known(string scope) => desk.Campaign(scope)?.Value.Id ?? (StandingsView.IsPeriodKey(scope) ? scope : null);

    static int Number(string? digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
