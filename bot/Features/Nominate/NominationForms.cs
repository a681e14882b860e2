using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>Draws the forms of a nomination: empty, preset, or as it came with what is wrong.</summary>
sealed class NominationForms(Desk desk, AwardForms forms)
{
    /// <summary>So many fit on a card; the others are reached from their own cards.</summary>
    const int MostCampaigns = 25;

    const int MostUnits = 60;

    static readonly Limits Limits = new(Nomination.ShortestAchievement, Nomination.LongestAchievement, Nomination.LongestLink);

    public AdaptiveCard New(Person who, string nonce, NominationDraft draft, IReadOnlyList<FieldError> errors, Words words)
    {
        var people = desk.People;
        var unit = draft.Who.Parties.FirstOrDefault(p => p.Kind == PartyKind.Unit);
        var campaigns = OpenCampaigns(draft.Campaign);
        List<Choice> awards = [.. forms.All.Where(f => draft.Who.Parties.All(f.Fits)).Select(f => new Choice(f.Name, f.Id))];
        return new NominateForm(
            who.Id, nonce, WhoForm.Fields(draft.Who.Parties.Where(p => p != unit), draft.Who.Doubts, people),
            [.. people.Units.Take(MostUnits).Select(u => people.View(People.Party(u)).Choice)], campaigns, Limits)
        {
            Unit = unit?.Key ?? "",
            Campaign = campaigns.Any(c => c.Value == draft.Campaign) ? draft.Campaign : "",
            Awards = awards,
            Award = awards.Exists(a => a.Value == draft.Award) ? draft.Award : "",
            Kind = draft.Kind.ToString(),
            Achievement = draft.Achievement,
            Evidence = draft.Evidence,
            Errors = errors,
        }.Draw(words);
    }

    public AdaptiveCard Preview(Person who, string nonce, NominationDraft draft, Words words) => new NominatePreview(
        who.Id, nonce, [.. draft.Who.Parties.Select(desk.People.View)], draft.Campaign.Length == 0 ? null : desk.Campaign(draft.Campaign)?.Value.Title,
        draft.Kind.ToString(), draft.Achievement, draft.Evidence.Length == 0 ? null : draft.Evidence, draft.Typed)
    {
        Award = forms.Find(draft.Award)?.Name,
    }.Draw(words);

    public EditNominationForm Edit(Versioned<Nomination> nomination, string nonce)
    {
        var n = nomination.Value;
        return new(n.By, nonce, n.Id, [.. n.Nominees.Select(desk.People.NameOf)], nomination.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), Limits)
        {
            Kind = n.Kind.ToString(),
            Achievement = n.Achievement,
            Evidence = n.Evidence ?? "",
        };
    }

    /// <summary>Open ones by title, the chosen one always among them.</summary>
    IReadOnlyList<Choice> OpenCampaigns(string chosen) =>
    [
        .. desk.OpenCampaigns.OrderBy(c => c.Id != chosen).Take(MostCampaigns).Select(c => new Choice(c.Title, c.Id)),
    ];
}
