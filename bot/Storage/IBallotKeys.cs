namespace ThiDua.Bot.Storage;

/// <summary>
/// The key of each session's ballots, outside the store: whoever has the database, its log or a backup of it reads no ballot, and once the key
/// is destroyed nobody does.
/// </summary>
interface IBallotKeys
{
    /// <summary>A random key for the session, unless it has one; durable when this returns.</summary>
    void Create(string session);

    /// <summary>Null: there is none, or none any more. Whoever takes it out disposes of it.</summary>
    BallotKey? Find(string session);

    /// <summary>For good. A session without a key is left alone.</summary>
    void Destroy(string session);

    IReadOnlyList<string> Sessions { get; }
}
