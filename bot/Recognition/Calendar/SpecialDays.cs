namespace ThiDua.Bot.Recognition.Calendar;

/// <summary>Public holidays by Điều 112, Bộ luật Lao động 45/2019/QH14.</summary>
enum PublicHoliday
{
    /// <summary>Tết Dương lịch: 1 January.</summary>
    NewYear,

    /// <summary>Tết Nguyên đán: five days around the first of the lunar year.</summary>
    LunarNewYear,

    /// <summary>Giỗ Tổ Hùng Vương: the 10th of the third lunar month.</summary>
    HungKings,

    /// <summary>Ngày Chiến thắng: 30 April.</summary>
    Reunification,

    /// <summary>Ngày Quốc tế lao động: 1 May.</summary>
    Labour,

    /// <summary>Quốc khánh: 2 September and the day before or after.</summary>
    National,
}

/// <summary>A run of days that the week alone would get wrong: days off, or days worked instead of others (làm bù).</summary>
/// <param name="To">Last day, included.</param>
/// <param name="Works">They are worked, whatever the week or a holiday says.</param>
sealed record SpecialDays(string Id, DateOnly From, DateOnly To, bool Works)
{
    /// <summary>Which holiday, for those that are shipped; what it is called is the reader's language.</summary>
    public PublicHoliday? Holiday { get; init; }

    /// <summary>As the office called them; null for those that are shipped.</summary>
    public string? Name { get; init; }

    /// <summary>Follows from the law, and nobody has announced the very days yet: to be checked.</summary>
    public bool Expected { get; init; }

    public bool Has(DateOnly day) => From <= day && day <= To;

    public bool Touches(int year) => From.Year <= year && year <= To.Year;
}
