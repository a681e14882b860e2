namespace ThiDua.Bot.Storage;

/// <summary>
/// One message in one conversation, from the moment it was decided: the outbox row, and afterwards the memory of where it
/// stands, so that it can be edited. It is drawn when it is sent, from what is true then; <see cref="Wanted"/> grows with
/// every change of its subject, and it is in line when <see cref="Shown"/> has caught up.
/// </summary>
/// <param name="Id">Chosen by who decides it, so that deciding twice is posting once; begins with the subject, e.g. <c>nomination/7K3Q9F@19:…</c>.</param>
/// <param name="Template">Which feature draws it, e.g. <c>nominate.posted</c>.</param>
/// <param name="Subject">What it shows, e.g. <c>nomination/7K3Q9F</c>.</param>
/// <param name="To">A place id, or <c>person/CN-007</c> for that person's own chat with the bot.</param>
/// <param name="Args">Whatever else the template needs, in its own form; small.</param>
sealed record Post(string Id, string Template, string Subject, string To, string? Args = null)
{
    public PostState State { get; init; } = PostState.Waiting;

    public long Wanted { get; init; } = 1;

    public long Shown { get; init; }

    /// <summary>Where it stands, once sent.</summary>
    public string? ConversationId { get; init; }

    public string? ActivityId { get; init; }

    public int Attempts { get; init; }

    /// <summary>UTC ticks before which it is not tried again.</summary>
    public long DueTicks { get; init; }

    /// <summary>Why it waits or failed, for people who look.</summary>
    public string? Why { get; init; }
}

enum PostState
{
    /// <summary>To be sent, or to be edited, at <see cref="Post.DueTicks"/>.</summary>
    Waiting,

    /// <summary>Stands as wanted.</summary>
    Sent,

    /// <summary>Given up, with the reason in <see cref="Post.Why"/>.</summary>
    Failed,
}
