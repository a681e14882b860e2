using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Initiatives;

enum IdeaField
{
    Title,
    Authors,
    Content,
    Effect,
    Evidence,
}

/// <summary>What is wrong with what somebody registers, and who may judge it.</summary>
static class InitiativeRules
{
    public const int MostAuthors = 10;

    public const int LongestReason = 500;

    public static FlawKind? Flaw(string text) =>
        text.Length < Spot.Shortest ? FlawKind.Missing
        : text.Length > Spot.Longest ? FlawKind.TooLong
        : null;

    /// <summary>In the order of the form.</summary>
    public static IEnumerable<Flaw<IdeaField>> Flaws(string title, int authors, string content, string effect, string evidence)
    {
        if (title.Length == 0)
            yield return new(IdeaField.Title, FlawKind.Missing);
        if (title.Length > Idea.LongestTitle)
            yield return new(IdeaField.Title, FlawKind.TooLong, Idea.LongestTitle);
        if (authors == 0)
            yield return new(IdeaField.Authors, FlawKind.Missing);
        if (authors > MostAuthors)
            yield return new(IdeaField.Authors, FlawKind.TooMany, MostAuthors);
        if (content.Length < Idea.Shortest)
            yield return new(IdeaField.Content, FlawKind.Missing);
        if (content.Length > Idea.LongestContent)
            yield return new(IdeaField.Content, FlawKind.TooLong, Idea.LongestContent);
        if (effect.Length == 0)
            yield return new(IdeaField.Effect, FlawKind.Missing);
        if (effect.Length > Idea.LongestEffect)
            yield return new(IdeaField.Effect, FlawKind.TooLong, Idea.LongestEffect);
        if (evidence.Length > Nomination.LongestLink)
            yield return new(IdeaField.Evidence, FlawKind.TooLong, Nomination.LongestLink);
        else if (evidence.Length > 0 && !NominationRules.IsHttps(evidence))
            yield return new(IdeaField.Evidence, FlawKind.NotHttps);
    }

    /// <summary>Refusing recognition needs a reason; giving it does not.</summary>
    public static FlawKind? ReasonFlaw(bool recognised, string reason) =>
        reason.Length > LongestReason ? FlawKind.TooLong
        : !recognised && reason.Length == 0 ? FlawKind.Missing
        : null;

    public static bool Legacy(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (VietnameseText.LooksLikeLegacyEncoding(text))
                return true;
        }
        return false;
    }
}
