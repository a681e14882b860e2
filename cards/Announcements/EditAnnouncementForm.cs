using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <summary>Changes the words of what was sent already: every copy follows.</summary>
/// <param name="NeedsApproval">The copies follow once a second person has agreed.</param>
public sealed record EditAnnouncementForm(
    IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, int> Limits, IReadOnlyList<Choice> Mentioned, bool NeedsApproval, CardData Data,
    IReadOnlyList<FieldError> Errors)
{
    public const string Open = "announcement.rewrite", Save = "announcement.rewritten";

    public AdaptiveCard Draw(Words words)
    {
        var fields = new TypedFields(Typed, Limits, Errors);
        return new(
            [
                Layout.Banner(words.AnnouncementKind, words.AnnouncementRewrite, below: words.AnnouncementRewriteMeans(NeedsApproval)),
                .. Errors.Count > 0 ? new Element[] { new TextBlock(words.AnnounceHasErrors) { Color = "Attention", Weight = "Bolder" } } : [],
                .. AnnouncementForm.Wording(words, fields, words.AnnouncementFields, Mentioned),
            ],
            $"{words.AnnouncementRewrite}. {words.AnnouncementRewriteMeans(NeedsApproval)}",
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.AnnouncementRewriteSave(NeedsApproval), Save, Data) { Style = "positive" },
                new ExecuteAction(words.Back, AnnouncementCard.Open, new() { Ref = Data.Ref }, inputs: false),
            ],
        };
    }
}
