using System.Collections.Concurrent;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Awards;

/// <summary>
/// What everybody asks about award forms: the regime of a day with what the office's own Quy chế says otherwise. No I/O. Each step of a case asks
/// for its own day; see <see cref="StepDays"/>.
/// </summary>
sealed class AwardForms(Desk desk, ShippedRegimes shipped)
{
    /// <summary>A report may ask for any day of many years.</summary>
    const int MostDaysKept = 400;

    Known? _known;

    /// <summary>Those that can be put forward today, highest honour first.</summary>
    public IReadOnlyList<AwardForm> All => On(desk.Today).Forms;

    /// <summary>The form in any regime, the newest that has it, also when it was retired: what was awarded once stays readable.</summary>
    public AwardForm? Find(string id) => Kept().Find(id, desk.Today);

    public Regime On(DateOnly day) => Kept().On(day);

    /// <summary>The form a case follows on the day of one of its steps, or null when the regime of that day has neither it nor a successor.</summary>
    /// <param name="opened">The day the case was opened on.</param>
    public StepForm? Follow(string form, DateOnly opened, DateOnly day) => Book.Follow(form, opened, day);

    /// <summary>Information only. Null when the form has no multiple then, or no base salary of that day is known.</summary>
    /// <param name="decided">The date of the decision.</param>
    public RewardAmount? Reward(string form, DateOnly opened, PartyKind kind, DateOnly decided) =>
        Follow(form, opened, decided)?.Form.Reward is { } rate && Salary(decided) is { } salary ? RewardAmount.Of(rate, kind, salary) : null;

    public BaseSalary? Salary(DateOnly day) => Book.Salary(shipped.Salaries, day);

    public RegimeBook Book => Kept().Book;

    Known Kept()
    {
        var own = desk.Store.All(Kinds.Regulations).TryGetValue(Regulation.Id, out var entered) ? entered.Value : Regulation.None;
        if (_known is not { } known || !ReferenceEquals(known.Book.Own, own))
            _known = known = new(new(shipped.All, own));
        return known;
    }

    sealed class Known(RegimeBook book)
    {
        readonly ConcurrentDictionary<DateOnly, Regime> _days = new();
        readonly ConcurrentDictionary<(string, DateOnly), AwardForm?> _forms = new();

        public RegimeBook Book => book;

        public Regime On(DateOnly day) => Of(_days, day, book.On);

        public AwardForm? Find(string id, DateOnly today) =>
            On(today).Find(id) ?? Of(_forms, (id, today), key => book.Find(key.Item1, key.Item2));

        static TValue Of<TKey, TValue>(ConcurrentDictionary<TKey, TValue> kept, TKey key, Func<TKey, TValue> make)
            where TKey : notnull
        {
            if (kept.Count >= MostDaysKept)
                kept.Clear();
            return kept.GetOrAdd(key, make);
        }
    }
}
