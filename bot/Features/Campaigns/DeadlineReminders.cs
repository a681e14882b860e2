using System.Globalization;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Calendar;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Alarms;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Campaigns;

/// <summary>Reminders of a deadline: who gets one, and what it says to him.</summary>
sealed class DeadlineReminders(Desk desk, CalendarViews calendar)
{
    public const string Template = "campaign.reminder";

    const string Day = "yyyy-MM-dd";

    /// <summary>Their own, not the campaign's: they are not drawn again with every nomination.</summary>
    public static string SubjectOf(string campaign) => $"reminders/{campaign}";

    /// <summary>
    /// Units are reminded where the campaign stands; nominators of what they nominated; the council and its secretaries of what waits for them.
    /// </summary>
    public async ValueTask<IReadOnlyList<Post>> Posts(Campaign campaign, DeadlineReminder reminder, CancellationToken cancel)
    {
        IEnumerable<string> to = reminder.Kind switch
        {
            DeadlineKind.Unit => campaign.Places,
            DeadlineKind.Evidence => (await Nominations($"in/{campaign.Id}/", cancel)).Select(n => n.By).Where(Here).Distinct().Select(ToPerson),
            _ => desk.People.Everybody.Where(p => p.Is(Role.Council) || p.Is(Role.Secretary)).Select(p => ToPerson(p.Id)),
        };
        var args = string.Create(CultureInfo.InvariantCulture,
            $"{reminder.Kind}|{reminder.Deadline.ToString(Day, CultureInfo.InvariantCulture)}|{reminder.Wanted.ToString(Day, CultureInfo.InvariantCulture)}");
        return [.. to.Select(place => new Post(
            $"{SubjectOf(campaign.Id)}/{reminder.Kind}/{reminder.Deadline:yyyyMMdd}/{reminder.Before}@{place}", Template, SubjectOf(campaign.Id), place, args))];
    }

    public async ValueTask<ReminderCard?> Card(Post post, Words words, CancellationToken cancel)
    {
        if (desk.Campaign(post.Subject[SubjectOf("").Length..]) is not var (campaign, _) || post.Args?.Split('|') is not [var what, var by, var wanted])
            return null;
        var kind = Enum.Parse<DeadlineKind>(what);
        var card = new ReminderCard(
            campaign.Id, campaign.Title, CampaignTimes.View(campaign, kind, Read(by), desk.Today), null,
            calendar.MovedBefore(Read(wanted), WorkingTime.MorningBy(Read(wanted), desk.Hours), words),
            campaign.TakesNominations(desk.Today), campaign.State == CampaignState.Open);
        if (kind == DeadlineKind.Evidence)
        {
            var who = post.To[Addresses.ToPerson.Length..];
            var own = (await Nominations($"by/{who}/", cancel)).Where(n => n.Campaign == campaign.Id).ToList();
            string[] lacking = [.. own.Where(n => string.IsNullOrEmpty(n.Evidence)).Select(n => n.Id)];
            return card with { Waiting = words.ReminderEvidence(own.Count, lacking.Length), Lacking = lacking, For = who };
        }
        var nominations = await desk.Store.Tally(Tallies.NominationsIn(campaign.Id), cancel);
        return card with { Waiting = kind == DeadlineKind.Unit ? words.ReminderUnits(nominations) : words.ReminderCouncil(nominations) };
    }

    async ValueTask<IReadOnlyList<Nomination>> Nominations(string under, CancellationToken cancel) =>
    [
        .. (await desk.Store.List(Kinds.Nominations, under, int.MaxValue, cancel)).Select(n => n.Value).Where(n => n.State == NominationState.Open),
    ];

    bool Here(string person) => desk.People.Find(person) is { Gone: false };

    static string ToPerson(string person) => $"{Addresses.ToPerson}{person}";

    static DateOnly Read(string day) => DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture);
}
