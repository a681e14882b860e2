using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Elements;

namespace ThiDua.Bot.Features.Campaigns;

/// <summary>What cards show of a campaign, from what is true now.</summary>
sealed class CampaignViews(Desk desk)
{
    /// <summary>For everybody where it is posted; those who have more to see than others get their own view by themselves.</summary>
    public async ValueTask<CampaignCard> Posted(Campaign campaign, CancellationToken cancel)
    {
        var card = await Card(campaign, null, cancel);
        return card with { OwnViews = await OwnViews(campaign, cancel) };
    }

    /// <summary>For one reader.</summary>
    public async ValueTask<CampaignCard> For(Turn turn, Campaign campaign, CancellationToken cancel)
    {
        var noted = await desk.Store.Find(Kinds.Acknowledgements, Acknowledgement.IdOf(campaign.Id, turn.Who.Id), cancel);
        var card = await Card(
            campaign,
            new(noted is { } note ? desk.Local(note.Value.At) : null, CampaignRules.SeesReaders(campaign, turn.Who),
                CampaignRules.MayClose(campaign, turn.Who), RecurrenceRules.MayStop(campaign, turn.Who),
                AnnouncementRules.MayWrite(turn.Who) ? campaign.Subject : null),
            cancel);
        return turn.IsPersonal ? card : card with { OwnViews = await OwnViews(campaign, cancel) };
    }

    public CampaignFace Face(Campaign campaign) => new(
        campaign.Title, campaign.Slogan, campaign.Ground, campaign.Goal, CampaignDraft.Listed(campaign.Criteria), campaign.From, campaign.To,
        campaign.Audience, campaign.Awards, campaign.Picture, campaign.LinkedTo, Launcher(campaign.By))
    {
        Deadlines = CampaignTimes.Deadlines(campaign, desk.Today),
        Recurs = CampaignTimes.NameOf(campaign.Recurs),
        Round = campaign.Round,
        Follows = campaign.Follows,
        FollowedBy = campaign.FollowedBy,
    };

    public CampaignDays Days(Campaign campaign)
    {
        var (phase, days, elapsed) = CampaignRules.TimeOf(campaign, desk.Today);
        return new(phase switch
        {
            CampaignPhase.Upcoming => CampaignMoment.Upcoming,
            CampaignPhase.Running => CampaignMoment.Running,
            CampaignPhase.LastDay => CampaignMoment.LastDay,
            CampaignPhase.Standing => CampaignMoment.Standing,
            CampaignPhase.Over => CampaignMoment.Over,
            _ => CampaignMoment.Closed,
        }, days, elapsed);
    }

    /// <summary>Who has taken note, latest first, and how many of each unit have not.</summary>
    public async ValueTask<ReadersCard> Readers(Campaign campaign, int page, CancellationToken cancel)
    {
        var all = await desk.Store.List(Kinds.Acknowledgements, $"of/{campaign.Id}/", int.MaxValue, cancel, newestFirst: true);
        var read = all.Select(a => a.Value.By).ToHashSet();
        var people = desk.People.Everybody.ToList();
        var pages = Math.Max(1, (all.Count + ReadersCard.PageLength - 1) / ReadersCard.PageLength);
        page = Math.Clamp(page, 1, pages);
        return new(
            campaign.Id, campaign.Title, people.Count(p => read.Contains(p.Id)), people.Count,
            [.. all.Skip((page - 1) * ReadersCard.PageLength).Take(ReadersCard.PageLength).Select(a => Reading(a.Value))],
            page, pages,
            [
                .. people.GroupBy(p => p.Unit)
                    .Select(unit => new UnitUnread(desk.People.Unit(unit.Key)?.Name, unit.Count(p => !read.Contains(p.Id)), unit.Count()))
                    .Where(u => u.Missing > 0)
                    .OrderByDescending(u => u.Missing).ThenBy(u => u.Unit is null ? "" : Collation.Key(u.Unit), StringComparer.Ordinal),
            ]);
    }

    public async ValueTask<MovementsCard> List(int page, string? sought, CancellationToken cancel)
    {
        var all = CampaignRules.Listed(desk.Store.All(Kinds.Campaigns).Values.Select(c => c.Value), desk.Today, desk.Now).ToList();
        var pages = Math.Max(1, (all.Count + MovementsCard.PageLength - 1) / MovementsCard.PageLength);
        page = Math.Clamp(page, 1, pages);
        var lines = new List<MovementLine>();
        foreach (var campaign in all.Skip((page - 1) * MovementsCard.PageLength).Take(MovementsCard.PageLength))
        {
            lines.Add(new(campaign.Id, campaign.Title, campaign.From, campaign.To, Days(campaign),
                await desk.Store.Tally(Tallies.NominationsIn(campaign.Id), cancel)));
        }
        return new(lines, page, pages, all.Count, sought);
    }

    async ValueTask<CampaignCard> Card(Campaign campaign, CampaignReader? reader, CancellationToken cancel) => new(
        campaign.Id, Face(campaign), Days(campaign), campaign.TakesNominations(desk.Today),
        await desk.Store.Tally(Tallies.NominationsIn(campaign.Id), cancel),
        await desk.Store.Tally(Tallies.Acknowledgements(campaign.Id), cancel),
        reader);

    /// <summary>Who launched it, the secretaries, then the latest to take note: as many as Teams refreshes by itself.</summary>
    async ValueTask<IReadOnlyList<string>> OwnViews(Campaign campaign, CancellationToken cancel)
    {
        var noted = await desk.Store.List(Kinds.Acknowledgements, $"of/{campaign.Id}/", Refresh.MostUsers, cancel, newestFirst: true);
        return
        [
            .. desk.People.Everybody.Where(p => p.Id == campaign.By)
                .Concat(desk.People.Everybody.Where(p => p.Is(Role.Secretary)))
                .Concat(noted.Select(a => desk.People.Find(a.Value.By)).OfType<Person>())
                .Select(p => p.Mri)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Take(Refresh.MostUsers),
        ];
    }

    CampaignReading Reading(Acknowledgement note)
    {
        var who = desk.People.Find(note.By);
        return new(who?.Name ?? note.By, desk.People.Unit(who?.Unit)?.Name, desk.Local(note.At));
    }

    /// <summary>Leaders by title and name, as announcements do.</summary>
    string Launcher(string id) => desk.People.Find(id) is { } who
        ? who.Title is { Length: > 0 } title ? $"{who.Name}, {title}" : who.Name
        : id;
}
