using System.Globalization;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>
/// The terms of an award form as text and back. One place says what each may be, for the shipped catalogue, the office's file and the card alike.
/// </summary>
static class FormTerms
{
    public const int LongestName = 120, LongestLevel = 60, LongestIssuer = 120, LongestStandards = 1_200, LongestId = 40;

    public const int LowestPercent = 50, MostCommentDays = 60, HighestRank = 9_999;

    public static IReadOnlyList<RuleTerm> All { get; } = [.. Enum.GetValues<RuleTerm>().Where(t => t is not (RuleTerm.Quorum or RuleTerm.Preset))];

    /// <summary>"" where the form has none.</summary>
    public static string Read(AwardForm form, RuleTerm term) => term switch
    {
        RuleTerm.Name => form.Name,
        RuleTerm.Group => $"{form.Group}",
        RuleTerm.Level => form.Level,
        RuleTerm.Issuer => form.Issuer,
        RuleTerm.Rank => Text(form.Rank),
        RuleTerm.ForPeople => Text(form.ForPeople),
        RuleTerm.ForUnits => Text(form.ForUnits),
        RuleTerm.DecidedBy => $"{form.DecidedBy}",
        RuleTerm.Standards => form.Standards ?? "",
        RuleTerm.Percent => Text(form.Ballot.Percent),
        RuleTerm.Of => $"{form.Ballot.Of}",
        RuleTerm.Secret => Text(form.Ballot.Secret),
        RuleTerm.Cap => form.Cap is { } cap ? $"{Text(cap.Percent)}/{cap.Of}" : "",
        RuleTerm.CommentDays => form.CommentDays is { } days ? Text(days) : "",
        RuleTerm.Reward => form.Reward is { } rate
            ? string.Create(CultureInfo.InvariantCulture, $"{rate.Times:0.###}/{rate.UnitFactor:0.###}")
            : "",
        RuleTerm.ValidFrom => Text(form.ValidFrom),
        RuleTerm.ValidTo => Text(form.ValidTo),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, "no term of a form"),
    };

    /// <param name="basis">What it rests on from now on.</param>
    /// <returns>Null when the value is none that the term can have.</returns>
    public static AwardForm? With(AwardForm form, RuleTerm term, string value, Basis basis) => Set(form, term, value) is { } set
        ? set with { Rests = new Dictionary<Provision, Basis>(form.Rests) { [Of(term)] = basis } }
        : null;

    public static Provision Of(RuleTerm term) => term switch
    {
        RuleTerm.DecidedBy => Provision.Competence,
        RuleTerm.Standards => Provision.Standards,
        RuleTerm.Percent or RuleTerm.Of or RuleTerm.Secret => Provision.Ballot,
        RuleTerm.Cap => Provision.Cap,
        RuleTerm.CommentDays => Provision.Comment,
        RuleTerm.Reward => Provision.Reward,
        RuleTerm.Quorum => Provision.Quorum,
        RuleTerm.Preset => Provision.Preset,
        _ => Provision.Form,
    };

    static AwardForm? Set(AwardForm form, RuleTerm term, string value) => term switch
    {
        RuleTerm.Name => IsLine(value, LongestName) ? form with { Name = value } : null,
        RuleTerm.Group => Named<AwardGroup>(value) is { } group ? form with { Group = group } : null,
        RuleTerm.Level => IsLine(value, LongestLevel) ? form with { Level = value } : null,
        RuleTerm.Issuer => IsLine(value, LongestIssuer) ? form with { Issuer = value } : null,
        RuleTerm.Rank => Number(value, 1, HighestRank) is { } rank ? form with { Rank = rank } : null,
        RuleTerm.ForPeople => Truth(value) is { } people ? form with { ForPeople = people } : null,
        RuleTerm.ForUnits => Truth(value) is { } units ? form with { ForUnits = units } : null,
        RuleTerm.DecidedBy => Named<Competence>(value) is { } who ? form with { DecidedBy = who } : null,
        RuleTerm.Standards => value.Length <= LongestStandards ? form with { Standards = value.Length == 0 ? null : value } : null,
        RuleTerm.Percent => Number(value, LowestPercent, 100) is { } percent ? form with { Ballot = form.Ballot with { Percent = percent } } : null,
        RuleTerm.Of => Named<Denominator>(value) is { } of ? form with { Ballot = form.Ballot with { Of = of } } : null,
        RuleTerm.Secret => Truth(value) is { } secret ? form with { Ballot = form.Ballot with { Secret = secret } } : null,
        RuleTerm.Cap => Cap(value) is var (none, cap) && (none || cap is not null) ? form with { Cap = cap } : null,
        RuleTerm.CommentDays => value.Length == 0 ? form with { CommentDays = null }
            : Number(value, 1, MostCommentDays) is { } days ? form with { CommentDays = days } : null,
        RuleTerm.Reward => Rate(value) is var (none, rate) && (none || rate is not null) ? form with { Reward = rate } : null,
        RuleTerm.ValidFrom => Day(value) is var (none, from) && (none || from is not null) ? form with { ValidFrom = from } : null,
        RuleTerm.ValidTo => Day(value) is var (none, to) && (none || to is not null) ? form with { ValidTo = to } : null,
        _ => null,
    };

    public static bool IsId(string id) =>
        id.Length is > 0 and <= LongestId && id[0] != '-' && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    internal static int? Number(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    internal static bool? Truth(string value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    static bool IsLine(string value, int most) =>
        value.Length > 0 && value.Length <= most && !value.Contains('\n', StringComparison.Ordinal) && VietnameseText.Clean(value, most) == value;

    /// <summary>By its name, never by its number.</summary>
    static T? Named<T>(string value)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => string.Equals($"{v}", value, StringComparison.OrdinalIgnoreCase));

    static (bool None, RatioCap? Cap) Cap(string value) => value.Length == 0
        ? (true, null)
        : (false, value.Split('/') is [var percent, var of] && Number(percent, 1, 100) is { } share && IsId(of) ? new(share, of) : null);

    static (bool None, RewardRate? Rate) Rate(string value) => value.Length == 0
        ? (true, null)
        : (false, value.Split('/') is [var times, var factor] && Decimal(times, 100) is { } many && Decimal(factor, 10) is { } more ? new(many, more) : null);

    static (bool None, DateOnly? Day) Day(string value) => value.Length == 0
        ? (true, null)
        : (false, DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    static decimal? Decimal(string value, int most) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number > 0 && number <= most && decimal.Round(number, 3) == number ? number : null;

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Text(bool truth) => truth ? "true" : "false";

    static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
