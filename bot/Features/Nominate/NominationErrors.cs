using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>What the rules say against a draft, as sentences beside the fields they are about.</summary>
sealed class NominationErrors(Desk desk, AwardForms forms)
{
    /// <summary>How far back one's own nominations are looked through before the claims decide.</summary>
    const int LookedBack = 100;

    /// <param name="taken">The claim somebody holds already, when the store has said so.</param>
    public async ValueTask<IReadOnlyList<FieldError>> Of(
        NominationDraft draft, Person by, Words words, Commit.Taken? taken, CancellationToken cancel)
    {
        var ask = draft.Ask(by.Id, CampaignOf(draft)?.Value, forms.Find(draft.Award));
        return
        [
            .. WhoForm.Errors(draft.Who.Doubts, words),
            .. from refusal in NominationRules.Refusals(ask, desk.Today, desk.Office.SelfNomination)
               where refusal is not NominationRefusal.Nobody || draft.Who.Certain
               select Sentence(refusal, words),
            .. ask.CampaignId is null ? [] : await Earlier(ask, words, taken, cancel),
        ];
    }

    public Versioned<Campaign>? CampaignOf(NominationDraft draft) => draft.Campaign.Length == 0 ? null : desk.Campaign(draft.Campaign);

    public static FieldError Sentence(NominationRefusal refusal, Words words) => refusal switch
    {
        NominationRefusal.Nobody => new(WhoFields.Who, words.WhoMissing),
        NominationRefusal.TooMany => new(WhoFields.Who, words.WhoTooMany(Nomination.MostNominees)),
        NominationRefusal.Oneself => new(WhoFields.Who, words.NominateOneself),
        NominationRefusal.CampaignGone => new(NominateForm.CampaignField, words.NominateCampaignGone),
        NominationRefusal.CampaignClosed r => new(NominateForm.CampaignField, words.NominateCampaignClosed(r.Title)),
        NominationRefusal.CampaignNotYet r => new(NominateForm.CampaignField, words.NominateCampaignNotYet(r.Title, Words.Date(r.From))),
        NominationRefusal.CampaignEnded r => new(NominateForm.CampaignField, words.NominateCampaignEnded(r.Title, Words.Date(r.To))),
        NominationRefusal.FormGone => new(NominateForm.AwardField, words.AwardIsGone),
        NominationRefusal.FormDoesNotFit r => new(NominateForm.AwardField, words.AwardDoesNotFit(r.Name, r.ForUnits)),
        NominationRefusal.TooShort r => new(NominateForm.AchievementField, words.AchievementTooShort(r.Length, Nomination.ShortestAchievement)),
        NominationRefusal.TooLong => new(NominateForm.AchievementField, words.AchievementTooLong(Nomination.LongestAchievement)),
        NominationRefusal.LegacyText => new(NominateForm.AchievementField, words.LegacyText),
        NominationRefusal.LinkTooLong => new(NominateForm.EvidenceField, words.EvidenceTooLong(Nomination.LongestLink)),
        NominationRefusal.LinkNotHttps => new(NominateForm.EvidenceField, words.EvidenceError),
        _ => throw new ArgumentException($"{refusal} has no sentence", nameof(refusal)),
    };

    /// <summary>Whom of these the person has put forward in this campaign before, and under which code.</summary>
    async ValueTask<IEnumerable<FieldError>> Earlier(NominationAsk ask, Words words, Commit.Taken? taken, CancellationToken cancel)
    {
        var own = await desk.Store.List(Kinds.Nominations, $"by/{ask.By}/", LookedBack, cancel, newestFirst: true);
        List<Nomination> standing = [.. own.Select(n => n.Value)];
        if (taken is not null && await desk.Store.Find(Kinds.Nominations, taken.Holder[(taken.Holder.IndexOf('/', StringComparison.Ordinal) + 1)..], cancel) is { } holder)
            standing.Add(holder.Value);
        return
            from earlier in standing.DistinctBy(n => n.Id)
            where earlier.Campaign == ask.CampaignId && earlier.State != NominationState.Withdrawn
            let again = ask.Nominees.Where(n => earlier.Nominees.Any(e => e.Key == n.Key)).ToList()
            where again.Count > 0
            select new FieldError(WhoFields.Who, words.AlreadyNominated(words.List([.. again.Select(desk.People.NameOf)]), earlier.Id));
    }
}
