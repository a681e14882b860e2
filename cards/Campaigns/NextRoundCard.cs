using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Campaigns;

/// <summary>To the author, in his own chat: the next đợt of his campaign has been launched by itself.</summary>
/// <param name="Before">The code of the đợt before.</param>
public sealed record NextRoundCard(
    string Code, string Before, string Title, int Round, DateOnly From, DateOnly To, RecurrenceName Recurs, IReadOnlyList<string> Places, bool MayStop)
{
    /// <summary>It comes again no more.</summary>
    public const string Stop = "campaign.recurs.stop";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.NextRoundKind, Title, "good"),
            new TextBlock(words.NextRound(Round, Places)) { Spacing = "Medium" },
            new FactSet(
            [
                new(words.CampaignTime, words.CampaignPeriod(From, To)),
                new(words.CampaignCodeOf, Code),
                new(words.CampaignFollows, Before),
                new(words.CampaignRecurs, words.RecurrenceName(Recurs)),
            ]),
        ],
        $"{words.NextRoundKind}: {Title}. {words.NextRound(Round, Places)} {words.CampaignPeriod(From, To)}.",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CampaignSee, CampaignCard.View, new() { Ref = Code }),
            .. MayStop ? new CardAction[] { new ExecuteAction(words.RecurrenceStop, Stop, new() { Ref = Code }) } : [],
        ],
    };
}
