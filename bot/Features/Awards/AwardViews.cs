using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Awards;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using PersonNames = ThiDua.Bot.Recognition.Language.PersonNames;

namespace ThiDua.Bot.Features.Awards;

/// <summary>What cards show of an award and offer in its form, from what is true now.</summary>
sealed class AwardViews(Desk desk, AwardForms forms)
{
    /// <summary>How many open nominations the form offers: more are found by their code, "công bố 7K3Q9F".</summary>
    const int MostOffered = 20;

    /// <summary>How far back they are looked for.</summary>
    const int LookedAt = 100;

    /// <summary>The whole catalogue stands in the form too, and all of it must fit into a message.</summary>
    const int MostForms = 40, MostCampaigns = 10;

    /// <summary>Of all its recipients, as they stand now.</summary>
    public AwardFace Face(Award award)
    {
        var form = forms.Find(award.Form);
        var (units, people) = AwardRules.Annexes(award);
        return new(
            form?.Name ?? award.Form, form?.Level ?? "", Issuer(award), award.Number, award.Date, award.Signatory, award.Ground, award.Merit,
            award.Campaign is { } campaign ? desk.Campaign(campaign)?.Value.Title : null, award.Picture, [.. units.Select(Named)], [.. people.Select(Named)])
        {
            Revoked =
            [
                .. award.Recipients.Select(r => r.Revoked).OfType<Revocation>().GroupBy(r => (r.Number, r.Date)).OrderBy(g => g.Key.Date)
                    .Select(g => (g.Count(), g.Key.Number, g.Key.Date)),
            ],
        };
    }

    /// <summary>As it stands in a channel: whoever turns its pages turns them for himself.</summary>
    public AwardCard Posted(Award award, int page) => new(Face(award), award.Id, page);

    public string Issuer(Award award) => award.Issuer ?? forms.Find(award.Form)?.Issuer ?? "";

    public CongratulationCard Congratulation(Award award, Person who)
    {
        var form = forms.Find(award.Form);
        var taken = award.Recipients.FirstOrDefault(r => r.Party is { Kind: PartyKind.Person } party && party.Id == who.Id)?.Revoked;
        return new(
            who.Address, PersonNames.GivenName(who.Name), form?.Name ?? award.Form, Issuer(award), award.Number, award.Date, award.Merit, award.Picture,
            taken is null ? null : (taken.Number, taken.Date));
    }

    /// <summary>Those of an award who belong to the unit of this head, or are that unit.</summary>
    public static IEnumerable<Recipient> OfUnit(Award award, Person head) =>
        head.Unit is { } unit ? award.Standing.Where(r => r.Party is { } party && party.Unit == unit) : [];

    public HeadNoteCard ToHead(Award award, Person head)
    {
        var named = OfUnit(award, head).ToLookup(RecipientLines.IsUnit, r => r.Name);
        return new(
            head.Address, PersonNames.GivenName(head.Name), desk.People.Unit(head.Unit)?.Name ?? "", forms.Find(award.Form)?.Name ?? award.Form, Issuer(award),
            award.Number, award.Date, named[true].Any(), [.. named[false]]);
    }

    public async ValueTask<NominatorNoteCard> Note(Award award, Person who, IEnumerable<string> codes, CancellationToken cancel)
    {
        var form = forms.Find(award.Form);
        var led = new List<(string, string)>();
        foreach (var code in codes)
        {
            if (await desk.Store.Find(Kinds.Nominations, code, cancel) is { } nomination)
                led.Add((code, string.Join(", ", nomination.Value.Nominees.Select(desk.People.NameOf))));
        }
        return new(
            who.Address, PersonNames.GivenName(who.Name), form?.Name ?? award.Form, Issuer(award), award.Number, award.Date, led);
    }

    /// <param name="chosen">Nominations, people and the campaign that must be among the choices, since they are chosen already.</param>
    public async ValueTask<AnnounceChoices> Choices(Words words, AwardDraft chosen, CancellationToken cancel)
    {
        var nominations = new List<Nomination>();
        foreach (var code in chosen.Nominations)
        {
            if (await desk.Store.Find(Kinds.Nominations, code, cancel) is { Value: { State: NominationState.Open } nomination })
                nominations.Add(nomination);
        }
        var recent = await desk.Store.List(Kinds.Nominations, "all/", LookedAt, cancel, newestFirst: true);
        nominations.AddRange(recent.Select(n => n.Value)
            .Where(n => n.State == NominationState.Open && !chosen.Nominations.Contains(n.Id))
            .Take(MostOffered));
        var campaigns = CampaignRules.Listed(desk.Store.All(Kinds.Campaigns).Values.Select(c => c.Value), desk.Today, desk.Now);
        return new(
            // what an office decides itself comes first: it is what is announced most
            [.. forms.All.Reverse().Take(MostForms).Select(f => new Choice($"{f.Name} · {f.Level}", f.Id))],
            [.. campaigns.OrderByDescending(c => c.Id == chosen.Campaign).Take(MostCampaigns).Select(c => new Choice($"{c.Title} · {c.Id}", c.Id))],
            [.. nominations.Select(n => new Choice($"{string.Join(", ", n.Nominees.Select(desk.People.NameOf))} · {n.Id}", n.Id))],
            [.. chosen.People.Select(p => new Choice(Someone(p)?.Name ?? p, p))],
            [.. desk.AnnouncementPlaces.Select(p => new Choice(desk.NameOf(p, words), p.Id))]);
    }

    /// <summary>By the id the people picker gives, or our own.</summary>
    public Person? Someone(string id) => (desk.People.InTeams(id) ?? desk.People.Find(id)) is { Gone: false } person ? person : null;

    public string[] Names(IEnumerable<string> places, Words words) =>
    [
        .. places.Select(id => desk.Store.All(Kinds.Places).TryGetValue(id, out var place)
            ? desk.NameOf(place.Value, words)
            : id),
    ];

    AwardedName Named(Recipient recipient) => new(
        recipient.Name, string.IsNullOrEmpty(recipient.Unit) ? null : recipient.Unit,
        recipient.Party is { Kind: PartyKind.Person } party && desk.People.Find(party.Id) is { Gone: false } who ? who.AadId ?? who.Mri : null);
}
