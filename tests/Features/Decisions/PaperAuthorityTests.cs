using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Decisions;

/// <summary>Who may do what with which paper and which case: whatever the tables do not name changes nothing.</summary>
public sealed class PaperAuthorityTests
{
    static readonly (string Who, string Code)[] Roles = [("staff", "CN-012"), ("head", "CN-005"), ("secretary", "CN-004"), ("leader", "CN-001")];

    static readonly HashSet<(string Verb, string Who, PaperState State)> AllowedOnPapers =
    [
        ("decision.sign", "leader", PaperState.Prepared),
        ("decision.back", "leader", PaperState.Prepared),
        ("decision.back", "secretary", PaperState.Prepared),
    ];

    static readonly HashSet<(string Verb, string Who, CaseState State)> AllowedOnCases =
    [
        ("decision.prepare", "secretary", CaseState.Passed),
        ("decision.issue", "leader", CaseState.Passed),
        ("submission.prepare", "secretary", CaseState.Passed),
        ("submission.issue", "leader", CaseState.Passed),
    ];

    [Fact]
    public async Task A_paper_is_signed_or_sent_back_only_by_whom_the_table_names_while_it_waits()
    {
        await using var office = await Staffed.Open();
        var wrong = new List<string>();
        foreach (var (who, code) in Roles)
        {
            var card = await office.As(code).Asks("trợ giúp");
            foreach (var state in Enum.GetValues<PaperState>())
            foreach (var verb in new[] { "decision.sign", "decision.back" })
            {
                var paper = await Stands(office, state, $"{wrong.Count}{who}{state}{verb}");

                await office.As(code).Forges(office, card, verb, Filing.Data(
                    ("for", code), ("ref", paper), ("nonce", $"{verb}{who}{state}"), ("reason", "Bổ sung căn cứ")));

                var moved = (await office.Papers()).Single(p => p.Id == paper).State != state;
                if (moved != AllowedOnPapers.Contains((verb, who, state)))
                    wrong.Add($"{verb} by {who} on {state}: {(moved ? "done" : "refused")}");
            }
        }

        Found.Nothing(wrong);
        await office.Verified();
    }

    [Fact]
    public async Task Cases_come_into_a_paper_only_by_whom_the_table_names_and_only_once_they_have_passed()
    {
        await using var office = await Staffed.Open();
        var wrong = new List<string>();
        foreach (var (who, code) in Roles)
        {
            var card = await office.As(code).Asks("trợ giúp");
            foreach (var state in Enum.GetValues<CaseState>())
            foreach (var verb in new[] { "decision.prepare", "decision.issue", "submission.prepare", "submission.issue" })
            {
                var form = verb.StartsWith("decision", StringComparison.Ordinal) ? "giay-khen" : "bk-thanh-pho";
                var id = await office.Has(state, "CN-013", form: form, why: $"Việc tốt: {verb}, {who}, {state}.");
                var before = (await office.Papers()).Count;

                await office.As(code).Forges(office, card, verb, Filing.Data(
                    ("for", code), ("codes", id), ("nonce", $"{verb}{who}{state}"), ("number", $"{before}{who}{state}/QĐ-VP"), ("date", "2026-11-20"),
                    ("signatory", "Chánh Văn phòng"), ("addressee", "Ban Thi đua - Khen thưởng Thành phố")));

                var made = (await office.Papers()).Count > before;
                if (made != AllowedOnCases.Contains((verb, who, state)))
                    wrong.Add($"{verb} by {who} on {state}: {(made ? "done" : "refused")}");
            }
        }

        Found.Nothing(wrong);
        await office.Verified();
    }

    static async Task<string> Stands(Office office, PaperState state, string key)
    {
        await office.Passed(["CN-013"], why: $"Việc tốt {key} của cơ quan trong năm.");
        var waiting = (await office.Store.List(ThiDua.Bot.Storage.Kinds.Cases, "state/Passed/", 500, TestContext.Current.CancellationToken))
            .Select(c => c.Value.Id).Order(StringComparer.Ordinal).Last();
        var (list, _) = await office.As("CN-004").Draws(office, "quyết định", Deciding.Paper($"{waiting}/QĐ-VP"), ("pick", waiting));
        await office.As("CN-004").Presses(list, "Trình lãnh đạo ký");
        var paper = (await office.Papers()).Single(p => p.Cases.Contains(waiting));
        if (state == PaperState.Prepared)
            return paper.Id;
        var card = await office.As("CN-001").Asks($"quyết định {paper.Id}");
        if (state == PaperState.Signed)
            await office.As("CN-001").Presses(card, "Ký quyết định");
        else
            await office.As("CN-001").Presses(card, "Trả lại", ("reason", "Bổ sung căn cứ"));
        return paper.Id;
    }
}
