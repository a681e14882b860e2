using Microsoft.Extensions.Options;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Administer;

/// <summary>The section <c>Office</c>.</summary>
sealed class OfficeOptions
{
    /// <summary>The first administrators: Entra object ids or e-mail addresses. Never whoever asks first.</summary>
    public IList<string> Administrators { get; } = [];
}

/// <summary>Appoints the administrators that the configuration names, at start; what an administrator changes later stands.</summary>
sealed class Administrators(Desk desk, IOptions<OfficeOptions> options)
{
    /// <returns>How many became administrators now.</returns>
    public async ValueTask<int> Appoint(CancellationToken cancel)
    {
        var appointed = 0;
        // with nobody left to administer, the configuration is heard again
        var orphaned = desk.People.With(Role.Administrator).Count == 0;
        foreach (var entry in options.Value.Administrators.Select(e => e.Trim()).Where(e => e.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var key = $"office/administrator/{entry.ToLowerInvariant()}{(orphaned ? $"/{desk.Store.Head.Sequence}" : "")}";
            var fresh = $"NV-{desk.Ids.Code()}";
            if (await desk.Once(key, _ => new(Decide(entry, fresh)), cancel) is Done.Landed { Repeated: false })
                appointed++;
        }
        return appointed;
    }

    /// <summary>A deed is done by whoever is an administrator when it lands, not when the form was opened.</summary>
    public static string? Refusal(Desk desk, Turn turn) =>
        desk.People.Find(turn.Who.Id) is { Gone: false } who && who.Is(Role.Administrator)
            ? null
            : turn.Words.OfficeRefused(nameof(OfficeRefusal.NotAdministrator));

    Decision.Do Decide(string entry, string fresh)
    {
        var before = desk.People.InTeams(entry);
        var person = before ?? (entry.Contains('@')
            ? new Person(fresh, entry, Email: entry)
            : new Person(fresh, entry) { AadId = entry });
        var now = person with { Roles = OfficeRules.Tidy(person.Roles.Append(Role.Administrator)), Gone = false };
        var change = new Change("system", desk.Now);
        if (before is null || !before.Is(Role.Administrator) || before.Gone)
        {
            change.Write(Kinds.People, now, desk.People.VersionOf(now.Id)).Record(new RolesChanged(now.Id, now.Roles));
            if (before is null || before.Gone)
                change.Record(PersonRecorded.Of(now));
        }
        return new Decision.Do(change, now.Id);
    }
}
