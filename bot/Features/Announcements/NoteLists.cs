using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>Who has taken note of an announcement and who has not, among those it was really sent to.</summary>
sealed class NoteLists(Desk desk, Audiences audiences)
{
    /// <summary>Ids of those who have not, and are still here.</summary>
    public async ValueTask<IReadOnlyList<string>> Missing(Announcement announcement, CancellationToken cancel)
    {
        var noted = await Noted(announcement, cancel);
        return [.. (await Sent(announcement, cancel)).To.Keys.Where(id => !noted.ContainsKey(id) && desk.People.Find(id) is { Gone: false })];
    }

    /// <param name="missing">Which names are listed: those who have not, or those who have.</param>
    public async ValueTask<NotesCard> Card(Announcement announcement, bool missing, int page, CancellationToken cancel)
    {
        var noted = await Noted(announcement, cancel);
        var (to, hasPlaces) = await Sent(announcement, cancel);
        Person[] asked = [.. to.Keys.Select(desk.People.Find).OfType<Person>().Where(p => !p.Gone || noted.ContainsKey(p.Id))];
        Person[] listed = missing
            ? [.. asked.Where(p => !noted.ContainsKey(p.Id)).OrderBy(UnitKey, StringComparer.Ordinal).ThenBy(p => Collation.NameKey(p.Name), StringComparer.Ordinal)]
            : [.. noted.OrderByDescending(n => n.Value).Select(n => desk.People.Find(n.Key)).OfType<Person>()];
        var pages = Math.Max(1, (listed.Length + NotesCard.PageLength - 1) / NotesCard.PageLength);
        page = Math.Clamp(page, 1, pages);
        var have = asked.Count(p => noted.ContainsKey(p.Id));
        return new(
            announcement.Id, announcement.Title, have, asked.Length, noted.Count - have,
            [
                .. asked.GroupBy(p => p.Unit)
                    .Select(unit => new UnitNotes(desk.People.Unit(unit.Key)?.Name, unit.Count(p => noted.ContainsKey(p.Id)), unit.Count()))
                    .OrderByDescending(u => u.Of - u.Noted).ThenBy(u => u.Unit is null ? "" : Collation.Key(u.Unit), StringComparer.Ordinal),
            ],
            [
                .. listed.Skip((page - 1) * NotesCard.PageLength).Take(NotesCard.PageLength).Select(p => new NoteLine(
                    p.Name, desk.People.Unit(p.Unit)?.Name, noted.TryGetValue(p.Id, out var at) ? desk.Local(at) : null,
                    missing && to[p.Id] is CopyState.Failed or CopyState.Dropped or CopyState.InDoubt)),
            ],
            missing, page, pages, hasPlaces, MayRemind: asked.Any(p => !p.Gone && !noted.ContainsKey(p.Id)));
    }

    async ValueTask<Dictionary<string, DateTimeOffset>> Noted(Announcement announcement, CancellationToken cancel) =>
        (await desk.Store.List(Kinds.Notes, $"of/{announcement.Id}/", int.MaxValue, cancel)).ToDictionary(n => n.Value.By, n => n.Value.At);

    /// <summary>As the sheets say once the audience has been worked out: who came later was not sent it.</summary>
    async ValueTask<(Dictionary<string, CopyState> To, bool HasPlaces)> Sent(Announcement announcement, CancellationToken cancel)
    {
        if (!announcement.IsSpread)
        {
            var reach = await audiences.Reach(announcement.Audience, cancel);
            return (reach.People.ToDictionary(p => p, _ => CopyState.Waiting), reach.Places.Count > 0);
        }
        var (to, hasPlaces) = (new Dictionary<string, CopyState>(), false);
        foreach (var (sheet, _) in await desk.Store.List(Kinds.Sheets, $"of/{announcement.Id}/", int.MaxValue, cancel))
        {
            foreach (var copy in sheet.Copies)
            {
                if (copy.To.StartsWith(Addresses.ToPerson, StringComparison.Ordinal))
                    to[copy.To[Addresses.ToPerson.Length..]] = copy.State;
                else
                    hasPlaces = true;
            }
        }
        return (to, hasPlaces);
    }

    string UnitKey(Person person) => desk.People.Unit(person.Unit)?.Name is { } unit ? Collation.Key(unit) : "";
}
