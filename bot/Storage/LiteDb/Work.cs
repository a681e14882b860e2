namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>Something the writer does as part of a batch, and somebody who waits for it.</summary>
abstract class Work
{
    public abstract void Want(Batch batch);

    public abstract void Do(Batch batch, Tables tables);

    /// <summary>It is durable.</summary>
    public abstract void Done();

    public abstract void Fail(Exception fault);
}

sealed class ChangeWork(Prepared change) : Work
{
    readonly TaskCompletionSource<Commit> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    Commit? _commit;

    public Task<Commit> Commit => _done.Task;

    public override void Want(Batch batch) => batch.Want(change);

    public override void Do(Batch batch, Tables tables) => _commit = batch.Judge(change);

    public override void Done() => _done.SetResult(_commit!);

    public override void Fail(Exception fault) => _done.SetException(fault);
}

sealed class SettleWork(Post post) : Work
{
    readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Settled => _done.Task;

    public override void Want(Batch batch) => batch.Want(post);

    public override void Do(Batch batch, Tables tables) => batch.Settle(post);

    public override void Done() => _done.SetResult();

    public override void Fail(Exception fault) => _done.SetException(fault);
}

/// <summary>Looks through some of the request keys and forgets those that are too old to be repeated.</summary>
/// <param name="looked">Called with where to go on.</param>
sealed class ForgetWork(string after, long beforeTicks, Action<string> looked) : Work
{
    string _next = "";

    public override void Want(Batch batch)
    {
    }

    public override void Do(Batch batch, Tables tables) => _next = batch.Forget(tables, after, beforeTicks);

    public override void Done() => looked(_next);

    /// <summary>The next round tries again; the writer has logged the fault.</summary>
    public override void Fail(Exception fault)
    {
    }
}
