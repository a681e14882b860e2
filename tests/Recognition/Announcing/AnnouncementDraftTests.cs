using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;

namespace ThiDua.Tests.Recognition.Announcing;

public sealed class AnnouncementDraftTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    static readonly AnnouncementDraft Draft = new(
        "Lịch tổng kết", "Chiều thứ Sáu", "", [], "", Audience.Nobody with { Everyone = true }, "", false, null, false, null, false, false,
        WhenInDoubt.SendAgain);

    [Fact]
    public void A_plain_one_has_no_flaw() => Assert.Empty(Draft.Flaws(Now, null, shown: false));

    [Fact]
    public void Its_own_text_needs_a_title_and_a_text_and_what_it_shows_must_be_there()
    {
        Assert.Equal(
            [AnnouncementField.Title, AnnouncementField.Text], (Draft with { Title = "", Text = "" }).Flaws(Now, null, false).Select(f => f.Field));
        Assert.Equal([AnnouncementField.Shows], (Draft with { Shows = "award/A", Title = "", Text = "" }).Flaws(Now, null, false).Select(f => f.Field));
        Assert.Empty((Draft with { Shows = "award/A", Title = "", Text = "" }).Flaws(Now, null, true));
    }

    [Theory]
    [InlineData("https://anh.vanphong.example/bang-khen.png", null)]
    [InlineData("https://anh.vanphong.example/xem?id=12", null)]
    [InlineData("https://anh.vanphong.example/bang-khen.JPEG?w=800", null)]
    [InlineData("http://anh.vanphong.example/a.png", FlawKind.NotHttps)]
    [InlineData("https://localhost/a.png", FlawKind.NotHttps)]
    [InlineData("https://10.0.0.1/a.png", FlawKind.NotHttps)]
    [InlineData("javascript:alert(1)", FlawKind.NotHttps)]
    [InlineData("https://anh.vanphong.example/quyet-dinh.pdf", FlawKind.NotAPicture)]
    [InlineData("https://anh.vanphong.example/trang.html", FlawKind.NotAPicture)]
    [InlineData("https://anh.vanphong.example/hinh.svg", FlawKind.NotAPicture)]
    public void A_picture_is_one(string link, object? flaw) =>
        Assert.Equal(flaw, (Draft with { Picture = link }).Flaws(Now, null, false).Select(f => (FlawKind?)f.Kind).FirstOrDefault());

    [Theory]
    [InlineData("2026-11-23", "09:01", null)]
    [InlineData("2026-11-23", "08:59", FlawKind.InThePast)]
    [InlineData("2028-02-29", "09:00", FlawKind.TooFar)]
    [InlineData("2026-11-24", null, FlawKind.Half)]
    [InlineData(null, "09:00", FlawKind.Half)]
    public void Its_hour_is_whole_and_still_to_come(string? day, string? time, object? flaw)
    {
        var draft = Draft with
        {
            Day = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DayGiven = day is not null,
            Time = time is null ? null : TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeGiven = time is not null,
        };
        DateTimeOffset? sendAt = draft is { Day: { } on, Time: { } at } ? new(on.ToDateTime(at), TimeSpan.FromHours(7)) : null;

        Assert.Equal(flaw, draft.Flaws(Now, sendAt, false).Select(f => (FlawKind?)f.Kind).FirstOrDefault());
    }

    [Fact]
    public void What_is_no_day_and_no_time_is_said_so()
    {
        Assert.Equal(FlawKind.NotADate, (Draft with { DayGiven = true }).Flaws(Now, null, false).Single().Kind);
        Assert.Equal(FlawKind.NotATime, (Draft with { DayGiven = true, Day = new(2026, 11, 24), TimeGiven = true }).Flaws(Now, null, false).Single().Kind);
    }
}
