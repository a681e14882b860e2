using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Campaigns;

/// <param name="At">The office's own time.</param>
public sealed record CampaignReading(string Name, string? Unit, DateTimeOffset At);

/// <param name="Unit">Null: people of no unit.</param>
public sealed record UnitUnread(string? Unit, int Missing, int Of);

/// <summary>Who has taken note of a campaign, a page at a time, and how many in each unit have not.</summary>
public sealed record ReadersCard(
    string Code, string Title, int Read, int Of, IReadOnlyList<CampaignReading> Names, int Page, int Pages, IReadOnlyList<UnitUnread> Unread)
{
    public const string Show = "campaign.readers";

    public const string PageField = "page";

    /// <summary>How many names make a page.</summary>
    public const int PageLength = 30;

    /// <summary>Units beyond these are summed up in one line.</summary>
    public const int MostUnits = 30;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ReadersKind, Title, below: words.ReadersOf(Read, Of)),
            .. Readers(words),
            .. Units(words),
        ],
        $"{Title}: {words.ReadersOf(Read, Of)}",
        words.Lang)
    {
        Actions =
        [
            .. Page > 1 ? new CardAction[] { Turn(words.PreviousPage, Page - 1) } : [],
            .. Page < Pages ? new CardAction[] { Turn(words.NextPage, Page + 1) } : [],
            new ExecuteAction(words.CampaignBack, CampaignCard.View, new() { Ref = Code }),
        ],
    };

    ExecuteAction Turn(string title, int page) => new(title, Show, new()
    {
        Ref = Code,
        Typed = new Dictionary<string, string> { [PageField] = page.ToString(CultureInfo.InvariantCulture) },
    });

    IEnumerable<Element> Readers(Words words)
    {
        if (Names.Count == 0)
        {
            yield return new TextBlock(words.ReadersNone) { Spacing = "Medium" };
            yield break;
        }
        yield return Layout.Heading(Pages > 1 ? words.ReadersPage(Page, Pages) : words.ReadersTitle);
        foreach (var reading in Names)
        {
            yield return new TextBlock(reading.Unit is null
                ? Md.Of($"**{reading.Name}** · {Words.Moment(reading.At)}")
                : Md.Of($"**{reading.Name}** · {reading.Unit} · {Words.Moment(reading.At)}"))
            { Spacing = "Small" };
        }
    }

    IEnumerable<Element> Units(Words words)
    {
        if (Unread.Count == 0)
            yield break;
        yield return Layout.Heading(words.UnreadTitle) with { Spacing = "Large" };
        yield return new FactSet(
        [
            .. Unread.Take(MostUnits).Select(u => new Fact(u.Unit ?? words.NoUnit, words.UnreadOf(u.Missing, u.Of))),
            .. Unread.Count > MostUnits
                ? new Fact[] { new(words.OtherUnits(Unread.Count - MostUnits), words.Number(Unread.Skip(MostUnits).Sum(u => u.Missing))) }
                : [],
        ]);
    }
}
