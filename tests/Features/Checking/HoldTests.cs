using System.Text.Json.Nodes;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Checking;

public sealed class HoldTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("tạm dừng xét Trần Quang Minh")]
    [InlineData("TAM DUNG XET tran quang minh")]
    [InlineData("hold Trần Quang Minh")]
    public async Task A_hold_stops_his_case_until_it_is_lifted(string typed)
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Proposed);
        var secretary = office.As("CN-004");

        var form = await secretary.Asks(typed);
        var placed = await secretary.Presses(form, HoldForm.Place, ("kind", "Complaint"), ("ground", "đơn số 12"));
        var held = await secretary.Asks($"thẩm định {code}");
        var hold = office.Store.All(Kinds.Holds)["person/CN-012"].Value.Holds[0];
        var lifted = await secretary.Presses(form, HoldsCard.Lift, ("hold", $"person/CN-012|{hold.Id}"));
        var free = await secretary.Asks($"thẩm định {code}");

        Assert.Contains("Đã tạm dừng xét: Trần Quang Minh.", placed.Words(), StringComparison.Ordinal);
        Assert.Contains("✋ Đang tạm dừng xét: khiếu nại, tố cáo có dấu hiệu vi phạm, đến khi có quyết định gỡ.", held.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã gỡ tạm dừng xét cho Trần Quang Minh.", lifted.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("tạm dừng", free.Words(), StringComparison.Ordinal);
        Assert.Equal(0, await office.Store.Tally(Tallies.Holds, Cancel));
        await office.Verified();
    }

    [Fact]
    public async Task Nobody_but_secretaries_and_leaders_learns_of_it()
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Proposed);
        await office.IsHeld("Trần Quang Minh", "Discipline", ("ground", "quyết định số 12"));
        await office.As("CN-004").Says("trợ giúp");

        var colleague = await office.As("CN-010").Asks("tạm dừng xét");
        var head = await office.As("CN-005").Asks("tạm dừng xét");
        var leader = await office.As("CN-001").Asks("tạm dừng xét");
        var channel = await office.As("CN-004").Says("tạm dừng xét", Office.Channel);
        var find = await office.As("CN-010").Asks("tra cứu Trần Quang Minh");
        await office.Settled();

        Assert.Contains("Chỉ thư ký hoặc lãnh đạo", colleague.Words(), StringComparison.Ordinal);
        Assert.Contains("Chỉ thư ký hoặc lãnh đạo", head.Words(), StringComparison.Ordinal);
        Assert.Contains("quyết định số 12", leader.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Minh", channel.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("dừng", find.Words(), StringComparison.Ordinal);
        // neither under the case nor under the person, and its ground nowhere in the ledger
        Assert.All(await office.Store.History(Case.SubjectOf(code), 50, Cancel), e => Assert.DoesNotContain("hold", e.Kind, StringComparison.Ordinal));
        Assert.All(await office.Store.History("person/CN-012", 50, Cancel), e => Assert.DoesNotContain("hold", e.Kind, StringComparison.Ordinal));
        Assert.Empty(await office.Entries(e => e.Json.Contains("quyết định số 12", StringComparison.Ordinal)));
        Assert.Single(await office.Entries(e => e.Kind == "hold-placed"));
        // no count says whose it is
        await foreach (var count in office.Store.Tallies(Cancel))
            Assert.False(count.Key.Contains("hold", StringComparison.Ordinal) && count.Key != Tallies.Holds, count.Key);
        await office.Verified();
    }

    [Fact]
    public async Task A_leader_sees_holds_and_places_none()
    {
        await using var office = await Staffed.Open();
        var card = await office.As("CN-001").Says("tạm dừng xét @Trần Quang Minh", "bot", "CN-012");

        var forged = await office.As("CN-001").Forges(office, card, HoldForm.Place, new JsonObject { ["who"] = "person/CN-012", ["kind"] = "Discipline" });

        Assert.Contains("Không có ai đang tạm dừng xét", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Chỉ thư ký", forged.Text, StringComparison.Ordinal);
        Assert.Empty(office.Store.All(Kinds.Holds));
    }

    [Fact]
    public async Task A_unit_is_held_as_a_whole_and_its_people_are_not()
    {
        await using var office = await Staffed.Open();
        await office.IsHeld("Phòng Tổng hợp", "Inspection", ("from", "2026-11-23"), ("to", "2026-11-30"));
        var holds = (OpenHolds)office.Services.GetService(typeof(OpenHolds))!;

        var (unit, person) = (await office.CaseOf(await office.Has(CaseState.Proposed, "P-TH")), await office.CaseOf(await office.Has(CaseState.Proposed)));

        Assert.True(holds.Stops(unit));
        Assert.False(holds.Stops(person));
        office.Clock.Advance(TimeSpan.FromDays(8));
        Assert.False(holds.Stops(unit));
    }

    [Fact]
    public async Task A_hold_that_is_placed_while_a_case_is_received_comes_before_it_or_after_it_and_never_between()
    {
        await using var office = await Staffed.Open();
        await office.Becomes("CN-019", Role.Secretary);
        string[] people = ["CN-010", "CN-012", "CN-013", "CN-014", "CN-016"];
        foreach (var person in people)
        {
            var code = await office.Has(CaseState.Proposed, person, by: "CN-018");
            var form = await office.As("CN-019").Asks($"tạm dừng xét {person}");
            var card = await office.As("CN-004").Asks($"thẩm định {code}");

            await Task.WhenAll(
                office.As("CN-019").Presses(form, HoldForm.Place, ("kind", "Discipline")), office.As("CN-004").Presses(card, "Tiếp nhận"));

            var entries = await office.Entries(e => e.Kind is "hold-placed" or "case-moved" && (e.Json.Contains(code, StringComparison.Ordinal) || e.Json.Contains(person, StringComparison.Ordinal)));
            var held = entries.First(e => e.Kind == "hold-placed").Sequence;
            Assert.DoesNotContain(entries, e => e.Kind == "case-moved" && e.Json.Contains("\"to\":\"Received\"", StringComparison.Ordinal) && e.Sequence > held);
        }
        await office.Verified();
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_field_and_twice_pressed_is_once_placed()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Asks("tạm dừng xét Trần Quang Minh");

        var wrong = await secretary.Presses(form, HoldForm.Place, ("kind", "Other"), ("from", "2026-11-25"), ("to", "2026-11-24"));
        await secretary.PressesAtOnce(6, form, HoldForm.Place, ("kind", "Other"), ("ground", "chờ kết luận"), ("from", "2026-11-25"), ("to", ""));

        Assert.Contains("Ngày kết thúc sớm hơn ngày bắt đầu", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("Mục này cần có nội dung", wrong.Words(), StringComparison.Ordinal);
        Assert.Single(office.Store.All(Kinds.Holds)["person/CN-012"].Value.Holds);
        await office.Verified();
    }
}
