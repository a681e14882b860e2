using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Campaigns;

/// <summary>Between the launch form and a draft: what was typed, cleaned; what is wrong with it, in words.</summary>
static class LaunchDrafts
{
    public static IReadOnlyDictionary<string, int> Limits { get; } = new Dictionary<string, int>
    {
        [LaunchForm.Title] = CampaignDraft.LongestTitle,
        [LaunchForm.Slogan] = CampaignDraft.LongestSlogan,
        [LaunchForm.Ground] = CampaignDraft.LongestGround,
        [LaunchForm.Goal] = CampaignDraft.LongestGoal,
        [LaunchForm.Criteria] = CampaignDraft.LongestCriteria,
        [LaunchForm.Audience] = CampaignDraft.LongestAudience,
        [LaunchForm.Awards] = CampaignDraft.LongestAwards,
        [LaunchForm.Picture] = Picture.LongestLink,
        [LaunchForm.LinkedTo] = CampaignDraft.LongestLinkedTo,
    };

    public static CampaignDraft Read(FormData form) => new(
        Line(form, LaunchForm.Title), Line(form, LaunchForm.Slogan), Line(form, LaunchForm.Ground), Text(form, LaunchForm.Goal),
        Text(form, LaunchForm.Criteria), form.Date(LaunchForm.From), form.Date(LaunchForm.To), form.Text(LaunchForm.To).Length > 0,
        Line(form, LaunchForm.Audience), Line(form, LaunchForm.Awards), Line(form, LaunchForm.Picture), Line(form, LaunchForm.LinkedTo),
        form.Choices(LaunchForm.Channels))
    {
        Deadlines = new(form.Date(LaunchForm.UnitDeadline), form.Date(LaunchForm.EvidenceDeadline), form.Date(LaunchForm.CouncilDeadline)),
        Recurs = Enum.GetValues<RecurrenceName>().Where(r => LaunchForm.Written(r) == form.Chosen(LaunchForm.Recurs)).Select(CampaignTimes.Of).FirstOrDefault(),
    };

    /// <summary>As the form and the preview carry it on.</summary>
    public static IReadOnlyDictionary<string, string> Typed(CampaignDraft draft, FormData form)
    {
        var typed = new Dictionary<string, string>
        {
            [LaunchForm.Title] = draft.Title,
            [LaunchForm.Slogan] = draft.Slogan,
            [LaunchForm.Ground] = draft.Ground,
            [LaunchForm.Goal] = draft.Goal,
            [LaunchForm.Criteria] = draft.Criteria,
            [LaunchForm.From] = Iso(draft.From),
            [LaunchForm.To] = draft.To is null && draft.EndGiven ? VietnameseText.Clean(form.Text(LaunchForm.To), 40) : Iso(draft.To),
            [LaunchForm.Audience] = draft.Audience,
            [LaunchForm.Awards] = draft.Awards,
            [LaunchForm.Picture] = draft.Picture,
            [LaunchForm.LinkedTo] = draft.LinkedTo,
            [LaunchForm.Channels] = string.Join(',', draft.Places),
            [LaunchForm.UnitDeadline] = Iso(draft.Deadlines.Unit),
            [LaunchForm.EvidenceDeadline] = Iso(draft.Deadlines.Evidence),
            [LaunchForm.CouncilDeadline] = Iso(draft.Deadlines.Council),
            [LaunchForm.Recurs] = draft.Recurs == Recurrence.None ? "" : LaunchForm.Written(CampaignTimes.NameOf(draft.Recurs)),
        };
        return typed.Where(t => t.Value.Length > 0).ToDictionary();
    }

    public static FieldError Error(Flaw<CampaignField> flaw, Words words)
    {
        var (field, name) = Named(flaw.Field, words.LaunchFields);
        return new(field, (flaw.Kind, flaw.Field) switch
        {
            (FlawKind.Missing, CampaignField.Places) => name.Hint!,
            (FlawKind.Gone, _) => words.PlaceIsGone,
            (FlawKind.TooLong, _) => words.FieldTooLong(name.Name, flaw.Most),
            (FlawKind.TooMany, _) => words.CriteriaTooMany(flaw.Most),
            (FlawKind.NotADate, _) => words.FieldNotADate(name.Name),
            (FlawKind.Overlapping, _) => words.RecurrenceOverlaps,
            (FlawKind.OutsidePeriod, _) => words.DeadlineOutside,
            (FlawKind.OutOfOrder, _) => words.DeadlineOutOfOrder,
            (FlawKind.Over, not CampaignField.To) => words.DeadlineHasPassed,
            (FlawKind.Backwards, _) => words.CampaignEndsBeforeItBegins,
            (FlawKind.Over, _) => words.CampaignEndHasPassed,
            (FlawKind.NotHttps, _) => words.PictureNotHttps,
            _ => words.FieldMissing(name.Name),
        });
    }

    static (string Field, FieldText Name) Named(CampaignField field, LaunchFieldTexts names) => field switch
    {
        CampaignField.Title => (LaunchForm.Title, names.Title),
        CampaignField.Slogan => (LaunchForm.Slogan, names.Slogan),
        CampaignField.Ground => (LaunchForm.Ground, names.Ground),
        CampaignField.Goal => (LaunchForm.Goal, names.Goal),
        CampaignField.Criteria => (LaunchForm.Criteria, names.Criteria),
        CampaignField.From => (LaunchForm.From, names.From),
        CampaignField.To => (LaunchForm.To, names.To),
        CampaignField.Audience => (LaunchForm.Audience, names.Audience),
        CampaignField.Awards => (LaunchForm.Awards, names.Awards),
        CampaignField.Picture => (LaunchForm.Picture, names.Picture),
        CampaignField.LinkedTo => (LaunchForm.LinkedTo, names.LinkedTo),
        CampaignField.UnitDeadline => (LaunchForm.UnitDeadline, names.UnitDeadline),
        CampaignField.EvidenceDeadline => (LaunchForm.EvidenceDeadline, names.EvidenceDeadline),
        CampaignField.CouncilDeadline => (LaunchForm.CouncilDeadline, names.CouncilDeadline),
        CampaignField.Recurs => (LaunchForm.Recurs, names.Recurs),
        _ => (LaunchForm.Channels, names.Channels),
    };

    /// <summary>One character more than allowed is kept, so that too long is said instead of cut off.</summary>
    static string Text(FormData form, string field) => VietnameseText.Clean(form.Text(field), Limits[field] + 1);

    static string Line(FormData form, string field) => VietnameseText.Clean(form.Text(field).ReplaceLineEndings(" "), Limits[field] + 1);

    static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
