using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using LiteDB;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace ThiDua.Bot.Storage.LiteDb;

sealed partial class LiteDbStore
{
    public async ValueTask<Versioned<T>?> Find<T>(Kind<T> kind, string id, CancellationToken cancel)
        where T : class =>
        kind.Resident ? All(kind).TryGetValue(id, out var found) ? found : null
        : await _file.ById(Collections.Of(kind.Name), id, cancel) is { } row ? Document(kind, row) : null;

    public ValueTask<IReadOnlyList<Versioned<T>>> List<T>(
        Kind<T> kind, string prefix, int take, CancellationToken cancel, bool newestFirst = false, int skip = 0)
        where T : class =>
        _file.Read<IReadOnlyList<Versioned<T>>>(
            tables => tables.Range(Collections.Of(kind.Name), "keys[*]", prefix, prefix + Collections.End, take, skip, newestFirst)
                .ConvertAll(row => Document(kind, row)),
            cancel);

    public async IAsyncEnumerable<Versioned<T>> Every<T>(Kind<T> kind, [EnumeratorCancellation] CancellationToken cancel)
        where T : class
    {
        const int page = 500;
        for (var (after, some) = ("", page); some == page;)
        {
            var from = after;
            var rows = await _file.Read(
                tables => tables.Range(Collections.Of(kind.Name), "_id", from, Collections.End, page)
                    .ConvertAll(row => (DocumentRow.Read(row).Id, Document: Document(kind, row))),
                cancel);
            foreach (var (_, document) in rows)
                yield return document;
            some = rows.Count;
            after = some == 0 ? "" : rows[^1].Id + "\0";
        }
    }

    public ImmutableDictionary<string, Versioned<T>> All<T>(Kind<T> kind)
        where T : class => ResidentsOf(kind).All;

    public Task Changed<T>(Kind<T> kind, ImmutableDictionary<string, Versioned<T>> seen, CancellationToken cancel)
        where T : class => ResidentsOf(kind).Changed(seen).WaitAsync(cancel);

    Residents<T> ResidentsOf<T>(Kind<T> kind)
        where T : class =>
        _residents.TryGetValue(kind.Name, out var all)
            ? (Residents<T>)all
            : throw new ArgumentException($"'{kind.Name}' is not one of the resident kinds this store was opened with");

    static Versioned<T> Document<T>(Kind<T> kind, BsonDocument row)
        where T : class
    {
        var document = DocumentRow.Read(row);
        return new(JsonSerializer.Deserialize(document.Json, kind.Json)!, document.Version);
    }

    static void Load(Tables tables, string kind, Residents all)
    {
        const int page = 1_000;
        for (var (after, some) = ("", page); some == page;)
        {
            var rows = tables.Range(Collections.Of(kind), "_id", after, Collections.End, page);
            foreach (var row in rows.ConvertAll(DocumentRow.Read))
            {
                all.Load(row.Id, row.Version, row.Json);
                after = row.Id + "\0";
            }
            some = rows.Count;
        }
        all.Publish();
    }
}
