namespace ThiDua.Bot.Recognition.Alarms;

/// <summary>
/// An alarm that has rung, for good: it is written with what the alarm did, so no restart, second process or clock moved back rings it again.
/// </summary>
/// <param name="Alarm">What, of which thing, for which moment, e.g. <c>announcement/7K3Q9F/start/638…</c>.</param>
/// <param name="Due">When it should have rung.</param>
/// <param name="At">When it did.</param>
sealed record Rung(string Alarm, DateTimeOffset Due, DateTimeOffset At);

/// <summary>An alarm did what it was set for. <paramref name="Alarm"/>: as in <see cref="Rung"/>.</summary>
sealed record AlarmRang(string Alarm, DateTimeOffset Due) : Fact
{
    internal override IEnumerable<string> Marks => [$"alarm/{Alarm}"];
}
