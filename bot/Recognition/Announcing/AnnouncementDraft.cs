namespace ThiDua.Bot.Recognition.Announcing;

enum AnnouncementField
{
    Title,
    Text,
    Picture,
    Mentions,
    Shows,
    Places,
    Units,
    Roles,
    Campaigns,
    People,
    Lines,
    Lists,
    Day,
    Time,
}

/// <summary>An announcement as its author wrote it, cleaned but not yet judged. Optional texts are "" when empty.</summary>
/// <param name="Shows">The subject it brings instead of a text; "" for its own.</param>
/// <param name="Lines">People pasted one per line.</param>
/// <param name="LeaveOut">Lines that mean nobody for certain are left out, as the author has agreed.</param>
/// <param name="DayGiven">Something stands in the field, be it a day or not.</param>
sealed record AnnouncementDraft(
    string Title, string Text, string Picture, IReadOnlyList<string> Mentions, string Shows, Audience Audience, string Lines, bool LeaveOut,
    DateOnly? Day, bool DayGiven, TimeOnly? Time, bool TimeGiven, bool Urgent, WhenInDoubt WhenInDoubt)
{
    public const int LongestTitle = 150;

    public const int LongestText = 2_000;

    public const int MostMentions = 10;

    /// <summary>Some hundred people; the text twice, the list and the card that shows them must fit into one message.</summary>
    public const int LongestLines = 2_000;

    /// <summary>How many can be picked one by one.</summary>
    public const int MostPicked = 50;

    /// <summary>Nobody plans an announcement further ahead; a wrong year is typed more often.</summary>
    public const int MostDaysAhead = 366;

    public bool HasOwnText => Shows.Length == 0;

    public bool IsTimed => DayGiven || TimeGiven;

    /// <summary>What is wrong with it, but for whom it reaches.</summary>
    /// <param name="now">The office's own time.</param>
    /// <param name="shown">Whether what it shows is there.</param>
    public IEnumerable<Flaw<AnnouncementField>> Flaws(DateTimeOffset now, DateTimeOffset? sendAt, bool shown)
    {
        foreach (var flaw in HasOwnText ? WordingFlaws(Title, Text, Picture, Mentions) : [])
            yield return flaw;
        if (!HasOwnText && !shown)
            yield return new(AnnouncementField.Shows, FlawKind.Gone);
        if (Lines.Length > LongestLines)
            yield return new(AnnouncementField.Lines, FlawKind.TooLong, LongestLines);
        if (Audience.People.Count > MostPicked)
            yield return new(AnnouncementField.People, FlawKind.TooMany, MostPicked);

        if (DayGiven && Day is null)
            yield return new(AnnouncementField.Day, FlawKind.NotADate);
        else if (TimeGiven && Time is null)
            yield return new(AnnouncementField.Time, FlawKind.NotATime);
        else if (DayGiven != TimeGiven)
            yield return new(DayGiven ? AnnouncementField.Time : AnnouncementField.Day, FlawKind.Half);
        else if (sendAt < now)
            yield return new(AnnouncementField.Day, FlawKind.InThePast);
        else if (sendAt > now.AddDays(MostDaysAhead))
            yield return new(AnnouncementField.Day, FlawKind.TooFar);
    }

    public static IEnumerable<Flaw<AnnouncementField>> WordingFlaws(string title, string text, string picture, IReadOnlyList<string> mentions)
    {
        if (title.Length == 0)
            yield return new(AnnouncementField.Title, FlawKind.Missing);
        if (title.Length > LongestTitle)
            yield return new(AnnouncementField.Title, FlawKind.TooLong, LongestTitle);
        if (text.Length == 0)
            yield return new(AnnouncementField.Text, FlawKind.Missing);
        if (text.Length > LongestText)
            yield return new(AnnouncementField.Text, FlawKind.TooLong, LongestText);
        if (picture.Length > Recognition.Picture.LongestLink)
            yield return new(AnnouncementField.Picture, FlawKind.TooLong, Recognition.Picture.LongestLink);
        else if (picture.Length > 0 && !Recognition.Picture.Allows(picture))
            yield return new(AnnouncementField.Picture, FlawKind.NotHttps);
        else if (picture.Length > 0 && !Recognition.Picture.MayBeOne(picture))
            yield return new(AnnouncementField.Picture, FlawKind.NotAPicture);
        if (mentions.Count > MostMentions)
            yield return new(AnnouncementField.Mentions, FlawKind.TooMany, MostMentions);
    }

    /// <summary>What of the chosen audience is not there (any more), or not for this author.</summary>
    /// <param name="list">Whom a list of the author's own means.</param>
    public IEnumerable<Flaw<AnnouncementField>> AudienceFlaws(
        AuthorScope scope, Func<string, Place?> place, Func<string, Unit?> unit, Func<string, bool> campaign, Func<string, IEnumerable<Person>?> list)
    {
        if (!scope.IsWhole && Audience.Places.Count > 0)
            yield return new(AnnouncementField.Places, FlawKind.OutOfScope);
        else if (Audience.Places.Any(p => place(p) is not { Gone: false, Kind: not PlaceKind.Personal }))
            yield return new(AnnouncementField.Places, FlawKind.Gone);
        if (!scope.IsWhole && (Audience.Everyone || !Audience.Units.All(scope.Units.Contains)))
            yield return new(AnnouncementField.Units, FlawKind.OutOfScope);
        else if (Audience.Units.Any(u => unit(u) is not { Gone: false }))
            yield return new(AnnouncementField.Units, FlawKind.Gone);
        if (!scope.IsWhole && Audience.Roles.Count > 0)
            yield return new(AnnouncementField.Roles, FlawKind.OutOfScope);
        if (!scope.IsWhole && Audience.Campaigns.Count > 0)
            yield return new(AnnouncementField.Campaigns, FlawKind.OutOfScope);
        else if (!Audience.Campaigns.All(campaign))
            yield return new(AnnouncementField.Campaigns, FlawKind.Gone);
        var lists = Audience.Lists.Select(list).ToList();
        if (lists.Contains(null))
            yield return new(AnnouncementField.Lists, FlawKind.Gone);
        // who was in reach when the list came need not be so now
        else if (!lists.All(people => people!.All(scope.Allows)))
            yield return new(AnnouncementField.Lists, FlawKind.OutOfScope);
    }

    /// <summary>Only for a draft without flaws.</summary>
    /// <param name="title">Of what it shows; its own otherwise.</param>
    public Announcement Written(string id, string title, Audience audience, DateTimeOffset? sendAt, string by, DateTimeOffset at) =>
        new(id, title, HasOwnText ? Text : "", audience, by, at, HasOwnText ? null : Shows)
        {
            Picture = HasOwnText && Picture.Length > 0 ? Picture : null,
            Mentions = HasOwnText ? Mentions : [],
            SendAt = sendAt,
            Urgent = Urgent,
            WhenInDoubt = WhenInDoubt,
        };
}
