using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Alarms;

/// <summary>Things of one kind that must happen at a time, worked out afresh from what is true now: nothing is kept that could be lost.</summary>
interface IAlarms
{
    /// <summary>Those set now, due or still to come. Whether one has rung is not asked here.</summary>
    IEnumerable<Alarm> Set(DateTimeOffset now);

    /// <summary>The same, for what has to be read first; the store may be slow, so this is for few things.</summary>
    ValueTask<IEnumerable<Alarm>> Read(DateTimeOffset now, CancellationToken cancel) => new(Set(now));
}

/// <summary>Something that must happen at a time, once.</summary>
/// <param name="Id">
/// What, of which thing, for which moment: a thing that is moved to another time has another alarm. It has rung when a
/// <see cref="Recognition.Alarms.Rung"/> of this id is in the store.
/// </param>
/// <param name="Due">When it rings; in the past, when nobody was there to hear it.</param>
/// <param name="Ring">
/// What it does, decided from what is true when it rings: all of it lands in one commit together with its having rung, or nothing does.
/// Null when there is nothing to do any more. Called again after a race.
/// </param>
sealed record Alarm(string Id, DateTimeOffset Due, Func<CancellationToken, ValueTask<Change?>> Ring);
