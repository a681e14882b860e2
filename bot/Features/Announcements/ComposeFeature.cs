using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>Soạn thông báo: an author writes it, sees it as it will stand, with whom it reaches and when, and hands it in; or changes it.</summary>
sealed class ComposeFeature(Desk desk, AnnouncementViews views, DraftJudge judge, AnnouncementSteps steps, SendTimes times) : Feature
{
    const int MostPlaces = 60, MostUnits = 30, MostCampaigns = 20, MostLists = 10;

    /// <summary>An older list is sent again: people have come and gone.</summary>
    static readonly TimeSpan Lately = TimeSpan.FromDays(30);

    static readonly Role[] Writers = [.. AnnouncementRules.Writers];

    static readonly Role[] Addressed = [Role.Leader, Role.Secretary, Role.Council, Role.Author, Role.Staff, Role.Administrator];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(AnnouncementForm.New, Writers), new(AnnouncementCard.Change, Writers), new(AnnouncementForm.Preview, Writers),
        new(AnnouncementForm.Edit, Writers), new(AnnouncementForm.Confirm, Writers), new(AnnouncementForm.Drop),
    ];

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == AnnouncementForm.New)
            return await Blank(turn, form.Card.Ref, cancel);
        if (verb == AnnouncementCard.Change)
            return await Reopened(turn, form.Card.Ref, cancel);
        if (form.Card.For is { } owner && owner != turn.Who.Id)
            return turn.Words.AnnouncementFormIsNotYours;
        if (verb == AnnouncementForm.Drop)
            return new Reply.Card(DroppedAnnouncementCard.Draw(turn.Words), Settle: turn.IsPersonal);

        var data = new CardData { Ref = form.Card.Ref, Nonce = Forms.Nonce(form, desk.Ids), For = turn.Who.Id };
        var intention = $"{AnnouncementForm.Confirm}/{turn.Who.Id}/{data.Nonce}";
        if (verb == AnnouncementForm.Confirm && await desk.Store.Answered(intention, cancel) is { } earlier)
            return await HandedIn(turn, earlier, cancel);

        var draft = AnnouncementDrafts.Read(form);
        var typed = AnnouncementDrafts.Typed(draft, form);
        var judged = await judge.Judge(draft, turn.Who, turn.Words, cancel);
        if (verb == AnnouncementForm.Edit || judged.Errors.Count > 0)
            return await Form(
                turn, draft.Audience, draft.Mentions, judged.Shown, typed, data, verb == AnnouncementForm.Edit ? [] : judged.Errors, judged.Listed.Doubts.Count,
                cancel);
        return verb == AnnouncementForm.Preview
            ? await Preview(turn, judged, typed, data, cancel)
            : await HandIn(turn, judged, typed, data, intention, cancel);
    }

    async ValueTask<Reply> Blank(Turn turn, string? subject, CancellationToken cancel)
    {
        var (typed, shown, audience) = (new Dictionary<string, string>(), (string?)null, Audience.Nobody);
        if (subject?.StartsWith(PeopleList.SubjectOf(""), StringComparison.Ordinal) is true)
        {
            audience = audience with { Lists = [subject[PeopleList.SubjectOf("").Length..]] };
            typed[AnnouncementForm.Lists] = audience.Lists[0];
        }
        else if (subject is not null)
        {
            if (await views.Shown(subject, cancel) is not { } title)
                return turn.Words.ShownIsGone;
            (typed[AnnouncementForm.Shows], shown) = (subject, title);
        }
        if (VietnameseText.Clean(turn.Line, AnnouncementDraft.LongestTitle) is { Length: > 0 } typedTitle)
            typed[AnnouncementForm.Title] = typedTitle;
        // nobody is chosen beforehand: a slip of the hand must not reach the whole office
        return await Form(turn, audience, [], shown, typed, new() { Nonce = desk.Ids.Nonce(), For = turn.Who.Id }, [], 0, cancel);
    }

    async ValueTask<Reply> Reopened(Turn turn, string? id, CancellationToken cancel)
    {
        if (views.Find(id) is not var (announcement, _))
            return turn.Words.AnnouncementGone;
        if (AnnouncementRules.MayChange(announcement, turn.Who) is { } refusal)
            return turn.Words.AnnouncementRefused(refusal.ToString());
        var typed = AnnouncementDrafts.Typed(announcement, announcement.SendAt is { } at ? desk.Local(at) : null);
        return await Form(
            turn, announcement.Audience, announcement.Mentions, announcement.Shows is { } subject ? await views.Shown(subject, cancel) ?? subject : null, typed,
            new() { Ref = announcement.Id, Nonce = desk.Ids.Nonce(), For = turn.Who.Id }, [], 0, cancel);
    }

    async ValueTask<Reply> Form(
        Turn turn, Audience audience, IReadOnlyList<string> mentions, string? shown, IReadOnlyDictionary<string, string> typed, CardData data,
        IReadOnlyList<FieldError> errors, int doubts, CancellationToken cancel) =>
        new AnnouncementForm(
            shown, typed, AnnouncementDrafts.Limits, await Choices(turn, audience, mentions, cancel), data, errors, doubts).Draw(turn.Words);

    async ValueTask<AnnouncementChoices> Choices(Turn turn, Audience audience, IReadOnlyList<string> mentions, CancellationToken cancel)
    {
        var (scope, words) = (judge.Scope(turn.Who), turn.Words);
        Unit[] units = [.. desk.People.Units.Where(u => scope.IsWhole || scope.Units.Contains(u.Id))];
        var found = units.Length > MostUnits;
        return new(
            scope.IsWhole,
            !scope.IsWhole ? [] :
            [
                .. desk.Store.All(Kinds.Places).Values.Select(p => p.Value).Where(p => p is { Gone: false, Kind: not PlaceKind.Personal })
                    .Select(p => new Choice(views.NameOf(p, words), p.Id)).OrderBy(c => Collation.Key(c.Title), StringComparer.Ordinal).Take(MostPlaces),
            ],
            [.. units.Where(u => !found || audience.Units.Contains(u.Id)).Select(u => new Choice(u.Name, u.Id))], found,
            scope.IsWhole ? [.. Addressed.Select(r => new Choice(words.RoleTitle(r.ToString()), r.ToString()))] : [],
            !scope.IsWhole ? [] :
            [
                .. CampaignRules.Listed(desk.Store.All(Kinds.Campaigns).Values.Select(c => c.Value), desk.Today, desk.Now).Take(MostCampaigns)
                    .Select(c => new Choice($"{c.Title} · {c.Id}", c.Id)),
            ],
            Chosen(audience.People), await Lists(turn, audience, cancel), Chosen(mentions));
    }

    /// <summary>The author's own, the latest first, and those that are chosen already.</summary>
    async ValueTask<IReadOnlyList<Choice>> Lists(Turn turn, Audience audience, CancellationToken cancel)
    {
        var own = (await desk.Store.List(Kinds.PeopleLists, $"by/{turn.Who.Id}/", int.MaxValue, cancel)).Select(l => l.Value)
            .Where(l => l.State == PeopleListState.Read).OrderByDescending(l => l.At).ToList();
        return
        [
            .. own.Where((l, at) => audience.Lists.Contains(l.Id) || (at < MostLists && l.At > desk.Now - Lately))
                .Select(l => new Choice(turn.Words.PeopleListChoice(l.File, l.People.Count, desk.Local(l.At)), l.Id)),
        ];
    }

    IReadOnlyList<Choice> Chosen(IReadOnlyList<string> ids) =>
        [.. ids.Take(AnnouncementDraft.MostPicked).Select(id => new Choice(judge.Someone(id)?.Name ?? id, id))];

    async ValueTask<Reply> Preview(Turn turn, JudgedDraft judged, IReadOnlyDictionary<string, string> typed, CardData data, CancellationToken cancel)
    {
        var asItWillBe = Written(judged, "", turn.Who.Id);
        var when = times.When(judged.SendAt, judged.Draft.Urgent, turn.Words);
        var departure = steps.Seconds(turn.Who.Id) is not null ? Departure.Approval : when.At is null ? Departure.Now : Departure.Later;
        return await views.Body(asItWillBe, cancel) is { } body
            ? new AnnouncementPreviewCard(
                body, views.Audience(judged.Audience, judged.Reach, judged.Lists, turn.Words, judged.Listed.Doubts), when, departure,
                judged.Draft.WhenInDoubt == WhenInDoubt.LeaveIt, typed, data).Draw(turn.Words)
            : turn.Words.ShownIsGone;
    }

    async ValueTask<Reply> HandIn(
        Turn turn, JudgedDraft judged, IReadOnlyDictionary<string, string> typed, CardData data, string intention, CancellationToken cancel)
    {
        var done = data.Ref is { } id
            ? await steps.Take(turn, intention, id, (now, who) => MayReach(who) ?? AnnouncementRules.Change(
                now, Written(judged, now.Id, who.Id) with { At = now.At, Revision = now.Revision }, who, Revision(typed), steps.Seconds(who.Id),
                desk.Now, times.Working), cancel)
            : await steps.Begin(turn, intention, (code, who) => MayReach(who) ?? AnnouncementRules.Submit(
                Written(judged, code, who.Id), who, steps.Seconds(who.Id), desk.Now, times.Working), cancel);
        return done switch
        {
            Done.Landed(var landed, _) => await HandedIn(turn, landed, cancel),
            Done.Refused(var sentence) => sentence,
            _ => Reply.None,
        };

        // the draft was judged a moment ago; whom he reaches may have changed since
        AnnouncementStep? MayReach(Person who) => judge.Scope(who).Allows(Audiences.Whole(judged.Audience, judged.Lists), desk.People.Find) ? null : AnnouncementRefusal.NotYours;
    }

    async ValueTask<Reply> HandedIn(Turn turn, string id, CancellationToken cancel) => views.Find(id) is var (announcement, _)
        ? new Reply.Card((await views.Card(announcement, turn.Who, turn.Words, cancel)).Draw(turn.Words), Settle: turn.IsPersonal)
        : turn.Words.AnnouncementGone;

    Announcement Written(JudgedDraft judged, string id, string by) =>
        judged.Draft.Written(id, judged.Title, judged.Audience, judged.SendAt, by, desk.Now);

    static int Revision(IReadOnlyDictionary<string, string> typed) =>
        int.TryParse(typed.GetValueOrDefault(AnnouncementForm.Revision), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0;
}
