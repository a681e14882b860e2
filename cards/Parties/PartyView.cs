using System.Globalization;
using System.Text;
using ThiDua.Cards.Elements;

namespace ThiDua.Cards.Parties;

/// <summary>A person or a unit as cards show it.</summary>
/// <param name="Key">What a form sends back for it.</param>
/// <param name="Detail">Title and unit, e.g. "Chuyên viên, Phòng Tổng hợp".</param>
/// <param name="Mention">Teams' id or Entra id; null for units and for people the bot has not met in Teams.</param>
public sealed record PartyView(string Key, string Name, string? Detail = null, string? Mention = null)
{
    public string Full => Detail is null ? Name : $"{Name} – {Detail}";

    public Choice Choice => new(Full, Key);

    /// <summary>The name, as a mention where that is possible; the card then needs <see cref="MentionsOf"/>.</summary>
    public Md Called => Mention is null ? Name : Md.Raw(Tag);

    /// <summary>Called, with the detail behind.</summary>
    public Md Line => Detail is null ? Called : Md.Of($"{Called} – {Detail}");

    string Tag => $"<at>{Spoken(Name)}</at>";

    /// <summary>What lets the client know whom the tags in a card mean; null when there are none.</summary>
    public static TeamsCard? MentionsOf(IEnumerable<PartyView> parties)
    {
        List<MentionEntity> entities = [.. from p in parties where p.Mention is not null select new MentionEntity(p.Tag, new(p.Mention!, p.Name))];
        return entities.Count == 0 ? null : new() { Entities = entities };
    }

    /// <summary>Only what names are made of: the tag must stand in the card letter by letter, so it cannot be escaped.</summary>
    static string Spoken(string name)
    {
        var spoken = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (letter is ' ' or '.' or ',' or '\'' or '-' or '(' or ')' || char.IsLetterOrDigit(letter)
                || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate)
                spoken.Append(letter);
        }
        return spoken.ToString();
    }
}
