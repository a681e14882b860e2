namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>Something the writer does as part of a batch, and somebody who waits for it.</summary>
abstract class Work
{
    /// <summary>Says what it needs.</summary>
    public virtual void Want(Batch batch)
    {
    }

    /// <summary>Whether it looks for itself.</summary>
    public virtual bool Looks => false;

    /// <summary>Looks for itself, within the turn in which all that is needed is loaded.</summary>
    public virtual void Look(Batch batch, Tables tables)
    {
    }

    public abstract void Do(Batch batch);

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

    public override void Do(Batch batch) => _commit = batch.Judge(change);

    public override void Done() => _done.SetResult(_commit!);

    public override void Fail(Exception fault) => _done.SetException(fault);
}

sealed class SettleWork(Post post) : Work
{
    readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Settled => _done.Task;

    public override void Want(Batch batch) => batch.Want(post);

    public override void Do(Batch batch) => batch.Settle(post);

    public override void Done() => _done.SetResult();

    public override void Fail(Exception fault) => _done.SetException(fault);
}

/// <summary>Looks through some of the request keys and forgets those that are too old to be repeated.</summary>
/// <param name="after">The last key that was looked at; "" to begin.</param>
/// <param name="looked">Called with where to go on; "" at the end.</param>
sealed class ForgetWork(string after, long beforeTicks, Action<string> looked) : Work
{
    const int Some = 256;

    IReadOnlyList<RequestRow> _seen = [];

    public override bool Looks => true;

    public override void Look(Batch batch, Tables tables) => _seen = batch.Requests(tables, after, Some);

    public override void Do(Batch batch) => batch.Forget(_seen.Where(request => request.AtTicks < beforeTicks));

    public override void Done() => looked(_seen.Count < Some ? "" : _seen[^1].Key);

    /// <summary>The next round tries again; the writer has logged the fault.</summary>
    public override void Fail(Exception fault)
    {
    }
}
