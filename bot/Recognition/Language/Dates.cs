namespace ThiDua.Bot.Recognition.Language;

/// <summary>Dates and periods as people type them. The day always comes before the month.</summary>
static class Dates
{
    // Beyond these a number is a slip, or no year at all.
    const int FirstYear = 1945, LastYear = 2199;

    /// <summary>
    /// 31/7/2026, 31-07-2026, 31.7.2026, "ngày 31 tháng 7 năm 2026", 2026-07-31 (as a card's date input sends it), "hôm nay",
    /// "ngày mai", "hôm qua", today, tomorrow, yesterday; null for anything else.
    /// </summary>
    public static DateOnly? Parse(string text, DateOnly today)
    {
        var typed = VietnameseText.Fold(text);
        switch (typed)
        {
            case "hom nay" or "today":
                return today;
            case "ngay mai" or "tomorrow":
                return today < DateOnly.MaxValue ? today.AddDays(1) : null;
            case "hom qua" or "yesterday":
                return today > DateOnly.MinValue ? today.AddDays(-1) : null;
        }

        Span<int> numbers = stackalloc int[3];
        if (Fits(typed, "9-9-9999", numbers) || Fits(typed, "9/9/9999", numbers) || Fits(typed, "9.9.9999", numbers)
            || Fits(typed, "ngay 9 thang 9 nam 9999", numbers))
            return Day(numbers[2], numbers[1], numbers[0]);
        return Fits(typed, "9999-9-9", numbers) ? Day(numbers[0], numbers[1], numbers[2]) : null;
    }

    /// <summary>
    /// "2026", "năm 2026", "11/2026", "tháng 11", "tháng 11/2026", "tháng 11 năm 2026", "2026-11", "tháng này", "tháng trước", "năm nay",
    /// "năm trước", month, year and the like; null for anything else. A month without a year is the latest one that has begun: in January
    /// "tháng 11" is last year's.
    /// </summary>
    public static Period? ParsePeriod(string text, DateOnly today)
    {
        var typed = VietnameseText.Fold(text);
        switch (typed)
        {
            case "thang" or "thang nay" or "month" or "this month":
                return Period.OfMonth(today.Year, today.Month);
            case "thang truoc" or "last month":
                return today.Month > 1 ? Period.OfMonth(today.Year, today.Month - 1) : Period.OfMonth(today.Year - 1, 12);
            case "nam" or "nam nay" or "year" or "this year":
                return Period.OfYear(today.Year);
            case "nam truoc" or "nam ngoai" or "last year":
                return Period.OfYear(today.Year - 1);
        }

        Span<int> numbers = stackalloc int[3];
        if (Fits(typed, "9999", numbers) || Fits(typed, "nam 9999", numbers))
            return IsYear(numbers[0]) ? Period.OfYear(numbers[0]) : null;
        if (Fits(typed, "thang 9", numbers))
            return Month(numbers[0] > today.Month ? today.Year - 1 : today.Year, numbers[0]);
        if (Fits(typed, "9999-9", numbers))
            return Month(numbers[0], numbers[1]);

        var month = typed.StartsWith("thang ", StringComparison.Ordinal) ? typed["thang ".Length..] : typed;
        return Fits(month, "9/9999", numbers) || Fits(month, "9-9999", numbers) || Fits(month, "9.9999", numbers)
            || Fits(month, "9 nam 9999", numbers)
            ? Month(numbers[1], numbers[0])
            : null;
    }

    static DateOnly? Day(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    static Period? Month(int year, int month) => IsYear(year) && month is >= 1 and <= 12 ? Period.OfMonth(year, month) : null;

    static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>
    /// Whether the text has the shape of the pattern, where "9999" stands for a number of four digits and "9" for one of one or two;
    /// the numbers in the order of the text.
    /// </summary>
    static bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, Span<int> numbers)
    {
        var found = 0;
        while (!pattern.IsEmpty)
        {
            if (pattern[0] != '9')
            {
                if (text.IsEmpty || text[0] != pattern[0])
                    return false;
                text = text[1..];
                pattern = pattern[1..];
                continue;
            }

            var isYear = pattern.StartsWith("9999");
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? text.Length : digits;
            if (isYear ? digits != 4 : digits is not (1 or 2))
                return false;

            var number = 0;
            foreach (var digit in text[..digits])
                number = (number * 10) + (digit - '0');
            numbers[found++] = number;
            text = text[digits..];
            pattern = pattern[(isYear ? 4 : 1)..];
        }

        return text.IsEmpty;
    }
}
