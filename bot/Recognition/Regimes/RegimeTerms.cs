using System.Globalization;

namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>The terms of a regime that hold for all forms, as text and back; see <see cref="FormTerms"/>.</summary>
static class RegimeTerms
{
    public const int MostOf = 20;

    public static IReadOnlyList<RuleTerm> All { get; } = [RuleTerm.Quorum, RuleTerm.CommentDays, RuleTerm.Preset];

    public static string Read(Regime regime, RuleTerm term) => term switch
    {
        RuleTerm.Quorum => $"{regime.Quorum}",
        RuleTerm.CommentDays => regime.CommentDays.ToString(CultureInfo.InvariantCulture),
        RuleTerm.Preset => regime.PresetChosen ? "true" : "false",
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, "no term for all forms"),
    };

    /// <returns>Null when the value is none that the term can have.</returns>
    public static Regime? With(Regime regime, RuleTerm term, string value, Basis basis)
    {
        var set = term switch
        {
            RuleTerm.Quorum => Quorum(value) is { } quorum ? regime with { Quorum = quorum } : null,
            RuleTerm.CommentDays => FormTerms.Number(value, 1, FormTerms.MostCommentDays) is { } days ? regime with { CommentDays = days } : null,
            RuleTerm.Preset => FormTerms.Truth(value) is { } chosen ? Chosen(regime, chosen, basis) : null,
            _ => null,
        };
        return set is null ? null : set with { Rests = new Dictionary<Provision, Basis>(regime.Rests) { [FormTerms.Of(term)] = basis } };
    }

    /// <summary>Half of the members at least: fewer would not be the council.</summary>
    public static Quorum? Quorum(string value) =>
        value.Split('/') is [var least, var of] && FormTerms.Number(of, 1, MostOf) is { } all && FormTerms.Number(least, 1, all) is { } some && some * 2 >= all
            ? new(some, all)
            : null;

    /// <summary>A regime without a preset keeps its own thresholds, whatever was chosen.</summary>
    static Regime Chosen(Regime regime, bool chosen, Basis basis) => regime.Preset is not { } preset || !chosen
        ? regime with { PresetChosen = chosen && regime.Preset is not null }
        : regime with
        {
            PresetChosen = true,
            Forms =
            [
                .. regime.Forms.Select(f => preset.Forms.Contains(f.Id)
                    ? FormTerms.With(f, RuleTerm.Percent, preset.Percent.ToString(CultureInfo.InvariantCulture), basis)!
                    : f),
            ],
        };
}
