using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Nominate;

/// <summary>One message to the nominator that follows his nomination: edited in place, never a stream of messages.</summary>
public sealed record NominationNote(string For, NominationView Nomination)
{
    public AdaptiveCard Draw(Words words)
    {
        var n = Nomination;
        var names = words.WhoBriefly(n.Names);
        return new(
            [
                Layout.Banner(words.NominationNoteBanner(n.Code), words.NominationTitle(names)),
                .. NominationBody.State(words, n),
                .. NominationBody.Support(words, n),
            ],
            words.NominationFallback(n.Code, names, words.NominationState(n.Stage), n.Endorsements),
            words.Lang)
        {
            Actions = [new ExecuteAction(words.SeeNomination(n.Code), MyNominationCard.Status, new() { Ref = n.Code, For = For }, inputs: false)],
        };
    }
}
