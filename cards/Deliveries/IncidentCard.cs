using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Deliveries;

/// <summary>What holds sending up.</summary>
public enum Holdup
{
    /// <summary>Teams does not accept the bot's own credentials.</summary>
    Refused,

    /// <summary>An administrator of Teams turned the app off.</summary>
    TurnedOff,

    /// <summary>Teams asks to wait, again and again.</summary>
    Throttled,

    /// <summary>No connection to Teams, or no answer from it.</summary>
    NoAnswer,

    /// <summary>None of these: the log knows more.</summary>
    Unknown,
}

/// <summary>Sending makes no progress, or goes on again; as the administrators are told, once each.</summary>
/// <param name="Id">Of the announcement; null when nothing at all is sent.</param>
/// <param name="Title">Of the announcement.</param>
/// <param name="Waiting">Copies that wait, as it was told.</param>
/// <param name="Said">What Teams says, word for word.</param>
/// <param name="OverAt">When it went on again.</param>
public sealed record IncidentCard(
    string? Id, string? Title, Holdup Holdup, string? Said, int Waiting, DateTimeOffset Since, DateTimeOffset? OverAt)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.IncidentKind(OverAt is not null), Title ?? words.IncidentOfAll, OverAt is null ? "warning" : "good"),
            new TextBlock(Sentence(words)) { Spacing = "Medium" },
            .. OverAt is null ? Cause(words) : [],
        ],
        $"{words.IncidentKind(OverAt is not null)}: {Title ?? words.IncidentOfAll}. {Sentence(words)}{(OverAt is null ? $" {words.IncidentHelp(Holdup)}" : "")}",
        words.Lang)
    {
        Actions =
        [
            .. Id is { } id ? new CardAction[] { ProgressCard.Opens(words.DeliverySee, id, fromList: true) } : [],
            new ExecuteAction(words.IncidentAll, DeliveriesCard.List),
        ],
    };

    string Sentence(Words words) => OverAt is { } over ? words.IncidentOver(Since, over) : words.IncidentSentence(Since, Waiting, Holdup != Holdup.TurnedOff);

    IEnumerable<Element> Cause(Words words)
    {
        yield return Layout.Heading(words.IncidentCause);
        yield return new TextBlock(words.IncidentBecause(Holdup)) { Spacing = "Small" };
        if (Said is { Length: > 0 })
            yield return Layout.Quote(Said);
        yield return Layout.Heading(words.IncidentWhatHelps);
        yield return new TextBlock(words.IncidentHelp(Holdup)) { Spacing = "Small" };
    }
}
