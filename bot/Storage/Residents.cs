using System.Collections.Immutable;
using System.Text.Json;

namespace ThiDua.Bot.Storage;

/// <summary>All documents of one resident kind as snapshots that are replaced, never changed. One writer, any number of readers.</summary>
abstract class Residents
{
    /// <summary>A document as it lies in the store.</summary>
    public abstract void Load(string id, long version, ReadOnlySpan<byte> json);

    /// <summary>A document that has just become durable.</summary>
    public abstract void Put(string id, long version, object value);

    /// <summary>Shows everything put so far to readers, at once.</summary>
    public abstract void Publish();
}

sealed class Residents<T>(Kind<T> kind) : Residents
    where T : class
{
    readonly ImmutableDictionary<string, Versioned<T>>.Builder _next = ImmutableDictionary.CreateBuilder<string, Versioned<T>>();
    volatile ImmutableDictionary<string, Versioned<T>> _all = ImmutableDictionary<string, Versioned<T>>.Empty;
    TaskCompletionSource _changed = NewSignal();

    public ImmutableDictionary<string, Versioned<T>> All => _all;

    public override void Load(string id, long version, ReadOnlySpan<byte> json) =>
        Put(id, version, JsonSerializer.Deserialize(json, kind.Json) ?? throw new JsonException($"'{kind.Name}/{id}' holds null"));

    public override void Put(string id, long version, object value) => _next[id] = new((T)value, version);

    public override void Publish()
    {
        _all = _next.ToImmutable();
        Interlocked.Exchange(ref _changed, NewSignal()).SetResult();
    }

    /// <summary>Completes when something else than <paramref name="seen"/> is shown.</summary>
    public Task Changed(ImmutableDictionary<string, Versioned<T>> seen)
    {
        // taken before the look: whatever is published after the look completes it
        var changed = Volatile.Read(ref _changed).Task;
        return ReferenceEquals(_all, seen) ? changed : Task.CompletedTask;
    }

    static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
