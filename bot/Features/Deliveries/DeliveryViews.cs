using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Announcements;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Deliveries;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Deliveries;

/// <summary>What cards show of how far announcements are, from the engine's own counts.</summary>
sealed class DeliveryViews(Desk desk, AnnouncementViews announcements, IBroadcasts broadcasts, ITraffic traffic)
{
    static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    public Versioned<Announcement>? Find(string? id) => announcements.Find(id);

    public async ValueTask<ProgressCard> Progress(Announcement announcement, Person reader, bool fromList, Words words, CancellationToken cancel)
    {
        var (counts, left) = await Counts(announcement, cancel);
        return new(
            announcement.Id, AnnouncementViews.TitleOf(announcement, words), StatusOf(announcement.State),
            announcement is { State: AnnouncementState.Sending, IsSpread: false }, !announcement.IsUnderWay, counts, left, desk.Local(desk.Now))
        {
            StuckSince = StuckSince(announcement),
            MayCancel = AnnouncementRules.MayCancel(announcement, reader) is null,
            FromList = fromList,
            // only the author's own card stands in a chat for good; a card opened from the list is one look
            RefreshFor = !fromList && reader.Id == announcement.By ? reader.Mri ?? reader.AadId : null,
        };
    }

    public async ValueTask<ResultCard> Result(Announcement announcement, Person reader, Words words, CancellationToken cancel)
    {
        var (failed, inDoubt, doubled) = (new NameList(), new NameList(), new NameList());
        await foreach (var copy in broadcasts.Copies(announcement.Id, cancel))
        {
            if (copy.State == CopyState.Failed)
                failed.Add(() => NameOf(copy, words, withReason: true));
            else if (copy.State == CopyState.InDoubt)
                inDoubt.Add(() => NameOf(copy, words, withReason: false));
            else if (copy is { State: CopyState.Sent, Doubts: > 0 })
                doubled.Add(() => NameOf(copy, words, withReason: false));
        }
        return new(
            announcement.Id, AnnouncementViews.TitleOf(announcement, words), StatusOf(announcement.State), announcement.Round,
            (await Counts(announcement, cancel)).Counts, Local(announcement.StartedAt), Local(announcement.EndedAt), failed.Names, inDoubt.Names,
            doubled.Names, AnnouncementRules.MayResend(announcement, reader) is null);
    }

    public async ValueTask<DeliveriesCard> List(Words words, CancellationToken cancel)
    {
        Announcement[] begun = [.. desk.Store.All(Kinds.Announcements).Values.Select(a => a.Value).Where(a => a.StartedAt is not null)];
        Announcement[] underWay = [.. begun.Where(a => a.IsUnderWay).OrderBy(a => a.StartedAt).ThenBy(a => a.Id, StringComparer.Ordinal)];
        var ended = begun.Where(a => !a.IsUnderWay && a.EndedAt > desk.Now - Lately).OrderByDescending(a => a.EndedAt).Take(DeliveriesCard.MostEnded);
        var posts = await desk.Store.Counts(cancel);
        return new(
            await Lines(underWay.Take(DeliveriesCard.MostUnderWay), words, cancel), underWay.Length, await Lines(ended, words, cancel),
            new(posts.Waiting, posts.Tried, posts.Failed), Local(traffic.Stoppage?.Since),
            traffic.PausedUntil is { } until && until > desk.Now ? desk.Local(until) : null, desk.Local(desk.Now));
    }

    public string NameOf(string to, Words words) =>
        Addresses.IsPerson(to) ? announcements.NameOf(to[Addresses.ToPerson.Length..]) : announcements.PlaceName(to, words);

    public Person? PersonOf(string to) => Addresses.IsPerson(to) ? desk.People.Find(to[Addresses.ToPerson.Length..]) : null;

    public static AnnouncementStatus StatusOf(AnnouncementState state) => Enum.Parse<AnnouncementStatus>(state.ToString());

    public async ValueTask<(DeliveryCounts Counts, TimeSpan? Left)> Counts(Announcement announcement, CancellationToken cancel)
    {
        var progress = await broadcasts.Of(announcement, cancel);
        return (
            new(
                progress.Copies, progress.Sent, progress.Waiting, progress.InDoubt, progress.Failed, progress.Dropped, progress.Recalled,
                progress.Doubled,
                [
                    .. from reason in progress.Reasons
                       group reason.Value by Failures.Of(reason.Key) into same
                       let count = same.Sum()
                       orderby count descending, same.Key
                       select new FailureCount(same.Key, count),
                ]),
            progress.Left);
    }

    async ValueTask<IReadOnlyList<DeliveryLine>> Lines(IEnumerable<Announcement> some, Words words, CancellationToken cancel)
    {
        var lines = new List<DeliveryLine>();
        foreach (var one in some)
        {
            var (counts, left) = await Counts(one, cancel);
            lines.Add(new(
                one.Id, AnnouncementViews.TitleOf(one, words), announcements.NameOf(one.By), StatusOf(one.State), !one.IsUnderWay, counts,
                desk.Local((one.IsUnderWay ? one.StartedAt : one.EndedAt) ?? one.At), left, StuckSince(one)));
        }
        return lines;
    }

    DateTimeOffset? StuckSince(Announcement announcement) => announcement.IsUnderWay
        ? Local(desk.Store.All(Kinds.Incidents).Values.Select(i => i.Value)
            .FirstOrDefault(i => i is { IsOpen: true, Suspected: false } && (i.Of == announcement.Id || i.Of == Incident.Everything))?.Since)
        : null;

    DeliveryName NameOf(Copy copy, Words words, bool withReason)
    {
        var who = PersonOf(copy.To);
        return new(NameOf(copy.To, words), desk.People.Unit(who?.Unit)?.Name, withReason ? Failures.Of(copy, who) : null);
    }

    DateTimeOffset? Local(DateTimeOffset? moment) => moment is { } at ? desk.Local(at) : null;

    sealed class NameList
    {
        readonly List<DeliveryName> _first = [];
        int _of;

        public DeliveryNames Names => _of == 0 ? DeliveryNames.None : new(_first, _of);

        public void Add(Func<DeliveryName> name)
        {
            if (_of++ < DeliveryNames.Most)
                _first.Add(name());
        }
    }
}
