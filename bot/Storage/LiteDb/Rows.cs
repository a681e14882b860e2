using System.Globalization;
using LiteDB;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>A document of any kind as it lies in the store.</summary>
/// <param name="Keys">The kind's keys, each followed by NUL and the id: one order for all, also among equal keys.</param>
sealed record DocumentRow(string Id, long Version, byte[] Json, string[] Keys, string[] Claims)
{
    public static string KeyOf(string key, string id) => $"{key}\0{id}";

    public static DocumentRow Read(BsonDocument row) => new(
        row["_id"].AsString, row["version"].AsInt64, row["json"].AsBinary, [], Bson.Strings(row["claims"]));

    public static BsonDocument Write(DocumentRow row) => new()
    {
        ["_id"] = row.Id,
        ["version"] = row.Version,
        ["json"] = row.Json,
        ["keys"] = Bson.Array(row.Keys),
        ["claims"] = Bson.Array(row.Claims),
    };
}

/// <param name="Holder"><c>kind/id</c>.</param>
sealed record ClaimRow(string Claim, string Holder)
{
    public static ClaimRow Read(BsonDocument row) => new(row["_id"].AsString, row["holder"].AsString);

    public static BsonDocument Write(ClaimRow row) => new() { ["_id"] = row.Claim, ["holder"] = row.Holder };
}

sealed record RequestRow(string Key, string Answer, long AtTicks)
{
    public static RequestRow Read(BsonDocument row) => new(row["_id"].AsString, row["answer"].AsString, row["at"].AsInt64);

    public static BsonDocument Write(RequestRow row) => new() { ["_id"] = row.Key, ["answer"] = row.Answer, ["at"] = row.AtTicks };
}

sealed record TallyRow(string Key, string? Board, long Value)
{
    /// <summary>Sorts the highest count first, then by key.</summary>
    public string? Rank => Board is null || Value <= 0 ? null
        : string.Create(CultureInfo.InvariantCulture, $"{Board}\0{long.MaxValue - Value:D19}\0{Key}");

    public static TallyRow Read(BsonDocument row) => new(row["_id"].AsString, row["board"].AsString, row["value"].AsInt64);

    public static BsonDocument Write(TallyRow row) => new()
    {
        ["_id"] = row.Key,
        ["board"] = row.Board,
        ["value"] = row.Value,
        ["rank"] = row.Rank is { } rank ? Bson.Array(rank) : new BsonArray(),
    };
}

static class PostRow
{
    public static Post Read(BsonDocument row) => JsonSerializer.Deserialize(row["json"].AsBinary, Stored.Json.Post)!;

    /// <summary>The posts of a subject are found by their ids, which begin with it; so do those of some other subjects.</summary>
    public static List<BsonDocument> Near(Tables tables, string subject) =>
        tables.Range(Collections.Posts, Collections.Id, subject, subject + Collections.End, int.MaxValue);

    public static BsonDocument Write(Post post) => new()
    {
        ["_id"] = post.Id,
        ["due"] = post.State == PostState.Waiting ? new BsonArray { DueOf(post) } : new BsonArray(),
        ["failed"] = post.State == PostState.Failed ? new BsonArray { post.Id } : new BsonArray(),
        ["json"] = Stored.Write(post, Stored.Json.Post),
    };

    /// <summary>By time, then by id.</summary>
    static string DueOf(Post post) => string.Create(CultureInfo.InvariantCulture, $"{post.DueTicks:D19}\0{post.Id}");

    /// <summary>Behind every post that is due at this time.</summary>
    public static string DueBy(long ticks) => string.Create(CultureInfo.InvariantCulture, $"{ticks:D19}\0{Collections.End}");
}

static class Bson
{
    public static BsonArray Array(params ReadOnlySpan<string> values)
    {
        var array = new BsonArray();
        foreach (var value in values)
            array.Add(value);
        return array;
    }

    public static string[] Strings(BsonValue array) => [.. array.AsArray.Select(value => value.AsString)];
}
