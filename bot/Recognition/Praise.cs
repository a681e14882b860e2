namespace ThiDua.Bot.Recognition;

/// <summary>Biểu dương: thanks in public, at once, without a dossier.</summary>
sealed record Praise(string Id, string By, IReadOnlyList<Party> To, string Text, string? Campaign, DateTimeOffset At, DateOnly Day)
{
    public const int ShortestText = 5;

    public const int LongestText = 500;

    public string Subject => $"praise/{Id}";
}
