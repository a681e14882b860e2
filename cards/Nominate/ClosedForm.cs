using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Nominate;

/// <summary>What stands in the place of a form that was cancelled: nothing was done, and it cannot be pressed again.</summary>
public sealed record ClosedForm(string Kind, string Sentence)
{
    public AdaptiveCard Draw(Words words) => new([Layout.Banner(Kind, Sentence)], Sentence, words.Lang);
}
