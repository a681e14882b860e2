using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>Đề cử: a form or one typed line, a preview, and one commit that keeps it, counts it and posts it.</summary>
sealed class NominateFeature(Desk desk, AwardForms awards, NominationDrawing drawing, CaseSteps cases) : Feature
{
    readonly NominationForms _forms = new(desk, awards);
    readonly NominationErrors _errors = new(desk, awards);

    public override IReadOnlyList<Command> Commands { get; } =
    [
        new("nominate", ["de cu", "decu", "nominate"], w => w.NominateCommand),
        new("adhoc", ["dot xuat", "khen dot xuat", "adhoc"], w => w.AdHocCommand),
    ];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(NominateForm.Open), new(NominateForm.Preview), new(NominatePreview.Back), new(NominatePreview.Confirm), new(NominateForm.Cancel),
    ];

    public override IReadOnlyList<string> Templates { get; } = [NominationPosts.Posted, NominationPosts.NoteToNominator, NominationPosts.Form];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var kind = command == "adhoc" ? NominationKind.AdHoc : NominationKind.Regular;
        var nonce = Forms.NonceOf(turn);
        if (turn.Line.Length == 0)
            return _forms.New(turn.Who, nonce, NominationDraft.Empty(kind), [], turn.Words);
        return await Previewed(turn, nonce, NominationDraft.Of(turn, kind, desk, awards.All), cancel);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == NominateForm.Open)
            return await Open(turn, form.Card.Ref ?? "", cancel);
        if (Forms.NotTheirs(turn, form, turn.Words.NominateCommand.Say, desk.People) is { } sentence)
            return sentence;

        var nonce = Forms.Nonce(form, desk.Ids);
        return verb switch
        {
            NominateForm.Preview => await Previewed(turn, nonce, NominationDraft.Of(form, desk.People), cancel),
            NominatePreview.Back => _forms.New(turn.Who, nonce, NominationDraft.Of(form, desk.People), [], turn.Words),
            NominateForm.Cancel => new Reply.Card(new ClosedForm(turn.Words.NominationBanner, turn.Words.NominateDropped).Draw(turn.Words), Settle: true),
            _ => await Confirmed(turn, nonce, form, cancel),
        };
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (post.Template == NominationPosts.Form)
            return Sent(post, words);
        var nomination = (await drawing.Find(post.Subject[(post.Subject.IndexOf('/', StringComparison.Ordinal) + 1)..], cancel))!.Value.Value;
        // what was withdrawn before it stood anywhere is nobody's news
        if (post is { Template: NominationPosts.Posted, ActivityId: null } && nomination.State == NominationState.Withdrawn)
            return null;
        return NominationDrawing.Carried(post.Template == NominationPosts.Posted
            ? await drawing.Public(nomination, post.Wanted, words, cancel)
            : await drawing.Note(nomination, words, cancel));
    }

    /// <summary>
    /// The form goes to the person's own chat: the pressed card belongs to everybody. Pressing again within the minute is the same press.
    /// </summary>
    async ValueTask<Reply> Open(Turn turn, string campaign, CancellationToken cancel)
    {
        if (turn.Automatic)
            return Reply.None;
        var known = desk.Campaign(campaign)?.Value.Id ?? "";
        var minute = (desk.Now.UtcTicks / TimeSpan.TicksPerMinute).ToString(CultureInfo.InvariantCulture);
        await desk.Once($"{NominateForm.Open}/{turn.Who.Id}/{known}/{minute}", _ =>
        {
            var nonce = desk.Ids.Nonce();
            return new(new Decision.Do(new Change(turn.Who.Id, desk.Now).Post(NominationPosts.FormFor(turn.Who, nonce, known)), nonce));
        }, cancel);
        return turn.Words.NominateFormSent;
    }

    Activity Sent(Post post, Words words)
    {
        var args = (post.Args ?? "").Split('/', 2);
        var person = desk.People.Find(post.To[(post.To.IndexOf('/', StringComparison.Ordinal) + 1)..])!;
        var draft = args is [_, { Length: > 0 } campaign]
            ? NominationDraft.Empty(NominationKind.Themed, campaign)
            : NominationDraft.Empty(NominationKind.Regular);
        return NominationDrawing.Carried(_forms.New(person, args[0], draft, [], words));
    }

    async ValueTask<Reply> Previewed(Turn turn, string nonce, NominationDraft draft, CancellationToken cancel) =>
        await _errors.Of(draft, turn.Who, turn.Words, null, cancel) is { Count: > 0 } errors
            ? _forms.New(turn.Who, nonce, draft, errors, turn.Words)
            : _forms.Preview(turn.Who, nonce, draft, turn.Words);

    async ValueTask<Reply> Confirmed(Turn turn, string nonce, FormData form, CancellationToken cancel)
    {
        var (draft, errors) = (NominationDraft.Empty(NominationKind.Regular), (IReadOnlyList<FieldError>)[]);
        (Nomination Nomination, IReadOnlyList<Case> Cases)? made = null;
        var done = await desk.Once($"{NominatePreview.Confirm}/{turn.Who.Id}/{nonce}", async taken =>
        {
            draft = NominationDraft.Of(form, desk.People);
            errors = await _errors.Of(draft, turn.Who, turn.Words, taken, cancel);
            if (errors.Count > 0)
                return new Decision.Refuse(errors[0].Message);
            var (change, decided) = await Decided(turn.Who, draft, cancel);
            made = decided;
            return new Decision.Do(change, decided.Nomination.Id);
        }, cancel);
        return done switch
        {
            Done.Landed { Repeated: false } when made is var (nomination, opened) =>
                new Reply.Card(drawing.JustMade(nomination, opened, turn.Words, Notice(turn.Words)), Settle: true),
            Done.Landed landed when await drawing.Find(landed.Answer, cancel) is { } standing =>
                new Reply.Card(await drawing.Mine(standing.Value, turn.Words, Notice(turn.Words), cancel), Settle: true),
            _ => _forms.New(turn.Who, nonce, draft, errors, turn.Words),
        };
    }

    /// <summary>A nomination that names an award opens a case for each nominee, in the same change.</summary>
    async ValueTask<(Change Change, (Nomination Nomination, IReadOnlyList<Case> Cases) Made)> Decided(Person by, NominationDraft draft, CancellationToken cancel)
    {
        var campaign = _errors.CampaignOf(draft);
        var (nomination, nominated) = NominationRules.Make(
            draft.Ask(by.Id, campaign?.Value, awards.Find(draft.Award)), desk.Ids.Code(), desk.Now, desk.Today);
        var change = new Change(by.Id, desk.Now).Write(Kinds.Nominations, nomination, 0).Record(nominated);
        // closed in between: decided again, and refused
        if (campaign is { } standing)
            change.Expect(Kinds.Campaigns, standing.Value.Id, standing.Version).Touch(standing.Value.Subject);
        IReadOnlyList<CaseStep> opened = nomination.Form is { } form ? await cases.Opened(nomination, nomination.Nominees, form, by.Id, cancel) : [];
        await cases.Land(change, opened, cancel);
        foreach (var post in OfficeChannels.Posts(desk.AnnouncementPlaces, NominationPosts.Posted, nomination.Subject))
            change.Post(post);
        return (change, (nomination, [.. opened.Select(o => o.Now)]));
    }

    string Notice(Words words) => desk.AnnouncementPlaces is { Count: > 0 } places
        ? words.NominateDone(words.List([.. places.Select(p => p.Name ?? p.TeamName ?? p.Id)]))
        : words.NominateDoneUnposted;
}
