using System.Security.Cryptography;

namespace ThiDua.Bot.Features;

/// <summary>Fresh ids; tests give their own.</summary>
interface IIds
{
    /// <summary>Six characters for a thing that people will type or read aloud, e.g. <c>7K3Q9F</c>.</summary>
    string Code();

    /// <summary>An intention's nonce: unguessable, so that no two forms share one.</summary>
    string Nonce();
}

/// <summary>Crockford's alphabet: no I, L, O, U, so nothing is misread.</summary>
sealed class RandomIds : IIds
{
    const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public string Code() => RandomNumberGenerator.GetString(Alphabet, 6);

    public string Nonce() => RandomNumberGenerator.GetString(Alphabet, 16);
}
