namespace ThiDua.Bot.Recognition.Ceremonies;

/// <summary>Something that happened to one ceremony: its public history is found under it.</summary>
abstract record CeremonyFact(string Ceremony) : Fact
{
    internal override IEnumerable<string> Marks => [Ceremonies.Ceremony.SubjectOf(Ceremony)];
}

/// <summary>It was called, or called differently: the last one holds.</summary>
/// <param name="Handed">How many had been handed out there until then.</param>
sealed record CeremonyCalled(
    string Ceremony, string Name, DateOnly Day, TimeOnly? Time, string Venue, string? Programme, string Presenter, string? Album, string? Campaign,
    IReadOnlyList<string> Awards, int Handed)
    : CeremonyFact(Ceremony)
{
    public static CeremonyCalled Of(Ceremony called) => new(
        called.Id, called.Name, called.Day, called.Time, called.Venue, called.Programme, called.Presenter, called.Album, called.Campaign, called.Awards,
        called.Handed.Count);
}

/// <summary>One recipient of one award, as the ledger keeps him.</summary>
/// <param name="Case">The case that ended in it, if there was one.</param>
sealed record HandOutLine(string Award, int Number, string Form, Party? Party, string? Case);

/// <summary>A batch that was handed out, or ticked by mistake and taken back.</summary>
/// <param name="Before">How many had been handed out at this ceremony until then.</param>
/// <param name="Now">And how many with this batch.</param>
abstract record HandOutFact(string Ceremony, IReadOnlyList<HandOutLine> Lines, DateOnly Day, int Before, int Now) : CeremonyFact(Ceremony)
{
    internal override IEnumerable<string> Marks =>
    [
        .. base.Marks,
        .. Lines.Select(l => Recognition.Award.SubjectOf(l.Award)).Distinct(),
        .. Lines.Select(l => l.Case).OfType<string>().Select(Cases.Case.SubjectOf),
    ];
}

sealed record HandedOut(string Ceremony, IReadOnlyList<HandOutLine> Lines, DateOnly Day, int Before, int Now)
    : HandOutFact(Ceremony, Lines, Day, Before, Now);

sealed record HandOutTakenBack(string Ceremony, IReadOnlyList<HandOutLine> Lines, DateOnly Day, int Before, int Now)
    : HandOutFact(Ceremony, Lines, Day, Before, Now);
