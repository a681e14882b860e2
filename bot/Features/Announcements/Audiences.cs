using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>Brings the rule what it needs: everybody, the units, the places, and who takes part in the chosen campaigns.</summary>
sealed class Audiences(IStore store) : IAudiences
{
    public async ValueTask<IReadOnlyList<string>> Of(Audience audience, CancellationToken cancel)
    {
        var reach = await Reach(audience, cancel);
        return [.. reach.Places, .. reach.People.Select(p => Addresses.ToPerson + p)];
    }

    public async ValueTask<Reached> Reach(Audience audience, CancellationToken cancel)
    {
        audience = Whole(audience, await Lists(audience, cancel));
        Unit[] units = [.. store.All(Kinds.Units).Values.Select(u => u.Value).Where(u => !u.Gone)];
        var places = store.All(Kinds.Places);
        return AudienceRules.Of(
            audience, store.All(Kinds.People).Values.Select(p => p.Value), units,
            id => places.TryGetValue(id, out var place) ? place.Value : null, await Participants(audience.Campaigns, units, cancel));
    }

    /// <summary>Those of its lists that are there.</summary>
    public async ValueTask<IReadOnlyList<PeopleList>> Lists(Audience audience, CancellationToken cancel)
    {
        var lists = new List<PeopleList>();
        foreach (var id in audience.Lists)
        {
            if (await store.Find(Kinds.PeopleLists, id, cancel) is { Value.State: PeopleListState.Read } list)
                lists.Add(list.Value);
        }
        return lists;
    }

    /// <summary>With the people of its lists among its people.</summary>
    public static Audience Whole(Audience audience, IReadOnlyList<PeopleList> lists) => lists.Count == 0
        ? audience
        : audience with { People = [.. audience.People.Union(lists.SelectMany(l => l.People), StringComparer.Ordinal)], Lists = [] };

    /// <summary>Everybody who nominates, is nominated, by himself or with his unit, or has taken note.</summary>
    async ValueTask<IReadOnlySet<string>> Participants(IReadOnlyList<string> campaigns, IReadOnlyCollection<Unit> units, CancellationToken cancel)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        var nominated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var campaign in campaigns)
        {
            foreach (var (nomination, _) in await store.List(Kinds.Nominations, $"in/{campaign}/", int.MaxValue, cancel))
            {
                if (nomination.State == NominationState.Withdrawn)
                    continue;
                people.Add(nomination.By);
                people.UnionWith(nomination.Nominees.Where(n => n.Kind == PartyKind.Person).Select(n => n.Id));
                nominated.UnionWith(nomination.Nominees.Where(n => n.Kind == PartyKind.Unit).Select(n => n.Id));
            }
            foreach (var (note, _) in await store.List(Kinds.Acknowledgements, $"of/{campaign}/", int.MaxValue, cancel))
                people.Add(note.By);
        }
        if (nominated.Count > 0)
        {
            var within = AudienceRules.WithBelow(nominated, units);
            people.UnionWith(store.All(Kinds.People).Values.Where(p => p.Value.Unit is { } unit && within.Contains(unit)).Select(p => p.Value.Id));
        }
        return people;
    }
}
