using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Praise;

/// <summary>Praise as everybody sees it.</summary>
/// <param name="Campaign">Its title, or null.</param>
public sealed record PraiseCard(string By, IReadOnlyList<PartyView> To, string Text, string On, string? Campaign = null)
{
    public AdaptiveCard Draw(Words words)
    {
        var names = words.WhoBriefly([.. To.Select(p => p.Name)]);
        return new(
            [
                Layout.Banner(words.PraiseBanner, words.Praised(names), "good", words.PraisedBy(By, On)),
                .. To.Select((p, i) => new TextBlock(p.Line) { Spacing = i == 0 ? "Medium" : "Small" }),
                Layout.Quote(Text),
                .. Campaign is null ? Array.Empty<Element>() : [Layout.Quiet(words.PraiseIn(Campaign))],
            ],
            words.PraiseFallback(By, names, Text),
            words.Lang)
        { Msteams = PartyView.MentionsOf(To) };
    }
}

/// <summary>Told to the praised person alone, once.</summary>
public sealed record PraiseNote(string By, string Text, string On)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.PraiseBanner, words.YouArePraised(By), "good", On),
            Layout.Quote(Text),
        ],
        $"{words.YouArePraised(By)} {Text}",
        words.Lang);
}
