namespace ThiDua.Bot.Storage;

/// <summary>
/// A file that Teams asks a person's consent for: nothing of it is kept but where it stands. It is made when it is asked for and again when
/// it is accepted, from what is true then.
/// </summary>
/// <param name="Id">Unguessable: it travels through the client and comes back.</param>
/// <param name="For">Whose chat it is offered in, and who alone may accept it: a person id.</param>
sealed record FileOffer(string Id, string Announcement, string For, DateTimeOffset At)
{
    public FileOfferState State { get; init; }

    /// <summary>Where Teams takes it, once accepted; valid for some minutes.</summary>
    public string? UploadUrl { get; init; }

    /// <summary>What Teams says of the file to be, for the card that shows it.</summary>
    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    public string? UniqueId { get; init; }

    public string? FileType { get; init; }

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"file/{id}";
}

enum FileOfferState
{
    Offered,

    /// <summary>On its way to <see cref="FileOffer.UploadUrl"/>.</summary>
    Accepted,

    Uploaded,
    Declined,

    /// <summary>It did not arrive; it may be accepted again.</summary>
    Failed,

    /// <summary>Teams named a place that files are never sent to.</summary>
    PlaceRefused,

    /// <summary>Another offer of the same list has taken its place.</summary>
    Withdrawn,
}
