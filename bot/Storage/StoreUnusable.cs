namespace ThiDua.Bot.Storage;

/// <summary>The store cannot be opened, or can no longer write. The message is a sentence for the person who runs the bot.</summary>
sealed class StoreUnusable(string sentence, Exception? inner = null) : Exception(sentence, inner);
