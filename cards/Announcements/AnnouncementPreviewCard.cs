using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <summary>What becomes of an announcement once it is confirmed.</summary>
public enum Departure
{
    Now,
    Later,

    /// <summary>To the second person first.</summary>
    Approval,
}

/// <param name="At">When it goes out, in the office's own time; null: at once.</param>
/// <param name="Moved">Why that is later than was asked for; null when it is not.</param>
public sealed record SendTime(DateTimeOffset? At, string? Moved = null);

/// <summary>The announcement exactly as it will stand, with whom it reaches and when, before anything is sent.</summary>
/// <param name="Typed">All that was typed, so that the next step needs nothing else.</param>
public sealed record AnnouncementPreviewCard(
    AnnouncementBody Body, AudienceView Audience, SendTime When, Departure Departure, bool LeavesDoubts, IReadOnlyDictionary<string, string> Typed,
    CardData Data)
{
    public AdaptiveCard Draw(Words words)
    {
        var reach = words.AnnouncementReach(Departure, Audience.People, Audience.Places);
        return new(
            [
                Layout.Preview(words.PreviewKind, reach),
                new FactSet(
                [
                    new(words.AnnouncementAudience, Audience.To(words)),
                    new(words.AnnouncementWhen, words.AnnouncementGoesOut(When.At)),
                    new(words.InDoubt, LeavesDoubts ? words.InDoubtLeaveIt : words.InDoubtSendAgain),
                ])
                { Spacing = "Medium" },
                .. When.Moved is { } moved ? new Element[] { new TextBlock($"⚠ {moved}") { Spacing = "Small" } } : [],
                .. Audience.Notes(words),
                .. Body.Draw(words, mentioning: false),
                .. Layout.Carried(Typed),
            ],
            $"{words.PreviewKind}. {reach} {words.AnnouncementGoesOut(When.At)}. {Body.Told(words)}",
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.AnnouncementConfirm(Departure), AnnouncementForm.Confirm, Data) { Style = "positive" },
                new ExecuteAction(words.AnnounceEdit, AnnouncementForm.Edit, Data),
                new ExecuteAction(words.AnnounceCancel, AnnouncementForm.Drop, Data, inputs: false),
            ],
            Msteams = new() { Width = "Full" },
        };
    }
}

/// <summary>What a form turns into when it is dropped.</summary>
public static class DroppedAnnouncementCard
{
    public static AdaptiveCard Draw(Words words) =>
        new([Layout.Banner(words.AnnouncementKind, words.AnnouncementDropped)], words.AnnouncementDropped, words.Lang);
}
