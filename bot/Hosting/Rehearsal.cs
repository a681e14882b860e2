using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Bot.Hosting;

/// <summary>
/// A nomination in a store of memory that is thrown away. What is done for the first time takes .NET many times as long; here a second core,
/// which a start leaves idle, takes that time, and not who opens the office's own store and who writes to it first.
/// </summary>
static class Rehearsal
{
    public static async Task Play()
    {
        IReadOnlyList<IKind> kinds = [Kinds.Offices, Kinds.People, Kinds.Nominations];
        await using var store = LiteDbStore.Open((Storage.LiteDb.Opening.Draft(kinds), new MemoryFile(), new MemoryFile()), TimeProvider.System, NullLogger.Instance, kinds);
        await store.Commit(Nomination(), CancellationToken.None);
    }

    static Change Nomination()
    {
        var now = TimeProvider.System.GetUtcNow();
        var person = new Person("P", "P", null, null, null);
        var nomination = new Nomination(
            "N", person.Id, [new(PartyKind.Person, person.Id, null)], null, NominationKind.Regular, "", null, now, DateOnly.FromDateTime(now.DateTime));
        return new Change(person.Id, now)
            .Write(Kinds.Offices, new Office("O"), 0)
            .Write(Kinds.People, person, 0)
            .Write(Kinds.Nominations, nomination, 0)
            .Record(new Nominated(nomination.Id, nomination.Nominees, null, nomination.Kind, nomination.Achievement, null, nomination.Day))
            .Once("P/N", nomination.Id);
    }
}
