using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Nominate;

/// <summary>One's own nominations, newest first, with where each stands.</summary>
/// <param name="More">There are older ones that are not shown.</param>
public sealed record MyNominationsCard(string For, IReadOnlyList<NominationView> Nominations, bool More)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.MyNominationsBanner, words.MyNominationsTitle(Nominations.Count)),
            .. Nominations.Select(n => new Container(
            [
                new TextBlock(Md.Of($"**{n.Code}** · {words.WhoBriefly(n.Names)}")) { Spacing = "None" },
                Layout.Quiet($"{words.NominationState(n.Stage)} · {words.Endorsements(n.Endorsements)} · {n.On}") with { Spacing = "None" },
            ])
            { Separator = true }),
            .. More ? new Element[] { Layout.Quiet(words.MyNominationsOlder) } : [],
            Layout.Quiet(Nominations.Count == 0 ? words.WelcomeNominateHow : words.MyNominationsHint) with { Separator = Nominations.Count > 0 ? true : null },
        ],
        words.MyNominationsFallback([.. Nominations.Select(n => $"{n.Code}: {words.NominationState(n.Stage)}")]),
        words.Lang)
    {
        Actions =
        [
            .. Nominations.Count == 0 ? [new ExecuteAction(words.WelcomeTryNominate, NominateForm.Open) { Style = "positive" }] : Array.Empty<CardAction>(),
            .. Nominations.Take(CardAction.MostPerSet)
                .Select(n => new ExecuteAction(n.Code, MyNominationCard.Status, new() { Ref = n.Code, For = For }, inputs: false) { Tooltip = words.SeeNomination(n.Code) }),
        ],
    };
}
