using System.Text.Json;

namespace ThiDua.Bot.Practice;

/// <summary>Who and what exists in the local Teams: the shape of sample-office.json.</summary>
sealed record SampleOffice(
    OfficeName Office,
    string TenantId,
    BotName Bot,
    TeamName Team,
    IReadOnlyList<TeamName> Channels,
    IReadOnlyList<GroupChat> GroupChats,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<Person> People)
{
    public static string SamplePath => Path.Combine(AppContext.BaseDirectory, "Practice", "sample-office.json");

    public static SampleOffice Read(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize<SampleOffice>(file, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{path} holds no office");
    }

    public string BotMri => "28:" + Bot.Id;

    /// <summary>By code, MRI, Entra object id, e-mail, or name: Teams' own API takes all but the first and last.</summary>
    public Person? Find(string id) => People.FirstOrDefault(person => person.Is(id));

    public Person Someone(string id) => Find(id) ?? throw new ArgumentException($"Nobody here is called {id}", nameof(id));
}

sealed record OfficeName(string Id, string Name, string TimeZone, string Locale);

sealed record BotName(string Id, string Name);

sealed record TeamName(string Id, string Name);

sealed record GroupChat(string Id, string Name, IReadOnlyList<string> Members);

sealed record Unit(string Id, string Name, string? Parent);

sealed record Person(
    string Code,
    string AadObjectId,
    string Name,
    string Title,
    string Unit,
    IReadOnlyList<string> Roles,
    string Email,
    string Gender,
    bool Sample)
{
    public string Mri => "29:" + Code.ToLowerInvariant();

    public bool Is(string id) =>
        Same(id, Code) || Same(id, Mri) || Same(id, AadObjectId) || Same(id, Email) || id == Name;

    static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
