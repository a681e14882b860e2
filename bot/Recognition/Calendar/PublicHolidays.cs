using static ThiDua.Bot.Recognition.Calendar.PublicHoliday;

namespace ThiDua.Bot.Recognition.Calendar;

/// <summary>
/// Vietnam's public holidays, day by day, for the years that are known; the office enters those after <see cref="LastYear"/> and corrects
/// any of them.
/// </summary>
/// <remarks>
/// Source: Bộ luật Lao động 45/2019/QH14, Điều 112 (1/1; five days at Tết; Giỗ Tổ; 30/4; 1/5; two days at 2/9), Điều 111.3 (a holiday on a
/// weekly day of rest is made good on the next working day). Which five days at Tết and which second day at 2/9 the Prime Minister decides
/// each year (Điều 112.3). 2025 and 2026 are as announced (Thông báo 6150/TB-BLĐTBXH, 3/12/2024; Thông báo 9441/TB-BNV, 16/10/2025, and the
/// exchanges of days that followed); later years are expected: one day before and four from the first day of Tết, and the day at 2/9 that
/// makes the longer rest. Lunar dates are those of UTC+7: Tết 2030 is a day before China's.
/// 24/11 (Ngày Văn hóa Việt Nam) is not among them until its day off stands in the law: the office can enter it.
/// </remarks>
static class PublicHolidays
{
    public const int FirstYear = 2025, LastYear = 2030;

    public static IReadOnlyList<SpecialDays> Shipped { get; } =
    [
        Off(NewYear, (2025, 1, 1)),
        Off(LunarNewYear, (2025, 1, 25), (2025, 2, 2)),
        Off(HungKings, (2025, 4, 7)),
        Off(Reunification, (2025, 4, 30)),
        Off(Labour, (2025, 5, 1), (2025, 5, 2)),
        Worked(Labour, (2025, 4, 26)),
        Off(National, (2025, 8, 30), (2025, 9, 2)),

        Off(NewYear, (2026, 1, 1), (2026, 1, 2)),
        Worked(NewYear, (2026, 1, 10)),
        Off(LunarNewYear, (2026, 2, 14), (2026, 2, 22)),
        Off(HungKings, (2026, 4, 26), (2026, 4, 27)),
        Off(Reunification, (2026, 4, 30)),
        Off(Labour, (2026, 5, 1)),
        Off(National, (2026, 8, 29), (2026, 9, 2)),
        Worked(National, (2026, 8, 22)),

        Off(NewYear, (2027, 1, 1)),
        Off(LunarNewYear, (2027, 2, 5), (2027, 2, 11), expected: true),
        Off(HungKings, (2027, 4, 16)),
        Off(Reunification, (2027, 4, 30)),
        Off(Labour, (2027, 5, 1), (2027, 5, 3)),
        Off(National, (2027, 9, 2), (2027, 9, 3), expected: true),

        Off(NewYear, (2028, 1, 1), (2028, 1, 3)),
        Off(LunarNewYear, (2028, 1, 25), (2028, 1, 31), expected: true),
        Off(HungKings, (2028, 4, 4)),
        Off(Reunification, (2028, 4, 30)),
        Off(Labour, (2028, 5, 1), (2028, 5, 2)),
        Off(National, (2028, 9, 1), (2028, 9, 4), expected: true),

        Off(NewYear, (2029, 1, 1)),
        Off(LunarNewYear, (2029, 2, 12), (2029, 2, 16), expected: true),
        Off(HungKings, (2029, 4, 23)),
        Off(Reunification, (2029, 4, 30)),
        Off(Labour, (2029, 5, 1)),
        Off(National, (2029, 9, 2), (2029, 9, 4), expected: true),

        Off(NewYear, (2030, 1, 1)),
        Off(LunarNewYear, (2030, 2, 1), (2030, 2, 7), expected: true),
        Off(HungKings, (2030, 4, 12)),
        Off(Reunification, (2030, 4, 30)),
        Off(Labour, (2030, 5, 1)),
        Off(National, (2030, 9, 2), (2030, 9, 3), expected: true),
    ];

    static SpecialDays Off(PublicHoliday holiday, (int Year, int Month, int Day) from, (int Year, int Month, int Day)? to = null, bool expected = false) =>
        Run(holiday, from, to ?? from, works: false) with { Expected = expected };

    static SpecialDays Worked(PublicHoliday holiday, (int Year, int Month, int Day) day) => Run(holiday, day, day, works: true);

    static SpecialDays Run(PublicHoliday holiday, (int Year, int Month, int Day) from, (int Year, int Month, int Day) to, bool works)
    {
        var first = new DateOnly(from.Year, from.Month, from.Day);
        return new($"{holiday}-{first:yyyyMMdd}", first, new(to.Year, to.Month, to.Day), works) { Holiday = holiday };
    }
}
