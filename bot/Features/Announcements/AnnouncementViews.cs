using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Campaigns;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>What cards show of an announcement, from what is true now.</summary>
sealed class AnnouncementViews(Desk desk, CampaignViews campaigns, AwardViews awards, Audiences audiences)
{
    /// <summary>So many names are said of those who cannot be reached.</summary>
    const int MostNames = 5;

    public Versioned<Announcement>? Find(string? id) =>
        id is not null && desk.Store.All(Kinds.Announcements).TryGetValue(id, out var found) ? found : null;

    /// <summary>What a reminder reminds of; the announcement itself when it is none.</summary>
    public Announcement? Original(Announcement announcement) => announcement.IsReminder
        ? Find(announcement.Original)?.Value
        : announcement;

    /// <summary>What it says, or null when what it shows is there no longer.</summary>
    /// <param name="wording">Other words than its own, e.g. an edit that waits.</param>
    public async ValueTask<AnnouncementBody?> Body(Announcement announcement, CancellationToken cancel, Wording? wording = null)
    {
        if (announcement.Shows is null)
            return Own(announcement, wording ?? announcement.Wording);
        if (announcement.IsReminder)
            return Original(announcement) is { State: not AnnouncementState.Recalled, IsReminder: false } original ? await Body(original, cancel) : null;
        if (Campaign(announcement.Shows) is { } campaign)
            return new OfCampaign(campaign.Id, campaigns.Face(campaign), campaigns.Days(campaign), campaign.TakesNominations(desk.Today));
        return await Award(announcement.Shows, cancel) is { } award ? new OfAward(awards.Face(award)) : null;
    }

    /// <summary>The title of a campaign or an award that is to be brought to people; null when there is none.</summary>
    public async ValueTask<string?> Shown(string subject, CancellationToken cancel) =>
        Campaign(subject)?.Title ?? (await Award(subject, cancel) is { } award ? $"{awards.Face(award).Form}, {award.Number}" : null);

    public async ValueTask<AudienceView> Audience(Announcement announcement, Words words, CancellationToken cancel) =>
        Audience(
            announcement.Audience, await audiences.Reach(announcement.Audience, cancel), await audiences.Lists(announcement.Audience, cancel), words);

    public AudienceView Audience(
        Audience audience, Reached reach, IReadOnlyList<PeopleList> lists, Words words, IReadOnlyList<DoubtfulLine>? leftOut = null) => new(
        reach.People.Count, reach.Places.Count,
        [
            .. audience.Everyone ? [words.Everyone] : Array.Empty<string>(),
            .. audience.Places.Select(p => PlaceName(p, words)),
            .. audience.Units.Select(u => desk.People.Unit(u)?.Name ?? u),
            .. audience.Roles.Select(r => words.WithRole(r.ToString())),
            .. audience.Campaigns.Select(c => words.ParticipantsOf(desk.Campaign(c)?.Value.Title ?? c)),
            .. audience.People.Count > 0 ? [words.PeopleByName(audience.People.Count)] : Array.Empty<string>(),
            .. lists.Select(l => words.PeopleOfList(l.File, l.People.Count)),
        ],
        [
            .. from unreached in reach.Unreached
               group unreached.Id by unreached.Why into same
               select new NotReachedNames(
                   same.Key switch
                   {
                       Hindrance.NotSeen => NotReached.NotSeen,
                       Hindrance.Left => NotReached.Left,
                       _ => NotReached.PlaceGone,
                   },
                   same.Count(),
                   [.. same.Take(MostNames).Select(id => same.Key == Hindrance.PlaceGone ? PlaceName(id, words) : NameOf(id))]),
        ],
        leftOut?.Count ?? 0, leftOut is { Count: > 0 } ? AnnouncementDrafts.LeftOut(leftOut) : null,
        lists.Sum(l => l.Unclear));

    public async ValueTask<AnnouncementCard> Card(Announcement announcement, Person reader, Words words, CancellationToken cancel) => new(
        new(
            announcement.Id, TitleOf(announcement, words), StatusOf(announcement.State),
            announcement.SendAt is { } at ? desk.Local(at) : null, announcement.StartedAt is { } started ? desk.Local(started) : null,
            Caller(announcement.By), announcement.ApprovedBy is { } second ? Caller(second) : null, announcement.SentBackWhy, announcement.Copies,
            announcement.Reach?.Copies is { } came ? new(came.Sent, came.Failed, came.InDoubt, came.Dropped, came.Recalled) : null,
            await Noted(announcement, cancel), announcement.Proposed is not null),
        await Audience(announcement, words, cancel),
        [.. Deeds(announcement, reader)]);

    public async ValueTask<AnnouncementsCard> List(Person reader, bool all, int page, Words words, CancellationToken cancel)
    {
        var maySeeAll = AnnouncementRules.SpeaksForTheOffice(reader);
        all &= maySeeAll;
        Announcement[] listed =
        [
            .. desk.Store.All(Kinds.Announcements).Values.Select(a => a.Value)
                .Where(a => all || a.By == reader.Id)
                .OrderByDescending(a => a.At).ThenBy(a => a.Id, StringComparer.Ordinal),
        ];
        var pages = Math.Max(1, (listed.Length + AnnouncementsCard.PageLength - 1) / AnnouncementsCard.PageLength);
        page = Math.Clamp(page, 1, pages);
        var lines = new List<AnnouncementLine>();
        foreach (var one in listed.Skip((page - 1) * AnnouncementsCard.PageLength).Take(AnnouncementsCard.PageLength))
        {
            lines.Add(new(
                one.Id, TitleOf(one, words), StatusOf(one.State), desk.Local(one.StartedAt ?? one.SendAt ?? one.At), NameOf(one.By), one.Copies,
                await Noted(one, cancel), AnnouncementRules.Waits(one)));
        }
        return new(lines, page, pages, listed.Length, all, maySeeAll);
    }

    public static string TitleOf(Announcement announcement, Words words) =>
        announcement.IsReminder ? words.ReminderOf(announcement.Title) : announcement.Title;

    public string PlaceName(string id, Words words) => desk.Store.All(Kinds.Places).TryGetValue(id, out var place) ? NameOf(place.Value, words) : id;

    public string NameOf(Place place, Words words) => place.Kind == PlaceKind.Channel ? desk.NameOf(place, words) : words.GroupChat(place.Name);

    public string NameOf(string person) => desk.People.Find(person)?.Name ?? person;

    /// <summary>By name and title, as announcements do.</summary>
    public string Caller(string id) => desk.People.Find(id) is { Title: { Length: > 0 } title } who ? $"{who.Name}, {title}" : NameOf(id);

    OwnText Own(Announcement announcement, Wording wording) => new(
        wording.Title, wording.Text, wording.Picture,
        [.. wording.Mentions.Select(desk.People.Find).OfType<Person>().Select(p => new MentionedName(p.Name, p.Gone ? null : p.AadId ?? p.Mri))],
        Caller(announcement.By),
        DateOnly.FromDateTime(desk.Local(announcement.StartedAt ?? announcement.SendAt ?? desk.Now).DateTime),
        announcement.Edition > 1);

    ValueTask<long> Noted(Announcement announcement, CancellationToken cancel) =>
        desk.Store.Tally(Tallies.Notes(announcement.Original), cancel);

    static IEnumerable<AnnouncementDeed> Deeds(Announcement announcement, Person reader)
    {
        if (AnnouncementRules.MayChange(announcement, reader) is null)
            yield return AnnouncementDeed.Change;
        if (AnnouncementRules.MayEdit(announcement, reader) is null)
            yield return AnnouncementDeed.Edit;
        if (AnnouncementRules.MayResend(announcement, reader) is null)
            yield return AnnouncementDeed.Resend;
        if (AnnouncementRules.MayCancel(announcement, reader) is null)
            yield return AnnouncementDeed.Cancel;
        if (AnnouncementRules.MayRecall(announcement, reader) is null)
            yield return AnnouncementDeed.Recall;
        if (AnnouncementRules.LooksAfter(announcement, reader) && AnnouncementRules.MayNote(announcement) is null)
            yield return AnnouncementDeed.Readers;
    }

    static AnnouncementStatus StatusOf(AnnouncementState state) => state switch
    {
        AnnouncementState.AwaitingApproval => AnnouncementStatus.AwaitingApproval,
        AnnouncementState.SentBack => AnnouncementStatus.SentBack,
        AnnouncementState.Scheduled => AnnouncementStatus.Scheduled,
        AnnouncementState.Sending => AnnouncementStatus.Sending,
        AnnouncementState.Sent => AnnouncementStatus.Sent,
        AnnouncementState.PartlySent => AnnouncementStatus.PartlySent,
        AnnouncementState.Cancelled => AnnouncementStatus.Cancelled,
        _ => AnnouncementStatus.Recalled,
    };

    Campaign? Campaign(string subject) => After(subject, Recognition.Campaign.SubjectOf("")) is { } id ? desk.Campaign(id)?.Value : null;

    async ValueTask<Award?> Award(string subject, CancellationToken cancel) =>
        After(subject, Recognition.Award.SubjectOf("")) is { } id ? (await desk.Store.Find(Kinds.Awards, id, cancel))?.Value : null;

    static string? After(string subject, string prefix) => subject.StartsWith(prefix, StringComparison.Ordinal) ? subject[prefix.Length..] : null;
}
