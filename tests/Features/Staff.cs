using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;
using Persona = ThiDua.Tests.Kit.Persona;

namespace ThiDua.Tests.Features;

/// <summary>An office whose people are known by name, and what nominating takes there.</summary>
static class Staff
{
    public const string Why = "đã thức trọn đêm để hoàn thành báo cáo của Thành phố";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Office> Opened(string? folder = null)
    {
        var office = await Office.Open(folder);
        var sample = office.Teams.Office;
        foreach (var unit in sample.Units)
            await office.Store.Commit(Changed(office).Write(Kinds.Units, new ThiDua.Bot.Recognition.Unit(unit.Id, unit.Name, unit.Parent), 0), Cancel);
        foreach (var p in sample.People)
        {
            var person = new ThiDua.Bot.Recognition.Person(p.Code, p.Name, p.Title, p.Unit, p.Email) { AadId = p.AadObjectId };
            await office.Store.Commit(Changed(office).Write(Kinds.People, person, 0), Cancel);
        }
        return office;
    }

    public static async Task<Campaign> Launched(this Office office, string id = "PT-01", DateOnly? to = null)
    {
        var campaign = new Campaign(
            id, "Rèn tác phong chính quy", null, null, "Gương mẫu", null, new(2026, 11, 1), to, null, null, null, null, "CN-001", office.Desk.Now);
        await office.Store.Commit(
            Changed(office).Write(Kinds.Campaigns, campaign, 0)
                .Record(new CampaignLaunched(id, campaign.Title, null, null, campaign.Goal, null, campaign.From, to)),
            Cancel);
        return campaign;
    }

    public static async Task Closed(this Office office, string campaign)
    {
        var (value, version) = office.Desk.Campaign(campaign)!.Value;
        await office.Store.Commit(
            Changed(office).Write(Kinds.Campaigns, value with { State = CampaignState.Closed }, version).Record(new CampaignClosed(campaign)), Cancel);
    }

    /// <summary>Types the line, confirms the preview, and returns the code.</summary>
    public static async Task<string> Nominates(this Persona by, string name, string why = Why)
    {
        var preview = await by.Says($"đề cử {name} vì {why}");
        var made = await by.Presses(preview, "Gửi đề cử");
        return Code(made);
    }

    public static string Code(Answer mine) =>
        mine.Words().Split('\n').First(line => line.Contains('·', StringComparison.Ordinal)).Split('·')[1].Trim();

    /// <summary>The nomination's card in the office's channel, once it stands there as wanted.</summary>
    public static Task<Message> Card(this Office office, string code, Func<string, bool>? wanted = null) => office.Teams.Until(
        teams => teams.Conversations.Places.Values.Where(p => p.IsChannel).SelectMany(p => teams.MessagesIn(p.Id))
            .FirstOrDefault(m => m.ByBot && m.Words().Contains($"Mã đề cử: {code}", StringComparison.Ordinal) && (wanted is null || wanted(m.Words()))),
        Cancel);

    public static async Task<Nomination> Nomination(this Office office, string code) =>
        (await office.Store.Find(Kinds.Nominations, code, Cancel))!.Value.Value;

    public static async Task<IReadOnlyList<Nomination>> Nominations(this Office office) =>
        [.. (await office.Store.List(Kinds.Nominations, "all/", 100, Cancel)).Select(n => n.Value)];

    public static async Task<long> Endorsements(this Office office, string code) => await office.Store.Tally(Tallies.Endorsements(code), Cancel);

    public static async Task<int> Facts(this Office office, string kind)
    {
        var count = 0;
        await foreach (var entry in office.Store.Entries(1, Cancel))
            count += entry.Kind == kind ? 1 : 0;
        return count;
    }

    /// <summary>A button pressed with data of one's own making, as no client of Teams would send it.</summary>
    public static Task<Answer> Forges(this Persona who, Office office, Message on, string verb, JsonObject data, string trigger = "manual") =>
        office.Teams.Execute(
            who.Code, on.Id, new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, trigger, Cancel);

    static Change Changed(Office office) => new("system", office.Desk.Now);
}
