using System.Security.Cryptography;
using System.Text;
using ThiDua.Cards.Elements;

namespace ThiDua.Bot.Features;

/// <summary>What all forms have in common: whose they are, and which intention they carry.</summary>
static class Forms
{
    /// <summary>Ours have 16 characters; what is longer was made up.</summary>
    const int LongestNonce = 64;

    /// <summary>The form's intention; a form without one gets a fresh one.</summary>
    public static string Nonce(FormData form, IIds ids) => form.Card.Nonce is { Length: > 0 and <= LongestNonce } nonce ? nonce : ids.Nonce();

    /// <summary>The same typed line, sent again by Teams, opens the same form: both copies are one intention.</summary>
    public static string NonceOf(Turn turn) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(turn.Key)).AsSpan(0, 8));

    /// <summary>The sentence for somebody who presses a button of another person's form, or null.</summary>
    /// <param name="say">The command that opens one's own.</param>
    public static string? NotTheirs(Turn turn, FormData form, string say, People people) =>
        form.Card.For is { } owner && owner != turn.Who.Id ? turn.Words.FormIsOf(people.Find(owner)?.Name ?? owner, say) : null;
}
