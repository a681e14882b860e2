using System.Globalization;
using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Kit;

/// <summary>As many people as a test wants.</summary>
static class Crowd
{
    const int PerCommit = 1000;

    /// <summary>The n-th person's id, from 0.</summary>
    public static string Id(int n) => string.Create(CultureInfo.InvariantCulture, $"NV-{n:D5}");

    public static string Mri(int n) => "29:" + Id(n).ToLowerInvariant();

    public static string AadId(int n) => new Guid(n, 0x7d, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1).ToString();

    /// <summary>The n-th person's own chat in <see cref="CrowdTeams"/>.</summary>
    public static string Chat(int n) => CrowdTeams.ChatOf(Mri(n));

    /// <summary>
    /// Puts people straight into the store, seen in Teams already. Needs an office that the bot is installed in, whose address and tenant
    /// their chats share.
    /// </summary>
    /// <param name="known">The bot has a chat with each; else it must open them.</param>
    /// <param name="units">They are spread over so many units, <c>DV-00</c> and so on; 0: no unit.</param>
    public static async Task Join(this IStore store, int people, bool known = true, int units = 0)
    {
        var near = store.All(Kinds.Places).Values.Select(p => p.Value).First(p => !p.Gone);
        var change = new Change("system", Office.Monday);
        for (var unit = 0; unit < units; unit++)
            change.Write(Kinds.Units, new($"DV-{unit:D2}", $"Unit {unit:D2}"), 0);
        foreach (var n in Enumerable.Range(0, people))
        {
            change.Write(Kinds.People, new(Id(n), $"Person {n:D5}", Unit: units > 0 ? $"DV-{n % units:D2}" : null) { AadId = AadId(n), Mri = Mri(n) }, 0);
            if (known)
                change.Write(Kinds.Places, new(Chat(n), PlaceKind.Personal, null, near.ServiceUrl, near.TenantId, near.BotId) { Person = AadId(n) }, 0);
            if (change.Writes.Count < PerCommit)
                continue;
            Assert.IsType<Commit.Landed>(await store.Commit(change, Patience.Cancel));
            change = new Change("system", Office.Monday);
        }
        if (change.Writes.Count > 0)
            Assert.IsType<Commit.Landed>(await store.Commit(change, Patience.Cancel));
    }

    /// <summary>
    /// The sample office with more people in it, as a file for <c>Practice:OfficeFile</c>: they are members of its team, and the bot learns
    /// them from the roster, over HTTP.
    /// </summary>
    public static string OfficeOf(int people, string folder)
    {
        var office = JsonNode.Parse(File.ReadAllText(SampleOffice.SamplePath))!;
        foreach (var n in Enumerable.Range(0, people))
        {
            office["people"]!.AsArray().Add(new JsonObject
            {
                ["code"] = Id(n), ["aadObjectId"] = AadId(n), ["name"] = $"Person {n:D5}", ["title"] = "", ["unit"] = "VP",
                ["roles"] = new JsonArray(), ["email"] = $"{Id(n).ToLowerInvariant()}@crowd.example", ["gender"] = "", ["sample"] = true,
            });
        }
        var file = Path.Combine(folder, "crowd-office.json");
        File.WriteAllText(file, office.ToJsonString());
        return file;
    }
}
