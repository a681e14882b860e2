using System.Collections.Immutable;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Checking;

/// <summary>
/// Who is on hold. Whatever brings a case further (receiving, publishing, an agenda, a decision) looks here first, and has its change insist
/// on what it saw: a hold that is placed meanwhile then comes first. What others are told must not say that there is a hold.
/// </summary>
sealed class OpenHolds(Desk desk)
{
    /// <summary>All holds at this moment: look once, decide on it, and insist on the same.</summary>
    public HoldsSeen Now => new(desk.Store.All(Kinds.Holds), desk.Today);

    public bool Stops(Case standing) => Now.Stops(standing);
}

/// <summary>What was seen of all holds at one moment.</summary>
sealed class HoldsSeen(ImmutableDictionary<string, Versioned<HeldParty>> all, DateOnly today)
{
    public HeldParty? Of(Party party) => all.TryGetValue(party.Key, out var held) ? held.Value : null;

    public bool Stops(Case standing) => Of(standing.Party)?.On(today) is not null;

    /// <summary>Lands only while nothing has changed about the holds of these since they were seen.</summary>
    public void Insist(Change change, IEnumerable<Case> cases)
    {
        foreach (var party in cases.Select(c => c.Party.Key).Distinct())
            change.Expect(Kinds.Holds, party, all.TryGetValue(party, out var held) ? held.Version : 0);
    }
}
