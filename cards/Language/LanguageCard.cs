using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Language;

/// <summary>Both languages to choose from, each named in itself.</summary>
/// <param name="Chosen">Whether the person has just chosen the language this card is drawn in.</param>
public sealed record LanguageCard(bool Chosen)
{
    public const string Set = "language.set";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.LanguageKind, Chosen ? words.LanguageChosen : words.LanguageAsk),
            new TextBlock(words.LanguageNote) { IsSubtle = true, Spacing = "Medium" },
        ],
        Chosen ? words.LanguageChosen : $"{words.LanguageAsk} {words.LanguageNote}",
        words.Lang)
    {
        Actions = [.. Words.All.Select(w => new ExecuteAction(w.Lang == words.Lang ? $"✓ {w.LanguageName}" : w.LanguageName, Set, new() { Ref = w.Lang }))],
    };
}
