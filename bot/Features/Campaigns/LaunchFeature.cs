using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Campaigns;

/// <summary>Phát động: a leader writes a campaign, sees it as it will stand, and launches it into the chosen channels.</summary>
sealed class LaunchFeature(Desk desk, CampaignViews views) : Feature
{
    static readonly Role[] Launchers = [Role.Leader, Role.Secretary];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("launch", ["phat dong", "launch"], w => w.LaunchCommand, Launchers)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(LaunchForm.Preview, Launchers), new(LaunchForm.Edit, Launchers), new(LaunchForm.Confirm, Launchers), new(LaunchForm.Cancel),
    ];

    public override ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var typed = new Dictionary<string, string>
        {
            [LaunchForm.From] = desk.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [LaunchForm.Channels] = string.Join(',', desk.AnnouncementPlaces.Select(p => p.Id)),
        };
        if (VietnameseText.Clean(turn.Line, CampaignDraft.LongestTitle) is { Length: > 0 } title)
            typed[LaunchForm.Title] = title;
        return new(Form(turn, typed, desk.Ids.Nonce(), []));
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (form.Card.For is { } owner && owner != turn.Who.Id)
            return turn.Words.LaunchFormIsNotYours;
        if (verb == LaunchForm.Cancel)
            return new Reply.Card(new LaunchedCard(null, "", []).Draw(turn.Words), Settle: true);

        var nonce = form.Card.Nonce ?? desk.Ids.Nonce();
        if (verb == LaunchForm.Confirm && await desk.Store.Answered(Intention(turn, nonce), cancel) is { } earlier)
            return Launched(turn, earlier);

        var draft = LaunchDrafts.Read(form);
        var typed = LaunchDrafts.Typed(draft, form);
        FieldError[] errors = [.. draft.Flaws(desk.Today, [.. Channels(turn.Words).Keys]).Select(f => LaunchDrafts.Error(f, turn.Words))];
        if (verb == LaunchForm.Edit)
            return Form(turn, typed, nonce, []);
        if (errors.Length > 0)
            return Form(turn, typed, nonce, errors);
        return verb == LaunchForm.Preview ? Preview(turn, draft, typed, nonce) : await Launch(turn, draft, nonce, cancel);
    }

    Reply Form(Turn turn, IReadOnlyDictionary<string, string> typed, string nonce, IReadOnlyList<FieldError> errors) => new LaunchForm(
        typed,
        LaunchDrafts.Limits,
        [.. Channels(turn.Words).Select(c => new Choice(c.Value, c.Key))],
        new() { Nonce = nonce, For = turn.Who.Id },
        errors).Draw(turn.Words);

    Reply Preview(Turn turn, CampaignDraft draft, IReadOnlyDictionary<string, string> typed, string nonce)
    {
        var asItWillBe = draft.Launched("", turn.Who.Id, desk.Now);
        return new LaunchPreviewCard(
            views.Face(asItWillBe), views.Days(asItWillBe), Names(draft.Places, turn.Words),
            typed, new() { Nonce = nonce, For = turn.Who.Id }).Draw(turn.Words);
    }

    async ValueTask<Reply> Launch(Turn turn, CampaignDraft draft, string nonce, CancellationToken cancel)
    {
        var done = await desk.Once(Intention(turn, nonce), _ =>
        {
            // a code that is taken is a conflict, and the next try has another
            var campaign = draft.Launched(desk.Ids.Code(), turn.Who.Id, desk.Now);
            var change = new Change(turn.Who.Id, desk.Now)
                .Write(Kinds.Campaigns, campaign, 0)
                .Record(CampaignLaunched.Of(campaign));
            foreach (var place in campaign.Places)
                change.Post(new($"campaign/{campaign.Id}@{place}", MovementsFeature.PostedTemplate, campaign.Subject, place));
            return new(new Decision.Do(change, campaign.Id));
        }, cancel);
        return done switch
        {
            Done.Landed(var id, _) => Launched(turn, id),
            Done.Refused(var sentence) => sentence,
            _ => Reply.None,
        };
    }

    Reply Launched(Turn turn, string id) => desk.Campaign(id) is var (campaign, _)
        ? new Reply.Card(new LaunchedCard(id, campaign.Title, Names(campaign.Places, turn.Words), campaign.Subject).Draw(turn.Words), Settle: true)
        : turn.Words.CampaignGone;

    Dictionary<string, string> Channels(Words words) =>
        desk.AnnouncementPlaces.ToDictionary(p => p.Id, p => desk.NameOf(p, words));

    string[] Names(IEnumerable<string> places, Words words) =>
    [
        .. places.Select(id => desk.Store.All(Kinds.Places).TryGetValue(id, out var place)
            ? desk.NameOf(place.Value, words)
            : id),
    ];

    static string Intention(Turn turn, string nonce) => $"{LaunchForm.Confirm}/{turn.Who.Id}/{nonce}";
}
