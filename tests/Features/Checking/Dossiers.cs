using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Checking;

/// <summary>Cases as they would stand if everybody before had done his part: with every fact, told to nobody.</summary>
static class Dossiers
{
    public const string Why = "Hoàn thành sớm đợt số hoá hồ sơ, hướng dẫn cả phòng cùng làm.";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="until">Of a published one, the last day for comments; long ahead unless said.</param>
    public static async Task<string> Has(
        this Office office, CaseState state, string nominee = "CN-012", string why = Why, string form = "giay-khen", string? campaign = null,
        NominationKind kind = NominationKind.Regular, string? evidence = "https://vanphong.example/a", string by = "CN-010", DateOnly? until = null,
        DateOnly? day = null)
    {
        var party = nominee.StartsWith("P-", StringComparison.Ordinal)
            ? ThiDua.Bot.Features.People.Party(office.Desk.People.Unit(nominee)!)
            : ThiDua.Bot.Features.People.Party(office.Desk.People.Find(nominee)!);
        var opened = new Case(office.Desk.Ids.Code(), party, form, null, campaign, kind, why, evidence, by, office.Desk.Now, day ?? office.Desk.Today)
        {
            Unit = party.Unit, AchievedOn = kind == NominationKind.AdHoc ? office.Desk.Today : null,
        };
        var change = new Change(by, office.Desk.Now);
        var standing = change.Brings(opened, state, office.Desk.Today);
        if (state == CaseState.Published)
            standing = standing with { CommentsUntil = until ?? new(2027, 12, 31) };
        Assert.IsType<Commit.Landed>(await office.Store.Commit(change.Write(Kinds.Cases, standing, 0), Cancel));
        return standing.Id;
    }

    public static async Task<Case> CaseOf(this Office office, string code) => (await office.Store.Find(Kinds.Cases, code, Cancel))!.Value.Value;

    public static async Task<CaseState> StateOf(this Office office, string code) => (await office.CaseOf(code)).State;

    /// <summary>Through the form in the secretary's own chat.</summary>
    public static async Task<string> IsHeld(this Office office, string name, string kind = "Discipline", params (string, string)[] more)
    {
        var secretary = office.As("CN-004");
        var form = await secretary.Asks($"tạm dừng xét {name}");
        return (await secretary.Presses(form, "hold.place", [("kind", kind), .. more])).Words();
    }

    /// <summary>From the list to the channels, all that waits.</summary>
    public static async Task<string> PublishesAll(this Office office)
    {
        var secretary = office.As("CN-004");
        var list = await secretary.Asks("công khai");
        var waiting = await office.Store.List(Kinds.Cases, "state/Received/", 2, Cancel);
        await secretary.Presses(list, "publish.ask", waiting.Count == 1 ? ("pick", waiting[0].Value.Id) : ("all", "true"));
        var done = await secretary.Presses(list, "publish.confirm");
        await office.Settled();
        return done.Words();
    }

    public static async Task Becomes(this Office office, string person, params Role[] roles)
    {
        var (who, version) = office.Store.All(Kinds.People)[person];
        var now = who with { Roles = [Role.Staff, .. roles] };
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.People, now, version).Record(new RolesChanged(person, now.Roles)), Cancel));
    }

    /// <summary>Every entry of the ledger in which the text stands.</summary>
    public static async Task<IReadOnlyList<LedgerEntry>> Entries(this Office office, Func<LedgerEntry, bool> wanted)
    {
        var found = new List<LedgerEntry>();
        await foreach (var entry in office.Store.Entries(1, Cancel))
        {
            if (wanted(entry))
                found.Add(entry);
        }
        return found;
    }

    /// <summary>All that stands in places where more than one person reads.</summary>
    public static string Public(this Office office) => string.Join('\n', office.Teams.Conversations.Places.Values
        .Where(p => p.IsChannel).SelectMany(p => office.BotMessages(p.Id)).Select(m => m.Words()));
}
