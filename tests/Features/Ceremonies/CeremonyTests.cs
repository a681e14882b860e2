using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Ceremonies;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Ceremonies;

public sealed class CeremonyTests
{
    const string Name = "Hội nghị điển hình tiên tiến giai đoạn 2010-2015";

    [Theory]
    [InlineData("hội nghị mới")]
    [InlineData("HOI NGHI MOI")]
    [InlineData("ceremony new")]
    public async Task A_ceremony_is_called_and_stands_in_the_channel_with_its_presenter_and_programme(string typed)
    {
        await using var office = await Staffed.Open();
        var award = await office.Decides("giay-khen", "215/QĐ-VP", ["P-TH", "CN-010", "CN-012"]);
        var secretary = office.As("CN-004");
        var form = await secretary.Asks($"{typed} {Name}");

        await secretary.Presses(form, CeremonyForm.Preview,
            ("day", "2026-11-30"), ("time", "14:00"), ("venue", "Hội trường Văn phòng"), ("presenter", "Đại diện lãnh đạo Ban Thi đua - Khen thưởng TP"),
            ("programme", "- Báo cáo tổng kết\n- Trao khen thưởng"), ("photos", "https://anh.example.gov.vn/hoi-nghi"), ("awards", award.Id));
        await secretary.Presses(form, CeremonyForm.Confirm);

        var posted = await office.Sees(Office.Channel, m => m.Words().Contains(Name, StringComparison.Ordinal));
        var words = posted.Words();
        Assert.Contains("14:00 ngày 30/11/2026", words, StringComparison.Ordinal);
        Assert.Contains("Đại diện lãnh đạo Ban Thi đua - Khen thưởng TP", words, StringComparison.Ordinal);
        Assert.Contains("1. Báo cáo tổng kết\n2. Trao khen thưởng", words, StringComparison.Ordinal);
        Assert.Contains("**Giấy khen**: 1 tập thể, 2 cá nhân · đã trao 0/3", words, StringComparison.Ordinal);
        Assert.Contains("https://anh.example.gov.vn/hoi-nghi", posted.Card!.ToJsonString(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Whatever_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Asks("hội nghị mới");

        // as a client would send it that does not check what the card asks for
        var answer = await secretary.Forges(office, form, CeremonyForm.Preview, Filing.Data(
            ("for", "CN-004"), ("name", new string('a', 151)), ("venue", "Hội trường"), ("time", "25:99"), ("photos", "http://anh.example.gov.vn"),
            ("awards", "KHONG1"), ("allAwards", "true")));

        var words = answer.Words();
        Assert.Contains("“Tên hội nghị” dài quá 150 ký tự", words, StringComparison.Ordinal);
        Assert.Contains("Đề nghị bổ sung “Ngày”.", words, StringComparison.Ordinal);
        Assert.Contains("Đề nghị bổ sung “Người trao”.", words, StringComparison.Ordinal);
        Assert.Contains("Giờ bắt đầu chưa đúng", words, StringComparison.Ordinal);
        Assert.Contains("cần bắt đầu bằng https://", words, StringComparison.Ordinal);
        Assert.Contains("Có quyết định đã chọn không còn chờ trao", words, StringComparison.Ordinal);
        Assert.Contains("Đề nghị bổ sung “Tổng kết phong trào”.", words, StringComparison.Ordinal);
        Assert.Contains("Hội trường", words, StringComparison.Ordinal);
        Assert.Empty(office.Store.All(Kinds.Ceremonies));
    }

    [Fact]
    public async Task All_awards_of_a_campaign_are_handed_out_at_its_conference_and_at_no_other()
    {
        await using var office = await Staffed.Open();
        await office.Launched("PT-00", new(2026, 11, 30));
        await office.Decides("giay-khen", "215/QĐ-VP", ["CN-010"], "PT-00");
        await office.Decides("kt-van-phong", "216/QĐ-VP", ["CN-012"], "PT-00");
        var other = await office.Decides("giay-khen", "217/QĐ-VP", ["CN-013"]);
        var first = await office.As("CN-004").Calls(office, Name, ("campaign", "PT-00"), ("allAwards", "true"));

        var form = await office.As("CN-001").Asks("hội nghị mới Hội nghị khác");

        Assert.Equal(2, office.Store.All(Kinds.Ceremonies)[first].Value.Awards.Count);
        Assert.Contains("217/QĐ-VP", form.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("215/QĐ-VP", form.Words(), StringComparison.Ordinal);
        var second = await office.As("CN-001").Calls(office, "Hội nghị khác", ("awards", other.Id));
        Assert.Equal([other.Id], office.Store.All(Kinds.Ceremonies)[second].Value.Awards);
    }

    [Fact]
    public async Task Of_two_who_call_a_ceremony_for_one_award_at_once_one_has_it()
    {
        await using var office = await Staffed.Open();
        var award = await office.Decides("giay-khen", "215/QĐ-VP", ["CN-010"]);
        var forms = new List<(string Who, Message Form)>();
        foreach (var (who, name) in new[] { ("CN-004", "Hội nghị thứ nhất"), ("CN-001", "Hội nghị thứ hai") })
        {
            var form = await office.As(who).Asks($"hội nghị mới {name}");
            await office.As(who).Presses(
                form, CeremonyForm.Preview, ("day", "2026-11-30"), ("venue", "Hội trường"), ("presenter", "Ban Thi đua - Khen thưởng"), ("awards", award.Id));
            forms.Add((who, form));
        }

        var answers = await Task.WhenAll(forms.Select(f => office.As(f.Who).Presses(f.Form, CeremonyForm.Confirm)));

        Assert.Single(answers, a => a.Words().Contains("Đã ghi nhận hội nghị.", StringComparison.Ordinal));
        Assert.Single(answers, a => a.Words().Contains("không còn chờ trao", StringComparison.Ordinal));
        Assert.Single(office.Store.All(Kinds.Ceremonies));
        await office.Verified();
    }

    [Fact]
    public async Task A_change_shows_where_the_ceremony_stands_and_what_was_handed_out_stays()
    {
        await using var office = await Staffed.Open();
        var award = await office.Decides("giay-khen", "215/QĐ-VP", ["CN-010", "CN-012"]);
        var secretary = office.As("CN-004");
        var code = await secretary.Calls(office, Name, ("awards", award.Id), ("places", ""));
        var list = await secretary.Asks("trao");
        await secretary.Presses(list, HandOutCard.Tick, ("pick", $"{award.Id}.0"));
        var card = await secretary.Asks($"hội nghị {code}");

        await secretary.Presses(card, "Sửa hội nghị");
        var refused = await secretary.Presses(card, CeremonyForm.Preview, ("awards", ""));
        await secretary.Presses(card, CeremonyForm.Preview, ("awards", award.Id), ("venue", "Hội trường tầng 3"));
        var changed = await secretary.Presses(card, CeremonyForm.Confirm);

        Assert.Contains("Đã có người được trao tại hội nghị này nên không thể bỏ ra: Giấy khen · 215/QĐ-VP", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã ghi nhận thay đổi của hội nghị.", changed.Words(), StringComparison.Ordinal);
        Assert.Contains("Hội trường tầng 3", changed.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã trao 1/2 lượt khen thưởng.", changed.Words(), StringComparison.Ordinal);
        Assert.Single(office.Store.All(Kinds.Ceremonies));
        await office.Verified();
    }

    [Fact]
    public async Task Everybody_sees_ceremonies_and_only_secretaries_and_leaders_call_them()
    {
        await using var office = await Staffed.Open();
        var award = await office.Decides("giay-khen", "215/QĐ-VP", ["CN-010"]);
        var code = await office.As("CN-001").Calls(office, Name, ("awards", award.Id));

        var list = await office.As("CN-012").Asks("hội nghị");
        var asked = await office.As("CN-012").Asks("hội nghị mới Hội nghị của tôi");
        var one = await office.As("CN-012").Asks($"hội nghị {code}");
        var forged = await office.As("CN-012").Forges(office, one, CeremonyForm.Confirm, Filing.Data(("ref", code), ("name", "x")));

        Assert.Contains($"**{code}** · {Name}", list.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Tổ chức hội nghị", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy hội nghị", asked.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Sửa hội nghị", one.Words(), StringComparison.Ordinal);
        Assert.Contains("thư ký", forged.Words(), StringComparison.Ordinal);
        Assert.Equal(Name, office.Store.All(Kinds.Ceremonies)[code].Value.Name);
    }
}
