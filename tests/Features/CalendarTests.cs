using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Calendar;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed class CalendarTests
{
    [Fact]
    public async Task Everybody_sees_the_days_off_and_staff_no_button_that_changes_them()
    {
        await using var office = await Staffed.Open();

        var card = await office.As("CN-010").Says("lịch nghỉ");
        var next = await office.As("CN-010").Says("lich nghi 2027");

        Assert.Contains("14/02 – 22/02\nNghỉ: Tết Nguyên đán", card.Words(), StringComparison.Ordinal);
        Assert.Contains("22/08\nLàm bù, làm việc: Quốc khánh 2/9", card.Words(), StringComparison.Ordinal);
        Assert.Contains("07:30 – 17:30, Thứ Hai – Thứ Sáu", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Thêm ngày", card.Words(), StringComparison.Ordinal);
        Assert.Contains("05/02 – 11/02\nNghỉ: Tết Nguyên đán (dự kiến)", next.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_nobody_has_entered_yet_says_so()
    {
        await using var office = await Staffed.Open();

        var card = await office.As("CN-010").Says("lịch nghỉ năm 2031");

        Assert.Contains("chưa có lịch nghỉ lễ, Tết của năm 2031", card.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CN-022")] // the administrator
    [InlineData("CN-004")] // the council's secretary
    public async Task Administrators_and_secretaries_enter_days_off(string who)
    {
        await using var office = await Staffed.Open();
        var person = office.As(who);
        var card = await person.Says("lịch nghỉ");
        await person.Presses(card, DaysForm.Open);

        var saved = await person.Presses(card, DaysForm.Save, ("from", "2026-11-24"), ("to", "2026-11-25"), ("name", "Ngày truyền thống"));

        Assert.Contains("✓ Đã thêm 24/11/2026 – 25/11/2026 (Ngày truyền thống) vào lịch.", saved.Words(), StringComparison.Ordinal);
        Assert.Equal(new(2026, 11, 26, 0, 30, 0, TimeSpan.Zero), WorkingTime.Next(Office.Monday.AddDays(1), office.Desk.Hours).At);
        Assert.Equal(1, await office.Facts("days-entered"));
        await office.Verified();
    }

    [Theory]
    [InlineData("CN-010")]
    [InlineData("CN-001", DaysOutForm.TakeOut)]
    [InlineData("CN-010", HoursForm.Save)]
    public async Task Nobody_else_changes_it_whatever_his_client_sends(string who, string verb = DaysForm.Save)
    {
        await using var office = await Staffed.Open();
        // the sample office's head is an administrator too: here he is a leader only
        var person = office.Desk.People.Find(who)!;
        await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.People, person with { Roles = [ThiDua.Bot.Recognition.Role.Leader] }, office.Desk.People.VersionOf(who)),
            TestContext.Current.CancellationToken);
        var card = await office.As(who).Says("lịch nghỉ");

        await office.As(who).Forges(office, card, verb, new()
        {
            ["verb"] = verb, ["nonce"] = "made-up", ["from"] = "2026-11-24", ["name"] = "Nghỉ", ["days"] = "LunarNewYear-20260214",
            ["week"] = "1", ["opens"] = "10:00", ["closes"] = "11:00",
        });

        Assert.Empty(office.Store.All(Kinds.Calendars));
    }

    [Fact]
    public async Task The_same_press_twice_enters_once()
    {
        await using var office = await Staffed.Open();
        var admin = office.As("CN-022");
        var card = await admin.Says("lịch nghỉ");
        await admin.Presses(card, DaysForm.Open);

        await admin.PressesAtOnce(6, card, DaysForm.Save, ("from", "2026-11-24"), ("name", "Ngày truyền thống"));

        Assert.Single(office.Desk.Hours.Calendar.Entered);
        Assert.Equal(1, await office.Facts("days-entered"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        await using var office = await Staffed.Open();
        var admin = office.As("CN-022");
        var card = await admin.Says("lịch nghỉ");
        await admin.Presses(card, DaysForm.Open);

        var backwards = await admin.Presses(card, DaysForm.Save, ("from", "2026-11-24"), ("to", "2026-11-20"), ("name", "Ngày truyền thống"));
        var endless = await admin.Presses(card, DaysForm.Save, ("from", "2026-11-24"), ("to", "2027-11-24"), ("name", "Ngày truyền thống"));
        var nameless = await admin.Presses(card, DaysForm.Save, ("from", "ngày mai"), ("to", ""), ("name", "   "));

        Assert.Contains("Ngày cuối cần bằng hoặc sau ngày đầu.", backwards.Words(), StringComparison.Ordinal);
        Assert.Contains("Ngày truyền thống", backwards.Words(), StringComparison.Ordinal);
        Assert.Contains("dài nhất 31 ngày", endless.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề nghị bổ sung “Từ ngày”.", nameless.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề nghị bổ sung “Nội dung”.", nameless.Words(), StringComparison.Ordinal);
        Assert.Empty(office.Store.All(Kinds.Calendars));
    }

    [Fact]
    public async Task A_shipped_holiday_that_is_not_right_here_is_taken_out_and_put_back()
    {
        await using var office = await Staffed.Open();
        var admin = office.As("CN-022");
        var card = await admin.Says("lịch nghỉ 2026");
        await admin.Presses(card, DaysOutForm.Open);

        var without = await admin.Presses(card, DaysOutForm.TakeOut, ("days", "HungKings-20260426"));
        var workedThen = office.Desk.Hours.Calendar.Works(new(2026, 4, 27));
        await admin.Presses(card, DaysOutForm.Open);
        var restored = await admin.Presses(card, DaysOutForm.Restore);

        Assert.Contains("Đã bỏ 26/04/2026 – 27/04/2026 (Giỗ Tổ Hùng Vương) khỏi lịch.", without.Words(), StringComparison.Ordinal);
        Assert.True(workedThen);
        Assert.Contains("26/04 – 27/04\nNghỉ: Giỗ Tổ Hùng Vương", restored.Words(), StringComparison.Ordinal);
        Assert.False(office.Desk.Hours.Calendar.Works(new(2026, 4, 27)));
        await office.Verified();
    }

    [Fact]
    public async Task Hours_and_quiet_hours_are_the_offices_own()
    {
        await using var office = await Staffed.Open();
        var admin = office.As("CN-022");
        var card = await admin.Says("giờ làm việc");
        await admin.Presses(card, HoursForm.Open);

        var wrong = await admin.Presses(card, HoursForm.Save, ("week", "9"), ("opens", "25:00"), ("closes", "8:00"), ("quiet", "true"));
        var saved = await admin.Presses(card, HoursForm.Save, ("week", "1,2,3,4,5,6"), ("opens", "8:00"), ("closes", "17:00"), ("quiet", "false"));

        Assert.Contains("Đề nghị chọn ít nhất một ngày làm việc.", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề nghị nhập giờ và phút, ví dụ 07:30.", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("08:00 – 17:00, Thứ Hai – Thứ Bảy.", saved.Words(), StringComparison.Ordinal);
        Assert.Contains("không đặt giờ yên tĩnh", saved.Words(), StringComparison.Ordinal);
        Assert.False(office.Desk.Hours.Calendar.QuietHours);
        Assert.Equal(1, await office.Facts("working-hours-set"));
    }

    [Fact]
    public async Task Two_who_enter_days_at_once_both_have_them_in_the_calendar()
    {
        await using var office = await Staffed.Open();
        var (admin, secretary) = (office.As("CN-022"), office.As("CN-004"));
        var (one, other) = (await admin.Says("lịch nghỉ"), await secretary.Says("lịch nghỉ"));
        await admin.Presses(one, DaysForm.Open);
        await secretary.Presses(other, DaysForm.Open);

        await Task.WhenAll(
            admin.Presses(one, DaysForm.Save, ("from", "2026-11-24"), ("name", "Một")),
            secretary.Presses(other, DaysForm.Save, ("from", "2026-11-25"), ("name", "Hai")));

        Assert.Equal(["Hai", "Một"], office.Desk.Hours.Calendar.Entered.Select(d => d.Name).Order(StringComparer.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task It_speaks_English_and_keeps_hostile_words_text()
    {
        await using var office = await Staffed.Open();
        var admin = office.As("CN-022").In("en-US");
        var card = await admin.Says("holidays 2030");
        await admin.Presses(card, DaysForm.Open);

        var saved = await admin.Presses(card, DaysForm.Save, ("from", "2030-12-24"), ("name", "<at>all</at> **bold** [x](https://a.b)"));

        Assert.Contains("Lunar New Year (Tết) (expected)", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("**bold**", saved.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("<at>", saved.Words(), StringComparison.Ordinal);
    }
}
