using System.Collections.Immutable;

namespace ThiDua.Bot.Storage;

/// <summary>The one way in: everything that changes goes through here, and is durable when it returns.</summary>
interface ICommits
{
    /// <summary>Lands all of it or nothing. Never throws for a race: that is a <see cref="Commit"/> to look at.</summary>
    ValueTask<Commit> Commit(Change change, CancellationToken cancel);

    /// <summary>What was answered to this intention before, or null.</summary>
    ValueTask<string?> Answered(string requestKey, CancellationToken cancel);
}

/// <summary>Documents by id and by the keys of their kind.</summary>
interface IDocuments
{
    ValueTask<Versioned<T>?> Find<T>(Kind<T> kind, string id, CancellationToken cancel)
        where T : class;

    /// <summary>Documents that have a key beginning with <paramref name="prefix"/>, in the keys' ordinal order.</summary>
    ValueTask<IReadOnlyList<Versioned<T>>> List<T>(
        Kind<T> kind, string prefix, int take, CancellationToken cancel, bool newestFirst = false, int skip = 0)
        where T : class;

    /// <summary>Every document of a kind, by id: for who looks through all of them, however many.</summary>
    IAsyncEnumerable<Versioned<T>> Every<T>(Kind<T> kind, CancellationToken cancel)
        where T : class;

    /// <summary>All documents of a resident kind, as of the last commit: no I/O, one snapshot, by id.</summary>
    ImmutableDictionary<string, Versioned<T>> All<T>(Kind<T> kind)
        where T : class;

    /// <summary>Completes when <see cref="All"/> of a resident kind shows something else than what was <paramref name="seen"/>.</summary>
    Task Changed<T>(Kind<T> kind, ImmutableDictionary<string, Versioned<T>> seen, CancellationToken cancel)
        where T : class;
}

/// <summary>Counts that follow from the ledger.</summary>
interface ITallies
{
    /// <summary>0 when nothing was counted under the key.</summary>
    ValueTask<long> Tally(string key, CancellationToken cancel);

    /// <summary>The keys of a board with the highest counts first (ties by key), counts above 0 only.</summary>
    ValueTask<IReadOnlyList<Count>> Top(string board, int take, CancellationToken cancel, int skip = 0);

    /// <summary>Every count there is, for <c>verify</c>.</summary>
    IAsyncEnumerable<Count> Tallies(CancellationToken cancel);
}

readonly record struct Count(string Key, long Value);

/// <summary>The append-only chain of facts.</summary>
interface ILedger
{
    LedgerHead Head { get; }

    IAsyncEnumerable<LedgerEntry> Entries(long from, CancellationToken cancel);

    /// <summary>The last entries that carry a mark of <see cref="Recognition.Fact.Marks"/>, newest first: a thing's public history.</summary>
    ValueTask<IReadOnlyList<LedgerEntry>> History(string mark, int take, CancellationToken cancel);
}

/// <summary>Messages that wait, and what became of them.</summary>
interface IOutbox
{
    /// <summary>Waiting posts that are due, oldest first; those in <paramref name="busy"/> are left out.</summary>
    ValueTask<IReadOnlyList<Post>> Due(DateTimeOffset now, int take, IReadOnlySet<string> busy, CancellationToken cancel);

    /// <summary>When the earliest waiting post is due, or null: how long the deliverer may rest.</summary>
    ValueTask<DateTimeOffset?> NextDue(CancellationToken cancel);

    /// <summary>
    /// Writes back what became of a try. <c>Wanted</c> is never lowered: a change that came in between keeps the post waiting.
    /// </summary>
    ValueTask Settle(Post post, CancellationToken cancel);

    ValueTask<Post?> FindPost(string id, CancellationToken cancel);

    ValueTask<IReadOnlyList<Post>> PostsOf(string subject, CancellationToken cancel);

    /// <summary>How many wait and how many were given up; counted, so for people who look, not for every turn.</summary>
    ValueTask<OutboxCounts> Counts(CancellationToken cancel);

    /// <summary>Completes when a commit has brought something to send.</summary>
    ValueTask Waiting(CancellationToken cancel);
}

/// <param name="Tried">Of those that wait: tried before, and held up.</param>
readonly record struct OutboxCounts(int Waiting, int Tried, int Failed);

/// <summary>All ports of one store.</summary>
interface IStore : ICommits, IDocuments, ITallies, ILedger, IOutbox, IAsyncDisposable;
