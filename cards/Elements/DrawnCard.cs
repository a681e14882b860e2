namespace ThiDua.Cards.Elements;

/// <summary>
/// A card as it goes out: UTF-8 JSON, and the sentence that tells the whole of it. A card that is the same for many people is drawn once
/// and kept like this.
/// </summary>
public sealed record DrawnCard(ReadOnlyMemory<byte> Json, string FallbackText)
{
    public static implicit operator DrawnCard(AdaptiveCard card) => new(card.ToJson(), card.FallbackText);
}
