using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Alarms;

/// <summary>Where an announcement stands when its author is told of its hour.</summary>
public enum AnnouncementMoment
{
    Scheduled,

    /// <summary>For the second person, or for its author.</summary>
    Waiting,

    Started,

    /// <summary>Before it went out.</summary>
    Stopped,
}

/// <summary>To the author, in his own chat: his announcement goes out soon, or went out later than he wanted.</summary>
/// <param name="Late">The bot was not there at the hour.</param>
/// <param name="Due">The hour it is about; the office's own time, as all times here.</param>
/// <param name="SendAt">When it goes out now.</param>
public sealed record AnnouncementTimeCard(
    string Code, string Title, bool Late, DateTimeOffset Due, DateTimeOffset? SendAt, DateTimeOffset? StartedAt, AnnouncementMoment Moment)
{
    /// <summary>Shows the announcement to its author; the announcement feature answers it.</summary>
    public const string Open = "announcement.open";

    public AdaptiveCard Draw(Words words)
    {
        var sentence = words.AnnouncementTime(this);
        return new(
            [
                Layout.Banner(Late ? words.AnnouncementLateKind : words.AnnouncementSoonKind, Title),
                new TextBlock(sentence) { Spacing = "Medium" },
                .. !Late && Moment == AnnouncementMoment.Scheduled ? new Element[] { Layout.Quiet(words.AnnouncementSoonHint) } : [],
            ],
            $"{(Late ? words.AnnouncementLateKind : words.AnnouncementSoonKind)}: {Title}. {sentence}",
            words.Lang)
        {
            Actions = [new ExecuteAction(words.AnnouncementSee, Open, new() { Ref = Code })],
        };
    }
}
