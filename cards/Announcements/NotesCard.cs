using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <param name="Unit">Null: people of no unit.</param>
public sealed record UnitNotes(string? Unit, int Noted, int Of);

/// <param name="At">When he took note, in the office's own time; null while he has not.</param>
/// <param name="NotDelivered">His copy has not reached him.</param>
public sealed record NoteLine(string Name, string? Unit, DateTimeOffset? At, bool NotDelivered = false);

/// <summary>Who has taken note of an announcement and who has not, by unit, with the names a page at a time.</summary>
/// <param name="Noted">Of those it was sent to.</param>
/// <param name="Of">To whom it was sent in person.</param>
/// <param name="Elsewhere">Others who have taken note, where it stands in a channel.</param>
/// <param name="Missing">Which names are listed: those who have not, or those who have.</param>
/// <param name="HasPlaces">It stands in channels too: nobody knows who reads them.</param>
public sealed record NotesCard(
    string Id, string Title, int Noted, int Of, int Elsewhere, IReadOnlyList<UnitNotes> Units, IReadOnlyList<NoteLine> Names, bool Missing, int Page,
    int Pages, bool HasPlaces, bool MayRemind)
{
    public const string Show = "announcement.notes", AskToRemind = "announcement.remind.ask", Remind = "announcement.remind";

    public const string PageField = "page", WhichField = "which", Have = "have", HaveNot = "havenot";

    /// <summary>How many names make a page.</summary>
    public const int PageLength = 30;

    /// <summary>Units beyond these are summed up in one line.</summary>
    public const int MostUnits = 30;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ReadersKind, Title, below: words.NotesOf(Noted, Of, Elsewhere)),
            .. Of > 0
                ? new Element[] { new ProgressBar(Noted * 100 / Of, Layout.Quiet(words.NotesPercent(Noted * 100 / Of))) { Color = "good", Spacing = "Medium" } }
                : [],
            .. HasPlaces ? new Element[] { Layout.Quiet(words.NotesInPlaces) } : [],
            .. ByUnit(words),
            .. Listed(words),
        ],
        $"{Title}: {words.NotesOf(Noted, Of, Elsewhere)}",
        words.Lang)
    {
        Actions =
        [
            .. MayRemind ? [new ExecuteAction(words.NotesRemind(Of - Noted), AskToRemind, new() { Ref = Id }) { Style = "positive" }] : Array.Empty<CardAction>(),
            Turn(Missing ? words.NotesHave : words.NotesHaveNot, 1, !Missing),
            .. Page > 1 ? new CardAction[] { Turn(words.PreviousPage, Page - 1, Missing) } : [],
            .. Page < Pages ? new CardAction[] { Turn(words.NextPage, Page + 1, Missing) } : [],
            new ExecuteAction(words.AnnouncementBack, AnnouncementCard.Open, new() { Ref = Id }),
        ],
    };

    ExecuteAction Turn(string title, int page, bool missing) => new(title, Show, new()
    {
        Ref = Id,
        Typed = new Dictionary<string, string>
        {
            [PageField] = page.ToString(CultureInfo.InvariantCulture),
            [WhichField] = missing ? HaveNot : Have,
        },
    });

    IEnumerable<Element> ByUnit(Words words)
    {
        if (Units.Count == 0)
            yield break;
        yield return Layout.Heading(words.NotesByUnit) with { Spacing = "Large" };
        yield return new FactSet(
        [
            .. Units.Take(MostUnits).Select(u => new Fact(u.Unit ?? words.NoUnit, words.NotesIn(u.Noted, u.Of))),
            .. Units.Count > MostUnits
                ? new Fact[] { new(words.OtherUnits(Units.Count - MostUnits), words.NotesIn(Units.Skip(MostUnits).Sum(u => u.Noted), Units.Skip(MostUnits).Sum(u => u.Of))) }
                : [],
        ]);
    }

    IEnumerable<Element> Listed(Words words)
    {
        yield return Layout.Heading(words.NotesNames(Missing, Page, Pages)) with { Spacing = "Large" };
        if (Names.Count == 0)
            yield return new TextBlock(Missing ? words.NotesNobodyMissing(Of) : words.ReadersNone) { Spacing = "Small" };
        foreach (var name in Names)
            yield return new TextBlock(Line(words, name)) { Spacing = "Small" };
    }

    static Md Line(Words words, NoteLine line)
    {
        var told = Md.Of($"**{line.Name}**");
        if (line.Unit is { } unit)
            told = Md.Of($"{told} · {unit}");
        if (line.At is { } at)
            told = Md.Of($"{told} · {Words.Moment(at)}");
        return line.NotDelivered ? Md.Of($"{told} · {words.NotesNotDelivered}") : told;
    }
}

/// <summary>How many would be reminded, before anybody is.</summary>
public sealed record AskToRemindCard(string Id, string Title, int People, SendTime When, CardData Data)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ReminderAskKind, Title),
            new TextBlock(words.ReminderAsk(People)) { Spacing = "Medium" },
            .. When.Moved is { } moved ? new Element[] { new TextBlock($"⚠ {moved}") { Spacing = "Small" } } : [],
        ],
        $"{words.ReminderAskKind} {Title}. {words.ReminderAsk(People)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.NotesRemind(People), NotesCard.Remind, Data) { Style = "positive" },
            new ExecuteAction(words.Back, NotesCard.Show, new() { Ref = Id }),
        ],
    };
}
