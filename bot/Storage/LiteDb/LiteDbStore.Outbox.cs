namespace ThiDua.Bot.Storage.LiteDb;

sealed partial class LiteDbStore
{
    public ValueTask<IReadOnlyList<Post>> Due(DateTimeOffset now, int take, IReadOnlySet<string> busy, CancellationToken cancel) =>
        _file.Read<IReadOnlyList<Post>>(
            tables => [.. tables.Range(Collections.Posts, "due[*]", "", PostRow.DueBy(now.UtcTicks), take + busy.Count)
                .Select(PostRow.Read).Where(post => !busy.Contains(post.Id)).Take(take)],
            cancel);

    public ValueTask<DateTimeOffset?> NextDue(CancellationToken cancel) =>
        _file.Read<DateTimeOffset?>(
            tables => tables.Range(Collections.Posts, "due[*]", "", Collections.End, 1).ConvertAll(PostRow.Read) is [var next]
                ? new(next.DueTicks, TimeSpan.Zero) : null,
            cancel);

    public async ValueTask Settle(Post post, CancellationToken cancel)
    {
        Prepared.Check(post);
        var work = new SettleWork(post);
        await _writer.Add(work, cancel);
        await work.Settled;
    }

    public async ValueTask<Post?> FindPost(string id, CancellationToken cancel) =>
        await _file.ById(Collections.Posts, id, cancel) is { } row ? PostRow.Read(row) : null;

    public ValueTask<IReadOnlyList<Post>> PostsOf(string subject, CancellationToken cancel) =>
        _file.Read<IReadOnlyList<Post>>(
            tables => [.. PostRow.Near(tables, subject).Select(PostRow.Read).Where(post => post.Subject == subject)],
            cancel);

    public ValueTask<OutboxCounts> Counts(CancellationToken cancel) => _file.Read(
        tables =>
        {
            var waiting = tables.Range(Collections.Posts, "due[*]", "", Collections.End, int.MaxValue).ConvertAll(PostRow.Read);
            var failed = tables.Range(Collections.Posts, "failed[*]", "", Collections.End, int.MaxValue);
            return new OutboxCounts(waiting.Count, waiting.Count(post => post.Attempts > 0), failed.Count);
        },
        cancel);

    public async ValueTask Waiting(CancellationToken cancel) => await _toSend.Reader.ReadAsync(cancel);
}
