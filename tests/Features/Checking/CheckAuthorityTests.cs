using System.Text.Json.Nodes;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Checking;

/// <summary>For every command × role × state: what the table does not name is refused in one sentence, and changes nothing.</summary>
public sealed class CheckAuthorityTests
{
    static readonly (string Who, string Code)[] Staff =
    [
        ("nominator", "CN-010"), ("nominee", "CN-012"), ("head", "CN-005"), ("secretary", "CN-004"), ("leader", "CN-002"), ("administrator", "CN-022"),
        ("colleague", "CN-016"),
    ];

    static readonly Dictionary<string, CaseState[]> BySecretary = new()
    {
        ["check.receive"] = [CaseState.Proposed],
        ["check.return"] = [CaseState.Proposed, CaseState.Received, CaseState.Published],
        ["check.reject"] = [CaseState.Proposed, CaseState.Received, CaseState.Published, CaseState.Ready],
        ["check.pass"] = [CaseState.Published],
        ["publish.confirm"] = [CaseState.Received],
    };

    [Fact]
    public async Task What_the_table_does_not_name_is_refused()
    {
        await using var office = await Staffed.Open();
        var wrong = new List<string>();
        foreach (var (who, code) in Staff)
        {
            var persona = office.As(code);
            var card = await persona.Asks("trợ giúp");
            foreach (var state in Enum.GetValues<CaseState>())
            foreach (var (verb, states) in BySecretary)
            {
                // published so long ago that nothing but the state can speak against passing it on
                var id = await office.Has(state, why: $"Việc tốt {verb} {who} {state}.", until: new(2026, 11, 20));

                var answer = await persona.Forges(office, card, verb, Data(office, id));

                var allowed = who == "secretary" && states.Contains(state);
                var moved = await office.StateOf(id) != state;
                if (moved != allowed || (!allowed && string.IsNullOrWhiteSpace(answer.Words())))
                    wrong.Add($"{verb} by {who} in {state}: {(moved ? "done" : "refused")}, {answer.Words()}");
            }
        }

        Found.Nothing(wrong);
        await office.Verified();
    }

    [Fact]
    public async Task Everybody_comments_on_what_is_published_and_on_nothing_else()
    {
        await using var office = await Staffed.Open();
        var wrong = new List<string>();
        foreach (var (who, code) in Staff)
        {
            var persona = office.As(code);
            var card = await persona.Asks("trợ giúp");
            foreach (var state in Enum.GetValues<CaseState>())
            {
                var id = await office.Has(state, why: $"Việc tốt {who} {state} trong năm.");

                var answer = await persona.Forges(office, card, "comment.send", Data(office, id));

                var taken = (await office.CaseOf(id)).Comments == 1;
                if (taken != (state == CaseState.Published))
                    wrong.Add($"comment by {who} in {state}: {(taken ? "taken" : "refused")}, {answer.Words()}");
            }
        }

        Found.Nothing(wrong);
        await office.Verified();
    }

    [Theory]
    [InlineData("check.list", "secretary")]
    [InlineData("check.see", "secretary")]
    [InlineData("check.return.ask", "secretary")]
    [InlineData("check.reject.ask", "secretary")]
    [InlineData("check.dated", "secretary")]
    [InlineData("publish.list", "secretary")]
    [InlineData("publish.ask", "secretary")]
    [InlineData("hold.list", "secretary leader")]
    [InlineData("hold.open", "secretary")]
    [InlineData("hold.place", "secretary")]
    [InlineData("hold.lift", "secretary")]
    [InlineData("comment.list", "secretary")]
    [InlineData("comment.consider", "secretary")]
    public async Task Every_other_button_is_answered_by_role(string verb, string roles)
    {
        await using var office = await Staffed.Open();
        var id = await office.Has(CaseState.Proposed);
        foreach (var (who, code) in Staff)
        {
            var persona = office.As(code);
            var card = await persona.Asks("trợ giúp");

            var answer = await persona.Forges(office, card, verb, Data(office, id));

            var refused = answer.Card is null && answer.Words().Contains("Chỉ thư ký", StringComparison.Ordinal);
            Assert.True(refused != roles.Split(' ').Contains(who), $"{verb} by {who}: {answer.Words()}");
        }
        Assert.Equal(CaseState.Proposed, await office.StateOf(id));
    }

    [Fact]
    public async Task Nothing_of_it_is_pressed_where_others_read()
    {
        await using var office = await Staffed.Open();
        var id = await office.Has(CaseState.Proposed);
        await office.IsHeld("Trần Quang Minh");
        var card = await office.As("CN-004").Says("bảng vàng", Office.Channel);
        foreach (var verb in (string[])["check.list", "check.see", "check.receive", "hold.list", "hold.place", "publish.list", "publish.confirm", "comment.list", "comment.send"])
        {
            var answer = await office.As("CN-004").Forges(office, card, verb, Data(office, id));

            Assert.Contains("trò chuyện riêng", answer.Words(), StringComparison.Ordinal);
        }
        Assert.Equal(CaseState.Proposed, await office.StateOf(id));
        Assert.Single(office.Store.All(Kinds.Holds)["person/CN-012"].Value.Holds);
    }

    static JsonObject Data(Office office, string id) => new()
    {
        ["ref"] = id, ["codes"] = id, ["code"] = id, ["pick"] = id, ["reason"] = "cần nêu kết quả bằng số liệu", ["choice"] = "BelowStandard",
        ["places"] = office.Desk.AnnouncementPlaces[0].Id, ["text"] = "Một ý kiến đủ dài.", ["outcome"] = "Đã xem.", ["achieved"] = "2026-11-20",
    };
}
