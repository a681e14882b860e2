using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <summary>An announcement where it stands: in a channel, and in each reader's own chat.</summary>
/// <param name="Id">Of the original, which is what people take note of, also by a reminder.</param>
/// <param name="NotedAt">For one reader, in answer to his button: when he took note, in the office's own time.</param>
public sealed record PostedAnnouncementCard(string Id, AnnouncementBody Body, bool IsReminder = false, DateTimeOffset? NotedAt = null)
{
    public const string Note = "announcement.note", Noted = "announcement.noted";

    /// <summary>In a reader's own chat, for whoever has taken note.</summary>
    public bool HasNoted { get; init; }

    /// <summary>Teams' ids of those who have taken note: their own view refreshes by itself.</summary>
    public IReadOnlyList<string> Viewers { get; init; } = [];

    public AdaptiveCard Draw(Words words)
    {
        var mentions = Body.Mentions;
        return new(
            [
                .. IsReminder ? new Element[] { Layout.Preview(words.NoteReminderKind, words.ReminderNote) } : [],
                .. Body.Draw(words),
                .. Confirmed(words) is { } confirmed
                    ? new Element[] { new Container([new TextBlock($"✓ {confirmed}") { Weight = "Bolder" }]) { Style = "good", Spacing = "Medium" } }
                    : [],
            ],
            IsReminder ? $"{words.ReminderNote} {Body.Told(words)}" : Body.Told(words),
            words.Lang)
        {
            Actions = Actions(words) is { Count: > 0 } actions ? actions : null,
            Refresh = Viewers.Count == 0 ? null : new(new ExecuteAction(words.NotedRefresh, Noted, new() { Ref = Id }, inputs: false), Viewers),
            Msteams = new() { Width = "Full", Entities = mentions.Count > 0 ? mentions : null },
        };
    }

    string? Confirmed(Words words) => NotedAt is { } at ? words.YouAcknowledged(at) : HasNoted ? words.YouHaveNoted : null;

    List<CardAction> Actions(Words words) =>
    [
        .. NotedAt is null && !HasNoted
            ? new CardAction[] { new ExecuteAction(words.CampaignAcknowledge, Note, new() { Ref = Id }) { Style = "positive" } }
            : [],
        .. Body.Actions(words),
    ];
}
