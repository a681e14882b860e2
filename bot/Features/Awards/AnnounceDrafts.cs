using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Awards;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Awards;

/// <summary>Between the announcement form and a draft: what was typed, cleaned; what is wrong with it, in words.</summary>
static class AnnounceDrafts
{
    public static IReadOnlyDictionary<string, int> Limits { get; } = new Dictionary<string, int>
    {
        [AnnounceForm.Number] = AwardDraft.LongestNumber,
        [AnnounceForm.Signatory] = AwardDraft.LongestSignatory,
        [AnnounceForm.Ground] = AwardDraft.LongestGround,
        [AnnounceForm.Merit] = AwardDraft.LongestMerit,
        [AnnounceForm.Lines] = AwardDraft.LongestLines,
        [AnnounceForm.Picture] = Picture.LongestLink,
    };

    public static AwardDraft Read(FormData form) => new(
        Id(form, AnnounceForm.Form), Line(form, AnnounceForm.Number), form.Date(AnnounceForm.Date), form.Text(AnnounceForm.Date).Length > 0,
        Line(form, AnnounceForm.Signatory), Line(form, AnnounceForm.Ground), Text(form.Text(AnnounceForm.Merit), AnnounceForm.Merit),
        Id(form, AnnounceForm.Campaign),
        [.. form.Choices(AnnounceForm.Nominations).Take(Award.MostRecipients + 1)],
        [.. form.Choices(AnnounceForm.People).Take(Award.MostRecipients + 1)],
        // names and units pasted from two columns of a sheet
        Text(form.Text(AnnounceForm.Lines).Replace("\t", " – ", StringComparison.Ordinal), AnnounceForm.Lines),
        Line(form, AnnounceForm.Picture), form.Choices(AnnounceForm.Channels));

    /// <summary>As the form and the preview carry it on.</summary>
    public static IReadOnlyDictionary<string, string> Typed(AwardDraft draft, FormData form)
    {
        var typed = new Dictionary<string, string>
        {
            [AnnounceForm.Form] = draft.Form,
            [AnnounceForm.Number] = draft.Number,
            [AnnounceForm.Date] = draft.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Id(form, AnnounceForm.Date),
            [AnnounceForm.Signatory] = draft.Signatory,
            [AnnounceForm.Ground] = draft.Ground,
            [AnnounceForm.Merit] = draft.Merit,
            [AnnounceForm.Campaign] = draft.Campaign,
            [AnnounceForm.Nominations] = string.Join(',', draft.Nominations),
            [AnnounceForm.People] = string.Join(',', draft.People),
            [AnnounceForm.Lines] = draft.Lines,
            [AnnounceForm.Picture] = draft.Picture,
            [AnnounceForm.Channels] = string.Join(',', draft.Places),
        };
        return typed.Where(t => t.Value.Length > 0).ToDictionary();
    }

    /// <summary>
    /// From the preview on, a typed line that was understood is the person it was understood as: what was seen is what is announced,
    /// even if a namesake joins in between.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Settled(
        IReadOnlyDictionary<string, string> typed, AwardDraft draft, IReadOnlyList<TypedRecipient> lines)
    {
        var settled = new Dictionary<string, string>(typed);
        var (people, rest) = (lines.Where(IsPerson).Select(t => t.Recipient.Party!.Id), lines.Where(t => !IsPerson(t)).Select(t => t.Recipient));
        settled[AnnounceForm.People] = string.Join(',', draft.People.Concat(people).Distinct());
        settled[AnnounceForm.Lines] = string.Join('\n', rest.Select(r => r.Unit is null ? r.Name : $"{r.Name} – {r.Unit}"));
        return settled;

        static bool IsPerson(TypedRecipient typed) => typed.Recipient.Party is { Kind: PartyKind.Person };
    }

    public static FieldError Error(Flaw<AwardField> flaw, AwardForm? form, Words words)
    {
        var (field, name) = Named(flaw.Field, words.AnnounceFields);
        return new(field, (flaw.Kind, flaw.Field) switch
        {
            (FlawKind.Gone, AwardField.Form) => words.AwardFormIsGone,
            (FlawKind.Gone, AwardField.Campaign) => words.CampaignGone,
            (FlawKind.Gone, _) => words.PlaceIsGone,
            (FlawKind.Missing, AwardField.Lines) => words.AwardNeedsRecipients,
            (FlawKind.TooMany, _) => words.AwardTooManyRecipients(flaw.Most),
            (FlawKind.TooLong, _) => words.FieldTooLong(name.Name, flaw.Most),
            (FlawKind.NotADate, _) => words.FieldNotADate(name.Name),
            (FlawKind.InTheFuture, _) => words.DecisionInTheFuture,
            (FlawKind.NotHttps, _) => words.PictureNotHttps,
            (FlawKind.WrongKind, _) => words.AwardWrongKind(form?.Name ?? "", form is { ForPeople: true }, flaw.What ?? ""),
            _ => words.FieldMissing(name.Name),
        });
    }

    static (string Field, FieldText Name) Named(AwardField field, AnnounceFieldTexts names) => field switch
    {
        AwardField.Form => (AnnounceForm.Form, names.Form),
        AwardField.Number => (AnnounceForm.Number, names.Number),
        AwardField.Date => (AnnounceForm.Date, names.Date),
        AwardField.Signatory => (AnnounceForm.Signatory, names.Signatory),
        AwardField.Ground => (AnnounceForm.Ground, names.Ground),
        AwardField.Merit => (AnnounceForm.Merit, names.Merit),
        AwardField.Campaign => (AnnounceForm.Campaign, names.Campaign),
        AwardField.Nominations => (AnnounceForm.Nominations, names.Nominations),
        AwardField.People => (AnnounceForm.People, names.People),
        AwardField.Lines => (AnnounceForm.Lines, names.Lines),
        AwardField.Picture => (AnnounceForm.Picture, names.Picture),
        _ => (AnnounceForm.Channels, names.Channels),
    };

    /// <summary>Ids and ISO dates; a longer one is none of ours.</summary>
    static string Id(FormData form, string field) => VietnameseText.Clean(form.Text(field), 40);

    static string Line(FormData form, string field) => Text(form.Text(field).ReplaceLineEndings(" "), field);

    /// <summary>One character more than allowed is kept, so that too long is said instead of cut off.</summary>
    static string Text(string typed, string field) => VietnameseText.Clean(typed, Limits[field] + 1);
}
