using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Campaigns;

/// <summary>Campaigns in time: reminders of their deadlines, the next đợt of those that repeat, and the end of repeating.</summary>
sealed class RoundsFeature(Desk desk, CampaignViews views, DeadlineReminders reminders) : Feature
{
    public const string AgainTemplate = "campaign.again";

    static readonly Role[] Stoppers = [Role.Leader, Role.Secretary];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(NextRoundCard.Stop, Stoppers)];

    public override IReadOnlyList<string> Templates { get; } = [DeadlineReminders.Template, AgainTemplate];

    /// <summary>What the author is told of a đợt: drawn again when it repeats no more, not with every nomination.</summary>
    public static string SubjectOf(string campaign) => $"round/{campaign}";

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (form.Card.Ref is not { } code || desk.Campaign(code) is not { Value.Id: var id })
            return turn.Words.CampaignGone;
        var done = await desk.Once($"{NextRoundCard.Stop}/{turn.Who.Id}/{id}", _ =>
        {
            var (campaign, version) = desk.Campaign(id)!.Value;
            return new(RecurrenceRules.Repeats(campaign)
                ? new Decision.Do(
                    new Change(turn.Who.Id, desk.Now)
                        .Write(Kinds.Campaigns, campaign with { Recurs = Recurrence.None }, version)
                        .Record(new RecurrenceStopped(id))
                        .Touch(campaign.Subject)
                        .Touch(SubjectOf(id)),
                    id)
                : new Decision.Refuse(turn.Words.RecurrenceNot));
        }, cancel);
        return done is Done.Refused(var sentence)
            ? sentence
            : (await views.For(turn, desk.Campaign(id)!.Value.Value, cancel)).Draw(turn.Words);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        var card = post.Template == DeadlineReminders.Template
            ? (await reminders.Card(post, words, cancel))?.Draw(words)
            : Again(post, words)?.Draw(words);
        return card is null ? null : Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText);
    }

    NextRoundCard? Again(Post post, Words words)
    {
        if (desk.Campaign(post.Subject[SubjectOf("").Length..]) is not var (campaign, _))
            return null;
        return new(
            campaign.Id, campaign.Follows!, campaign.Title, campaign.Round, campaign.From, campaign.To!.Value, CampaignTimes.NameOf(campaign.Recurs),
            [.. campaign.Places.Select(id => desk.Store.All(Kinds.Places).TryGetValue(id, out var place) ? desk.NameOf(place.Value, words) : id)],
            RecurrenceRules.Repeats(campaign));
    }
}
