using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Awards;

/// <summary>An award as it is announced in a channel, with its recipients mentioned.</summary>
public sealed record AwardCard(AwardFace Face)
{
    public AdaptiveCard Draw(Words words)
    {
        var mentions = MentionEntity.Of(Face.People.Select(p => (p.Name, p.TeamsId)));
        return new(
            [.. Face.Draw(words, mentions.Select(m => m.Mentioned.Name).ToHashSet())], Face.Told(words), words.Lang)
        {
            Msteams = new() { Width = "Full", Entities = mentions.Count > 0 ? mentions : null },
        };
    }
}
