using System.Text.Json.Nodes;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Cases;

/// <summary>For every command × role × state: what the table does not name is refused in one sentence, and changes nothing.</summary>
public sealed class CaseAuthorityTests
{
    const string Minh = "CN-012";

    /// <summary>Of a case of Minh (Phòng Tổng hợp) that Lan opened.</summary>
    static readonly (string Who, string Code)[] Staff =
    [
        ("opener", "CN-010"), ("nominee", Minh), ("head", "CN-005"), ("head of another unit", "CN-006"), ("secretary", "CN-004"),
        ("leader", "CN-002"), ("administrator", "CN-022"), ("colleague", "CN-016"),
    ];

    static readonly string[] Verbs = ["case.propose", "case.return", "case.reject", "case.sendAgain", "case.withdraw"];

    static readonly HashSet<(string Verb, string Who, CaseState State)> Allowed =
    [
        ("case.propose", "head", CaseState.Nominated),
        ("case.return", "head", CaseState.Nominated),
        ("case.reject", "head", CaseState.Nominated),
        ("case.sendAgain", "opener", CaseState.Returned),
        ("case.withdraw", "head", CaseState.Nominated),
        ("case.withdraw", "head", CaseState.Returned),
        ("case.withdraw", "opener", CaseState.Nominated),
        ("case.withdraw", "opener", CaseState.Returned),
        ("case.withdraw", "opener", CaseState.Proposed),
        ("case.withdraw", "opener", CaseState.Received),
        ("case.withdraw", "opener", CaseState.Published),
        ("case.withdraw", "opener", CaseState.Ready),
        ("case.withdraw", "opener", CaseState.OnAgenda),
    ];

    [Theory]
    [InlineData("CN-012", "head")]
    [InlineData("CN-003", "secretary")]
    public async Task What_the_table_does_not_name_is_refused(string nominee, string reviewer)
    {
        await using var office = await Office.Open();
        var wrong = new List<string>();
        foreach (var (who, code) in Staff.Where(s => nominee == Minh || s.Who != "nominee"))
        {
            var persona = office.As(code);
            var card = await persona.Says("trợ giúp");
            foreach (var state in Enum.GetValues<CaseState>())
            foreach (var verb in Verbs)
            {
                var id = await office.Stands(state, nominee);

                var answer = await persona.Forges(office, card, verb, await Data(office, id, $"{verb}/{who}/{state}"));

                // in a unit without a head the secretary stands where the head would
                var allowed = Allowed.Contains((verb, who == reviewer ? "head" : who == "head" ? "colleague" : who, state));
                var moved = (await office.Case(id)).State != state;
                if (moved != allowed || (!allowed && string.IsNullOrWhiteSpace(answer.Text)))
                    wrong.Add($"{verb} by {who} in {state}: {(moved ? "done" : "refused")}, {answer.Words()}");
            }
        }

        Found.Nothing(wrong);
        await office.Verified();
    }

    static async Task<JsonObject> Data(Office office, string id, string nonce) => Filing.Data(
        ("ref", id), ("codes", id), ("nonce", nonce[..Math.Min(64, nonce.Length)]), ("reason", "cần nêu kết quả bằng số liệu"), ("choice", "BelowStandard"),
        ("achievement", Filing.Why), ("version", (await office.VersionOf(id)).ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
