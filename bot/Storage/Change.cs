using ThiDua.Bot.Recognition;

namespace ThiDua.Bot.Storage;

/// <summary>
/// All that one turn wants to happen, landed as a whole or not at all: documents with the versions they were read at,
/// facts for the ledger (tallies follow from them), messages to send, and the request key with its answer.
/// </summary>
/// <param name="By">Who does it: a person id, or <c>system</c>.</param>
/// <param name="At">When, on the bot's clock.</param>
sealed record Change(string By, DateTimeOffset At)
{
    readonly List<DocumentWrite> _writes = [];
    readonly List<Expectation> _expectations = [];
    readonly List<Fact> _facts = [];
    readonly List<Post> _posts = [];
    readonly List<string> _touched = [];

    public IReadOnlyList<DocumentWrite> Writes => _writes;

    public IReadOnlyList<Expectation> Expectations => _expectations;

    public IReadOnlyList<Fact> Facts => _facts;

    public IReadOnlyList<Post> Posts => _posts;

    /// <summary>Subjects whose posted messages must be drawn again.</summary>
    public IReadOnlyList<string> Touched => _touched;

    public string? RequestKey { get; private set; }

    public string? Answer { get; private set; }

    /// <summary>The person's intention. A second commit with the same key changes nothing and returns this answer.</summary>
    public Change Once(string requestKey, string answer)
    {
        (RequestKey, Answer) = (requestKey, answer);
        return this;
    }

    /// <summary>Writes a document that was read at <paramref name="version"/>; 0 when it must not exist yet.</summary>
    public Change Write<T>(Kind<T> kind, T value, long version)
        where T : class
    {
        _writes.Add(new(kind, kind.Id(value), version, value, Stored.Write(value, kind.Json),
            [.. kind.Keys?.Invoke(value) ?? []], [.. kind.Claims?.Invoke(value) ?? []]));
        return this;
    }

    /// <summary>Lands only if the document still has the version it was read at (e.g. the campaign is still the open one).</summary>
    public Change Expect<T>(Kind<T> kind, string id, long version)
        where T : class
    {
        _expectations.Add(new(kind, id, version));
        return this;
    }

    public Change Record(Fact fact)
    {
        _facts.Add(fact);
        return this;
    }

    /// <summary>A message to send. A post whose id is already known changes nothing.</summary>
    public Change Post(Post post)
    {
        _posts.Add(post);
        return this;
    }

    /// <summary>Every post that shows this subject is drawn again and edited where it stands.</summary>
    public Change Touch(string subject)
    {
        _touched.Add(subject);
        return this;
    }
}

/// <param name="Value">The document itself, for kinds kept in memory.</param>
sealed record DocumentWrite(
    IKind Kind, string Id, long Version, object Value, byte[] Json, IReadOnlyList<string> Keys, IReadOnlyList<string> Claims);

sealed record Expectation(IKind Kind, string Id, long Version);

/// <summary>What became of a change.</summary>
abstract record Commit
{
    /// <summary>It is durable. <paramref name="Sequence"/>: the ledger's last entry after it.</summary>
    internal sealed record Landed(long Sequence) : Commit;

    /// <summary>The same intention had landed before; this is what was answered then.</summary>
    internal sealed record Repeated(string Answer) : Commit;

    /// <summary>Somebody was faster: a version moved. Load and decide again. <paramref name="What"/>: <c>kind/id</c>.</summary>
    internal sealed record Conflict(string What) : Commit;

    /// <summary>A claim is held by another document. <paramref name="Holder"/>: <c>kind/id</c>.</summary>
    internal sealed record Taken(string Claim, string Holder) : Commit;
}
