namespace ThiDua.Bot.Recognition;

enum PraiseRefusal
{
    Nobody,
    TooMany,
    Oneself,
    TextLength,
}

static class PraiseRules
{
    public static IEnumerable<PraiseRefusal> Refusals(string by, IReadOnlyList<Party> to, string text)
    {
        if (to.Count == 0)
            yield return PraiseRefusal.Nobody;
        if (to.Count > Nomination.MostNominees)
            yield return PraiseRefusal.TooMany;
        if (to.Any(p => p.Kind == PartyKind.Person && p.Id == by))
            yield return PraiseRefusal.Oneself;
        if (text.Length is < Praise.ShortestText or > Praise.LongestText)
            yield return PraiseRefusal.TextLength;
    }
}
