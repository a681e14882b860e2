using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features.Campaigns;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Recognition.Reviews;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Reviews;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Reviews;

/// <summary>Sơ kết, tổng kết: the numbers of a campaign for everybody; a leader or secretary issues them, and the final review closes the campaign.</summary>
sealed class CampaignReviewFeature(Desk desk, ReviewCounts counts, ReviewViews views) : Feature
{
    const string Interim = "interim-review", Final = "final-review", Posted = "review.posted";

    static readonly Role[] Issuers = [Role.Leader, Role.Secretary];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
    [
        new(Interim, ["so ket", "interim review"], w => w.InterimReviewCommand),
        new(Final, ["tong ket", "final review"], w => w.FinalReviewCommand, Issuers),
    ];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(ReviewCard.Publish, Issuers), new(ReviewCard.Close, Issuers)];

    public override IReadOnlyList<string> Templates { get; } = [Posted];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var sought = VietnameseText.Clean(turn.Line, CampaignDraft.LongestTitle);
        var said = command == Final ? turn.Words.FinalReviewCommand : turn.Words.InterimReviewCommand;
        if (sought.Length == 0)
            return turn.Words.ReviewWhich(said.Say);
        return desk.Campaign(sought) is { Value: var campaign }
            ? await views.ToIssue(turn, campaign, command == Final ? ReviewKind.Final : ReviewKind.Interim, cancel)
            : turn.Words.ReviewCampaignUnknown(sought);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        var kind = verb == ReviewCard.Close ? ReviewKind.Final : ReviewKind.Interim;
        var say = kind == ReviewKind.Final ? turn.Words.FinalReviewCommand.Say : turn.Words.InterimReviewCommand.Say;
        if (Forms.NotTheirs(turn, form, say, desk.People) is { } sentence)
            return sentence;
        if (form.Card.Ref is not { } code || desk.Campaign(code) is not { Value.Id: var id })
            return turn.Words.CampaignGone;
        var conclusion = VietnameseText.Clean(form.Text(ReviewCard.ConclusionField), Review.LongestConclusion + 1);
        var done = await desk.Once($"{verb}/{turn.Who.Id}/{Forms.Nonce(form, desk.Ids)}", async taken =>
        {
            var (campaign, version) = desk.Campaign(id)!.Value;
            if (CampaignReviewRules.Refusal(campaign, kind, counts.Final(id), conclusion) is { } refusal)
                return new Decision.Refuse(Sentence(refusal, campaign, turn.Words));
            var review = new Review(
                desk.Ids.Code(), id, kind, await counts.Table(id, cancel), conclusion.Length == 0 ? null : conclusion, campaign.Places, turn.Who.Id, desk.Now,
                desk.Today);
            return new Decision.Do(Issued(review, campaign, version), review.Id);
        }, cancel);
        if (done is Done.Refused(var why))
            return await views.ToIssue(turn, desk.Campaign(id)!.Value.Value, kind, cancel, conclusion, why);
        var issued = desk.Store.All(Kinds.Reviews)[((Done.Landed)done).Answer].Value;
        return new Reply.Card(
            (await views.Issued(issued, turn.Words, cancel) with { Notice = kind == ReviewKind.Final ? turn.Words.ReviewClosed : turn.Words.ReviewPublished })
                .Draw(turn.Words),
            Settle: turn.IsPersonal);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) =>
        desk.Store.All(Kinds.Reviews).TryGetValue(post.Args!, out var review)
            ? NominationDrawing.Carried((await views.Issued(review.Value, words, cancel)).Draw(words))
            : null;

    Change Issued(Review review, Campaign campaign, long version)
    {
        var change = new Change(review.By, review.At).Write(Kinds.Reviews, review, 0).Record(Reviewed.Of(review)).Touch(review.Subject);
        if (review.Kind == ReviewKind.Final && campaign.State == CampaignState.Open)
        {
            change.Write(Kinds.Campaigns, CampaignRules.Closed(campaign, desk.Now), version)
                .Record(new CampaignClosed(campaign.Id))
                .Touch(campaign.Subject)
                .Touch(DeadlineReminders.SubjectOf(campaign.Id));
        }
        else
        {
            change.Expect(Kinds.Campaigns, campaign.Id, version);
        }
        foreach (var place in review.Places)
            change.Post(new($"{review.Subject}@{place}", Posted, review.Subject, place, review.Id));
        return change;
    }

    static string Sentence(ReviewRefusal refusal, Campaign campaign, Words words) => refusal switch
    {
        ReviewRefusal.Reviewed => words.ReviewDoneBefore(campaign.Title),
        ReviewRefusal.Closed => words.ReviewOnlyFinal(campaign.Title),
        ReviewRefusal.Unreadable => words.LegacyText,
        _ => words.FieldNeeds(Review.LongestConclusion, required: false),
    };
}
