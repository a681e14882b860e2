using System.Globalization;

namespace ThiDua.Bot.Recognition.Language;

enum PeriodKind { Year, Month }

/// <summary>A year or a month that standings are counted for.</summary>
/// <param name="Month">1 to 12; 0 for a year.</param>
sealed record Period(PeriodKind Kind, int Year, int Month)
{
    /// <summary>"2026" or "2026-11": sorts in time order as text.</summary>
    public string Key => Kind == PeriodKind.Year
        ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    public DateOnly First => new(Year, Kind == PeriodKind.Year ? 1 : Month, 1);

    public DateOnly Last => (Kind == PeriodKind.Year ? First.AddYears(1) : First.AddMonths(1)).AddDays(-1);

    public static Period OfYear(int year) => new(PeriodKind.Year, year, 0);

    public static Period OfMonth(int year, int month) => new(PeriodKind.Month, year, month);
}
