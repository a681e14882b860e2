using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Decisions;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Decisions;

/// <summary>Quyết định: what the office decides itself, with its annexes.</summary>
sealed class DecisionFeature(Desk desk, PaperCases cases, PaperViews views, PaperDeeds deeds, PaperPosts posts, OpenHolds holds)
    : PaperFeature(PaperTask.Decision, desk, cases, views, deeds, holds)
{
    public override IReadOnlyList<Command> Commands { get; } = [new("decision", ["quyet dinh", "decision"], w => w.DecisionCommand, Both)];

    public override IReadOnlyList<Verb> Verbs =>
    [
        new(Verb(PaperVerbs.List), Both), new(Verb(PaperVerbs.Form), Both), new(Verb(PaperVerbs.Preview), Both), new(Verb(PaperVerbs.Prepare), Preparing),
        new(Verb(PaperVerbs.Issue), Signing), new(Verb(PaperVerbs.See), Both), new(Verb(PaperVerbs.Sign), Signing), new(Verb(PaperVerbs.SendBack), Both),
        new(Verb(PaperVerbs.Again), Both), new(Verb(PaperVerbs.Announce), Both),
    ];

    public override IReadOnlyList<string> Templates => [.. base.Templates, PaperPosts.Waits, PaperPosts.Done];

    /// <summary>Papers of either kind are drawn here: they look alike.</summary>
    public override ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) =>
        post.Template is PaperPosts.Waits or PaperPosts.Done ? posts.Draw(post, words, cancel) : base.Draw(post, words, cancel);
}

/// <summary>Tờ trình: what the office asks of those above.</summary>
sealed class SubmissionFeature(Desk desk, PaperCases cases, PaperViews views, PaperDeeds deeds, OpenHolds holds)
    : PaperFeature(PaperTask.Submission, desk, cases, views, deeds, holds)
{
    public override IReadOnlyList<Command> Commands { get; } = [new("submission", ["to trinh", "submission"], w => w.SubmissionCommand, Both)];

    public override IReadOnlyList<Verb> Verbs =>
    [
        new(Verb(PaperVerbs.List), Both), new(Verb(PaperVerbs.Form), Both), new(Verb(PaperVerbs.Preview), Both), new(Verb(PaperVerbs.Prepare), Preparing),
        new(Verb(PaperVerbs.Issue), Signing), new(Verb(PaperVerbs.See), Both), new(Verb(PaperVerbs.Sign), Signing), new(Verb(PaperVerbs.SendBack), Both),
        new(Verb(PaperVerbs.Again), Both),
    ];
}

/// <summary>Quyết định cấp trên: what those above have decided on what was submitted.</summary>
sealed class OutcomeFeature(Desk desk, PaperCases cases, PaperViews views, PaperDeeds deeds, OpenHolds holds)
    : PaperFeature(PaperTask.Outcome, desk, cases, views, deeds, holds)
{
    public override IReadOnlyList<Command> Commands { get; } =
        [new("outcome", ["quyet dinh cap tren", "ket qua trinh", "cap tren", "outcome"], w => w.OutcomeCommand, Both)];

    public override IReadOnlyList<Verb> Verbs =>
    [
        new(Verb(PaperVerbs.List), Both), new(Verb(PaperVerbs.Form), Both), new(Verb(PaperVerbs.Preview), Both), new(Verb(PaperVerbs.Issue), Both),
        new(Verb(PaperVerbs.Reject), Both),
    ];
}
