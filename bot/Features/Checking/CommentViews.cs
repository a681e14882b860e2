using Microsoft.Extensions.Options;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Checking;

/// <summary>Comments as secretaries read them.</summary>
sealed class CommentViews(Desk desk, CheckViews views, IOptions<CheckingOptions> options)
{
    public const string ToSecretary = "comment.secretary", ToAuthor = "comment.author";

    const int MostOfOne = 1_000;

    public ValueTask<Versioned<Comment>?> Find(string id, CancellationToken cancel) => desk.Store.Find(Kinds.Comments, id, cancel);

    /// <summary>Oldest first.</summary>
    public async ValueTask<IReadOnlyList<Comment>> Of(string code, CancellationToken cancel) =>
        [.. (await desk.Store.List(Kinds.Comments, $"case/{code}/", MostOfOne, cancel)).Select(c => c.Value)];

    public IEnumerable<Post> ToSecretaries(Comment comment) => desk.People.Everybody.Where(p => p.Is(Role.Secretary))
        .Select(p => new Post($"{comment.Subject}@{p.Id}", ToSecretary, comment.Subject, Addresses.ToPerson + p.Id));

    /// <summary>One that is not to be named to the nominee is not named to a secretary who is the nominee either.</summary>
    public CommentView View(Comment comment, Case about, Person reader)
    {
        var hidden = comment.Unnamed && (!options.Value.SecretarySeesUnnamed || about.Party.Key == People.Party(reader).Key);
        return new(
            comment.Id, about.Id, views.Name(about), views.Award(about.Form), hidden ? null : Name(comment.By), comment.Unnamed, comment.Text,
            Words.Moment(desk.Local(comment.At)), comment.Considered?.Outcome, comment.Considered is { } considered ? Name(considered.By) : null);
    }

    public string Name(string person) => desk.People.Find(person)?.Name ?? person;
}
