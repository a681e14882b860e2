namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// Changes that become durable together. Each is judged in memory against what is stored and what the batch has done before it, as if
/// they had come one after the other; one that is refused leaves nothing behind and does not disturb the rest.
/// </summary>
sealed class Batch(LedgerHead head)
{
    readonly Dictionary<string, Cells<DocumentRow>> _documents = [];
    readonly Cells<ClaimRow> _claims = new(Collections.Claims, row => row.Claim, ClaimRow.Read, ClaimRow.Write);
    readonly Cells<RequestRow> _requests = new(Collections.Requests, row => row.Key, RequestRow.Read, RequestRow.Write);
    readonly Cells<TallyRow> _tallies = new(Collections.Tallies, row => row.Key, TallyRow.Read, TallyRow.Write);
    readonly Cells<Post> _posts = new(Collections.Posts, post => post.Id, PostRow.Read, PostRow.Write);
    readonly Dictionary<string, HashSet<string>> _subjects = [];
    readonly List<(LedgerEntry Entry, string[] Marks)> _entries = [];
    readonly List<DocumentWrite> _residents = [];

    public LedgerHead Head { get; private set; } = head;

    /// <summary>What the batch wrote of resident kinds, in order.</summary>
    public IReadOnlyList<DocumentWrite> Residents => _residents;

    /// <summary>Whether there is something to send that was not there before.</summary>
    public bool BringsPosts => _posts.Changed.Any(post => post.State == PostState.Waiting);

    public void Want(Prepared change)
    {
        if (change.RequestKey is { } key)
            _requests.Want(key);
        foreach (var write in change.Writes)
        {
            Documents(write.Kind).Want(write.Id);
            foreach (var claim in write.Claims)
                _claims.Want(claim);
        }
        foreach (var expectation in change.Expectations)
            Documents(expectation.Kind).Want(expectation.Id);
        foreach (var step in change.Facts.SelectMany(fact => fact.Steps))
            _tallies.Want(step.Key);
        foreach (var post in change.Posts)
            _posts.Want(post.Id);
        foreach (var subject in change.Touched)
            _subjects.TryAdd(subject, []);
    }

    public void Want(Post settled) => _posts.Want(settled.Id);

    /// <summary>Whether all that was wanted is loaded.</summary>
    public bool IsComplete => _subjects.Count == 0 && Others.Concat(_documents.Values).All(cells => cells.IsComplete);

    /// <summary>Takes of what is wanted whatever is known without LiteDB.</summary>
    public void Recall(Memory memory) => Load(cells => cells.Recall(memory));

    /// <summary>Asks for all that is still wanted.</summary>
    public void Load(Tables tables)
    {
        Load(cells => cells.Load(tables));
        foreach (var (subject, ids) in _subjects)
            ids.UnionWith(_posts.Accept(PostRow.Near(tables, subject)).Where(post => post.Subject == subject).Select(post => post.Id));
    }

    public Commit Judge(Prepared change)
    {
        if (change.RequestKey is { } key && _requests[key] is { } earlier)
            return new Commit.Repeated(earlier.Answer);
        foreach (var expected in change.Expectations)
        {
            if ((Documents(expected.Kind)[expected.Id]?.Version ?? 0) != expected.Version)
                return new Commit.Conflict($"{expected.Kind.Name}/{expected.Id}");
        }
        var written = new Dictionary<(string Kind, string Id), DocumentWrite>();
        foreach (var write in change.Writes)
        {
            var version = written.TryGetValue((write.Kind.Name, write.Id), out var before)
                ? before.Version + 1 : Documents(write.Kind)[write.Id]?.Version ?? 0;
            if (write.Version != version)
                return new Commit.Conflict($"{write.Kind.Name}/{write.Id}");
            written[(write.Kind.Name, write.Id)] = write;
        }
        if (Claim(written.Values, out var claims) is { } taken)
            return taken;
        foreach (var (claim, holder) in claims)
            _claims[claim] = holder is null ? null : new(claim, holder);
        Land(change, written.Values);
        return new Commit.Landed(Head.Sequence);
    }

    public void Settle(Post post)
    {
        if (_posts[post.Id] is not { } stored)
            throw new InvalidOperationException($"no post '{post.Id}' is known, so nothing can have become of it");
        _posts[post.Id] = stored.Wanted <= post.Wanted || post.State == PostState.Failed
            ? post with { Wanted = Math.Max(stored.Wanted, post.Wanted) }
            : post with
            {
                Wanted = stored.Wanted,
                State = PostState.Waiting,
                DueTicks = post.State == PostState.Waiting ? post.DueTicks : stored.DueTicks,
            };
    }

    /// <summary>Request keys in their order, to be looked through.</summary>
    public IReadOnlyList<RequestRow> Requests(Tables tables, string after, int some) =>
        _requests.Accept(tables.Range(Collections.Requests, Collections.Id, $"{after}\0", Collections.End, some));

    /// <summary>Lets go of request keys that nobody will repeat any more.</summary>
    public void Forget(IEnumerable<RequestRow> requests)
    {
        foreach (var request in requests)
            _requests[request.Key] = null;
    }

    /// <summary>The rows as they are now, those that changed.</summary>
    public IReadOnlyList<RowChange> Rows() =>
    [
        .. _documents.Values.SelectMany(cells => cells.Rows()),
        .. _claims.Rows(),
        .. _requests.Rows(),
        .. LedgerRow.Of(_entries),
        .. _tallies.Rows(),
        .. _posts.Rows(),
    ];

    IEnumerable<ICells> Others => [_claims, _requests, _tallies, _posts];

    /// <summary>A document's claims are known only once it is read, and those it lets go of must be read too.</summary>
    void Load(Action<ICells> load)
    {
        foreach (var cells in _documents.Values)
            load(cells);
        foreach (var claim in _documents.Values.SelectMany(cells => cells.Stored.SelectMany(row => row.Claims)))
            _claims.Want(claim);
        foreach (var cells in Others)
            load(cells);
    }

    Cells<DocumentRow> Documents(IKind kind)
    {
        if (!_documents.TryGetValue(kind.Name, out var cells))
            _documents[kind.Name] = cells = new(Collections.Of(kind.Name), row => row.Id, DocumentRow.Read, DocumentRow.Write);
        return cells;
    }

    /// <summary>What is let go of is free before anything is taken, so that two documents can exchange a claim in one change.</summary>
    Commit.Taken? Claim(IEnumerable<DocumentWrite> writes, out Dictionary<string, string?> claims)
    {
        claims = [];
        foreach (var write in writes)
        {
            foreach (var let in Documents(write.Kind)[write.Id]?.Claims.Except(write.Claims) ?? [])
                claims[let] = null;
        }
        foreach (var write in writes)
        {
            var holder = $"{write.Kind.Name}/{write.Id}";
            foreach (var claim in write.Claims)
            {
                var held = claims.TryGetValue(claim, out var changed) ? changed : _claims[claim]?.Holder;
                if (held is not null && held != holder)
                    return new(claim, held);
                if (held is null)
                    claims[claim] = holder;
            }
        }
        return null;
    }

    void Land(Prepared change, IEnumerable<DocumentWrite> writes)
    {
        foreach (var write in writes)
        {
            var version = write.Version + 1;
            Documents(write.Kind)[write.Id] = new(
                write.Id, version, write.Json, [.. write.Keys.Select(key => DocumentRow.KeyOf(key, write.Id))], [.. write.Claims]);
            if (write.Kind.Resident)
                _residents.Add(write);
        }
        foreach (var fact in change.Facts)
        {
            var entry = LedgerEntry.After(Head, change.AtTicks, change.By, fact.Kind, fact.Json);
            _entries.Add((entry, fact.Marks));
            Head = new(entry.Sequence, entry.Hash);
            foreach (var step in fact.Steps)
                _tallies[step.Key] = _tallies[step.Key] is { } now
                    ? now with { Board = step.Board ?? now.Board, Value = now.Value + step.By } : new(step.Key, step.Board, step.By);
        }
        foreach (var id in change.Touched.SelectMany(subject => _subjects[subject]))
            _posts[id] = Touched(_posts[id]!, change.AtTicks);
        foreach (var post in change.Posts.Where(post => _posts[post.Id] is null))
        {
            _posts[post.Id] = post;
            if (_subjects.TryGetValue(post.Subject, out var ids))
                ids.Add(post.Id);
        }
        if (change.RequestKey is { } key)
            _requests[key] = new(key, change.Answer, change.AtTicks);
    }

    static Post Touched(Post post, long now) => post.State switch
    {
        PostState.Failed => post with { Wanted = post.Wanted + 1 },
        PostState.Waiting => post with { Wanted = post.Wanted + 1, DueTicks = Math.Min(post.DueTicks, now) },
        _ => post with { Wanted = post.Wanted + 1, State = PostState.Waiting, DueTicks = now },
    };
}
