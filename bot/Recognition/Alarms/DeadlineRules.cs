using ThiDua.Bot.Recognition.Calendar;

namespace ThiDua.Bot.Recognition.Alarms;

/// <summary>A reminder of one deadline.</summary>
/// <param name="Before">Three days before, or one.</param>
/// <param name="Wanted">The day it would come on, if the office worked every day.</param>
/// <param name="Placed">The working morning it comes in.</param>
sealed record DeadlineReminder(DeadlineKind Kind, DateOnly Deadline, int Before, DateOnly Wanted, Placed Placed);

/// <summary>When people are reminded of a deadline.</summary>
static class DeadlineRules
{
    /// <summary>Days before a deadline, the nearer one last.</summary>
    static readonly int[] DaysBefore = [3, 1];

    /// <summary>
    /// All reminders of a campaign's deadlines: in the morning three days and one day before. A morning that is not worked becomes the last
    /// working one before it, never one after the deadline; where both would come on one morning, the nearer is the one.
    /// </summary>
    public static IEnumerable<DeadlineReminder> Of(Campaign campaign, OfficeHours hours) =>
        from deadline in campaign.Deadlines.Set()
        from reminder in Of(deadline.Kind, deadline.Day, hours)
        // whoever launched or read it since then has just seen the day
        where reminder.Placed.At > campaign.At
        select reminder;

    /// <summary>
    /// Those that are still to come: one that was missed is late, until the nearer one has come; after the deadline nobody is reminded.
    /// </summary>
    /// <param name="rung">Whether a reminder has come before; the nearer one silences the farther, whatever the clock says now.</param>
    public static IEnumerable<DeadlineReminder> Coming(
        Campaign campaign, OfficeHours hours, DateTimeOffset now, Func<DeadlineReminder, bool> rung)
    {
        if (campaign.State != CampaignState.Open)
            yield break;
        foreach (var deadline in Of(campaign, hours).Where(r => now <= hours.Dusk(r.Deadline)).GroupBy(r => r.Kind))
        {
            var all = deadline.ToList();
            for (var i = 0; i < all.Count; i++)
            {
                var nearer = all.Skip(i + 1).Any(r => r.Placed.At <= now || rung(r));
                if (!nearer && !rung(all[i]))
                    yield return all[i];
            }
        }
    }

    static List<DeadlineReminder> Of(DeadlineKind kind, DateOnly day, OfficeHours hours)
    {
        DeadlineReminder? nearer = null;
        var all = new List<DeadlineReminder>();
        foreach (var before in DaysBefore.Reverse())
        {
            var wanted = day.AddDays(-before);
            var reminder = new DeadlineReminder(kind, day, before, wanted, WorkingTime.MorningBy(wanted, hours));
            if (nearer is null || reminder.Placed.At < nearer.Placed.At)
                all.Insert(0, reminder);
            nearer = reminder;
        }
        return all;
    }
}
