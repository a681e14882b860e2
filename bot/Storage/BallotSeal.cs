using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ThiDua.Bot.Recognition.Council;

namespace ThiDua.Bot.Storage;

/// <summary>
/// A slip as it is stored: AES-256-GCM under the session's key, bound to session, form and seat, so that none can be passed off as another's.
/// Sealing the same choices again gives other bytes of the same length.
/// </summary>
static class BallotSeal
{
    public const int KeyBytes = 32;

    const int NonceBytes = 12, TagBytes = 16;

    public static string Seal(ReadOnlySpan<byte> key, string ballot, IReadOnlyList<Mark> marks)
    {
        var (sealedSlip, plain) = (new byte[NonceBytes + marks.Count + TagBytes], Slips.Write(marks));
        var nonce = sealedSlip.AsSpan(0, NonceBytes);
        var rest = sealedSlip.AsSpan(NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Encrypt(nonce, plain, rest[..marks.Count], rest[marks.Count..], Encoding.UTF8.GetBytes(ballot));
        CryptographicOperations.ZeroMemory(plain);
        return Base64Url.EncodeToString(sealedSlip);
    }

    /// <param name="ballot">Id of the ballot the slip belongs to.</param>
    /// <exception cref="CryptographicException">It was sealed by another key or for another ballot, or was changed.</exception>
    public static IReadOnlyList<Mark> Open(ReadOnlySpan<byte> key, string ballot, string slip)
    {
        var sealedSlip = Base64Url.DecodeFromChars(slip);
        var plain = new byte[sealedSlip.Length - NonceBytes - TagBytes];
        var rest = sealedSlip.AsSpan(NonceBytes);
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Decrypt(sealedSlip.AsSpan(0, NonceBytes), rest[..plain.Length], rest[plain.Length..], plain, Encoding.UTF8.GetBytes(ballot));
        var marks = Slips.Read(plain);
        CryptographicOperations.ZeroMemory(plain);
        return marks;
    }
}
