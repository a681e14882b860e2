namespace ThiDua.Bot.Delivery;

/// <summary>For whom a copy of an announcement is drawn: all of one kind and language see the same. Its name is the post's args.</summary>
enum Onlooker
{
    /// <summary>Whoever reads it for the first time.</summary>
    Reader,

    /// <summary>A person who has taken note of it, in his own chat: an edit does not ask him again.</summary>
    NotedReader,

    /// <summary>All in a channel or group: those who have taken note see so by themselves.</summary>
    Place,
}
