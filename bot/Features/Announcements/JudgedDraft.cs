using System.Text;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>A draft held against the office as it is now: whom it means, when it goes out, and what is wrong with it.</summary>
/// <param name="Audience">With the people that were picked and listed.</param>
/// <param name="Lists">Those of its audience, with whom they mean.</param>
/// <param name="Title">Of what it shows; its own otherwise.</param>
/// <param name="Shown">The title of what it shows; null for its own text.</param>
sealed record JudgedDraft(
    AnnouncementDraft Draft, Audience Audience, Reached Reach, ListedPeople Listed, IReadOnlyList<PeopleList> Lists, DateTimeOffset? SendAt, string Title, string? Shown,
    IReadOnlyList<FieldError> Errors);

/// <summary>Holds drafts against the office. Every step of a form is judged anew: nothing that came from a card is believed.</summary>
sealed class DraftJudge(Desk desk, Audiences audiences, AnnouncementViews views, SendTimes times)
{
    /// <summary>
    /// Of the 28 KB that every client takes. The preview shows the text and carries it on; signs that must be escaped make a text up to
    /// four times as long.
    /// </summary>
    const int MostBytes = 18 * 1024;

    public async ValueTask<JudgedDraft> Judge(AnnouncementDraft draft, Person author, Words words, CancellationToken cancel)
    {
        var scope = Scope(author);
        var errors = new List<FieldError>();
        DateTimeOffset? sendAt = draft is { Day: { } day, Time: { } time } ? times.At(day, time) : null;
        var shown = draft.HasOwnText ? null : await views.Shown(draft.Shows, cancel);
        errors.AddRange(draft.Flaws(desk.Now, sendAt, shown is not null).Select(f => AnnouncementDrafts.Error(f, words)));

        var (places, lists) = (desk.Store.All(Kinds.Places), await audiences.Lists(draft.Audience, cancel));
        errors.AddRange(
            draft.AudienceFlaws(
                scope, id => places.TryGetValue(id, out var place) ? place.Value : null, desk.People.Unit, id => desk.Campaign(id) is not null,
                id => lists.FirstOrDefault(l => l.Id == id && l.By == author.Id)?.People.Select(desk.People.Find).OfType<Person>())
            .Select(f => AnnouncementDrafts.Error(f, words)));
        var mentions = Known(draft.Mentions, AnnouncementForm.Mentions, words, errors);
        var picked = Known(draft.Audience.People, AnnouncementForm.People, words, errors);
        if (picked.Where(p => !scope.Allows(p)).Select(p => p.Name).ToArray() is { Length: > 0 } beyond)
            errors.Add(new(AnnouncementForm.People, words.PickedOutOfScope(words.List(beyond))));

        Person[] everybody = [.. desk.Store.All(Kinds.People).Values.Select(p => p.Value)];
        var listed = PeopleLines.Read(draft.Lines, everybody, desk.People.Units, scope);
        if (listed.Doubts.Count > 0 && !draft.LeaveOut)
            errors.Add(AnnouncementDrafts.Doubts(listed.Doubts, words));

        var audience = draft.Audience with { People = [.. picked.Select(p => p.Id).Union(listed.People, StringComparer.Ordinal)] };
        var reach = await audiences.Reach(audience, cancel);
        if (errors.Count == 0 && reach.Count == 0)
            errors.Add(new(scope.IsWhole ? AnnouncementForm.Places : AnnouncementForm.Units, AudienceRules.IsEmpty(audience) ? words.AudienceMissing : words.AudienceIsNobody));

        var judged = draft with { Mentions = [.. mentions.Select(m => m.Id)] };
        if (errors.Count == 0 && draft.HasOwnText && await TooLarge(judged, author, cancel))
            errors.Add(new(AnnouncementForm.Text, words.AnnouncementTooLarge));
        return new(judged, audience, reach, listed, lists, sendAt, shown ?? draft.Title, shown, errors);
    }

    public AuthorScope Scope(Person author) => AuthorScope.Of(author, [.. desk.People.Units]);

    /// <summary>By the id the people picker gives, or our own.</summary>
    public Person? Someone(string id) => (desk.People.InTeams(id) ?? desk.People.Find(id)) is { Gone: false } person ? person : null;

    public async ValueTask<bool> TooLarge(AnnouncementDraft draft, Person author, CancellationToken cancel)
    {
        var body = await views.Body(draft.Written("", draft.Title, Audience.Nobody, null, author.Id, desk.Now), cancel);
        return Words.All.Any(words => Size(new PostedAnnouncementCard("000000", body!).Draw(words)) > MostBytes);
    }

    /// <summary>Teams counts UTF-16.</summary>
    static int Size(AdaptiveCard card) => Encoding.UTF8.GetCharCount(card.ToJson()) * sizeof(char);

    List<Person> Known(IReadOnlyList<string> ids, string field, Words words, List<FieldError> errors)
    {
        Person?[] found = [.. ids.Select(Someone)];
        if (found.Count(p => p is null) is > 0 and var strangers)
            errors.Add(new(field, words.PickedUnknown(strangers)));
        return [.. found.OfType<Person>().DistinctBy(p => p.Id)];
    }
}
