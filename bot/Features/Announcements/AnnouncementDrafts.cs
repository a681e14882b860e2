using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>Between the announcement form and a draft: what was typed, cleaned; what is wrong with it, in words.</summary>
static class AnnouncementDrafts
{
    /// <summary>Ids and ISO dates; a longer one is none of ours.</summary>
    const int LongestId = 80;

    /// <summary>More choices than a form offers are made up.</summary>
    const int MostChosen = 200;

    /// <summary>Lines in doubt beyond these are only counted.</summary>
    const int MostDoubts = 6;

    /// <summary>So much of a doubtful line is said again.</summary>
    const int LongestSaid = 40;

    public static IReadOnlyDictionary<string, int> Limits { get; } = new Dictionary<string, int>
    {
        [AnnouncementForm.Title] = AnnouncementDraft.LongestTitle,
        [AnnouncementForm.Text] = AnnouncementDraft.LongestText,
        [AnnouncementForm.Picture] = Picture.LongestLink,
        [AnnouncementForm.Lines] = AnnouncementDraft.LongestLines,
    };

    public static AnnouncementDraft Read(FormData form) => new(
        Line(form, AnnouncementForm.Title), Text(form, AnnouncementForm.Text), Line(form, AnnouncementForm.Picture), Ids(form, AnnouncementForm.Mentions),
        Id(form, AnnouncementForm.Shows),
        new(
            Ids(form, AnnouncementForm.Places), form.Text(AnnouncementForm.Everyone) == "true", Ids(form, AnnouncementForm.Units),
            [.. form.Choices(AnnouncementForm.Roles).Where(r => Enum.TryParse<Role>(r, out var role) && role.ToString() == r).Select(Enum.Parse<Role>)],
            Ids(form, AnnouncementForm.Campaigns), Ids(form, AnnouncementForm.People))
        {
            Lists = Ids(form, AnnouncementForm.Lists),
        },
        // a tab parts the cells of a row that was copied from a sheet
        Cleaned(form.Text(AnnouncementForm.Lines).Replace("\t", " ; ", StringComparison.Ordinal), AnnouncementForm.Lines),
        form.Text(AnnouncementForm.LeaveOut) == "true",
        form.Date(AnnouncementForm.Day), form.Text(AnnouncementForm.Day).Length > 0, form.Time(AnnouncementForm.Time),
        form.Text(AnnouncementForm.Time).Length > 0, form.Text(AnnouncementForm.Urgent) == "true",
        form.Text(AnnouncementForm.InDoubt) == AnnouncementForm.LeaveIt ? WhenInDoubt.LeaveIt : WhenInDoubt.SendAgain);

    /// <summary>As the form and the preview carry it on.</summary>
    public static IReadOnlyDictionary<string, string> Typed(AnnouncementDraft draft, FormData form) => Carried(
        draft, draft.Day is { } day ? Iso(day) : Id(form, AnnouncementForm.Day), draft.Time is { } time ? Iso(time) : Id(form, AnnouncementForm.Time),
        Id(form, AnnouncementForm.Revision));

    /// <summary>What was written before, to be changed.</summary>
    /// <param name="sendAt">In the office's own time.</param>
    public static IReadOnlyDictionary<string, string> Typed(Announcement announcement, DateTimeOffset? sendAt)
    {
        var audience = announcement.Audience;
        var picked = audience.People.Count <= AnnouncementDraft.MostPicked;
        return Carried(
            new(
                announcement.Title, announcement.Text, announcement.Picture ?? "", announcement.Mentions, announcement.Shows ?? "",
                picked ? audience : audience with { People = [] }, picked ? "" : string.Join('\n', audience.People), false, null, false, null, false,
                announcement.Urgent, announcement.WhenInDoubt),
            sendAt is { } day ? Iso(DateOnly.FromDateTime(day.DateTime)) : "", sendAt is { } time ? Iso(TimeOnly.FromDateTime(time.DateTime)) : "",
            announcement.Revision.ToString(CultureInfo.InvariantCulture));
    }

    public static FieldError Error(Flaw<AnnouncementField> flaw, Words words)
    {
        var (field, name) = Named(flaw.Field, words.AnnouncementFields);
        return new(field, (flaw.Kind, flaw.Field) switch
        {
            (FlawKind.TooLong, _) => words.FieldTooLong(name?.Name ?? "", flaw.Most),
            (FlawKind.TooMany, AnnouncementField.Mentions) => words.MentionsTooMany(flaw.Most),
            (FlawKind.TooMany, _) => words.PickedTooMany(flaw.Most),
            (FlawKind.NotADate, _) => words.FieldNotADate(name?.Name ?? ""),
            (FlawKind.NotATime, _) => words.TimeIsNone,
            (FlawKind.Half, _) => words.TimeIsHalf,
            (FlawKind.InThePast, _) => words.TimeHasPassed,
            (FlawKind.TooFar, _) => words.TimeTooFar,
            (FlawKind.NotHttps, _) => words.PictureNotHttps,
            (FlawKind.NotAPicture, _) => words.PictureIsNone,
            (FlawKind.OutOfScope, AnnouncementField.Lists) => words.PeopleListOutOfScope,
            (FlawKind.OutOfScope, _) => words.AudienceOutOfScope,
            (FlawKind.Gone, AnnouncementField.Places) => words.PlaceIsGone,
            (FlawKind.Gone, AnnouncementField.Units) => words.UnitIsGone,
            (FlawKind.Gone, AnnouncementField.Lists) => words.PeopleListIsGone,
            (FlawKind.Gone, AnnouncementField.Shows) => words.ShownIsGone,
            (FlawKind.Gone, _) => words.CampaignGone,
            _ => words.FieldMissing(name?.Name ?? ""),
        });
    }

    public static FieldError Doubts(IReadOnlyList<DoubtfulLine> doubts, Words words) => new(
        AnnouncementForm.Lines,
        words.LinesInDoubt(
            doubts.Count,
            string.Join("; ", doubts.Take(MostDoubts).Select(d => words.DoubtfulLine(d.Number, Said(d.Text), d.Why.ToString())))
            + (doubts.Count > MostDoubts ? $"; {words.AndOthers(doubts.Count - MostDoubts)}" : "")));

    public static IReadOnlyList<LeftOutLine> LeftOut(IReadOnlyList<DoubtfulLine> doubts) =>
        [.. doubts.Take(MostDoubts).Select(d => new LeftOutLine(d.Number, Said(d.Text)))];

    static (string Field, FieldText? Name) Named(AnnouncementField field, AnnouncementFieldTexts names) => field switch
    {
        AnnouncementField.Title => (AnnouncementForm.Title, names.Title),
        AnnouncementField.Text => (AnnouncementForm.Text, names.Text),
        AnnouncementField.Picture => (AnnouncementForm.Picture, names.Picture),
        AnnouncementField.Mentions => (AnnouncementForm.Mentions, names.Mentions),
        AnnouncementField.Shows => (AnnouncementForm.Shows, null),
        AnnouncementField.Places => (AnnouncementForm.Places, names.Places),
        AnnouncementField.Units => (AnnouncementForm.Units, names.Units),
        AnnouncementField.Roles => (AnnouncementForm.Roles, names.Roles),
        AnnouncementField.Campaigns => (AnnouncementForm.Campaigns, names.Campaigns),
        AnnouncementField.People => (AnnouncementForm.People, names.People),
        AnnouncementField.Lines => (AnnouncementForm.Lines, names.Lines),
        AnnouncementField.Lists => (AnnouncementForm.Lists, names.Lists),
        AnnouncementField.Day => (AnnouncementForm.Day, names.Day),
        _ => (AnnouncementForm.Time, names.Time),
    };

    static Dictionary<string, string> Carried(AnnouncementDraft draft, string day, string time, string revision)
    {
        var audience = draft.Audience;
        var typed = new Dictionary<string, string>
        {
            [AnnouncementForm.Title] = draft.Title,
            [AnnouncementForm.Text] = draft.Text,
            [AnnouncementForm.Picture] = draft.Picture,
            [AnnouncementForm.Mentions] = string.Join(',', draft.Mentions),
            [AnnouncementForm.Shows] = draft.Shows,
            [AnnouncementForm.Everyone] = audience.Everyone ? "true" : "",
            [AnnouncementForm.Places] = string.Join(',', audience.Places),
            [AnnouncementForm.Units] = string.Join(',', audience.Units),
            [AnnouncementForm.Roles] = string.Join(',', audience.Roles),
            [AnnouncementForm.Campaigns] = string.Join(',', audience.Campaigns),
            [AnnouncementForm.People] = string.Join(',', audience.People),
            [AnnouncementForm.Lines] = draft.Lines,
            [AnnouncementForm.Lists] = string.Join(',', audience.Lists),
            [AnnouncementForm.LeaveOut] = draft.LeaveOut ? "true" : "",
            [AnnouncementForm.Day] = day,
            [AnnouncementForm.Time] = time,
            [AnnouncementForm.Urgent] = draft.Urgent ? "true" : "",
            [AnnouncementForm.InDoubt] = draft.WhenInDoubt == WhenInDoubt.LeaveIt ? AnnouncementForm.LeaveIt : "",
            [AnnouncementForm.Revision] = revision,
        };
        return typed.Where(t => t.Value.Length > 0).ToDictionary();
    }

    static string Said(string text) => text.Length > LongestSaid ? $"{text[..LongestSaid]}…" : text;

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Iso(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    static string Id(FormData form, string field) => VietnameseText.Clean(form.Text(field), LongestId);

    static IReadOnlyList<string> Ids(FormData form, string field) => [.. form.Choices(field).Where(id => id.Length <= LongestId * 2).Take(MostChosen)];

    static string Line(FormData form, string field) => Cleaned(form.Text(field).ReplaceLineEndings(" "), field);

    static string Text(FormData form, string field) => Cleaned(form.Text(field), field);

    /// <summary>One character more than allowed is kept, so that too long is said instead of cut off.</summary>
    static string Cleaned(string typed, string field) => VietnameseText.Clean(typed, Limits[field] + 1);
}
