using System.Text.Json.Nodes;
using ThiDua.Bot.Recognition;
using ThiDua.Cards.Ceremonies;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Features.Decisions;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Ceremonies;

public sealed class HandOutTests
{
    const string Name = "Hội nghị điển hình tiên tiến";

    [Fact]
    public async Task Awards_are_called_up_from_the_highest_to_the_lowest_units_first_and_people_by_given_name()
    {
        await using var office = await Staffed.Open();
        var own = await office.Decides("kt-van-phong", "216/QĐ-VP", ["CN-012", "CN-016", "P-VHXH", "CN-010"]);
        var city = await office.Decides("bk-thanh-pho", "31/QĐ-UBND", ["CN-013", "P-TH"]);
        var good = await office.Decides("ntvt", "32/QĐ-UBND", ["CN-014"]);
        await office.As("CN-004").Calls(office, Name, ("awards", $"{own.Id},{city.Id},{good.Id}"));

        var order = await office.As("CN-019").Asks("trao");

        Assert.Equal(
            [
                "1. Phòng Tổng hợp", "2. Đỗ Hồng Ân – Phòng Tài nguyên-Môi trường", "3. Lê Ánh – Phòng Văn hóa-Xã hội", "4. Phòng Văn hóa-Xã hội",
                "5. Nguyễn Văn An – Phòng Tổng hợp", "6. Phạm Thị Lan – Phòng Tổng hợp", "7. Trần Quang Minh – Phòng Tổng hợp",
            ],
            order.Order());
        Assert.DoesNotContain("Ghi nhận đã trao", order.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ticks_are_made_one_by_one_by_form_and_for_all_and_taken_back_and_cases_follow()
    {
        await using var office = await Staffed.Open();
        var own = await office.Decides("kt-van-phong", "216/QĐ-VP", ["CN-010", "CN-012"], cases: true);
        var city = await office.Decides("bk-thanh-pho", "31/QĐ-UBND", ["P-TH", "CN-013"]);
        var secretary = office.As("CN-004");
        var code = await secretary.Calls(office, Name, ("awards", $"{own.Id},{city.Id}"));
        var list = await secretary.Asks($"trao {code}");

        var one = await secretary.Presses(list, HandOutCard.Tick, ("pick", $"{city.Id}.0"));
        var form = await secretary.Presses(list, HandOutCard.Tick, ("whole", "kt-van-phong"));
        var all = await secretary.Presses(list, HandOutCard.Tick, ("whole", HandOutCard.WholeList));
        Assert.Equal(4, await office.Handed(code));
        await secretary.Presses(list, "Xem lượt đã trao");
        var back = await secretary.Presses(list, HandOutCard.TakeBack, ("pick", $"{own.Id}.1,{city.Id}.0"));

        Assert.Contains("Đã ghi nhận trao 1 lượt.", one.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã ghi nhận trao 2 lượt.", form.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã trao 4/4 lượt khen thưởng.", all.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã bỏ ghi nhận trao 2 lượt.", back.Words(), StringComparison.Ordinal);
        Assert.Equal(2, await office.Handed(code));
        var card = await secretary.Asks($"hội nghị {code}");
        var sources = await secretary.Presses(card, "Nguồn số liệu");
        Assert.Contains("Cộng lại từ 4 mục trong sổ cái: đã trao 2 lượt.", sources.Words(), StringComparison.Ordinal);
        Assert.Contains("Khớp với số liệu trong báo cáo.", sources.Words(), StringComparison.Ordinal);
        Assert.Contains("bỏ ghi nhận 2 lượt", sources.Words(), StringComparison.Ordinal);
        Assert.NotNull((await office.Case(own.Recipients[0].Case!)).HandedOutAt);
        Assert.Null((await office.Case(own.Recipients[1].Case!)).HandedOutAt);
        var shown = await secretary.Asks($"hồ sơ {own.Recipients[1].Case}");
        Assert.Contains("bỏ ghi nhận đã trao", shown.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task A_decision_that_was_signed_is_handed_out_case_by_case_and_each_says_so()
    {
        await using var office = await Staffed.Open();
        await office.Launched("PT-00", new(2026, 11, 30));
        var codes = await office.Passed(["P-TH", "CN-012", "CN-013"], campaign: "PT-00");
        await office.Signs("quyết định", Deciding.Paper());
        var code = await office.As("CN-004").Calls(office, Name, ("campaign", "PT-00"), ("allAwards", "true"));
        var list = await office.As("CN-004").Asks("trao");

        await office.As("CN-004").Presses(list, HandOutCard.Tick, ("whole", HandOutCard.WholeList));

        Assert.Equal(3, await office.Handed(code));
        foreach (var one in codes)
            Assert.NotNull((await office.Case(one)).HandedOutAt);
        var shown = await office.As("CN-004").Asks($"hồ sơ {codes[1]}");
        Assert.Contains("ghi nhận đã trao", shown.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task A_page_is_ticked_as_it_was_read_whatever_others_tick_meanwhile()
    {
        await using var office = await Staffed.Open();
        var award = await office.Decides("kt-van-phong", "216/QĐ-VP", Enumerable.Range(1, 24).Select(n => $"CN-{n:D3}"));
        var code = await office.As("CN-004").Calls(office, Name, ("awards", award.Id));
        var (secretarys, leaders) = (await office.As("CN-004").Asks("trao"), await office.As("CN-001").Asks("trao"));
        await office.As("CN-001").Presses(leaders, "Trang sau");
        await office.As("CN-001").Presses(leaders, HandOutCard.Tick, ("whole", HandOutCard.WholePage));

        var answers = await office.As("CN-004").PressesAtOnce(4, secretarys, HandOutCard.Tick, ("whole", HandOutCard.WholePage));

        Assert.Contains(answers, a => a.Words().Contains("Đã ghi nhận trao 20 lượt.", StringComparison.Ordinal));
        Assert.Equal(24, await office.Handed(code));
        Assert.Equal(2, await office.Facts("handed-out"));
        await office.Verified();
    }

    [Fact]
    public async Task Nothing_is_handed_out_before_the_day_without_a_choice_or_twice()
    {
        await using var office = await Staffed.Open();
        var award = await office.Decides("giay-khen", "215/QĐ-VP", ["CN-010"]);
        var secretary = office.As("CN-004");
        await secretary.Calls(office, Name, ("awards", award.Id), ("day", "2026-11-30"));
        var list = await secretary.Asks("trao");

        var early = await secretary.Presses(list, HandOutCard.Tick, ("pick", $"{award.Id}.0"));
        office.Clock.Advance(TimeSpan.FromDays(7));
        var nobody = await secretary.Presses(list, HandOutCard.Tick);
        var stranger = await secretary.Presses(list, HandOutCard.Tick, ("pick", "KHONG1.7"));
        var once = await secretary.Presses(list, HandOutCard.Tick, ("pick", $"{award.Id}.0"));

        Assert.Contains("Hội nghị tổ chức ngày 30/11/2026; chưa đến ngày", early.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề nghị chọn ít nhất một lượt", nobody.Words(), StringComparison.Ordinal);
        Assert.Contains("không có gì thay đổi", stranger.Words(), StringComparison.Ordinal);
        Assert.Contains("Không còn lượt nào chờ trao.", once.Words(), StringComparison.Ordinal);
        Assert.Equal(1, await office.Facts("handed-out"));
    }

    [Fact]
    public async Task Whose_award_was_revoked_is_not_called_up_and_what_he_had_received_before_is_marked()
    {
        await using var office = await Staffed.Open();
        var award = await office.Decides("giay-khen", "215/QĐ-VP", ["CN-010", "CN-012", "CN-013"]);
        var secretary = office.As("CN-004");
        var code = await secretary.Calls(office, Name, ("awards", award.Id));
        var list = await secretary.Asks("trao");
        await secretary.Presses(list, HandOutCard.Tick, ("pick", $"{award.Id}.0"));
        await office.Revokes(award.Id, "CN-010", "CN-012");

        var waiting = await secretary.Asks("trao");
        var given = await secretary.Presses(waiting, "Xem lượt đã trao");

        Assert.Contains("Đỗ Hồng Ân", waiting.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Quang Minh", waiting.Words(), StringComparison.Ordinal);
        Assert.Contains("Phạm Thị Lan – Phòng Tổng hợp · ✓ 09:00 23/11/2026 · đã thu hồi", given.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Many_who_tick_the_same_at_once_tick_it_once_and_a_revocation_meanwhile_is_seen()
    {
        await using var office = await Staffed.Open();
        var award = await office.Decides("giay-khen", "215/QĐ-VP", ["CN-010", "CN-012", "CN-013"]);
        var code = await office.As("CN-004").Calls(office, Name, ("awards", award.Id));
        string[] table = ["CN-001", "CN-002", "CN-003", "CN-004"];
        var lists = new List<(string Who, ThiDua.Bot.Practice.Message List)>();
        foreach (var who in table)
            lists.Add((who, await office.As(who).Asks("trao")));

        var revoked = office.Revokes(award.Id, "CN-013");
        var answers = await Task.WhenAll(lists.Select(l => office.As(l.Who).Presses(l.List, HandOutCard.Tick, ("pick", $"{award.Id}.0,{award.Id}.1"))));
        await revoked;

        Assert.Single(answers, a => a.Words().Contains("Đã ghi nhận trao 2 lượt.", StringComparison.Ordinal));
        Assert.Equal(3, answers.Count(a => a.Words().Contains("không có gì thay đổi", StringComparison.Ordinal)));
        Assert.Equal(2, await office.Handed(code));
        await office.Verified();
    }

    [Fact]
    public async Task Who_is_neither_secretary_nor_leader_ticks_nothing()
    {
        await using var office = await Staffed.Open();
        var award = await office.Decides("giay-khen", "215/QĐ-VP", ["CN-010"]);
        var code = await office.As("CN-004").Calls(office, Name, ("awards", award.Id));
        var list = await office.As("CN-010").Asks("trao");

        foreach (var verb in new[] { HandOutCard.Tick, HandOutCard.TakeBack })
        {
            var data = new JsonObject { ["ref"] = $"{code}/0/waiting", ["verb"] = verb, ["pick"] = $"{award.Id}.0" };
            var answer = await office.As("CN-010").Forges(office, list, verb, data);
            Assert.Contains("thư ký", answer.Words(), StringComparison.Ordinal);
        }

        Assert.Equal(0, await office.Handed(code));
    }
}
