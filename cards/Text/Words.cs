using System.Globalization;

namespace ThiDua.Cards.Text;

/// <summary>
/// Every word people read, in one language. A feature's words stand in one file, each string with its two languages side by
/// side: a string that is missing in one of them does not compile. Award names, unit names and people's own words are never translated.
/// </summary>
public abstract partial class Words
{
    public static Words Vietnamese { get; } = new Vietnamese();

    public static Words English { get; } = new English();

    public static IReadOnlyList<Words> All { get; } = [Vietnamese, English];

    /// <summary>By <c>vi</c>, <c>en</c>, <c>en-US</c> …; Vietnamese for anything unknown.</summary>
    public static Words For(string? language) =>
        language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Vietnamese;

    /// <summary>Two letters, as in a card's <c>lang</c>.</summary>
    public abstract string Lang { get; }

    /// <summary>31/07/2026, in both languages: an office has one way to write a date.</summary>
    public static string Date(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>14:30 31/07/2026, the office's own time.</summary>
    public static string Moment(DateTimeOffset local) => local.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>1.234.567 in Vietnamese, 1,234,567 in English.</summary>
    public abstract string Number(long number);

    /// <summary>As the beginning of a line.</summary>
    public static string Begun(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>"Lan, Minh và Đức": joins what people are called, or other short things.</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {And} {items[^1]}",
    };

    protected abstract string And { get; }
}

sealed partial class Vietnamese : Words
{
    public override string Lang => "vi";

    protected override string And => "và";

    public override string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}

sealed partial class English : Words
{
    public override string Lang => "en";

    protected override string And => "and";

    public override string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <param name="one">Whose plural ends in s.</param>
    string Many(long count, string one) => $"{Number(count)} {one}{(count == 1 ? "" : "s")}";
}
