using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Tests.Kit;

/// <summary>Every card of a feature, typical and at its longest: judged by the official renderer and by size.</summary>
interface ICardSamples
{
    IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words);
}
