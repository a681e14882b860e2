using System.Globalization;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Checking;

/// <summary>
/// Tells whoever opened a case, and the heads of its unit, what became of it: one message each for all that was decided on together. The
/// nominee hears of it when everybody does; that he was not successful, the bot does not tell him.
/// </summary>
sealed class CheckNews(Desk desk)
{
    public const string Template = "check.news";

    public void Tell(Change change, string deed, IReadOnlyList<CheckStep> steps)
    {
        var told = steps.Where(s => s.Now.State != s.Before.Value.State)
            .SelectMany(s => Concerned(s.Now).Where(p => p != change.By).Select(person => (Person: person, s.Now)))
            .GroupBy(t => (t.Person, t.Now.State, t.Now.Reason), t => t.Now.Id);
        foreach (var (news, index) in told.Select((n, i) => (n, i)))
        {
            var args = string.Join('|', news.Key.State, desk.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join(',', news), news.Key.Reason);
            var subject = $"{Template}/{deed}/{index}";
            change.Post(new($"{subject}@{news.Key.Person}", Template, subject, Addresses.ToPerson + news.Key.Person, args));
        }
    }

    public async ValueTask<CheckNewsCard?> Card(Post post, CancellationToken cancel)
    {
        if (post.Args?.Split('|', 4) is not [var state, var day, var codes, var reason])
            return null;
        var cases = codes.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var named = new List<(string, string)>();
        foreach (var code in cases.Take(CheckNewsCard.Shown))
        {
            if (await desk.Store.Find(Kinds.Cases, code, cancel) is { Value: var standing })
                named.Add((code, desk.People.NameOf(standing.Party)));
        }
        return new(
            state, named, cases.Length, reason.Length == 0 ? null : reason,
            Words.Date(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    IEnumerable<string> Concerned(Case standing) => desk.People.Everybody
        .Where(p => p.Id == standing.OpenedBy || (p.Is(Role.Head) && p.Unit is not null && p.Unit == standing.Unit))
        .Select(p => p.Id);
}
