using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Checking;

/// <summary>Secretaries read comments, one to a page, and note what came of each; its author is told. Also reminds of đột xuất.</summary>
sealed class ConsiderFeature(Desk desk, CaseFindings findings, CheckViews views, CommentViews comments) : Feature
{
    static readonly Role[] Readers = [Role.Secretary];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(CommentPageCard.Show, Readers), new(CommentPageCard.Consider, Readers)];

    public override IReadOnlyList<string> Templates { get; } = [CommentViews.ToSecretary, CommentViews.ToAuthor, AdHocAlarms.Template];

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (desk.People.Find(post.To[Addresses.ToPerson.Length..]) is not { Gone: false } who)
            return null;
        var id = post.Subject[(post.Subject.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (post.Template == AdHocAlarms.Template)
            return who.Is(Role.Secretary) && await findings.Find(id, cancel) is { Value: var waiting } ? NominationDrawing.Carried(Reminder(waiting, words)) : null;
        if (await comments.Find(id, cancel) is not { Value: var comment } || await findings.Find(comment.Case, cancel) is not { Value: var about })
            return null;
        if (post.Template == CommentViews.ToAuthor)
        {
            return comment.Considered is { } considered
                ? NominationDrawing.Carried(new CommentAnswerCard(
                    about.Id, views.Name(about), comment.Text, considered.Outcome, comments.Name(considered.By)).Draw(words))
                : null;
        }
        return who.Is(Role.Secretary) ? NominationDrawing.Carried(Page(who, comment, about, 0, 0).Draw(words)) : null;
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (Forms.NotTheirs(turn, form, turn.Words.CheckCommand.Say, desk.People) is { } sentence)
            return sentence;
        return verb == CommentPageCard.Show ? await Show(turn, form.Card.Ref ?? "", cancel) : await Consider(turn, form, cancel);
    }

    async ValueTask<Reply> Show(Turn turn, string which, CancellationToken cancel)
    {
        var (code, page) = which.Split('/', 2) is [var of, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (of, at)
            : (which, 0);
        if (await findings.Find(code, cancel) is not { Value: var about })
            return turn.Words.CheckUnknown(code);
        var all = await comments.Of(code, cancel);
        if (all.Count == 0)
            return turn.Words.CommentsNone(code);
        page = Math.Min(page, all.Count - 1);
        return Page(turn.Who, all[page], about, page, all.Count).Draw(turn.Words);
    }

    async ValueTask<Reply> Consider(Turn turn, FormData form, CancellationToken cancel)
    {
        var id = form.Card.Ref ?? "";
        var outcome = VietnameseText.Clean(form.Text(CommentPageCard.OutcomeField), Comment.LongestOutcome + 1);
        if (await comments.Find(id, cancel) is not { Value: var asked } || await findings.Find(asked.Case, cancel) is not { Value: var about })
            return turn.Words.CommentGone;
        var wrong = outcome.Length == 0 ? turn.Words.CommentNeedsOutcome
            : outcome.Length > Comment.LongestOutcome ? turn.Words.CommentOutcomeTooLong(Comment.LongestOutcome)
            : VietnameseText.LooksLikeLegacyEncoding(outcome) ? turn.Words.LegacyText
            : null;
        if (wrong is not null && asked.Considered is null)
            return (await Standing(turn, asked, about, cancel) with { Wrong = wrong, Outcome = outcome }).Draw(turn.Words);

        // a comment is considered once, so the deed itself is the intention
        var done = await desk.Once($"{CommentPageCard.Consider}/{turn.Who.Id}/{id}", async _ =>
        {
            var (comment, version) = (await comments.Find(id, cancel))!.Value;
            var (standing, caseVersion) = (await findings.Find(comment.Case, cancel))!.Value;
            if (comment.Considered is { } before)
                return new Decision.Refuse(turn.Words.CommentConsideredBefore(comments.Name(before.By)));
            var (about, now, fact) = CommentRules.Consider(standing, comment, outcome, turn.Who.Id, desk.Now, desk.Today);
            return new Decision.Do(
                new Change(turn.Who.Id, desk.Now).Write(Kinds.Comments, now, version).Write(Kinds.Cases, about, caseVersion).Record(fact)
                    .Touch(comment.Subject).Touch(standing.Subject)
                    .Post(new($"{comment.Subject}/answer@{comment.By}", CommentViews.ToAuthor, comment.Subject, Addresses.ToPerson + comment.By)),
                id);
        }, cancel);
        if (done is Done.Refused(var why))
            return why;
        var considered = (await comments.Find(id, cancel))!.Value.Value;
        return new Reply.Card((await Standing(turn, considered, about, cancel)).Draw(turn.Words), Settle: true);
    }

    /// <summary>Where it stands among those of its case.</summary>
    async ValueTask<CommentPageCard> Standing(Turn turn, Comment comment, Case about, CancellationToken cancel)
    {
        var all = await comments.Of(about.Id, cancel);
        return Page(turn.Who, comment, about, Math.Max(0, all.TakeWhile(c => c.Id != comment.Id).Count()), all.Count);
    }

    CommentPageCard Page(Person reader, Comment comment, Case about, int page, int pages) => new(
        comments.View(comment, about, reader), page, pages, Comment.LongestOutcome, new() { For = reader.Id, Nonce = desk.Ids.Nonce() });

    AdaptiveCard Reminder(Case standing, Words words) => new AdHocReminderCard(
        standing.Id, views.Name(standing), views.Award(standing.Form), standing.State.ToString(), views.Clock(standing, words) ?? "",
        AdHocAlarms.Waiting.Contains(standing.State)).Draw(words);
}
