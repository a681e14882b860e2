using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Calendar;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Calendar;

/// <summary>Lịch nghỉ: everybody sees when the office works; administrators and secretaries change it.</summary>
sealed class CalendarFeature(Desk desk, CalendarViews views) : Feature
{
    const int FirstYear = 2000, LastYear = 2199;

    static readonly Role[] Changers = [Role.Administrator, Role.Secretary];

    public override CommandGroup Group => CommandGroup.Set;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("calendar", ["lich nghi", "lich nghi le", "lich lam viec", "gio lam viec", "ngay nghi", "holidays", "working hours"], w => w.CalendarCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(CalendarCard.Open), new(DaysForm.Open, Changers), new(DaysForm.Save, Changers), new(DaysOutForm.Open, Changers),
        new(DaysOutForm.TakeOut, Changers), new(DaysOutForm.Restore, Changers), new(HoursForm.Open, Changers), new(HoursForm.Save, Changers),
    ];

    public override ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) => new(Card(turn, Year(turn.Line)));

    public override ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        var year = Year(form.Card.Ref ?? "");
        if (verb == CalendarCard.Open)
            return new(Card(turn, year));
        if (Forms.NotTheirs(turn, form, turn.Words.CalendarCommand.Say, desk.People) is { } not)
            return new(not);
        var data = CalendarCard.Of(year) with { Nonce = Forms.Nonce(form, desk.Ids), For = turn.Who.Id };
        return verb switch
        {
            DaysForm.Open => new(Days(turn, year, new Dictionary<string, string>(), data, [])),
            DaysForm.Save => Add(turn, year, form, data, cancel),
            DaysOutForm.Open => new(Out(turn, year, data, [])),
            DaysOutForm.TakeOut => TakeOut(turn, year, form, data, cancel),
            DaysOutForm.Restore => Restore(turn, year, data, cancel),
            HoursForm.Open => new(Hours(turn, year, CalendarForms.Typed(desk.Hours.Calendar), data, [])),
            _ => SaveHours(turn, year, form, data, cancel),
        };
    }

    async ValueTask<Reply> Add(Turn turn, int year, FormData form, CardData data, CancellationToken cancel)
    {
        var (days, errors) = CalendarForms.Days(form, desk.Hours.Calendar, turn.Words);
        if (days is null)
            return Days(turn, year, CalendarForms.Typed(form), data, errors);
        var fresh = days with { Id = $"own-{data.Nonce}" };
        return await Changed(turn, DaysForm.Save, data, fresh.From.Year, turn.Words.DaysAdded(Called(fresh, turn.Words)), calendar =>
            (CalendarRules.Entered(calendar, fresh), [new DaysEntered(fresh.Id, fresh.From, fresh.To, fresh.Name!, fresh.Works)]), cancel);
    }

    async ValueTask<Reply> TakeOut(Turn turn, int year, FormData form, CardData data, CancellationToken cancel)
    {
        var id = form.Chosen(DaysOutForm.Chosen);
        if (CalendarRules.TakenOut(desk.Hours.Calendar, id) is not var (_, days))
        {
            return await desk.Store.Answered(Intention(turn, DaysOutForm.TakeOut, data), cancel) is null
                ? Out(turn, year, data, [new(DaysOutForm.Chosen, turn.Words.DaysAreGone)])
                : Card(turn, year);
        }
        return await Changed(turn, DaysOutForm.TakeOut, data, year, turn.Words.DaysTakenOut(Called(days, turn.Words)), calendar =>
            CalendarRules.TakenOut(calendar, id) is var (after, gone) ? (after, [new DaysTakenOut(gone.Id, gone.From, gone.To)]) : (calendar, []), cancel);
    }

    ValueTask<Reply> Restore(Turn turn, int year, CardData data, CancellationToken cancel) =>
        Changed(turn, DaysOutForm.Restore, data, year, turn.Words.DaysRestored(year), calendar =>
        {
            var after = CalendarRules.Restored(calendar, year);
            return (after,
            [
                .. PublicHolidays.Shipped.Where(d => calendar.Struck.Contains(d.Id) && !after.Struck.Contains(d.Id))
                    .Select(d => new DaysEntered(d.Id, d.From, d.To, $"{d.Holiday}", d.Works)),
            ]);
        }, cancel);

    async ValueTask<Reply> SaveHours(Turn turn, int year, FormData form, CardData data, CancellationToken cancel)
    {
        var (read, errors) = CalendarForms.Hours(form, turn.Words);
        if (read is not { } hours)
            return Hours(turn, year, form.Keep(HoursForm.Week, HoursForm.Opens, HoursForm.Closes, HoursForm.Quiet), data, errors);
        return await Changed(turn, HoursForm.Save, data, year, turn.Words.HoursSaved, calendar => (
            calendar with { WorkingDays = hours.WorkingDays, Opens = hours.Opens, Closes = hours.Closes, QuietHours = hours.QuietHours }, [hours]), cancel);
    }

    /// <summary>One change of the calendar, by somebody who may make it when it lands.</summary>
    async ValueTask<Reply> Changed(
        Turn turn, string verb, CardData data, int year, string said, Func<OfficeCalendar, (OfficeCalendar After, IReadOnlyList<CalendarFact> Facts)> rule,
        CancellationToken cancel)
    {
        var done = await desk.Once(Intention(turn, verb, data), _ =>
        {
            if (desk.People.Find(turn.Who.Id) is not { Gone: false } who || !CalendarRules.MayChange(who))
                return new(new Decision.Refuse(turn.Words.CalendarNotYours));
            var version = desk.Store.All(Kinds.Calendars).TryGetValue(OfficeCalendar.Id, out var known) ? known.Version : 0;
            var (after, facts) = rule(version == 0 ? new() : known.Value);
            var change = new Change(turn.Who.Id, desk.Now).Expect(Kinds.People, turn.Who.Id, desk.People.VersionOf(turn.Who.Id));
            if (facts.Count > 0)
                change.Write(Kinds.Calendars, after, version);
            foreach (var fact in facts)
                change.Record(fact);
            return new(new Decision.Do(change, OfficeCalendar.Id));
        }, cancel);
        return done is Done.Refused refused ? refused.Sentence : Card(turn, year, said);
    }

    AdaptiveCard Card(Turn turn, int year, string? done = null) =>
        views.Card(year, turn.Words, CalendarRules.MayChange(turn.Who), done).Draw(turn.Words);

    static AdaptiveCard Days(Turn turn, int year, IReadOnlyDictionary<string, string> typed, CardData data, IReadOnlyList<FieldError> errors) =>
        new DaysForm(year, typed, CalendarRules.LongestName, data, errors).Draw(turn.Words);

    AdaptiveCard Out(Turn turn, int year, CardData data, IReadOnlyList<FieldError> errors) => new DaysOutForm(
        year, views.Lines(year, turn.Words), CalendarRules.Restored(desk.Hours.Calendar, year).Struck.Count < desk.Hours.Calendar.Struck.Count,
        data, errors).Draw(turn.Words);

    static AdaptiveCard Hours(Turn turn, int year, IReadOnlyDictionary<string, string> typed, CardData data, IReadOnlyList<FieldError> errors) =>
        new HoursForm(year, typed, data, errors).Draw(turn.Words);

    static string Called(SpecialDays days, Words words) =>
        $"{Words.Days(days.From, days.To)} ({CalendarViews.Line(days, words).Name})";

    int Year(string typed) =>
        int.TryParse(VietnameseText.Fold(typed).Replace("nam", "", StringComparison.Ordinal).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear
            ? year
            : desk.Today.Year;

    static string Intention(Turn turn, string verb, CardData data) => $"{verb}/{turn.Who.Id}/{data.Nonce}";
}
