namespace ThiDua.Bot.Storage.LiteDb;

sealed partial class LiteDbStore
{
    public async ValueTask<Commit> Commit(Change change, CancellationToken cancel)
    {
        var work = new ChangeWork(Prepared.From(change));
        await _writer.Add(work, cancel);
        // once handed over it lands or not, whatever the caller wishes: only the answer says which
        return await work.Commit;
    }

    public async ValueTask<string?> Answered(string requestKey, CancellationToken cancel) =>
        await _file.ById(Collections.Requests, requestKey, cancel) is { } row ? RequestRow.Read(row).Answer : null;
}
