using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Campaigns;

/// <summary>The campaign exactly as it will stand, before it is launched.</summary>
/// <param name="Typed">All that was typed, so that the next step needs nothing else.</param>
public sealed record LaunchPreviewCard(CampaignFace Face, CampaignDays Days, IReadOnlyList<string> Places, IReadOnlyDictionary<string, string> Typed, CardData Data)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Preview(words.PreviewKind, words.LaunchPreviewNote(Places)),
            .. Face.Draw(words, Days),
            .. Layout.Carried(Typed),
        ],
        $"{words.PreviewKind}. {words.LaunchPreviewNote(Places)} {Face.Told(words, Days)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.LaunchConfirm, LaunchForm.Confirm, Data) { Style = "positive" },
            new ExecuteAction(words.LaunchEdit, LaunchForm.Edit, Data),
            new ExecuteAction(words.LaunchCancel, LaunchForm.Cancel, Data, inputs: false),
        ],
        Msteams = new() { Width = "Full" },
    };
}

/// <summary>What the form turns into: launched, or dropped.</summary>
/// <param name="Code">Null when nothing was launched.</param>
/// <param name="Subject">What an announcement that brings it to people names.</param>
public sealed record LaunchedCard(string? Code, string Title, IReadOnlyList<string> Places, string? Subject = null)
{
    public AdaptiveCard Draw(Words words) => Code is null
        ? new([Layout.Banner(words.LaunchKind, words.LaunchDropped)], words.LaunchDropped, words.Lang)
        : new(
            [
                Layout.Banner(words.LaunchedKind, Title, "good"),
                new TextBlock(words.Launched(Code, Places)) { Spacing = "Medium" },
                Layout.Quiet(words.LaunchedHint(Code)),
            ],
            $"{words.LaunchedKind}: {Title}. {words.Launched(Code, Places)}",
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.CampaignSee, CampaignCard.View, new() { Ref = Code }),
                new ExecuteAction(words.SendToEach, AnnouncementForm.New, new() { Ref = Subject }),
            ],
        };
}
