using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Decisions;

/// <summary>
/// A paper goes to every leader, to be signed by one of them, and back to who prepared it. Where it stands it is drawn again with each step,
/// so nobody signs what is signed.
/// </summary>
sealed class PaperPosts(Desk desk, PaperViews views)
{
    public const string Waits = "paper.waits", Done = "paper.done";

    public void ToLeaders(Change change, Paper paper)
    {
        foreach (var leader in desk.People.With(Role.Leader).Where(l => l.Id != paper.By))
            change.Post(new($"{paper.Subject}@{leader.Id}", Waits, paper.Subject, Addresses.ToPerson + leader.Id));
    }

    public static void ToWhoPrepared(Change change, Paper paper)
    {
        if (paper.By != paper.SignedBy)
            change.Post(new($"{paper.Subject}/done@{paper.By}", Done, paper.Subject, Addresses.ToPerson + paper.By));
    }

    public async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        var id = post.Subject[(post.Subject.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return desk.People.Find(post.To[Addresses.ToPerson.Length..]) is { Gone: false } who && await views.Find(id, cancel) is { Value: var paper }
            ? NominationDrawing.Carried(await views.Card(paper, 0, who, id, words, cancel))
            : null;
    }
}
