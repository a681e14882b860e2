namespace ThiDua.Bot.Recognition.Ceremonies;

enum CeremonyField
{
    Name,
    Day,
    Time,
    Venue,
    Programme,
    Presenter,
    Album,
    Campaign,
    Awards,
    Places,
}

/// <summary>A ceremony as somebody wrote it, cleaned but not yet judged. Optional texts are "" when empty.</summary>
/// <param name="DayGiven">Something stands in the field of the day, be it a date or not.</param>
/// <param name="TimeGiven">As <paramref name="DayGiven"/>.</param>
/// <param name="Awards">Chosen award ids.</param>
/// <param name="AllOfCampaign">Also every award of the campaign that no other ceremony hands out.</param>
/// <param name="Places">Chosen place ids.</param>
sealed record CeremonyDraft(
    string Name, DateOnly? Day, bool DayGiven, TimeOnly? Time, bool TimeGiven, string Venue, string Programme, string Presenter, string Album,
    string Campaign, IReadOnlyList<string> Awards, bool AllOfCampaign, IReadOnlyList<string> Places)
{
    public const int LongestName = 150, LongestVenue = 150, LongestProgramme = 1_000, LongestPresenter = 150;

    /// <summary>Decisions handed out at one ceremony.</summary>
    public const int MostAwards = 40;

    /// <param name="campaignKnown">Whether the campaign it names is there.</param>
    /// <param name="awards">Ids of those that are there and that no other ceremony hands out.</param>
    /// <param name="places">Where the office announces.</param>
    public IEnumerable<Flaw<CeremonyField>> Flaws(bool campaignKnown, IReadOnlySet<string> awards, IReadOnlyCollection<string> places)
    {
        foreach (var (field, text, most, required) in Texts())
        {
            if (text.Length > most)
                yield return new(field, FlawKind.TooLong, most);
            else if (required && text.Length == 0)
                yield return new(field, FlawKind.Missing);
        }
        if (Day is null)
            yield return new(CeremonyField.Day, DayGiven ? FlawKind.NotADate : FlawKind.Missing);
        if (TimeGiven && Time is null)
            yield return new(CeremonyField.Time, FlawKind.NotATime);
        if (Album.Length is > 0 and <= Picture.LongestLink && !Picture.Allows(Album))
            yield return new(CeremonyField.Album, FlawKind.NotHttps);
        if (Campaign.Length > 0 && !campaignKnown)
            yield return new(CeremonyField.Campaign, FlawKind.Gone);
        else if (AllOfCampaign && Campaign.Length == 0)
            yield return new(CeremonyField.Campaign, FlawKind.Missing);
        if (Awards.Any(a => !awards.Contains(a)))
            yield return new(CeremonyField.Awards, FlawKind.Gone);
        if (Awards.Count > MostAwards)
            yield return new(CeremonyField.Awards, FlawKind.TooMany, MostAwards);
        if (Places.Any(p => !places.Contains(p)))
            yield return new(CeremonyField.Places, FlawKind.Gone);
    }

    /// <summary>Only for a draft without flaws, whose awards are all named.</summary>
    public Ceremony Called(string id, string by, DateTimeOffset at) => new(
        id, Name, Day!.Value, Time, Venue, OrNull(Programme), Presenter, OrNull(Album), OrNull(Campaign), Awards, by, at) { Places = Places };

    /// <summary>The same ceremony as it is now to be; what was handed out stays.</summary>
    public Ceremony Changed(Ceremony before) => Called(before.Id, before.By, before.At) with
    {
        Places = [.. before.Places.Union(Places)],
        Handed = before.Handed,
    };

    IEnumerable<(CeremonyField Field, string Text, int Most, bool Required)> Texts() =>
    [
        (CeremonyField.Name, Name, LongestName, true),
        (CeremonyField.Venue, Venue, LongestVenue, true),
        (CeremonyField.Programme, Programme, LongestProgramme, false),
        (CeremonyField.Presenter, Presenter, LongestPresenter, true),
        (CeremonyField.Album, Album, Picture.LongestLink, false),
    ];

    static string? OrNull(string text) => text.Length == 0 ? null : text;
}
