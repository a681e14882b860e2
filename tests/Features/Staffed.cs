using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

/// <summary>An office that knows its people and their roles from the start.</summary>
static class Staffed
{
    public static async Task<Office> Open()
    {
        var office = await Office.Open();
        await office.Known();
        return office;
    }

    public static async Task Known(this Office office)
    {
        var change = new Change("system", office.Clock.GetUtcNow());
        foreach (var unit in office.Teams.Office.Units.Where(u => office.Desk.People.Unit(u.Id) is null))
        {
            change.Write(Kinds.Units, new(unit.Id, unit.Name, unit.Parent), 0)
                .Record(new UnitRecorded(unit.Id, unit.Name, unit.Parent, Gone: false));
        }
        foreach (var person in office.Teams.Office.People.Where(p => office.Desk.People.InTeams(p.AadObjectId) is null))
        {
            var known = new Person(person.Code, person.Name, person.Title, person.Unit)
            {
                AadId = person.AadObjectId,
                Mri = person.Mri,
                Roles = [.. person.Roles.Select(r => Enum.Parse<Role>(r, ignoreCase: true))],
            };
            change.Write(Kinds.People, known, 0).Record(PersonRecorded.Of(known));
        }
        Assert.IsType<Commit.Landed>(await office.Store.Commit(change, TestContext.Current.CancellationToken));
    }
}
