using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Campaigns;

/// <summary>Phong trào: the campaigns there are, one of them, "Đã nắm thông tin", who has, and the end.</summary>
sealed class MovementsFeature(Desk desk, CampaignViews views) : Feature
{
    public const string PostedTemplate = "campaign.posted";

    static readonly Role[] Closers = [Role.Leader, Role.Secretary];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("movements", ["phong trao", "movements", "movement", "campaigns", "campaign"], w => w.MovementsCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(CampaignCard.View), new(CampaignCard.Acknowledge), new(MovementsCard.List), new(ReadersCard.Show),
        new(CloseCard.Ask, Closers), new(CloseCard.Close, Closers),
    ];

    public override IReadOnlyList<string> Templates { get; } = [PostedTemplate];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var sought = VietnameseText.Clean(turn.Line, CampaignDraft.LongestTitle);
        if (sought.Length == 0)
            return (await views.List(1, null, cancel)).Draw(turn.Words);
        return Sought(sought) is { } campaign
            ? (await views.For(turn, campaign, cancel)).Draw(turn.Words)
            : (await views.List(1, sought, cancel)).Draw(turn.Words);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == MovementsCard.List)
            return (await views.List(Page(form, MovementsCard.PageField), null, cancel)).Draw(turn.Words);
        if (form.Card.Ref is not { } code || desk.Campaign(code) is not var (campaign, _))
            return turn.Words.CampaignGone;
        return verb switch
        {
            CampaignCard.Acknowledge => await Acknowledge(turn, campaign.Id, cancel),
            CloseCard.Ask => await AskToClose(turn, campaign, cancel),
            CloseCard.Close => await Close(turn, campaign.Id, form, cancel),
            ReadersCard.Show => CampaignRules.SeesReaders(campaign, turn.Who)
                ? (await views.Readers(campaign, Page(form, ReadersCard.PageField), cancel)).Draw(turn.Words)
                : turn.Words.ReadersNotForYou,
            _ => (await views.For(turn, campaign, cancel)).Draw(turn.Words),
        };
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (desk.Campaign(post.Subject[Campaign.SubjectOf("").Length..]) is not var (campaign, _))
            return null;
        var card = (await views.Posted(campaign, cancel)).Draw(words);
        return Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText);
    }

    async ValueTask<Reply> Acknowledge(Turn turn, string code, CancellationToken cancel)
    {
        // once per person and campaign, from whichever card and device
        var done = await desk.Once($"{CampaignCard.Acknowledge}/{turn.Who.Id}/{code}", _ =>
        {
            var (campaign, version) = desk.Campaign(code)!.Value;
            if (campaign.State == CampaignState.Closed)
                return new(new Decision.Refuse(turn.Words.CampaignClosedToNotes(campaign.Title)));
            var note = new Acknowledgement(campaign.Id, turn.Who.Id, desk.Now);
            return new(new Decision.Do(
                new Change(turn.Who.Id, desk.Now)
                    .Write(Kinds.Acknowledgements, note, 0)
                    .Expect(Kinds.Campaigns, campaign.Id, version)
                    .Record(new Acknowledged(campaign.Id))
                    .Touch(campaign.Subject),
                note.Id));
        }, cancel);
        return await Shown(turn, code, done, settle: false, cancel);
    }

    async ValueTask<Reply> AskToClose(Turn turn, Campaign campaign, CancellationToken cancel) => campaign.ClosedAt is { } at
        ? turn.Words.CampaignClosedAlready(campaign.Title, desk.Local(at))
        : new CloseCard(
            campaign.Id, campaign.Title, await desk.Store.Tally(Tallies.NominationsIn(campaign.Id), cancel),
            new() { Ref = campaign.Id, Nonce = desk.Ids.Nonce(), For = turn.Who.Id }, RecurrenceRules.Next(campaign, desk.Today)?.Term.From).Draw(turn.Words);

    async ValueTask<Reply> Close(Turn turn, string code, FormData form, CancellationToken cancel)
    {
        if (form.Card.For is { } asked && asked != turn.Who.Id)
            return turn.Words.LaunchFormIsNotYours;
        var done = await desk.Once($"{CloseCard.Close}/{turn.Who.Id}/{form.Card.Nonce ?? code}", _ =>
        {
            var (campaign, version) = desk.Campaign(code)!.Value;
            if (campaign.ClosedAt is { } at)
                return new(new Decision.Refuse(turn.Words.CampaignClosedAlready(campaign.Title, desk.Local(at))));
            var closed = CampaignRules.Closed(campaign, desk.Now);
            return new(new Decision.Do(
                new Change(turn.Who.Id, desk.Now)
                    .Write(Kinds.Campaigns, closed, version)
                    .Record(new CampaignClosed(closed.Id))
                    .Touch(closed.Subject)
                    .Touch(DeadlineReminders.SubjectOf(closed.Id)),
                closed.Id));
        }, cancel);
        return await Shown(turn, code, done, settle: turn.IsPersonal, cancel);
    }

    /// <summary>The campaign as it is now, whether this was the first time or a repeat.</summary>
    async ValueTask<Reply> Shown(Turn turn, string code, Done done, bool settle, CancellationToken cancel) => done is Done.Refused(var sentence)
        ? sentence
        : new Reply.Card((await views.For(turn, desk.Campaign(code)!.Value.Value, cancel)).Draw(turn.Words), settle);

    /// <summary>By its code, or by a title that fits only one of them.</summary>
    Campaign? Sought(string sought)
    {
        if (desk.Campaign(sought) is var (campaign, _))
            return campaign;
        var folded = VietnameseText.Fold(sought);
        return desk.Store.All(Kinds.Campaigns).Values.Select(c => c.Value)
            .Where(c => VietnameseText.Fold(c.Title).Contains(folded, StringComparison.Ordinal))
            .Take(2).ToArray() is [var only] ? only : null;
    }

    static int Page(FormData form, string field) =>
        int.TryParse(form.Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
}
