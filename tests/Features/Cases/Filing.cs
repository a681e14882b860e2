using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;
using Persona = ThiDua.Tests.Kit.Persona;

namespace ThiDua.Tests.Features.Cases;

/// <summary>What filing cases takes in tests: through chat where it is the subject, straight into the store where a later state is.</summary>
static class Filing
{
    public const string Why = "đã thức trọn đêm để hoàn thành báo cáo của Thành phố";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Types the line, confirms the preview; the codes of the cases it opened, in the order of the nominees.</summary>
    public static async Task<(string Nomination, IReadOnlyList<string> Cases)> Files(
        this Persona by, Office office, string names, string form = "Giấy khen", string why = Why)
    {
        var preview = await by.Asks($"đề cử {names} hình thức “{form}” vì {why}");
        var made = await by.Presses(preview, "Gửi đề cử");
        var nomination = Staff.Code(made);
        return (nomination, [.. (await office.CasesOf(nomination)).Select(c => c.Id)]);
    }

    /// <summary>By code: the counted ids of tests grow.</summary>
    public static async Task<IReadOnlyList<Case>> CasesOf(this Office office, string nomination) =>
        [.. (await office.Store.List(Kinds.Cases, $"nomination/{nomination}/", 200, Cancel)).Select(c => c.Value).OrderBy(c => c.Id, StringComparer.Ordinal)];

    public static async Task<Case> Case(this Office office, string code) => (await office.Store.Find(Kinds.Cases, code, Cancel))!.Value.Value;

    public static async Task<long> VersionOf(this Office office, string code) => (await office.Store.Find(Kinds.Cases, code, Cancel))!.Value.Version;

    public static ValueTask<long> In(this Office office, CaseState state) => office.Store.Tally(Tallies.Cases(state), Cancel);

    /// <summary>A case as it would stand if everybody before had done his part: with every fact, told to nobody.</summary>
    public static async Task<string> Stands(
        this Office office, CaseState state, string nominee = "CN-012", string by = "CN-010", string? nomination = null, string form = "giay-khen")
    {
        var party = ThiDua.Bot.Features.People.Party(office.Desk.People.Find(nominee)!);
        var standing = new Case(
            office.Desk.Ids.Code(), party, form, nomination, null, NominationKind.Regular, Why, null, by, office.Desk.Now, office.Desk.Today)
        {
            Unit = party.Unit,
        };
        var change = new Change(by, office.Desk.Now);
        standing = change.Brings(standing, state, office.Desk.Today);
        Assert.IsType<Commit.Landed>(await office.Store.Commit(change.Write(Kinds.Cases, standing, 0), Cancel));
        return standing.Id;
    }

    /// <summary>Brings a case that stands further, as another part of the office would.</summary>
    public static async Task Moves(this Office office, string code, CaseState to, string by = "CN-004")
    {
        var (standing, version) = (await office.Store.Find(Kinds.Cases, code, Cancel))!.Value;
        var change = new Change(by, office.Desk.Now);
        var way = CaseWays.To(to);
        foreach (var step in way.Skip(Array.IndexOf(way, standing.State) + 1))
        {
            (standing, var fact) = CaseRules.Move(standing, step, office.Desk.Today);
            change.Record(fact);
        }
        Assert.IsType<Commit.Landed>(await office.Store.Commit(change.Write(Kinds.Cases, standing, version), Cancel));
    }

    /// <summary>From the card of the case to the confirmation.</summary>
    public static async Task<Answer> Decides(
        this Persona by, Office office, string code, string button, string confirm, params (string Field, string Value)[] filledIn)
    {
        var card = await by.Asks($"bình xét {code}");
        var asked = await by.Presses(card, button);
        return asked.Card is null ? asked : await by.Presses(card, confirm, filledIn);
    }

    public static Task<Answer> Proposes(this Persona by, Office office, string code, params (string Field, string Value)[] filledIn) =>
        by.Decides(office, code, "Đề nghị khen thưởng", "Xác nhận đề nghị", filledIn);

    public static Task<Answer> Returns(this Persona by, Office office, string code, string reason = "cần nêu kết quả bằng số liệu") =>
        by.Decides(office, code, "Trả lại để bổ sung", "Xác nhận trả lại", ("reason", reason));

    /// <summary>Messages about cases in the person's own chat, in the order they came.</summary>
    public static IReadOnlyList<string> Told(this Persona who, Office office) =>
        [.. office.BotMessages(who.Chat).Select(m => m.Words()).Where(w => w.Contains("CHỜ BÌNH XÉT", StringComparison.Ordinal)
            || w.Contains("CHỜ KIỂM TRA", StringComparison.Ordinal) || w.Contains("TIN VỀ HỒ SƠ", StringComparison.Ordinal))];

    public static Task IsTold(this Office office, string person, string wanted) =>
        office.As(person).IsTold(m => m.Words().Contains(wanted, StringComparison.Ordinal));

    public static JsonObject Data(params (string Name, string Value)[] fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)f.Value)));
}
