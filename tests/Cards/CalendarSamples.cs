using ThiDua.Cards.Alarms;
using ThiDua.Cards.Calendar;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class CalendarSamples : ICardSamples
{
    static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    static readonly CardData Data = new() { Ref = "2026", Nonce = "0123456789ABCDEF", For = "CN-001" };

    static readonly HoursView Hours = new(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], new(7, 30), new(17, 30), Quiet: true);

    static readonly string Long = string.Concat(Enumerable.Repeat("Nghỉ theo thông báo của Thành phố; ", 20))[..80];

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        CalendarLine[] year =
        [
            new("NewYear-20260101", words.HolidayName(HolidayName.NewYear), new(2026, 1, 1), new(2026, 1, 2), false, false),
            new("NewYear-20260110", words.HolidayName(HolidayName.NewYear), new(2026, 1, 10), new(2026, 1, 10), true, false),
            new("LunarNewYear-20260214", words.HolidayName(HolidayName.LunarNewYear), new(2026, 2, 14), new(2026, 2, 22), false, true),
        ];
        CalendarLine[] many = [.. Enumerable.Range(1, 60).Select(i => new CalendarLine($"own-{i:D16}", Long, new(2026, 1, 1), new(2026, 1, 31), i % 2 == 0, true))];
        var errors = new[] { DaysForm.From, DaysForm.To, DaysForm.Name, HoursForm.Week, HoursForm.Opens, HoursForm.Closes, DaysOutForm.Chosen }
            .Select(f => new FieldError(f, words.FieldMissing(words.DaysName))).ToArray();
        var typed = new Dictionary<string, string> { [DaysForm.Name] = Long, [DaysForm.From] = "2026-11-24", [HoursForm.Opens] = "07:30", [HoursForm.Closes] = "17:30", [HoursForm.Week] = "1,2,3,4,5" };

        yield return ("calendar", new CalendarCard(2026, year, Hours, true, false).Draw(words));
        yield return ("calendar-changed", new CalendarCard(2026, year, Hours, true, true, words.DaysAdded("24/11/2026")).Draw(words));
        yield return ("calendar-longest", new CalendarCard(2026, many, Hours with { Quiet = false }, false, true, words.DaysAdded(Long)).Draw(words));
        yield return ("calendar-none", new CalendarCard(2031, [], Hours, false, true).Draw(words));
        yield return ("calendar-days", new DaysForm(2026, new Dictionary<string, string>(), 80, Data, []).Draw(words));
        yield return ("calendar-days-wrong", new DaysForm(2026, typed, 80, Data, errors).Draw(words));
        yield return ("calendar-out", new DaysOutForm(2026, year, true, Data, []).Draw(words));
        yield return ("calendar-out-longest", new DaysOutForm(2026, many, true, Data, errors).Draw(words));
        yield return ("calendar-out-none", new DaysOutForm(2031, [], false, Data, []).Draw(words));
        yield return ("calendar-hours", new HoursForm(2026, typed, Data, []).Draw(words));
        yield return ("calendar-hours-wrong", new HoursForm(2026, typed, Data, errors).Draw(words));

        foreach (var card in Times(words))
            yield return card;
        foreach (var card in Reminders(words))
            yield return card;
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Times(Words words)
    {
        var soon = new AnnouncementTimeCard("7K3Q9F", "Hội nghị sơ kết công tác thi đua quý IV", false, Nine, Nine, null, AnnouncementMoment.Scheduled);
        yield return ("announcement-soon", soon.Draw(words));
        yield return ("announcement-soon-started", (soon with { StartedAt = Nine, Moment = AnnouncementMoment.Started }).Draw(words));
        yield return ("announcement-soon-stopped", (soon with { Moment = AnnouncementMoment.Stopped }).Draw(words));
        yield return ("announcement-soon-waiting", (soon with { Moment = AnnouncementMoment.Waiting }).Draw(words));
        yield return ("announcement-late", (soon with { Late = true, StartedAt = Nine.AddMinutes(200), Moment = AnnouncementMoment.Started }).Draw(words));
        yield return ("announcement-late-waits", (soon with { Late = true, SendAt = Nine.AddDays(1) }).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Reminders(Words words)
    {
        const string title = "Rèn tác phong chính quy, luyện ứng xử văn hóa";
        var early = words.MovedBefore(new(Nine, Nine.AddDays(-2), RestReason.Holiday, words.HolidayName(HolidayName.LunarNewYear)));
        var unit = new ReminderCard("7K3Q9F", title, new(DeadlineName.Unit, new(2026, 11, 26), 3, 75), words.ReminderUnits(12), null, true, true);
        yield return ("reminder-unit", unit.Draw(words));
        yield return ("reminder-evidence", (unit with
        {
            Deadline = new(DeadlineName.Evidence, new(2026, 11, 24), 1, 95), Waiting = words.ReminderEvidence(7, 6), Early = early,
            Lacking = ["A00001", "A00002", "A00003", "A00004", "A00005", "A00006"], For = "CN-010",
        }).Draw(words));
        yield return ("reminder-council", (unit with { Deadline = new(DeadlineName.Council, new(2026, 11, 23), 0, 100), Waiting = words.ReminderCouncil(12) }).Draw(words));
        yield return ("reminder-over", (unit with { IsOpen = false, Deadline = new(DeadlineName.Council, new(2026, 11, 20), -3, 100) }).Draw(words));
        yield return ("round", new NextRoundCard(
            "7K3Q9G", "7K3Q9F", title, 2, new(2027, 1, 1), new(2027, 3, 31), RecurrenceName.Quarterly, ["Thi đua – Khen thưởng"], true).Draw(words));
        yield return ("round-nowhere", new NextRoundCard(
            "7K3Q9G", "7K3Q9F", title, 2, new(2027, 1, 1), new(2027, 3, 31), RecurrenceName.Yearly, [], false).Draw(words));
    }
}
