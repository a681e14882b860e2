using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>Thông báo: those somebody wrote or looks after, how each stands, and stopping, recalling and resending them.</summary>
sealed class AnnouncementsFeature(Desk desk, AnnouncementViews views, AnnouncementSteps steps) : Feature
{
    public const string Spoken = "announcements";

    static readonly Role[] Writers = [.. AnnouncementRules.Writers];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new(Spoken, ["thong bao", "announcements", "announcement"], w => w.AnnouncementsCommand, Writers)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(AnnouncementsCard.List, Writers), new(AnnouncementCard.Open, Writers), new(AnnouncementCard.Ask, Writers),
        new(AskAnnouncementCard.Cancel, Writers), new(AskAnnouncementCard.Recall, Writers), new(AskAnnouncementCard.Resend, Writers),
    ];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) => turn.IsPersonal
        ? (await views.List(turn.Who, all: turn.Is(Role.Administrator), 1, turn.Words, cancel)).Draw(turn.Words)
        : turn.Words.AnnouncementInPrivate;

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == AnnouncementsCard.List)
        {
            var page = int.TryParse(form.Text(AnnouncementsCard.PageField), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1;
            var all = form.Text(AnnouncementsCard.WhoseField) is var whose && (whose.Length == 0 ? turn.Is(Role.Administrator) : whose == AnnouncementsCard.Everybodys);
            return (await views.List(turn.Who, all, page, turn.Words, cancel)).Draw(turn.Words);
        }
        if (views.Find(form.Card.Ref) is not var (announcement, _))
            return turn.Words.AnnouncementGone;
        if (!AnnouncementRules.LooksAfter(announcement, turn.Who))
            return turn.Words.AnnouncementRefused(nameof(AnnouncementRefusal.NotYours));
        return verb switch
        {
            AnnouncementCard.Open => (await views.Card(announcement, turn.Who, turn.Words, cancel)).Draw(turn.Words),
            AnnouncementCard.Ask => Ask(turn, announcement, form),
            _ => await Do(turn, verb, announcement.Id, form, cancel),
        };
    }

    /// <summary>What is refused is said before anybody is asked whether he is sure.</summary>
    Reply Ask(Turn turn, Announcement announcement, FormData form)
    {
        var deed = Enum.TryParse<AnnouncementDeed>(form.Text(AnnouncementCard.DeedField), out var asked) ? asked : AnnouncementDeed.Cancel;
        var refusal = deed switch
        {
            AnnouncementDeed.Recall => AnnouncementRules.MayRecall(announcement, turn.Who),
            AnnouncementDeed.Resend => AnnouncementRules.MayResend(announcement, turn.Who),
            _ => AnnouncementRules.MayCancel(announcement, turn.Who),
        };
        return refusal is { } why
            ? turn.Words.AnnouncementRefused(why.ToString())
            : new AskAnnouncementCard(
                announcement.Id, AnnouncementViews.TitleOf(announcement, turn.Words),
                deed is AnnouncementDeed.Recall or AnnouncementDeed.Resend ? deed : AnnouncementDeed.Cancel,
                new() { Ref = announcement.Id, Nonce = desk.Ids.Nonce(), For = turn.Who.Id }).Draw(turn.Words);
    }

    async ValueTask<Reply> Do(Turn turn, string verb, string id, FormData form, CancellationToken cancel)
    {
        if (form.Card.For is { } asked && asked != turn.Who.Id)
            return turn.Words.AnnouncementFormIsNotYours;
        var done = await steps.Take(
            turn, $"{verb}/{turn.Who.Id}/{Forms.Nonce(form, desk.Ids)}", id,
            (now, who) => verb switch
            {
                AskAnnouncementCard.Recall => AnnouncementRules.Recall(now, who),
                AskAnnouncementCard.Resend => AnnouncementRules.Resend(now, who),
                _ => AnnouncementRules.Cancel(now, who, desk.Now),
            },
            cancel);
        return done is Done.Refused(var sentence)
            ? sentence
            : new Reply.Card((await views.Card(views.Find(id)!.Value.Value, turn.Who, turn.Words, cancel)).Draw(turn.Words), Settle: turn.IsPersonal);
    }
}
