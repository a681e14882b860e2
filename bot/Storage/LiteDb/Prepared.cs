using System.Text;
using ThiDua.Bot.Recognition;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>A change with everything worked out that needs no look into the store: off the writer's thread, and beyond the caller's reach.</summary>
sealed record Prepared(
    string By, long AtTicks, string? RequestKey, string Answer, DocumentWrite[] Writes, Expectation[] Expectations, PreparedFact[] Facts,
    Post[] Posts, string[] Touched)
{
    /// <summary>Half a surrogate pair would come back as another character, and be another key: it is refused.</summary>
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>LiteDB takes 1,023 bytes for an index key; what this store puts behind a key needs some of them.</summary>
    const int LongestKey = 950;

    /// <summary>LiteDB takes documents up to 16,683,050 bytes; nothing a person types comes near.</summary>
    const int LargestDocument = 8_000_000;

    /// <exception cref="ArgumentException">Something in it cannot be stored: too long, or text that is not well-formed Unicode.</exception>
    public static Prepared From(Change change)
    {
        var prepared = new Prepared(
            change.By, change.At.UtcTicks, change.RequestKey, change.Answer ?? "", [.. change.Writes], [.. change.Expectations],
            [.. change.Facts.Select(PreparedFact.From)], [.. change.Posts], [.. change.Touched.Distinct()]);
        prepared.Check();
        return prepared;
    }

    void Check()
    {
        Key(By);
        if (RequestKey is not null)
            Key(RequestKey);
        Text(Answer);
        foreach (var write in Writes)
        {
            Key(write.Id);
            foreach (var claim in write.Claims)
                Key(claim);
            foreach (var key in write.Keys)
                Key(DocumentRow.KeyOf(key, write.Id));
            if (write.Json.Length > LargestDocument)
                throw new ArgumentException($"{write.Kind.Name}/{write.Id} has {write.Json.Length} bytes; at most {LargestDocument} can be stored");
        }
        foreach (var expectation in Expectations)
            Key(expectation.Id);
        foreach (var fact in Facts)
        {
            Text(fact.Json);
            foreach (var mark in fact.Marks)
                Key(mark);
            foreach (var step in fact.Steps)
                Key($"{step.Board}\0{step.Key}");
        }
        foreach (var post in Posts)
            Check(post);
        foreach (var subject in Touched)
            Key(subject);
    }

    public static void Check(Post post)
    {
        Key(post.Id);
        if (!post.Id.StartsWith(post.Subject, StringComparison.Ordinal))
            throw new ArgumentException($"post '{post.Id}' would not be found: its id does not begin with its subject, '{post.Subject}'");
        if (post.Args is not null)
            Text(post.Args);
    }

    static void Key(string key)
    {
        if (Strict.GetByteCount(key) > LongestKey)
            throw new ArgumentException($"a key of {key.Length} characters cannot be stored: '{key[..40]}…'");
    }

    static void Text(string text)
    {
        if (Strict.GetByteCount(text) > LargestDocument)
            throw new ArgumentException($"a text of {text.Length} characters cannot be stored");
    }
}

sealed record PreparedFact(string Kind, string Json, string[] Marks, TallyStep[] Steps)
{
    public static PreparedFact From(Fact fact) => new(FactJson.NameOf(fact), FactJson.Write(fact), [.. fact.Marks], [.. Tallies.Of(fact)]);
}
