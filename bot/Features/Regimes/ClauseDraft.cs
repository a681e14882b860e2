using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Regimes;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Regimes;

/// <summary>What a card of this family is about, as its buttons carry it: <c>form/2026-11-23/Form/2</c>.</summary>
/// <param name="Form">Null: the rules for all forms.</param>
/// <param name="Day">The day whose values the fields were filled with.</param>
/// <param name="Seen">How often it had been changed then: tells whether somebody was faster.</param>
sealed record ClauseRef(string? Form, DateOnly Day, ClauseKind Kind, int Seen)
{
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Form}/{Day:yyyy-MM-dd}/{Kind}/{Seen}");

    public static ClauseRef? Read(string? text) => (text ?? "").Split('/') is [var form, var day, var kind, var seen]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        && Enum.TryParse<ClauseKind>(kind, out var of) && Enum.IsDefined(of)
        && int.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(form.Length == 0 ? null : form, on, of, count)
            : null;
}

/// <summary>Between the form that changes a rule and the clause it means: what was typed, cleaned; what is wrong with it, in words.</summary>
static class ClauseDraft
{
    public static ClauseLimits Limits { get; } =
        new(RegulationRules.LongestGround, FormTerms.LongestStandards, FormTerms.LowestPercent, FormTerms.MostCommentDays);

    static readonly string[] Fields =
    [
        ClauseForm.Percent, ClauseForm.Denominator, ClauseForm.Secret, ClauseForm.CapPercent, ClauseForm.CapForm, ClauseForm.Days, ClauseForm.DecidedBy,
        ClauseForm.Standards, ClauseForm.ValidFrom, ClauseForm.ValidTo, ClauseForm.Quorum, ClauseForm.PresetChosen, ClauseForm.From, ClauseForm.Ground,
    ];

    /// <summary>The fields as they stand before anybody types.</summary>
    public static Dictionary<string, string> Standing(ClauseKind kind, AwardForm? form, Regime regime, DateOnly today)
    {
        var typed = kind switch
        {
            ClauseKind.Form when form is not null => FormFields(form),
            ClauseKind.Rules => new()
            {
                [ClauseForm.Quorum] = RegimeTerms.Read(regime, RuleTerm.Quorum),
                [ClauseForm.Days] = RegimeTerms.Read(regime, RuleTerm.CommentDays),
                [ClauseForm.PresetChosen] = RegimeTerms.Read(regime, RuleTerm.Preset),
            },
            _ => [],
        };
        typed[ClauseForm.From] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return typed;
    }

    public static IReadOnlyDictionary<string, string> Typed(FormData form)
    {
        var typed = new Dictionary<string, string>(form.Keep(Fields));
        if (typed.ContainsKey(ClauseForm.Standards))
            typed[ClauseForm.Standards] = Standards(form);
        typed[ClauseForm.Ground] = Ground(form);
        return typed;
    }

    /// <summary>The clause that is meant: only what was typed otherwise than it stood.</summary>
    /// <param name="standing">What stood in the fields.</param>
    public static (Clause Clause, IReadOnlyList<FieldError> Errors) Read(
        ClauseRef of, FormData form, IReadOnlyDictionary<string, string> standing, Words words)
    {
        var (from, ground, errors) = (form.Date(ClauseForm.From), Ground(form), new List<FieldError>());
        if (from is null)
            errors.Add(new(ClauseForm.From, form.Text(ClauseForm.From).Length > 0 ? words.FieldNotADate(words.ClauseFrom) : words.FieldMissing(words.ClauseFrom)));
        if (ground.Length == 0)
            errors.Add(new(ClauseForm.Ground, words.FieldMissing(words.ClauseGround)));
        else if (ground.Length > RegulationRules.LongestGround)
            errors.Add(new(ClauseForm.Ground, words.FieldTooLong(words.ClauseGround, RegulationRules.LongestGround)));
        var meant = Terms(of.Kind, form);
        var stood = Terms(of.Kind, new Dictionary<string, string>(standing)).ToDictionary(t => t.Term, t => t.Value);
        TermValue[] sets = [.. meant.Where(t => stood.GetValueOrDefault(t.Term) != t.Value)];
        return (new(of.Form, from ?? of.Day, sets, ground) { Withdraws = of.Kind == ClauseKind.Withdraw }, errors);
    }

    public static FieldError Error(EntryFlaw flaw, Words words) => flaw.Problem switch
    {
        EntryProblem.ValueWrong => flaw.What switch
        {
            nameof(RuleTerm.Percent) => new(ClauseForm.Percent, words.ClausePercentNeeds(FormTerms.LowestPercent)),
            nameof(RuleTerm.Of) => new(ClauseForm.Denominator, words.FieldMissing(words.TermCalled(TermName.Of))),
            nameof(RuleTerm.Secret) => new(ClauseForm.Secret, words.FieldMissing(words.TermCalled(TermName.Secret))),
            nameof(RuleTerm.DecidedBy) => new(ClauseForm.DecidedBy, words.FieldMissing(words.TermCalled(TermName.DecidedBy))),
            nameof(RuleTerm.Cap) => new(ClauseForm.CapPercent, words.ClauseCapNeeds),
            nameof(RuleTerm.CommentDays) => new(ClauseForm.Days, words.ClauseDaysNeeds(FormTerms.MostCommentDays)),
            nameof(RuleTerm.Standards) => new(ClauseForm.Standards, words.FieldTooLong(words.TermCalled(TermName.Standards), FormTerms.LongestStandards)),
            nameof(RuleTerm.ValidFrom) => new(ClauseForm.ValidFrom, words.FieldNotADate(words.TermCalled(TermName.ValidFrom))),
            nameof(RuleTerm.ValidTo) => new(ClauseForm.ValidTo, words.FieldNotADate(words.TermCalled(TermName.ValidTo))),
            nameof(RuleTerm.Quorum) => new(ClauseForm.Quorum, words.FieldMissing(words.TermCalled(TermName.Quorum))),
            _ => new(ClauseForm.Everything, words.RegulationFlaw(flaw.Entry, $"{flaw.Problem}", flaw.What)),
        },
        EntryProblem.CapOfUnknown => new(ClauseForm.CapPercent, words.ClauseCapNeeds),
        EntryProblem.DatesBackwards => new(ClauseForm.ValidTo, words.ClauseDatesBackwards),
        _ => new(ClauseForm.Everything, words.RegulationFlaw(flaw.Entry, $"{flaw.Problem}", flaw.What)),
    };

    static Dictionary<string, string> FormFields(AwardForm form)
    {
        var (cap, typed) = (FormTerms.Read(form, RuleTerm.Cap).Split('/'), new Dictionary<string, string>
        {
            [ClauseForm.Percent] = FormTerms.Read(form, RuleTerm.Percent),
            [ClauseForm.Denominator] = FormTerms.Read(form, RuleTerm.Of),
            [ClauseForm.Secret] = FormTerms.Read(form, RuleTerm.Secret),
            [ClauseForm.Days] = FormTerms.Read(form, RuleTerm.CommentDays),
            [ClauseForm.DecidedBy] = FormTerms.Read(form, RuleTerm.DecidedBy),
            [ClauseForm.Standards] = FormTerms.Read(form, RuleTerm.Standards),
            [ClauseForm.ValidFrom] = FormTerms.Read(form, RuleTerm.ValidFrom),
            [ClauseForm.ValidTo] = FormTerms.Read(form, RuleTerm.ValidTo),
        });
        if (cap is [var percent, var of])
            (typed[ClauseForm.CapPercent], typed[ClauseForm.CapForm]) = (percent, of);
        return typed.Where(t => t.Value.Length > 0).ToDictionary();
    }

    static TermValue[] Terms(ClauseKind kind, FormData form)
    {
        var typed = new Dictionary<string, string>(form.Keep(Fields));
        if (typed.ContainsKey(ClauseForm.Standards))
            typed[ClauseForm.Standards] = Standards(form);
        return Terms(kind, typed);
    }

    static TermValue[] Terms(ClauseKind kind, Dictionary<string, string> typed)
    {
        return kind switch
        {
            ClauseKind.Form =>
            [
                new(RuleTerm.Percent, Number(ClauseForm.Percent)), new(RuleTerm.Of, Text(ClauseForm.Denominator)), new(RuleTerm.Secret, Text(ClauseForm.Secret)),
                new(RuleTerm.Cap, Number(ClauseForm.CapPercent) is { Length: > 0 } cap ? $"{cap}/{Text(ClauseForm.CapForm)}" : ""),
                new(RuleTerm.CommentDays, Number(ClauseForm.Days)), new(RuleTerm.DecidedBy, Text(ClauseForm.DecidedBy)),
                new(RuleTerm.Standards, typed.GetValueOrDefault(ClauseForm.Standards, "")),
                new(RuleTerm.ValidFrom, Text(ClauseForm.ValidFrom)), new(RuleTerm.ValidTo, Text(ClauseForm.ValidTo)),
            ],
            ClauseKind.Rules =>
            [
                new(RuleTerm.Quorum, Text(ClauseForm.Quorum)), new(RuleTerm.CommentDays, Number(ClauseForm.Days)),
                // a card without the choice sends nothing about it
                .. typed.ContainsKey(ClauseForm.PresetChosen) ? [new TermValue(RuleTerm.Preset, Text(ClauseForm.PresetChosen))] : Array.Empty<TermValue>(),
            ],
            _ => [],
        };

        string Text(string field) => typed.GetValueOrDefault(field, "").Trim();

        // "70 %" is what people write
        string Number(string field) => Text(field).Replace("%", "", StringComparison.Ordinal).Trim();
    }

    static string Standards(FormData form) => VietnameseText.Clean(form.Text(ClauseForm.Standards), FormTerms.LongestStandards + 1);

    static string Ground(FormData form) =>
        VietnameseText.Clean(form.Text(ClauseForm.Ground).ReplaceLineEndings(" "), RegulationRules.LongestGround + 1);
}
