using System.Security.Cryptography;

namespace ThiDua.Bot.Storage;

/// <summary>
/// A session's key, taken out for one use. It lies where the garbage collector makes no copies, and is cleared when its user is done, so that no
/// memory of later shows it.
/// </summary>
sealed class BallotKey : IDisposable
{
    readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(BallotSeal.KeyBytes, pinned: true);

    /// <param name="fill">Writes the key.</param>
    public BallotKey(Action<Span<byte>> fill) => fill(_bytes);

    public ReadOnlySpan<byte> Bytes => _bytes;

    public void Dispose() => CryptographicOperations.ZeroMemory(_bytes);
}
