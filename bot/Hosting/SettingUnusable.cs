namespace ThiDua.Bot.Hosting;

/// <summary>A setting the bot cannot work with. The message names it and says what would do.</summary>
sealed class SettingUnusable(string sentence) : Exception(sentence)
{
    /// <summary>What .NET throws where it cannot make sense of a setting, as such a sentence; null for anything else.</summary>
    public static SettingUnusable? Of(Exception wrong) => wrong switch
    {
        SettingUnusable already => already,
        // of a file that is no JSON, which names file and line
        InvalidDataException { InnerException: FormatException } => new($"{wrong.Message} {wrong.GetBaseException().Message}"),
        InvalidOperationException when wrong.Message.StartsWith("Configuration value '", StringComparison.Ordinal) =>
            new($"{wrong.Message} Logging:LogLevel takes {string.Join(", ", Enum.GetNames<LogLevel>())}."),
        // of the binder, which names value and setting
        InvalidOperationException when wrong.Message.StartsWith("Failed to convert configuration value '", StringComparison.Ordinal) =>
            new($"{wrong.Message} {wrong.GetBaseException().Message}"),
        _ => null,
    };
}
