using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Campaigns;

/// <summary>Asks before a campaign is closed, since that cannot be taken back.</summary>
/// <param name="Next">The first day of the next đợt, when the campaign repeats: closing does not stop that.</param>
public sealed record CloseCard(string Code, string Title, long Nominations, CardData Data, DateOnly? Next = null)
{
    public const string Ask = "campaign.close.ask";

    public const string Close = "campaign.close";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CampaignCloseKind, Title, "attention"),
            new TextBlock(words.CampaignCloseMeans(Nominations)) { Spacing = "Medium" },
            .. Next is { } next ? new Element[] { new TextBlock(words.RecurrenceGoesOn(next)) { Spacing = "Medium" } } : [],
        ],
        $"{words.CampaignCloseKind}: {Title}. {words.CampaignCloseMeans(Nominations)}{(Next is { } then ? $" {words.RecurrenceGoesOn(then)}" : "")}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CampaignCloseConfirm, Close, Data) { Style = "destructive" },
            new ExecuteAction(words.CampaignCloseKeep, CampaignCard.View, new() { Ref = Code }),
        ],
    };
}
