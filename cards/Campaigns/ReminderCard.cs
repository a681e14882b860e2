using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Campaigns;

/// <summary>Reminds those concerned of one deadline of a campaign.</summary>
/// <param name="Waiting">What is there to be done by the deadline, in a sentence; null when there is nothing to say.</param>
/// <param name="Early">Why it comes earlier than three days or one day before; null when it does not.</param>
/// <param name="IsOpen">Whether the campaign is; once closed, there is nothing to be done.</param>
public sealed record ReminderCard(string Code, string Title, DeadlineView Deadline, string? Waiting, string? Early, bool TakesNominations, bool IsOpen)
{
    /// <summary>Opens one of the reader's own nominations; the nomination feature answers it.</summary>
    public const string Nomination = "nominate.status";

    /// <summary>One button each, and one for the campaign.</summary>
    public const int MostNominations = CardAction.MostPerSet - 1;

    /// <summary>Codes of the reader's nominations that lack evidence.</summary>
    public IReadOnlyList<string> Lacking { get; init; } = [];

    /// <summary>Whose nominations they are.</summary>
    public string? For { get; init; }

    public AdaptiveCard Draw(Words words)
    {
        var sentence = IsOpen ? words.ReminderOf(Deadline) : words.ReminderOver;
        return new(
            [
                Layout.Banner(words.DeadlineReminderKind, Title, IsOpen ? "warning" : "emphasis"),
                new TextBlock(sentence) { Size = "Medium", Weight = "Bolder", Spacing = "Medium" },
                .. IsOpen ? Deadline.Draw(words) : [],
                .. IsOpen && Waiting is not null ? new Element[] { new TextBlock(Waiting) { Spacing = "Medium" } } : [],
                .. IsOpen && Early is not null ? new Element[] { Layout.Quiet(Early) } : [],
            ],
            $"{words.DeadlineReminderKind}: {Title}. {sentence} {(IsOpen ? Waiting : "")}".TrimEnd(),
            words.Lang)
        {
            Actions = [.. Actions(words)],
        };
    }

    IEnumerable<CardAction> Actions(Words words)
    {
        var data = new CardData { Ref = Code };
        if (IsOpen && Deadline.Kind == DeadlineName.Unit && TakesNominations)
            yield return new ExecuteAction(words.CampaignNominate, CampaignCard.Nominate, data) { Style = "positive" };
        foreach (var code in IsOpen ? Lacking.Take(MostNominations) : [])
            yield return new ExecuteAction(words.ReminderAdd(code), Nomination, new() { Ref = code, For = For }, inputs: false);
        yield return new ExecuteAction(words.CampaignSee, CampaignCard.View, data);
    }
}
