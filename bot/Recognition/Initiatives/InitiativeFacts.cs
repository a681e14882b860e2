namespace ThiDua.Bot.Recognition.Initiatives;

sealed record NewFactorSpotted(string Spot, Party Party, SpotKind Kind, string Text, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [Initiatives.Spot.SubjectOf(Spot)];
}

/// <param name="Year">Of the spotting: the counts of a year are of what was spotted in it.</param>
sealed record NewFactorJudged(string Spot, bool Recognised, int Year, DateOnly Day, string? Reason) : Fact
{
    internal override IEnumerable<string> Marks => [Initiatives.Spot.SubjectOf(Spot)];
}

sealed record IdeaRegistered(
    string Idea, string Title, IReadOnlyList<Party> Authors, string Content, string Effect, string? Evidence, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [Initiatives.Idea.SubjectOf(Idea)];
}

/// <param name="Year">Of the registration.</param>
sealed record IdeaJudged(string Idea, bool Recognised, int Year, DateOnly Day, string? Reason) : Fact
{
    internal override IEnumerable<string> Marks => [Initiatives.Idea.SubjectOf(Idea)];
}

sealed record ExemplarMarked(Party Party, string Field, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [$"exemplar/{Party.Key}"];
}

sealed record ExemplarUnmarked(Party Party, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [$"exemplar/{Party.Key}"];
}
