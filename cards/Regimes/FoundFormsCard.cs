using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Regimes;

/// <summary>Several award forms fit what was typed: a choice for the person, never for the program.</summary>
/// <param name="Of">How many fit; more than are listed.</param>
public sealed record FoundFormsCard(DateOnly Day, IReadOnlyList<(string Id, string Name)> Found, int Of)
{
    public const int MostFound = 12;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.RegimesKind, words.AwardFormsSeveral(Of)),
            .. Found.Select(f => new ActionSet([new ExecuteAction(f.Name, AwardFormCard.Open, AwardFormCard.At(f.Id, Day))]) { Spacing = "Small" }),
        ],
        $"{words.AwardFormsSeveral(Of)} {string.Join("; ", Found.Select(f => f.Name))}",
        words.Lang);
}
