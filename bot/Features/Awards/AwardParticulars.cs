using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Awards;

/// <summary>What reports ask about recipients later and only today knows: who holds a managerial post, and who is rewarded for the first time.</summary>
sealed class AwardParticulars(Desk desk)
{
    public async ValueTask<IReadOnlyList<Recipient>> Of(IEnumerable<Recipient> recipients, CancellationToken cancel)
    {
        var noted = new List<Recipient>();
        foreach (var recipient in recipients)
        {
            noted.Add(recipient.Party is not { } party ? recipient : recipient with
            {
                Manages = party.Kind == PartyKind.Person && desk.People.Find(party.Id) is { Manages: true },
                First = (await desk.Store.List(Kinds.Awards, $"of/{party.Key}/", 1, cancel)).Count == 0,
            });
        }
        return noted;
    }
}
