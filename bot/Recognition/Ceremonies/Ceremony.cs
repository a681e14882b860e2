namespace ThiDua.Bot.Recognition.Ceremonies;

/// <summary>Hội nghị: where awards are handed out. Who presents them need not be who decided on them.</summary>
/// <param name="Time">When it begins, by the office's clock; null while only the day is set.</param>
/// <param name="Programme">One item per line.</param>
/// <param name="Presenter">Người trao, in words, e.g. "đại diện lãnh đạo Ban Thi đua – Khen thưởng Thành phố".</param>
/// <param name="Album">Where its pictures are: https.</param>
/// <param name="Campaign">The campaign it concludes, if any.</param>
/// <param name="Awards">Ids of what is handed out there; an award is handed out at one ceremony.</param>
sealed record Ceremony(
    string Id, string Name, DateOnly Day, TimeOnly? Time, string Venue, string? Programme, string Presenter, string? Album, string? Campaign,
    IReadOnlyList<string> Awards, string By, DateTimeOffset At)
{
    /// <summary>Channels it was posted to.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>What was ticked at the table (đã trao), in the order of ticking.</summary>
    public IReadOnlyList<HandedOver> Handed { get; init; } = [];

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"ceremony/{id}";
}

/// <summary>One recipient has received one award.</summary>
/// <param name="Number">The recipient's place in the list of his decision, from 0.</param>
/// <param name="By">Who ticked it: person id.</param>
sealed record HandedOver(string Award, int Number, DateTimeOffset At, string By)
{
    public string Key => KeyOf(Award, Number);

    /// <summary>E.g. <c>7K3Q9F.12</c>: what a choice carries.</summary>
    public static string KeyOf(string award, int number) => FormattableString.Invariant($"{award}.{number}");
}
