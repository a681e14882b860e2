namespace ThiDua.Cards.Text;

// changing the office's calendar
partial class Words
{
    public abstract string CalendarAdd { get; }

    public abstract string CalendarAddMeans { get; }

    public abstract string CalendarTakeOut { get; }

    public abstract string CalendarTakeOutOf(int year);

    public abstract string CalendarRestore { get; }

    public abstract string CalendarHours { get; }

    public abstract string DaysFrom { get; }

    public abstract string DaysTo { get; }

    public abstract string DaysName { get; }

    public abstract string DaysNameHow { get; }

    public abstract string DaysWorked { get; }

    public abstract string DaysWorkedMeans { get; }

    public abstract string DaysWhich { get; }

    public abstract string DaysEndBeforeTheyBegin { get; }

    public abstract string DaysTooMany(int most);

    public abstract string DaysAdded(string days);

    public abstract string DaysTakenOut(string days);

    public abstract string DaysRestored(int year);

    public abstract string DaysAreGone { get; }

    public abstract string HoursWeek { get; }

    public abstract string HoursWeekMissing { get; }

    public abstract string HoursOpen { get; }

    public abstract string HoursClose { get; }

    public abstract string HoursTimeWrong { get; }

    public abstract string HoursBackwards { get; }

    public abstract string HoursQuiet { get; }

    public abstract string HoursQuietMeans { get; }

    public abstract string HoursSaved { get; }

    public abstract string CalendarFull(int most);

    public abstract string CalendarNotYours { get; }
}

partial class Vietnamese
{
    public override string CalendarAdd => "Thêm ngày";

    public override string CalendarAddMeans => "Thêm ngày nghỉ của cơ quan, hoặc ngày làm bù. Mục thêm sau được ưu tiên khi trùng ngày.";

    public override string CalendarTakeOut => "Bỏ khỏi lịch";

    public override string CalendarTakeOutOf(int year) => $"Bỏ một mục khỏi lịch năm {year}";

    public override string CalendarRestore => "Khôi phục theo quy định";

    public override string CalendarHours => "Giờ làm việc";

    public override string DaysFrom => "Từ ngày";

    public override string DaysTo => "Đến hết ngày (bỏ trống nếu chỉ một ngày)";

    public override string DaysName => "Nội dung";

    public override string DaysNameHow => "Ví dụ: Nghỉ Tết Nguyên đán theo thông báo của Thành phố";

    public override string DaysWorked => "Làm bù";

    public override string DaysWorkedMeans => "Đây là ngày làm việc (làm bù), không phải ngày nghỉ";

    public override string DaysWhich => "Mục cần bỏ";

    public override string DaysEndBeforeTheyBegin => "Ngày cuối cần bằng hoặc sau ngày đầu.";

    public override string DaysTooMany(int most) => $"Mỗi mục dài nhất {Number(most)} ngày; đề nghị xem lại năm, hoặc chia thành nhiều mục.";

    public override string DaysAdded(string days) => $"Đã thêm {days} vào lịch.";

    public override string DaysTakenOut(string days) => $"Đã bỏ {days} khỏi lịch.";

    public override string DaysRestored(int year) => $"Lịch nghỉ lễ, Tết năm {year} đã được khôi phục theo quy định.";

    public override string DaysAreGone => "Mục này không còn trong lịch. Đề nghị chọn lại.";

    public override string HoursWeek => "Ngày làm việc trong tuần";

    public override string HoursWeekMissing => "Đề nghị chọn ít nhất một ngày làm việc.";

    public override string HoursOpen => "Giờ bắt đầu";

    public override string HoursClose => "Giờ kết thúc";

    public override string HoursTimeWrong => "Đề nghị nhập giờ và phút, ví dụ 07:30.";

    public override string HoursBackwards => "Giờ kết thúc cần sau giờ bắt đầu.";

    public override string HoursQuiet => "Giờ yên tĩnh";

    public override string HoursQuietMeans => "Ngoài giờ làm việc và ngày nghỉ, chờ đến giờ làm việc tiếp theo mới gửi";

    public override string HoursSaved => "Đã lưu giờ làm việc.";

    public override string CalendarFull(int most) => $"Lịch đã có {Number(most)} mục do cơ quan thêm; đề nghị bỏ bớt những mục của các năm trước.";

    public override string CalendarNotYours => "Chỉ quản trị viên hoặc thư ký được thay đổi lịch của cơ quan. Chưa có gì thay đổi.";
}

partial class English
{
    public override string CalendarAdd => "Add days";

    public override string CalendarAddMeans => "Days off of the office, or days worked instead of others. Where two entries meet, the later one counts.";

    public override string CalendarTakeOut => "Take out";

    public override string CalendarTakeOutOf(int year) => $"Take an entry out of {year}";

    public override string CalendarRestore => "Restore the lawful days";

    public override string CalendarHours => "Working hours";

    public override string DaysFrom => "From";

    public override string DaysTo => "To, last day included (empty for a single day)";

    public override string DaysName => "What for";

    public override string DaysNameHow => "E.g. Tết as announced by the City";

    public override string DaysWorked => "Worked instead";

    public override string DaysWorkedMeans => "These are working days (making up for others), not days off";

    public override string DaysWhich => "Entry to take out";

    public override string DaysEndBeforeTheyBegin => "The last day must not be before the first.";

    public override string DaysTooMany(int most) => $"An entry has {Number(most)} days at most; please check the year, or make several entries.";

    public override string DaysAdded(string days) => $"{days} is in the calendar now.";

    public override string DaysTakenOut(string days) => $"{days} is out of the calendar.";

    public override string DaysRestored(int year) => $"The lawful holidays of {year} are in the calendar again.";

    public override string DaysAreGone => "This entry is no longer in the calendar. Please choose again.";

    public override string HoursWeek => "Working days";

    public override string HoursWeekMissing => "Please choose at least one working day.";

    public override string HoursOpen => "Opens at";

    public override string HoursClose => "Closes at";

    public override string HoursTimeWrong => "Please type hour and minute, e.g. 07:30.";

    public override string HoursBackwards => "The closing time must be after the opening time.";

    public override string HoursQuiet => "Quiet hours";

    public override string HoursQuietMeans => "Outside working hours and on days off, messages wait for the next working hour";

    public override string HoursSaved => "The working hours are saved.";

    public override string CalendarFull(int most) => $"The office has entered {Number(most)} entries; please take out those of past years first.";

    public override string CalendarNotYours => "Only administrators and secretaries change the office's calendar. Nothing has changed.";
}
