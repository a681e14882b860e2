using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Cases;

/// <summary>Roles and units that change while cases are under way.</summary>
static class Roles
{
    public static async Task Becomes(this Office office, string person, string? unit, params Role[] roles)
    {
        var (who, version) = office.Store.All(Kinds.People)[person];
        var now = who with { Unit = unit, Roles = [Role.Staff, .. roles] };
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.People, now, version).Record(PersonRecorded.Of(now)).Record(new RolesChanged(person, now.Roles)),
            TestContext.Current.CancellationToken));
    }

    public static async Task Leaves(this Office office, string person)
    {
        var (who, version) = office.Store.All(Kinds.People)[person];
        var now = who with { Gone = true };
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.People, now, version).Record(PersonRecorded.Of(now)), TestContext.Current.CancellationToken));
    }
}
