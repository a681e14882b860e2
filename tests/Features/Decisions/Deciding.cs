using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;
using Persona = ThiDua.Tests.Kit.Persona;

namespace ThiDua.Tests.Features.Decisions;

/// <summary>Cases that the council has passed, and what deciding on them takes: the council itself is the subject of other tests.</summary>
static class Deciding
{
    public const string Why = "Hoàn thành sớm đợt số hoá hồ sơ, hướng dẫn cả phòng cùng làm.";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Passed by eight of nine, with every fact, told to nobody; all in one commit.</summary>
    /// <param name="nominees">Codes of people (with a number in them) or of units.</param>
    /// <param name="until">The last state; đột xuất stops at <see cref="CaseState.Received"/>.</param>
    /// <returns>Codes, in the order of the nominees.</returns>
    public static async Task<IReadOnlyList<string>> Passed(
        this Office office, IEnumerable<string> nominees, string form = "giay-khen", string? campaign = null, DateOnly? day = null, string why = Why,
        CaseState until = CaseState.Passed, NominationKind kind = NominationKind.Regular, string by = "CN-010")
    {
        var (change, codes, opened) = (new Change(by, office.Desk.Now), new List<string>(), day ?? office.Desk.Today);
        foreach (var nominee in nominees)
        {
            var party = office.Desk.People.Unit(nominee) is { } unit
                ? ThiDua.Bot.Features.People.Party(unit)
                : ThiDua.Bot.Features.People.Party(office.Desk.People.Find(nominee)!);
            var standing = new Case(office.Desk.Ids.Code(), party, form, null, campaign, kind, why, null, by, office.Desk.Now, opened) { Unit = party.Unit };
            standing = change.Brings(standing, until, opened);
            if (until == CaseState.Passed)
            {
                standing = standing with { Count = new(9, 9, 8, 1, 0, 0, 9, 7, 0) };
                change.Record(new CaseCounted(standing.Id, "S00001", standing.Count, opened));
            }
            change.Write(Kinds.Cases, standing, 0);
            codes.Add(standing.Id);
        }
        Assert.IsType<Commit.Landed>(await office.Store.Commit(change, Cancel));
        return codes;
    }

    public static (string Field, string Value)[] Paper(string number = "215/QĐ-VP", string date = "2026-11-20", params (string Field, string Value)[] more) =>
    [
        .. new[] { ("number", number), ("date", date), ("signatory", "Chánh Văn phòng Nguyễn Văn Hải"), ("merit", "Đã có thành tích xuất sắc trong phong trào thi đua") }
            .Where(f => more.All(m => m.Field != f.Item1)),
        .. more,
    ];

    /// <summary>From the list to the preview, all that nothing stops.</summary>
    public static async Task<(Message List, Answer Preview)> Draws(
        this Persona by, Office office, string command, (string, string)[] typed, params (string, string)[] chosen)
    {
        var list = await by.Asks(command);
        var form = await by.Presses(list, command switch { "quyết định" => "Lập quyết định", "tờ trình" => "Lập tờ trình", _ => "Ghi quyết định" }, chosen is [] ? All(list) : chosen);
        Assert.NotNull(form.Card);
        return (list, await by.Presses(list, "Xem trước", typed));
    }

    /// <summary>A list of one offers no "all".</summary>
    static (string, string)[] All(Message list) => list.Words().Contains("Chọn tất cả", StringComparison.Ordinal)
        ? [("all", "true")]
        : [("pick", list.Card!["body"]!.AsArray().Single(e => (string?)e!["id"] == "pick")!["choices"]![0]!["value"]!.GetValue<string>())];

    /// <summary>A secretary prepares it, the head of the office signs it: the code of the paper.</summary>
    public static async Task<string> Signs(this Office office, string command, (string, string)[] typed, string leader = "CN-001", params (string, string)[] chosen)
    {
        var (list, _) = await office.As("CN-004").Draws(office, command, typed, chosen);
        var prepared = await office.As("CN-004").Presses(list, "Trình lãnh đạo ký");
        Assert.Contains("Đã trình lãnh đạo ký", prepared.Words(), StringComparison.Ordinal);
        var paper = (await office.Papers()).OrderBy(p => p.At).ThenBy(p => p.Id, StringComparer.Ordinal).Last();
        var card = await office.As(leader).Asks($"{command} {paper.Id}");
        var signed = await office.As(leader).Presses(card, paper.Kind == PaperKind.Decision ? "Ký quyết định" : "Ký tờ trình");
        Assert.Contains("đã được ký", signed.Words(), StringComparison.Ordinal);
        return paper.Id;
    }

    public static async Task<IReadOnlyList<Paper>> Papers(this Office office) =>
        [.. (await office.Store.List(Kinds.Papers, "Decision/", 50, Cancel)).Concat(await office.Store.List(Kinds.Papers, "Submission/", 50, Cancel)).Select(p => p.Value)];

    public static async Task<IReadOnlyList<Award>> Awards(this Office office) =>
        [.. (await office.Store.List(Kinds.Awards, "all/", 50, Cancel)).Select(a => a.Value)];

    public static async Task<long> Counted(this Office office, string scope, AwardCount what, string form) =>
        await office.Store.Tally(AwardTallies.Of(scope, what, form), Cancel);
}
