using ThiDua.Bot.Features.Calendar;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>When announcements go out: days and hours of the office's own clock, and its working time.</summary>
sealed class SendTimes(Desk desk, CalendarViews calendar)
{
    /// <summary>The next moment of working time from this one on; the moment itself when it is one.</summary>
    public DateTimeOffset Working(DateTimeOffset moment) => WorkingTime.Next(moment, desk.Hours).At;

    public DateTimeOffset At(DateOnly day, TimeOnly time) => desk.Hours.At(day, time);

    /// <summary>As cards say it beforehand, with why it is not the hour that was asked for.</summary>
    public SendTime When(DateTimeOffset? wanted, bool urgent, Words words)
    {
        var now = desk.Now;
        var asked = wanted is { } then && then > now ? then : now;
        var at = AnnouncementRules.GoesOut(wanted, urgent, now, Working);
        return at <= now ? new(null) : new(desk.Local(at), at == asked ? null : calendar.Moved(asked, WorkingTime.Next(asked, desk.Hours), words));
    }
}
