using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Campaigns;

public enum DeadlineName
{
    Unit,
    Evidence,
    Council,
}

/// <summary>How often a campaign comes again.</summary>
public enum RecurrenceName
{
    None,
    Monthly,
    Quarterly,
    Yearly,
}

/// <summary>A deadline where it stands today.</summary>
/// <param name="Left">Days left; 0 on the day itself, negative afterwards.</param>
/// <param name="Elapsed">How much of its time has passed, 0 to 100.</param>
public sealed record DeadlineView(DeadlineName Kind, DateOnly Day, int Left, int Elapsed)
{
    /// <summary>As many signs as fit a phone's line beside the days.</summary>
    const int BarLength = 10;

    public IEnumerable<Element> Draw(Words words)
    {
        yield return new TextBlock(Md.Of($"**{words.DeadlineName(Kind)}** · {words.UntilEndOf(Day)}")) { Spacing = "Small" };
        yield return Bar(words);
    }

    /// <summary>Filled and empty squares and the days in words: read the same by eyes, in print and by a screen reader.</summary>
    public TextBlock Bar(Words words)
    {
        var filled = Math.Clamp(Elapsed * BarLength / 100, 0, BarLength);
        return new($"{new string('■', filled)}{new string('□', BarLength - filled)}  {words.DeadlineLeft(Left)}")
        {
            Spacing = "None",
            Weight = Left is >= 0 and <= 3 ? "Bolder" : null,
            Color = Left is >= 0 and <= 3 ? "Attention" : null,
            IsSubtle = Left < 0 ? true : null,
        };
    }
}
