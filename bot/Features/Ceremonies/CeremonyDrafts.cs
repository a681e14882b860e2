using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Ceremonies;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Ceremonies;

/// <summary>Between the form of a ceremony and a draft: what was typed, cleaned; what is wrong with it, in words.</summary>
static class CeremonyDrafts
{
    public static IReadOnlyDictionary<string, int> Limits { get; } = new Dictionary<string, int>
    {
        [CeremonyForm.Name] = CeremonyDraft.LongestName,
        [CeremonyForm.Venue] = CeremonyDraft.LongestVenue,
        [CeremonyForm.Presenter] = CeremonyDraft.LongestPresenter,
        [CeremonyForm.Programme] = CeremonyDraft.LongestProgramme,
        [CeremonyForm.Album] = Picture.LongestLink,
    };

    public static CeremonyDraft Read(FormData form) => new(
        Line(form, CeremonyForm.Name), form.Date(CeremonyForm.Day), form.Text(CeremonyForm.Day).Length > 0, form.Time(CeremonyForm.Time),
        form.Text(CeremonyForm.Time).Length > 0, Line(form, CeremonyForm.Venue),
        VietnameseText.Clean(form.Text(CeremonyForm.Programme), Limits[CeremonyForm.Programme] + 1), Line(form, CeremonyForm.Presenter),
        Line(form, CeremonyForm.Album), form.Chosen(CeremonyForm.Campaign), form.Choices(CeremonyForm.Awards),
        form.Text(CeremonyForm.AllAwards) == "true", form.Choices(CeremonyForm.Channels));

    /// <summary>A ceremony that is called, as its form shows it first.</summary>
    public static CeremonyDraft Of(Ceremony called) => new(
        called.Name, called.Day, true, called.Time, called.Time is not null, called.Venue, called.Programme ?? "", called.Presenter, called.Album ?? "",
        called.Campaign ?? "", called.Awards, false, called.Places);

    /// <summary>As the form and the preview carry it on.</summary>
    public static IReadOnlyDictionary<string, string> Typed(CeremonyDraft draft)
    {
        var typed = new Dictionary<string, string>
        {
            [CeremonyForm.Name] = draft.Name,
            [CeremonyForm.Day] = draft.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            [CeremonyForm.Time] = draft.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "",
            [CeremonyForm.Venue] = draft.Venue,
            [CeremonyForm.Presenter] = draft.Presenter,
            [CeremonyForm.Programme] = draft.Programme,
            [CeremonyForm.Album] = draft.Album,
            [CeremonyForm.Campaign] = draft.Campaign,
            [CeremonyForm.Awards] = string.Join(',', draft.Awards),
            [CeremonyForm.AllAwards] = draft.AllOfCampaign ? "true" : "",
            [CeremonyForm.Channels] = string.Join(',', draft.Places),
        };
        return typed.Where(t => t.Value.Length > 0).ToDictionary();
    }

    public static FieldError Error(Flaw<CeremonyField> flaw, Words words)
    {
        var (field, name) = Named(flaw.Field, words.CeremonyFields);
        return new(field, (flaw.Kind, flaw.Field) switch
        {
            (FlawKind.TooLong, _) => words.FieldTooLong(name.Name, flaw.Most),
            (FlawKind.NotADate, _) => words.FieldNotADate(name.Name),
            (FlawKind.NotATime, _) => words.CeremonyNotATime,
            (FlawKind.NotHttps, _) => words.CeremonyAlbumNotHttps,
            (FlawKind.TooMany, _) => words.CeremonyAwardsTooMany(flaw.Most),
            (FlawKind.Gone, CeremonyField.Awards) => words.CeremonyAwardsGone,
            (FlawKind.Gone, CeremonyField.Campaign) => words.CampaignGone,
            (FlawKind.Gone, _) => words.PlaceIsGone,
            _ => words.FieldMissing(name.Name),
        });
    }

    static (string Field, FieldText Name) Named(CeremonyField field, CeremonyFieldTexts names) => field switch
    {
        CeremonyField.Name => (CeremonyForm.Name, names.Name),
        CeremonyField.Day => (CeremonyForm.Day, names.Day),
        CeremonyField.Time => (CeremonyForm.Time, names.Time),
        CeremonyField.Venue => (CeremonyForm.Venue, names.Venue),
        CeremonyField.Programme => (CeremonyForm.Programme, names.Programme),
        CeremonyField.Presenter => (CeremonyForm.Presenter, names.Presenter),
        CeremonyField.Album => (CeremonyForm.Album, names.Album),
        CeremonyField.Campaign => (CeremonyForm.Campaign, names.Campaign),
        CeremonyField.Awards => (CeremonyForm.Awards, names.Awards),
        _ => (CeremonyForm.Channels, names.Places),
    };

    /// <summary>One character more than allowed is kept, so that too long is said instead of cut off.</summary>
    static string Line(FormData form, string field) => VietnameseText.Clean(form.Text(field).ReplaceLineEndings(" "), Limits[field] + 1);
}
