using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Parties;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>A nomination while it is being written: whatever came from a form or a line, cleaned, and not yet judged.</summary>
/// <param name="Campaign">Campaign id as chosen; "" outside any.</param>
sealed record NominationDraft(Addressed Who, string Campaign, NominationKind Kind, string Achievement, string Evidence)
{
    /// <summary>Id of the award form that is asked for; "" when none was chosen.</summary>
    public string Award { get; init; } = "";

    /// <summary>Enough beyond the limits for "too long" to be seen, and no more.</summary>
    const int Beyond = 2;

    public static NominationDraft Empty(NominationKind kind, string campaign = "") => new(new([], [], ""), campaign, kind, "", "");

    public static NominationDraft Of(FormData form, People people)
    {
        var who = WhoForm.Read(form, people);
        if (form.Chosen(NominateForm.UnitField) is { Length: > 0 } unit && Addressing.Find(unit, people) is { } chosen)
            who = who with { Parties = [.. who.Parties.Append(chosen).DistinctBy(p => p.Key)] };
        return new(who, form.Chosen(NominateForm.CampaignField), KindOf(form), AchievementOf(form.Text(NominateForm.AchievementField)), EvidenceOf(form))
        {
            Award = form.Chosen(NominateForm.AwardField),
        };
    }

    public static NominationDraft Of(Turn turn, NominationKind kind, Desk desk, IReadOnlyList<AwardForm> forms)
    {
        var (rest, award) = Asides.Award(turn.Rest, desk.People, forms);
        var (line, campaign) = Asides.Campaign(rest, desk.People, desk.OpenCampaigns);
        var who = Addressing.Line(line, desk.People);
        return new(who, campaign, kind, AchievementOf(who.Reason), "") { Award = award };
    }

    public static NominationKind KindOf(FormData form) =>
        Enum.TryParse<NominationKind>(form.Text(NominateForm.KindField), out var kind) && Enum.IsDefined(kind) ? kind : NominationKind.Regular;

    public static string AchievementOf(string typed) => VietnameseText.Clean(typed, Nomination.LongestAchievement * Beyond);

    public static string EvidenceOf(FormData form) =>
        VietnameseText.Clean(form.Text(NominateForm.EvidenceField), Nomination.LongestLink * Beyond);

    /// <summary>For the preview to carry along: all but the achievement.</summary>
    public IReadOnlyDictionary<string, string> Typed => new Dictionary<string, string>
    {
        [WhoFields.Who] = string.Join(',', Who.Parties.Select(p => p.Key)),
        [NominateForm.CampaignField] = Campaign,
        [NominateForm.AwardField] = Award,
        [NominateForm.KindField] = Kind.ToString(),
        [NominateForm.EvidenceField] = Evidence,
    };

    public NominationAsk Ask(string by, Campaign? campaign, AwardForm? form) => new(
        by, Who.Parties, Campaign.Length == 0 ? null : campaign?.Id ?? Campaign, campaign, Kind, Achievement, Evidence.Length == 0 ? null : Evidence,
        Award.Length == 0 ? null : Award, form);
}
