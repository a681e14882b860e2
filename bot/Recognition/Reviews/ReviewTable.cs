using ThiDua.Bot.Recognition.Awarding;

namespace ThiDua.Bot.Recognition.Reviews;

/// <summary>Times something was awarded (lượt), of one form of award.</summary>
/// <param name="NonManagers">Of the people, those who held no managerial post on the day of the award.</param>
/// <param name="NewUnits">Of the units, those that had no award on record before.</param>
/// <param name="NewPeople">Of the people, in the same way.</param>
sealed record ReviewRow(string Form, long Units, long People, long NonManagers, long NewUnits, long NewPeople)
{
    public long All => Units + People;
}

/// <summary>Of one form, what was given before the bot.</summary>
sealed record PastRow(string Form, long Units, long People);

/// <summary>What was given before the bot, and no source says how many.</summary>
/// <param name="Said">As the source says it, e.g. "hàng chục tập thể, cá nhân": never a number.</param>
sealed record UnstatedRow(string Form, string Said);

/// <summary>The counts of a campaign or a period, from the highest form to the lowest.</summary>
/// <param name="Past">Outside the table and all its sums.</param>
/// <param name="Unstated">As <paramref name="Past"/>.</param>
sealed record ReviewTable(IReadOnlyList<ReviewRow> Rows, IReadOnlyList<PastRow> Past, IReadOnlyList<UnstatedRow> Unstated)
{
    public long Units => Rows.Sum(r => r.Units);

    public long People => Rows.Sum(r => r.People);

    public long All => Units + People;

    public long NonManagers => Rows.Sum(r => r.NonManagers);

    public long NewUnits => Rows.Sum(r => r.NewUnits);

    public long NewPeople => Rows.Sum(r => r.NewPeople);

    /// <param name="counts">By what is counted and by form; what is not there is 0.</param>
    /// <param name="unstated">In whatever order.</param>
    /// <param name="rankOf">1 is highest.</param>
    public static ReviewTable Of(
        IReadOnlyDictionary<(AwardCount What, string Form), long> counts, IEnumerable<UnstatedRow> unstated, Func<string, int> rankOf)
    {
        return new(
            [
                .. Forms(AwardCount.Units, AwardCount.People).Select(f => new ReviewRow(
                    f, Count(AwardCount.Units, f), Count(AwardCount.People, f), Count(AwardCount.NonManagers, f), Count(AwardCount.NewUnits, f),
                    Count(AwardCount.NewPeople, f))),
            ],
            [.. Forms(AwardCount.PastUnits, AwardCount.PastPeople).Select(f => new PastRow(f, Count(AwardCount.PastUnits, f), Count(AwardCount.PastPeople, f)))],
            [.. unstated.OrderBy(u => rankOf(u.Form)).ThenBy(u => u.Form, StringComparer.Ordinal).ThenBy(u => u.Said, StringComparer.Ordinal)]);

        long Count(AwardCount what, string form) => counts.GetValueOrDefault((what, form));

        IEnumerable<string> Forms(params AwardCount[] of) => counts.Where(c => c.Value > 0 && of.Contains(c.Key.What)).Select(c => c.Key.Form).Distinct()
            .OrderBy(rankOf).ThenBy(f => f, StringComparer.Ordinal);
    }
}
