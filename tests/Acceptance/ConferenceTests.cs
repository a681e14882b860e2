using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Features.Alarms;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Acceptance;

/// <summary>The conference of 31/7: what the article counts, come about again by typing and pressing alone.</summary>
public sealed class ConferenceTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("thidua-conference-").FullName;

    [Fact]
    public async Task The_conference_comes_about_again_by_typing_and_pressing_alone()
    {
        await using var run = await ConferenceRun.Open(_folder, new(2010, 1, 4, 9, 0, 0, TimeSpan.FromHours(7)));
        var office = run.Office;

        const string Wider = "Học tập và làm theo tấm gương đạo đức Hồ Chí Minh";
        var umbrella = await run.Launches("Thi đua yêu nước giai đoạn 2010-2015", "2010-01-01", "2015-12-31");
        var loyal = await run.Launches("Người cán bộ, công chức, viên chức trung thành, sáng tạo, tận tụy, gương mẫu", "2010-01-01", linkedTo: Wider);
        var civil = await run.Launches("Rèn tác phong chính quy, luyện ứng xử văn hóa", "2010-01-01", linkedTo: Wider);
        for (var year = 2010; year <= 2015; year++)
        {
            if (year > 2010)
                await run.Wakes(year, 3, 2);
            await run.AnOrdinaryDay(loyal, civil);
        }
        await run.Remembers("hcld-nhat", umbrella, office: "Văn phòng UBND TP Hà Nội");
        foreach (var form in new[] { "co-chinh-phu", "co-thanh-pho", "bk-thu-tuong", "bk-bo" })
            await run.Remembers(form, umbrella, unstated: "hàng chục tập thể, cá nhân");
        for (var unit = 1; unit <= 5; unit++)
            await run.MarksExemplar(Conference.UnitName(unit));

        await run.Wakes(2015, 6, 1);
        await run.Nominates("bk-thanh-pho", umbrella, [.. Enumerable.Range(1, Conference.CityPeople), Conference.People], Enumerable.Range(1, Conference.CityCollectives));
        await run.Nominates("ntvt", umbrella, Enumerable.Range(8, Conference.GoodPeople), []);
        await run.Nominates("kt-van-phong", umbrella, Enumerable.Range(11, 146), Enumerable.Range(8, 14));
        await run.HeadsPropose();

        var proposed = await run.Cases(CaseState.Proposed);
        Assert.Empty(await run.Cases(CaseState.Nominated));
        Assert.Equal((18, 160), (proposed.Count(c => c.Form != "kt-van-phong"), proposed.Count(c => c.Form == "kt-van-phong")));

        await run.SecretaryReceives();
        await run.SecretaryPublishes();
        Assert.Equal(178, (await run.Cases(CaseState.Published)).Count);
        var commented = await run.CaseOf("CN-150");
        var heard = await run.Comments("CN-149", commented.Id, "Thành tích này là của cả tổ, đề nghị xem lại.");
        await office.Settled();
        Assert.Single(run.Everywhere(), m => m.Words().Contains("của cả tổ", StringComparison.Ordinal));

        await office.As(Conference.Secretary).Presses(heard, "Đã xem xét", ("outcome", "Đã đối chiếu với đơn vị, giữ nguyên đề nghị."));
        await office.Reaches(6, 9, 8, year: 2015);
        Assert.Equal(178, (await run.Cases(CaseState.Ready)).Count);

        await run.NamesTheCouncil();
        await run.CallsASession();
        await run.CallsTheRoll(Conference.Council.Take(5));
        Assert.Contains("chưa đủ số thành viên (cần 6)", await run.OpensTheSession(), StringComparison.Ordinal);
        await run.CallsTheRoll(Conference.Council.Take(8), Conference.Council[8]);
        var (close, failsOffice, failsCity) = (await run.CaseOf("CN-100"), await run.CaseOf(Conference.FailsAtTheOffice), await run.CaseOf(Conference.FailsAtTheCity));
        await run.Votes(Conference.Council[8], []);
        Assert.Contains("Phiên họp đã khai mạc", await run.OpensTheSession(), StringComparison.Ordinal);
        for (var member = 0; member < 8; member++)
            await run.Votes(Conference.Council[member], [.. member < 3 ? [failsOffice.Id, failsCity.Id] : Array.Empty<string>(), .. member < 2 ? [close.Id] : Array.Empty<string>()]);

        Assert.Contains("Đã kiểm phiếu: 176 hồ sơ đạt, 2 hồ sơ không đạt.", await run.CountsTheBallots(), StringComparison.Ordinal);
        Assert.Equal((6, 7, 9), (await run.CaseOf(Conference.FailsAtTheOffice)).Count is { } six ? (six.Agree, six.Needed, six.Of) : default);
        Assert.Equal((6, 7, 9), (await run.CaseOf(Conference.FailsAtTheCity)).Count is { } also ? (also.Agree, also.Needed, also.Of) : default);
        Assert.Equal((7, true), (await run.CaseOf("CN-100")).Count is { } seven ? (seven.Agree, seven.Passed) : default);
        Assert.Equal(2, (await run.Cases(CaseState.NotPassed)).Count);

        var city = await run.CaseOf(Conference.Person(1));
        var refused = await office.As(Conference.Secretary).Asks($"quyết định {city.Id}");
        Assert.Contains("Văn phòng không có thẩm quyền quyết định Bằng khen của UBND TP", refused.Words(), StringComparison.Ordinal);
        await run.Submits("31/TTr-VP", "2015-06-09");
        Assert.Equal(17, (await run.Cases(CaseState.Submitted)).Count);
        await run.Decides("159/QĐ-VP", "2015-06-09");
        Assert.Equal(159, (await run.Cases(CaseState.Awarded)).Count);
        await run.Wakes(2015, 7, 20);
        await run.RecordsTheCitysDecision("3301/QĐ-UBND", "2015-07-17");

        await run.Wakes(2015, 7, 31);
        var conference = await run.CallsTheConference("Hội nghị điển hình tiên tiến giai đoạn 2010-2015", "2015-07-31", umbrella);
        var (order, handed) = await run.HandsOut(conference);
        Assert.Contains("Đã trao 176/176 lượt khen thưởng.", handed, StringComparison.Ordinal);
        Assert.True(InOrder(order, "Bằng khen của UBND TP: đã trao 0/14", "“Người tốt, việc tốt” cấp TP: đã trao 0/3", "Khen thưởng của VP UBND TP: đã trao 0/159"));
        Assert.Equal(176, (await run.Cases(CaseState.Awarded)).Count(c => c.HandedOutAt is not null));

        // the same achievement once more: under the law of 2003 the secretary is warned
        await run.Nominates("CN-140", "bk-thanh-pho", umbrella, ("unit", $"unit/{Conference.Unit(6)}"));
        await run.HeadsPropose();
        var again = (await run.Cases(CaseState.Proposed)).Single();
        var warned = await office.As(Conference.Secretary).Asks($"thẩm định {again.Id}");
        Assert.Contains("thành tích", warned.Words(), StringComparison.Ordinal);
        Assert.Contains("trùng", warned.Words(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Tiếp nhận", warned.Words(), StringComparison.Ordinal);

        var review = await run.Reviews(umbrella);
        Assert.Contains(
            "Hình thức\nCấp\nTập thể\nCá nhân\nCộng\nBằng khen của UBND TP\nTP\n7\n7\n14\nDanh hiệu “Người tốt, việc tốt” cấp TP\nTP\n0\n3\n3\n"
            + "Khen thưởng của VP UBND TP\ncơ quan\n14\n145\n159\nTổng\n21\n155\n176\n",
            review, StringComparison.Ordinal);
        Assert.Contains("Lượt khen thưởng công bố tại Hội nghị", review, StringComparison.Ordinal);
        Assert.Contains("Theo cấp: TP 17; cơ quan 159.", review, StringComparison.Ordinal);
        Assert.Contains("Huân chương Lao động hạng Nhất: 1 tập thể", review, StringComparison.Ordinal);
        Assert.Contains("hàng chục tập thể, cá nhân (không nêu số cụ thể)", review, StringComparison.Ordinal);
        Assert.Contains("124/155 (80,0%)", review, StringComparison.Ordinal);
        Assert.Contains("Khen thưởng của VP UBND TP: 117/145 (80,7%)", review, StringComparison.Ordinal);
        Assert.Contains("đã kết thúc", (await office.As("CN-101").Asks($"phong trào {umbrella}")).Words(), StringComparison.OrdinalIgnoreCase);

        var next = await run.Launches("Thi đua yêu nước giai đoạn 2015-2020", "2015-07-31", "2020-12-31", goal: string.Join('\n', NineItems));
        var fresh = await office.As("CN-101").Asks($"thống kê {next}");
        Assert.Contains("Chưa có lượt khen thưởng nào được ghi nhận.", fresh.Words(), StringComparison.Ordinal);

        await run.Wakes(2015, 8, 3);
        var flooded = await run.ReportsAtOnce("CN-101", Conference.NameOf(20), next, "cứu hồ sơ lưu trữ của Văn phòng trong trận ngập đêm qua");
        await run.Decides("160/QĐ-VP", "2015-08-03");
        Assert.True(await office.CaseOf(flooded) is { State: CaseState.Awarded, Session: null, Count: null });
        var (flood, then) = (await office.As("CN-101").Asks($"thống kê {next}"), await office.As("CN-101").Asks($"thống kê {umbrella}"));
        Assert.Contains("Tổng\n0\n1\n1\n", flood.Words(), StringComparison.Ordinal);
        Assert.Contains("Tổng\n21\n155\n176\n", then.Words(), StringComparison.Ordinal);
        var years = await office.As("CN-101").Presses(then, "Theo từng năm");
        Assert.Contains("6 năm dương lịch", years.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task The_same_conference_comes_about_where_there_is_no_ICU()
    {
        Assert.SkipWhen(WithoutIcu.IsHere, "This is the process without ICU.");

        await WithoutIcu.Passes("--filter-method", $"*.{nameof(The_conference_comes_about_again_by_typing_and_pressing_alone)}");
    }

    static bool InOrder(string text, params string[] parts)
    {
        var places = parts.Select(p => text.IndexOf(p, StringComparison.Ordinal)).ToList();
        return !places.Contains(-1) && places.SequenceEqual(places.Order());
    }

    static readonly string[] NineItems =
    [
        "Gắn phong trào với nhiệm vụ chính trị, chuyên môn", "Chú trọng cải cách hành chính", "Nâng cao chất lượng, trình độ, thái độ phục vụ",
        "Phát động phong trào thi đua theo các chuyên đề", "Khuyến khích đề xuất, tham mưu, cải tiến, sáng kiến",
        "Bình xét chính xác, công khai, minh bạch", "Kịp thời khen thưởng đột xuất, khen thưởng theo chuyên đề",
        "Phát hiện, bồi dưỡng nhân tố mới, điển hình mới", "Quan tâm người không giữ chức vụ quản lý",
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
