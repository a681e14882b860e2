using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>The announcement where it stands, "Đã nắm thông tin" on it, who has and who has not, and a reminder for those who have not.</summary>
sealed class NotesFeature(Desk desk, AnnouncementViews views, NoteLists lists, AnnouncementSteps steps, SendTimes times) : Feature
{
    /// <summary>The template of every copy: drawn alike for all its readers of one language and <see cref="Onlooker"/>.</summary>
    public const string Posted = "announcement.posted";

    static readonly Role[] Writers = [.. AnnouncementRules.Writers];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(PostedAnnouncementCard.Note), new(PostedAnnouncementCard.Noted), new(NotesCard.Show, Writers), new(NotesCard.AskToRemind, Writers), new(NotesCard.Remind, Writers)];

    public override IReadOnlyList<string> Templates { get; } = [Posted];

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (views.Find(post.Subject[Announcement.SubjectOf("").Length..]) is not var (announcement, _)
            || announcement.State == AnnouncementState.Recalled
            || views.Original(announcement) is not { } original
            || await views.Body(announcement, cancel) is not { } body)
            return null;
        var hasNoted = post.Args == nameof(Onlooker.NotedReader);
        var card = new PostedAnnouncementCard(original.Id, body, announcement.IsReminder && !hasNoted)
        {
            HasNoted = hasNoted,
            Viewers = post.Args == nameof(Onlooker.Place) ? await Viewers(original.Id, cancel) : [],
        }.Draw(words);
        return Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (views.Find(form.Card.Ref) is not var (pressed, _) || views.Original(pressed) is not { } announcement)
            return turn.Words.AnnouncementGone;
        if (verb == PostedAnnouncementCard.Noted || (verb == PostedAnnouncementCard.Note && turn.Automatic))
            return await Own(turn, announcement.Id, settle: false, cancel);
        if (verb == PostedAnnouncementCard.Note)
            return await Note(turn, announcement, cancel);
        if (!AnnouncementRules.LooksAfter(announcement, turn.Who))
            return turn.Words.NotesNotForYou;
        if (AnnouncementRules.MayNote(announcement) is { } refusal)
            return turn.Words.AnnouncementRefused(refusal.ToString());
        return verb switch
        {
            NotesCard.AskToRemind => await AskToRemind(turn, announcement, cancel),
            NotesCard.Remind => await Remind(turn, announcement, form, cancel),
            _ => (await lists.Card(announcement, form.Text(NotesCard.WhichField) != NotesCard.Have, Page(form), cancel)).Draw(turn.Words),
        };
    }

    /// <summary>Once per person and announcement, from whichever copy, reminder and device.</summary>
    async ValueTask<Reply> Note(Turn turn, Announcement pressed, CancellationToken cancel)
    {
        var done = await desk.Once($"{PostedAnnouncementCard.Note}/{turn.Who.Id}/{pressed.Id}", async _ =>
        {
            var (announcement, version) = views.Find(pressed.Id)!.Value;
            if (AnnouncementRules.MayNote(announcement) is { } refusal)
                return new Decision.Refuse(turn.Words.AnnouncementRefused(refusal.ToString()));
            var note = new Note(announcement.Id, turn.Who.Id, desk.Now);
            var change = new Change(turn.Who.Id, desk.Now)
                .Write(Kinds.Notes, note, 0)
                .Record(new AnnouncementNoted(announcement.Id));
            await NoteCampaign(change, announcement, turn.Who.Id, cancel);
            return new Decision.Do(change, note.Id);
        }, cancel);
        if (done is Done.Refused(var sentence))
            return sentence;
        return await Own(turn, pressed.Id, settle: turn.IsPersonal, cancel);
    }

    /// <summary>As it stands now, for one reader: with when he took note of it, if he has.</summary>
    async ValueTask<Reply> Own(Turn turn, string id, bool settle, CancellationToken cancel)
    {
        if (views.Find(id) is not var (announcement, _) || announcement.State == AnnouncementState.Recalled
            || await views.Body(announcement, cancel) is not { } body)
            return turn.Words.AnnouncementGone;
        var noted = await desk.Store.Find(Kinds.Notes, Recognition.Announcing.Note.IdOf(id, turn.Who.Id), cancel);
        return new Reply.Card(new PostedAnnouncementCard(id, body, NotedAt: noted is { Value.At: var at } ? desk.Local(at) : null).Draw(turn.Words), settle);
    }

    /// <summary>In a channel Teams asks for the own view of those who took note last.</summary>
    async ValueTask<IReadOnlyList<string>> Viewers(string id, CancellationToken cancel) =>
    [
        .. (await desk.Store.List(Kinds.Notes, $"of/{id}/", Refresh.MostUsers, cancel, newestFirst: true))
            .Select(n => desk.People.Find(n.Value.By)?.Mri).OfType<string>(),
    ];

    /// <summary>Who has taken note of an announcement that brings a campaign has taken note of the campaign.</summary>
    async ValueTask NoteCampaign(Change change, Announcement announcement, string who, CancellationToken cancel)
    {
        if (announcement.Shows is not { } shows || !shows.StartsWith(Campaign.SubjectOf(""), StringComparison.Ordinal)
            || desk.Campaign(shows[Campaign.SubjectOf("").Length..]) is not ({ State: CampaignState.Open } campaign, var version)
            || await desk.Store.Find(Kinds.Acknowledgements, Acknowledgement.IdOf(campaign.Id, who), cancel) is not null)
            return;
        change.Write(Kinds.Acknowledgements, new(campaign.Id, who, desk.Now), 0)
            .Expect(Kinds.Campaigns, campaign.Id, version)
            .Record(new Acknowledged(campaign.Id))
            .Touch(campaign.Subject);
    }

    async ValueTask<Reply> AskToRemind(Turn turn, Announcement announcement, CancellationToken cancel)
    {
        var missing = await lists.Missing(announcement, cancel);
        return missing.Count == 0
            ? turn.Words.ReminderNobody
            : new AskToRemindCard(
                announcement.Id, announcement.Title, missing.Count, times.When(null, urgent: false, turn.Words),
                new() { Ref = announcement.Id, Nonce = desk.Ids.Nonce(), For = turn.Who.Id }).Draw(turn.Words);
    }

    /// <summary>To exactly those who have not taken note when it is pressed.</summary>
    async ValueTask<Reply> Remind(Turn turn, Announcement announcement, FormData form, CancellationToken cancel)
    {
        if (form.Card.For is { } asked && asked != turn.Who.Id)
            return turn.Words.AnnouncementFormIsNotYours;
        var intention = $"{NotesCard.Remind}/{turn.Who.Id}/{Forms.Nonce(form, desk.Ids)}";
        if (await desk.Store.Answered(intention, cancel) is { } earlier)
            return await Reminder(turn, earlier, cancel);
        var missing = await lists.Missing(announcement, cancel);
        if (missing.Count == 0)
            return turn.Words.ReminderNobody;
        var done = await steps.Begin(
            turn, intention,
            (code, who) => AnnouncementRules.LooksAfter(announcement, who)
                // what was approved once is only said again, to some of the same people
                ? AnnouncementRules.Submit(
                    new(code, announcement.Title, "", Audience.Nobody with { People = missing }, who.Id, desk.Now, announcement.Subject)
                    {
                        WhenInDoubt = announcement.WhenInDoubt,
                    },
                    who, null, desk.Now, times.Working)
                : AnnouncementRefusal.NotYours,
            cancel);
        return done switch
        {
            Done.Landed(var id, _) => await Reminder(turn, id, cancel),
            Done.Refused(var sentence) => sentence,
            _ => Reply.None,
        };
    }

    async ValueTask<Reply> Reminder(Turn turn, string id, CancellationToken cancel) => new Reply.Card(
        (await views.Card(views.Find(id)!.Value.Value, turn.Who, turn.Words, cancel)).Draw(turn.Words), Settle: turn.IsPersonal);

    static int Page(FormData form) =>
        int.TryParse(form.Text(NotesCard.PageField), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
}
