using System.Text.Json;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Roster;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Administer;

/// <summary>The people and units a newcomer finds at the first start in Development, each marked as a sample.</summary>
sealed class SampleOffice(TimeProvider clock)
{
    /// <returns>False when somebody or something is there already: then nothing is touched.</returns>
    /// <exception cref="JsonException">The file has another shape.</exception>
    public async ValueTask<bool> Load(IStore store, Stream json, CancellationToken cancel)
    {
        if (store.Head.Sequence > 0 || !store.All(Kinds.People).IsEmpty)
            return false;
        var sample = await JsonSerializer.DeserializeAsync<Sample>(json, JsonSerializerOptions.Web, cancel) ?? throw new JsonException("the file holds no office");

        var office = new Office(sample.Office.Name, sample.Office.TimeZone, sample.Office.Locale.StartsWith("en", StringComparison.Ordinal) ? "en" : "vi")
        {
            Announces = sample.Office.Announces ?? [],
        };
        var change = new Change("system", clock.GetUtcNow())
            .Write(Kinds.Offices, office, 0)
            .Record(new OfficeChanged(office.Name, office.TimeZone, office.Language, office.SelfNomination, office.Announces));
        foreach (var unit in sample.Units.Select(u => new Unit(u.Id, u.Name, u.Parent)))
            change.Write(Kinds.Units, unit, 0).Record(new UnitRecorded(unit.Id, unit.Name, unit.Parent, unit.Gone));
        foreach (var person in sample.People.Select(Known))
        {
            change.Write(Kinds.People, person, 0)
                .Record(PersonRecorded.Of(person))
                .Record(new RolesChanged(person.Id, person.Roles));
        }
        return await store.Commit(change, cancel) is Commit.Landed;
    }

    static Person Known(SamplePerson person) => new(person.Code, person.Name, person.Title, person.Unit, person.Email)
    {
        AadId = person.AadObjectId,
        Roles = OfficeRules.Tidy(person.Roles.Select(r => Enum.Parse<Role>(r, ignoreCase: true))),
        Address = person.Gender is null ? null : RosterCells.Address(person.Gender),
        Manages = person.Manages,
        Sample = true,
    };

    sealed record Sample(SampleName Office, IReadOnlyList<SampleUnit> Units, IReadOnlyList<SamplePerson> People);

    sealed record SampleName(string Name, string TimeZone, string Locale, IReadOnlyList<string>? Announces);

    sealed record SampleUnit(string Id, string Name, string? Parent);

    sealed record SamplePerson(
        string Code, string AadObjectId, string Name, string? Title, string? Unit, IReadOnlyList<string> Roles, string? Email, string? Gender, bool Manages = false);
}
