using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Awards;

/// <summary>An award as it is announced in a channel, with its recipients mentioned. Whoever turns the page turns it for himself.</summary>
/// <param name="Code">Of the award; null where its pages cannot be turned.</param>
/// <param name="Page">From 0.</param>
public sealed record AwardCard(AwardFace Face, string? Code = null, int Page = 0)
{
    /// <summary><see cref="CardData.Ref"/>: the award and the page, e.g. <c>7K3Q9F/2</c>.</summary>
    public const string Turn = "award.page";

    public AdaptiveCard Draw(Words words)
    {
        var mentions = MentionEntity.Of(Face.On(Page).People.Select(p => (p.Name, p.TeamsId)));
        return new(
            [.. Face.Draw(words, mentions.Select(m => m.Mentioned.Name).ToHashSet(), Page)], Face.Told(words), words.Lang)
        {
            Actions = Code is null || Face.Pages == 1 ? null : [.. Turning(words, Code)],
            Msteams = new() { Width = "Full", Entities = mentions.Count > 0 ? mentions : null },
        };
    }

    IEnumerable<CardAction> Turning(Words words, string code)
    {
        if (Page > 0)
            yield return To(words.PagePrevious, Page - 1);
        if (Page + 1 < Face.Pages)
            yield return To(words.PageNext, Page + 1);

        ExecuteAction To(string title, int page) =>
            new(title, Turn, new() { Ref = string.Create(CultureInfo.InvariantCulture, $"{code}/{page}") });
    }
}
