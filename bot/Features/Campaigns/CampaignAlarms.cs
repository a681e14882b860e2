using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Alarms;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Alarms;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Campaigns;

/// <summary>People are reminded of a campaign's deadlines, and a campaign that repeats is launched again on the first day of its next đợt.</summary>
sealed class CampaignAlarms(Desk desk, DeadlineReminders reminders) : IAlarms
{
    public IEnumerable<Alarm> Set(DateTimeOffset now)
    {
        var (hours, rung) = (desk.Hours, desk.Store.All(Kinds.Alarms));
        foreach (var (campaign, _) in desk.Store.All(Kinds.Campaigns).Values)
        {
            foreach (var reminder in DeadlineRules.Coming(campaign, hours, now, r => rung.ContainsKey(IdOf(campaign.Id, r))))
                yield return new(IdOf(campaign.Id, reminder), Due(reminder, hours, now), cancel => Remind(campaign.Id, reminder, cancel));
            if (RecurrenceRules.Next(campaign, hours.DayOf(now)) is var (_, term))
                yield return new($"{campaign.Subject}/next", hours.Dawn(term.From), _ => new(Again(campaign.Id)));
        }
    }

    /// <summary>One that was missed does not make up for it at night, unless the deadline is over by the morning.</summary>
    static DateTimeOffset Due(DeadlineReminder reminder, OfficeHours hours, DateTimeOffset now) =>
        reminder.Placed.At < now && WorkingTime.Next(now, hours).At is var working && working > now && working <= hours.Dusk(reminder.Deadline)
            ? working
            : reminder.Placed.At;

    async ValueTask<Change?> Remind(string id, DeadlineReminder reminder, CancellationToken cancel)
    {
        if (desk.Campaign(id) is not { Value: { State: CampaignState.Open } campaign } known)
            return null;
        var change = new Change("system", desk.Now).Expect(Kinds.Campaigns, id, known.Version);
        foreach (var post in await reminders.Posts(campaign, reminder, cancel))
            change.Post(post);
        return change;
    }

    Change? Again(string id)
    {
        var hours = desk.Hours;
        if (desk.Campaign(id) is not var (before, version) || RecurrenceRules.Next(before, desk.Today) is not var (round, term)
            || hours.Dawn(term.From) > desk.Now)
        {
            return null;
        }
        var next = RecurrenceRules.Launched(before, desk.Ids.Code(), round, term, desk.Now);
        var change = new Change("system", desk.Now)
            .Write(Kinds.Campaigns, next, 0)
            .Write(Kinds.Campaigns, before with { FollowedBy = next.Id }, version)
            .Record(CampaignLaunched.Of(next))
            .Touch(before.Subject);
        // it begins at midnight; the channels see it when the office is there
        var seen = WorkingTime.Next(desk.Now, hours).At;
        foreach (var place in next.Places)
            change.Post(new($"{next.Subject}@{place}", MovementsFeature.PostedTemplate, next.Subject, place) { DueTicks = seen.UtcTicks });
        return change.Post(new(
            $"{RoundsFeature.SubjectOf(next.Id)}@{next.By}", RoundsFeature.AgainTemplate, RoundsFeature.SubjectOf(next.Id), $"{Addresses.ToPerson}{next.By}")
        {
            DueTicks = seen.UtcTicks,
        });
    }

    static string IdOf(string campaign, DeadlineReminder reminder) =>
        $"{Campaign.SubjectOf(campaign)}/{reminder.Kind}/{reminder.Deadline:yyyyMMdd}/T-{reminder.Before}";
}
