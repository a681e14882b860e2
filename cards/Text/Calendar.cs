using System.Globalization;
using ThiDua.Cards.Calendar;

namespace ThiDua.Cards.Text;

// the office's calendar, and what gives way to it
partial class Words
{
    public abstract CommandText CalendarCommand { get; }

    public abstract string CalendarKind { get; }

    public abstract string CalendarTitle(int year);

    public abstract string CalendarYear(int year);

    public abstract string WorkingHours(HoursView hours);

    public abstract string QuietHoursAre(bool on);

    public abstract string CalendarNone(int year);

    public abstract string CalendarMore(int more);

    public abstract string CalendarUnknownYear(int year);

    public abstract string CalendarExpectedMeans { get; }

    public abstract string CalendarLine(CalendarLine line);

    public abstract string HolidayName(HolidayName holiday);

    public abstract string DayName(DayOfWeek day);

    /// <summary>Why something does not happen at the moment that was asked for, and when it will.</summary>
    public abstract string Moved(MovedTime moved);

    /// <summary>Why something comes earlier than it would have.</summary>
    public abstract string MovedBefore(MovedTime moved);

    public static string Days(DateOnly from, DateOnly to) => from == to ? Date(from) : $"{Date(from)} – {Date(to)}";

    /// <summary>In a list of one year, which need not be said in every line.</summary>
    public static string DaysIn(int year, DateOnly from, DateOnly to)
    {
        return from == to ? Short(from) : $"{Short(from)} – {Short(to)}";

        string Short(DateOnly day) => day.Year == year ? day.ToString("dd/MM", CultureInfo.InvariantCulture) : Date(day);
    }

    /// <summary>Monday to Friday as a range, any other choice as a list; Monday first.</summary>
    protected string Week(IReadOnlyList<DayOfWeek> days, Func<DayOfWeek, string> name)
    {
        var week = days.OrderBy(Place).ToArray();
        return week.Length > 2 && Place(week[^1]) - Place(week[0]) == week.Length - 1
            ? $"{name(week[0])} – {name(week[^1])}"
            : List([.. week.Select(name)]);

        static int Place(DayOfWeek day) => ((int)day + 6) % 7;
    }

    protected static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

partial class Vietnamese
{
    public override CommandText CalendarCommand => new("lịch nghỉ", "Xem giờ làm việc, ngày nghỉ lễ và ngày làm bù của cơ quan", "lịch nghỉ 2027");

    public override string CalendarKind => "LỊCH CỦA CƠ QUAN";

    public override string CalendarTitle(int year) => $"Ngày nghỉ và ngày làm bù năm {year}";

    public override string CalendarYear(int year) => $"Năm {year}";

    public override string WorkingHours(HoursView hours) =>
        $"Giờ làm việc: {Clock(hours.Opens)} – {Clock(hours.Closes)}, {Week(hours.Days, DayName)}.";

    public override string QuietHoursAre(bool on) => on
        ? "Thông báo và lời nhắc chỉ được gửi trong giờ làm việc; ngoài giờ và ngày nghỉ, hệ thống chờ đến giờ làm việc tiếp theo."
        : "Cơ quan không đặt giờ yên tĩnh: thông báo được gửi đúng thời điểm đã chọn, kể cả ngoài giờ và ngày nghỉ.";

    public override string CalendarNone(int year) => $"Năm {year} chưa có ngày nghỉ hoặc ngày làm bù nào trong lịch.";

    public override string CalendarMore(int more) => $"Còn {Number(more)} mục nữa.";

    public override string CalendarUnknownYear(int year) =>
        $"Hệ thống chưa có lịch nghỉ lễ, Tết của năm {year}. Đề nghị quản trị viên hoặc thư ký nhập khi có thông báo.";

    public override string CalendarExpectedMeans =>
        "“Dự kiến”: suy ra từ Điều 112 Bộ luật Lao động năm 2019, chưa đối chiếu với thông báo chính thức của năm.";

    public override string CalendarLine(CalendarLine line) =>
        $"{(line.Works ? "Làm bù, làm việc" : "Nghỉ")}: {line.Name}{(line.Expected ? " (dự kiến)" : "")}";

    public override string HolidayName(HolidayName holiday) => holiday switch
    {
        Calendar.HolidayName.NewYear => "Tết Dương lịch",
        Calendar.HolidayName.LunarNewYear => "Tết Nguyên đán",
        Calendar.HolidayName.HungKings => "Giỗ Tổ Hùng Vương",
        Calendar.HolidayName.Reunification => "Ngày Chiến thắng 30/4",
        Calendar.HolidayName.Labour => "Ngày Quốc tế lao động 1/5",
        _ => "Quốc khánh 2/9",
    };

    public override string DayName(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "Thứ Hai",
        DayOfWeek.Tuesday => "Thứ Ba",
        DayOfWeek.Wednesday => "Thứ Tư",
        DayOfWeek.Thursday => "Thứ Năm",
        DayOfWeek.Friday => "Thứ Sáu",
        DayOfWeek.Saturday => "Thứ Bảy",
        _ => "Chủ nhật",
    };

    public override string Moved(MovedTime moved) => $"{Moment(moved.Asked)} {Rest(moved)}, nên việc gửi được chuyển sang {Moment(moved.To)}.";

    public override string MovedBefore(MovedTime moved) => $"Lời nhắc được gửi sớm hơn, vì ngày {Date(DateOnly.FromDateTime(moved.Asked.DateTime))} {Rest(moved)}.";

    static string Rest(MovedTime moved) => moved.Why switch
    {
        RestReason.Night => "nằm ngoài giờ làm việc",
        RestReason.Weekend => "là ngày nghỉ hằng tuần",
        _ => $"thuộc dịp nghỉ “{moved.Days}”",
    };
}

partial class English
{
    public override CommandText CalendarCommand => new("holidays", "See the office's working hours, days off and days worked instead", "holidays 2027");

    public override string CalendarKind => "THE OFFICE'S CALENDAR";

    public override string CalendarTitle(int year) => $"Days off and days worked instead in {year}";

    public override string CalendarYear(int year) => $"{year}";

    public override string WorkingHours(HoursView hours) =>
        $"Working hours: {Clock(hours.Opens)} – {Clock(hours.Closes)}, {Week(hours.Days, DayName)}.";

    public override string QuietHoursAre(bool on) => on
        ? "Announcements and reminders go out in working hours only; outside them and on days off they wait for the next working hour."
        : "The office has no quiet hours: announcements go out at the very moment chosen, also at night and on days off.";

    public override string CalendarNone(int year) => $"There are no days off or days worked instead in {year} yet.";

    public override string CalendarMore(int more) => $"And {Number(more)} more.";

    public override string CalendarUnknownYear(int year) =>
        $"The public holidays of {year} are not known to the bot. An administrator or a secretary enters them once they are announced.";

    public override string CalendarExpectedMeans =>
        "“Expected”: follows from Article 112 of the Labour Code 2019, not compared with the year's official notice yet.";

    public override string CalendarLine(CalendarLine line) =>
        $"{(line.Works ? "Worked instead" : "Off")}: {line.Name}{(line.Expected ? " (expected)" : "")}";

    public override string HolidayName(HolidayName holiday) => holiday switch
    {
        Calendar.HolidayName.NewYear => "New Year's Day",
        Calendar.HolidayName.LunarNewYear => "Lunar New Year (Tết)",
        Calendar.HolidayName.HungKings => "Hùng Kings' Commemoration Day",
        Calendar.HolidayName.Reunification => "Reunification Day 30/4",
        Calendar.HolidayName.Labour => "International Labour Day 1/5",
        _ => "National Day 2/9",
    };

    public override string DayName(DayOfWeek day) => day.ToString();

    public override string Moved(MovedTime moved) => $"{Moment(moved.Asked)} {Rest(moved)}, so sending is moved to {Moment(moved.To)}.";

    public override string MovedBefore(MovedTime moved) => $"This reminder comes earlier, because {Date(DateOnly.FromDateTime(moved.Asked.DateTime))} {Rest(moved)}.";

    static string Rest(MovedTime moved) => moved.Why switch
    {
        RestReason.Night => "is outside working hours",
        RestReason.Weekend => "is a weekly day of rest",
        _ => $"is a day off, “{moved.Days}”",
    };
}
