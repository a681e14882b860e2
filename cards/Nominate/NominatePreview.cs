using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Nominate;

/// <summary>Everything as it will stand, before it counts.</summary>
/// <param name="Typed">The short fields, carried to the confirmation; the achievement travels once, in a hidden field.</param>
public sealed record NominatePreview(
    string For, string Nonce, IReadOnlyList<PartyView> Nominees, string? Campaign, string Kind, string Achievement, string? Evidence,
    IReadOnlyDictionary<string, string> Typed)
{
    /// <summary>Hình thức đề nghị: the official name, or null when none was chosen.</summary>
    public string? Award { get; init; }

    public const string Back = "nominate.back";

    public const string Confirm = "nominate.confirm";

    public AdaptiveCard Draw(Words words)
    {
        var names = words.WhoBriefly([.. Nominees.Select(n => n.Name)]);
        var data = new CardData { Nonce = Nonce, For = For, Typed = Typed };
        return new(
            [
                Layout.Banner(words.PreviewKind, words.NominationTitle(names), below: words.NominatePreviewIntro),
                .. Nominees.Select(n => new TextBlock(n.Full) { Weight = "Bolder", Spacing = "Small" }),
                NominationBody.Place(words, Campaign, Kind, Award),
                Layout.Heading(words.AchievementHeading),
                Layout.Quote(Achievement),
                .. Evidence is null ? Array.Empty<Element>() : [Layout.Quiet(words.EvidenceIs(Evidence))],
                // six copies of a long text in the buttons' data would not fit into a message; a field is sent with any of them
                new TextInput(words.AchievementHeading) { Id = NominateForm.AchievementField, Value = Achievement, IsMultiline = true, IsVisible = false },
            ],
            words.NominatePreviewFallback(names),
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.NominateSend, Confirm, data) { Style = "positive" },
                new ExecuteAction(words.NominateBack, Back, data),
                new ExecuteAction(words.DropForm, NominateForm.Cancel, new() { Nonce = Nonce, For = For }, inputs: false),
            ],
        };
    }
}
