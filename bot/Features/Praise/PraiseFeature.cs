using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Praise;
using ThiDua.Cards.Text;
using Given = ThiDua.Bot.Recognition.Praise;

namespace ThiDua.Bot.Features.Praise;

/// <summary>Biểu dương: one line, public at once.</summary>
sealed class PraiseFeature(Desk desk) : Feature
{
    const string Posted = "praise.posted";

    const string NoteToPraised = "praise.note";

    /// <summary>So many fit on a card.</summary>
    const int MostCampaigns = 25;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("praise", ["bieu duong", "khen", "cam on", "praise", "kudos"], w => w.PraiseCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(PraiseForm.Send), new(PraiseForm.Cancel)];

    public override IReadOnlyList<string> Templates { get; } = [Posted, NoteToPraised];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        if (turn.Line.Length == 0)
            return Form(turn, Forms.NonceOf(turn), new([], [], ""), "", "", []);
        if (AwardWord.Ends(turn.Line))
            return turn.Words.PraiseIsNoAward;
        var (line, campaign) = Asides.Campaign(turn.Rest, desk.People, desk.OpenCampaigns);
        var who = Addressing.Line(line, desk.People);
        return await Done(turn, Forms.NonceOf(turn), who, campaign, TextOf(who.Reason), settle: false, cancel);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.PraiseCommand.Say, desk.People) is { } sentence)
            return sentence;
        return verb == PraiseForm.Cancel
            ? new Reply.Card(new ClosedForm(turn.Words.PraiseBanner, turn.Words.PraiseDropped).Draw(turn.Words), Settle: true)
            : await Done(
                turn, Forms.Nonce(form, desk.Ids), WhoForm.Read(form, desk.People), form.Chosen(PraiseForm.CampaignField), TextOf(form.Text(PraiseForm.TextField)),
                settle: true, cancel);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        var (praise, _) = (await desk.Store.Find(Kinds.Praises, post.Subject[(post.Subject.IndexOf('/', StringComparison.Ordinal) + 1)..], cancel))!.Value;
        var by = desk.People.Find(praise.By)?.Name ?? praise.By;
        return Carried(post.Template == Posted
            ? new PraiseCard(by, [.. praise.To.Select(desk.People.View)], praise.Text, Words.Date(praise.Day), praise.Campaign is { } id ? desk.Campaign(id)?.Value.Title : null).Draw(words)
            : new PraiseNote(by, praise.Text, Words.Date(praise.Day)).Draw(words));
    }

    async ValueTask<Reply> Done(
        Turn turn, string nonce, Addressed who, string campaign, string text, bool settle, CancellationToken cancel)
    {
        IReadOnlyList<FieldError> errors = [];
        var (places, thread) = Places(turn);
        var done = await desk.Once($"{PraiseForm.Send}/{turn.Who.Id}/{nonce}", _ =>
        {
            var standing = campaign.Length == 0 ? null : desk.Campaign(campaign);
            errors = Errors(turn, who, text);
            if (campaign.Length > 0 && standing?.Value.TakesNominations(desk.Today) != true)
                errors = [.. errors, new(PraiseForm.CampaignField, turn.Words.NominateCampaignError)];
            return new(errors.Count > 0 ? new Decision.Refuse(errors[0].Message) : Decided(turn, who.Parties, standing, text, places, thread));
        }, cancel);
        if (done is not Features.Done.Landed)
            return Form(turn, nonce, who, campaign, text, errors);

        // said in a channel, the post in its thread is the answer
        if (!settle && turn.Kind == ConversationKind.Channel)
            return Reply.None;
        var names = turn.Words.List([.. who.Parties.Select(desk.People.NameOf)]);
        var sentence = places.Count > 0
            ? turn.Words.PraiseDone(names, turn.Words.List([.. places.Select(p => p.Name ?? p.TeamName ?? p.Id)]))
            : turn.Words.PraiseDoneUnposted(names);
        return settle ? new Reply.Card(new ClosedForm(turn.Words.PraiseBanner, sentence).Draw(turn.Words), Settle: true) : sentence;
    }

    Decision.Do Decided(
        Turn turn, IReadOnlyList<Party> to, Versioned<Campaign>? campaign, string text, IReadOnlyList<Place> places, string? thread)
    {
        var praise = new Given(desk.Ids.Code(), turn.Who.Id, to, text, campaign?.Value.Id, desk.Now, desk.Today);
        var change = new Change(turn.Who.Id, desk.Now).Write(Kinds.Praises, praise, 0)
            .Record(new Praised(praise.Id, to, praise.Campaign, text, praise.Day));
        // closed in between: decided again, and refused
        if (campaign is { } standing)
            change.Expect(Kinds.Campaigns, standing.Value.Id, standing.Version).Touch(standing.Value.Subject);
        foreach (var post in OfficeChannels.Posts(places, Posted, praise.Subject))
            change.Post(post with { ConversationId = thread });
        foreach (var person in to.Where(p => p.Kind == PartyKind.Person))
            change.Post(new($"{praise.Subject}/{person.Key}", NoteToPraised, praise.Subject, Addresses.ToPerson + person.Id));
        return new(change, praise.Id);
    }

    /// <summary>The channel it was said in, in that thread; from anywhere else, where the office announces.</summary>
    (IReadOnlyList<Place> Places, string? Thread) Places(Turn turn) =>
        turn.Kind == ConversationKind.Channel && desk.Store.All(Kinds.Places).TryGetValue(turn.Place, out var here)
            ? ([here.Value], turn.Activity.Conversation?.Id)
            : (desk.AnnouncementPlaces, null);

    static IReadOnlyList<FieldError> Errors(Turn turn, Addressed who, string text) =>
    [
        .. WhoForm.Errors(who.Doubts, turn.Words),
        .. from refusal in PraiseRules.Refusals(turn.Who.Id, who.Parties, text)
           where refusal != PraiseRefusal.Nobody || who.Certain
           select Sentence(refusal, turn.Words),
        .. VietnameseText.LooksLikeLegacyEncoding(text) ? new FieldError[] { new(PraiseForm.TextField, turn.Words.LegacyText) } : [],
    ];

    static FieldError Sentence(PraiseRefusal refusal, Words words) => refusal switch
    {
        PraiseRefusal.Nobody => new(WhoFields.Who, words.WhoMissing),
        PraiseRefusal.TooMany => new(WhoFields.Who, words.WhoTooMany(Nomination.MostNominees)),
        PraiseRefusal.Oneself => new(WhoFields.Who, words.PraiseOneself),
        _ => new(PraiseForm.TextField, words.PraiseLengthError(Given.ShortestText, Given.LongestText)),
    };

    AdaptiveCard Form(Turn turn, string nonce, Addressed who, string campaign, string text, IReadOnlyList<FieldError> errors) => new PraiseForm(
        turn.Who.Id, nonce, WhoForm.Fields(who.Parties, who.Doubts, desk.People),
        [.. desk.OpenCampaigns.Take(MostCampaigns).Select(c => new Choice(c.Title, c.Id))], Given.ShortestText, Given.LongestText)
    {
        Campaign = campaign,
        Text = text,
        Errors = errors,
    }.Draw(turn.Words);

    /// <summary>Long enough for "too long" to be seen.</summary>
    static string TextOf(string typed) => VietnameseText.Clean(typed, Given.LongestText * 2);

    static Activity Carried(AdaptiveCard card) => Activity.Message(Attachment.Card(new RawJson(card.ToJson())), card.FallbackText);
}
