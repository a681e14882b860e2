using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Praise;

/// <summary>Where praise is written when the line did not say it all.</summary>
/// <param name="Campaigns">Those it may belong to.</param>
public sealed record PraiseForm(string For, string Nonce, WhoFields Who, IReadOnlyList<Choice> Campaigns, int Shortest, int Longest)
{
    public const string Send = "praise.send";

    public const string Cancel = "praise.cancel";

    public const string TextField = "text", CampaignField = "campaign";

    public string Text { get; init; } = "";

    public string Campaign { get; init; } = "";

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.PraiseBanner, words.PraiseTitle, below: words.PraiseIntro),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. Who.Draw(words, words.PraiseWho, Errors),
            .. Layout.Field(
                new TextInput(words.PraiseText(Shortest, Longest))
                {
                    Id = TextField,
                    Value = Text,
                    Placeholder = words.PraisePlaceholder,
                    IsMultiline = true,
                    IsRequired = true,
                    MaxLength = Longest,
                    ErrorMessage = words.PraiseLengthError(Shortest, Longest),
                },
                Errors),
            .. Layout.OneOrNone(CampaignField, words.NominateCampaign, words.NominateNoCampaign, Campaigns, Campaign, words.NominateCampaignError, Errors),
        ],
        words.PraiseFormFallback,
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.PraiseSend, Send, new() { Nonce = Nonce, For = For }) { Style = "positive" },
            new ExecuteAction(words.DropForm, Cancel, new() { Nonce = Nonce, For = For }, inputs: false),
        ],
    };
}
