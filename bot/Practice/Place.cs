namespace ThiDua.Bot.Practice;

/// <summary>A conversation as a whole: a channel (with its threads), a group chat, or one person's chat with the bot.</summary>
/// <param name="Kind">Teams' <c>conversationType</c>: channel, groupChat or personal.</param>
sealed record Place(string Id, string Kind, string Name, IReadOnlyList<Person> Members)
{
    const string ThreadMark = ";messageid=";

    public bool IsChannel => Kind == "channel";
    public bool IsPersonal => Kind == "personal";

    public bool Has(Person person) => Members.Contains(person);

    /// <summary>The id Teams puts on an activity: in a channel it carries the thread's root message.</summary>
    public string ConversationId(string? root) => IsChannel && root is not null ? Id + ThreadMark + root : Id;

    public static (string Place, string? Root) Split(string conversationId)
    {
        var at = conversationId.IndexOf(ThreadMark, StringComparison.Ordinal);
        return at < 0 ? (conversationId, null) : (conversationId[..at], conversationId[(at + ThreadMark.Length)..]);
    }

    public static string PersonalId(Person person) => "a:1-" + person.Code.ToLowerInvariant();
}
