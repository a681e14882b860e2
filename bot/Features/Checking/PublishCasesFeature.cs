using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Checking;

/// <summary>Công khai: received cases are posted to channels for comment, one list in each, for as many working days as their form asks.</summary>
sealed class PublishCasesFeature(
    Desk desk, CaseFindings findings, CheckViews views, PublicationViews publications, CheckDecisions decisions, Publishing publishing,
    OpenHolds holds) : Feature
{
    const string Own = "publish.own";

    static readonly Role[] Publishers = [Role.Secretary];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("publish-cases", ["cong khai", "publish cases"], w => w.PublishCasesCommand, Publishers)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(PublishListCard.List, Publishers), new(PublishListCard.Ask, Publishers), new(PublishPreviewCard.Confirm, Publishers), new(PublishedCard.Turn),
    ];

    public override IReadOnlyList<string> Templates { get; } = [Own, Publishing.Posted, Publishing.Ended];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        if (turn.IsPersonal)
            return await List(turn.Who, 0, [], null, turn.Words, cancel);
        await OwnChat.Send(desk, turn, Own, turn.Key, "", cancel);
        return turn.Words.CheckOwnChat;
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (post.Template == Own)
        {
            return desk.People.Find(post.To[Addresses.ToPerson.Length..]) is { Gone: false } who && who.Is(Role.Secretary)
                ? NominationDrawing.Carried(await List(who, 0, [], null, words, cancel))
                : null;
        }
        var id = post.Subject[(post.Subject.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (publications.Find(id) is not { } publication)
            return null;
        return NominationDrawing.Carried(post.Template == Publishing.Posted
            ? (await publications.Card(publication, 0, cancel)).Draw(words)
            : (await publications.Ended(publication, words, cancel)).Draw(words));
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == PublishedCard.Turn)
            return await TurnPage(turn, form.Card.Ref ?? "", cancel);
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (Forms.NotTheirs(turn, form, turn.Words.PublishCasesCommand.Say, desk.People) is { } sentence)
            return sentence;
        return verb switch
        {
            PublishListCard.List => await List(turn.Who, CasePages.PageIn(form), CasePages.ChosenIn(form), Places(form), turn.Words, cancel),
            PublishListCard.Ask => await Ask(turn, form, cancel),
            _ => await Confirm(turn, form, cancel),
        };
    }

    /// <summary>For whoever turns it, and for nobody else.</summary>
    async ValueTask<Reply> TurnPage(Turn turn, string which, CancellationToken cancel) =>
        which.Split('/', 2) is [var id, var page] && publications.Find(id) is { } publication
        && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (await publications.Card(publication, number, cancel)).Draw(turn.Words)
            : turn.Words.PublishedGone;

    async ValueTask<Reply> Ask(Turn turn, FormData form, CancellationToken cancel)
    {
        IReadOnlyList<string> codes = CasePages.AllIn(form)
            ? [.. (await Waiting(cancel)).Select(c => c.Value.Id)]
            : CasePages.ChosenIn(form);
        var places = Known(Places(form));
        var wrong = desk.AnnouncementPlaces.Count == 0 ? turn.Words.PublishNoChannel
            : codes.Count == 0 ? turn.Words.CheckNoneChosen
            : codes.Count > CheckDecisions.MostAtOnce ? turn.Words.CheckTooMany(CheckDecisions.MostAtOnce)
            : places.Count == 0 ? turn.Words.PublishNoPlace
            : null;
        if (wrong is not null)
            return await List(turn.Who, CasePages.PageIn(form), codes, Places(form), turn.Words, cancel, wrong: wrong);
        var read = await findings.Read(codes, cancel);
        var cases = await findings.Of(read, holds.Now, cancel);
        if (Blocked(codes, cases, turn.Words) is { } why)
            return await List(turn.Who, CasePages.PageIn(form), codes, Places(form), turn.Words, cancel, wrong: why);
        var names = places.Select(p => desk.NameOf(p, turn.Words)).ToList();
        return new PublishPreviewCard(
            [.. cases.Select(c => c.Case.Id)], [.. cases.Select(c => views.Name(c.Case))],
            [
                .. cases.GroupBy(c => c.Rules.CommentDays).OrderBy(g => g.Key)
                    .Select(g => (g.Count(), Words.Date(WorkingDays.After(desk.Today, g.Key, desk.Hours.Calendar)), g.Key)),
            ],
            views.Share(cases.Select(c => c.Case)), names, string.Join(',', places.Select(p => p.Id)),
            new() { For = turn.Who.Id, Nonce = desk.Ids.Nonce() }).Draw(turn.Words);
    }

    async ValueTask<Reply> Confirm(Turn turn, FormData form, CancellationToken cancel)
    {
        var intention = $"{PublishPreviewCard.Confirm}/{turn.Who.Id}/{Forms.Nonce(form, desk.Ids)}";
        var codes = form.Choices(CheckDecideForm.CodesField);
        var done = await desk.Once(intention, async _ =>
        {
            var places = Known(Places(form));
            if (codes.Count is 0 or > CheckDecisions.MostAtOnce)
                return new Decision.Refuse(codes.Count == 0 ? turn.Words.CheckNoneChosen : turn.Words.CheckTooMany(CheckDecisions.MostAtOnce));
            if (places.Count == 0)
                return new Decision.Refuse(turn.Words.PublishNoPlace);
            var seen = holds.Now;
            var cases = await findings.Of(await findings.Read(codes, cancel), seen, cancel);
            if (Blocked(codes, cases, turn.Words) is { } why)
                return new Decision.Refuse(why);
            return new Decision.Do(
                await publishing.Of(turn.Who.Id, cases, seen, [.. places.Select(p => p.Id)], cancel), cases.Count.ToString(CultureInfo.InvariantCulture));
        }, cancel);
        return done switch
        {
            Done.Landed(var count, _) => new Reply.Card(
                await List(turn.Who, 0, [], null, turn.Words, cancel, turn.Words.PublishDone(int.Parse(count, CultureInfo.InvariantCulture))), Settle: true),
            Done.Refused(var why) => await List(turn.Who, 0, codes, Places(form), turn.Words, cancel, wrong: why),
            _ => Reply.None,
        };
    }

    string? Blocked(IReadOnlyList<string> codes, IReadOnlyList<CheckedCaseFound> cases, Words words) => decisions.Blocked(
        codes, [.. cases.Select(c => (c.Case, CheckRules.Refusal(c.Case, CheckAct.Publish, c.Findings, desk.Today)))], words);

    async ValueTask<IReadOnlyList<Versioned<Case>>> Waiting(CancellationToken cancel) =>
        [.. (await findings.In(CaseState.Received, cancel)).Where(c => c.Value.Kind != NominationKind.AdHoc)];

    async ValueTask<AdaptiveCard> List(
        Person who, int page, IReadOnlyList<string> chosen, IReadOnlyList<string>? places, Words words, CancellationToken cancel, string? notice = null,
        string? wrong = null)
    {
        var waiting = await Waiting(cancel);
        page = CasePages.Within(page, waiting.Count);
        var shown = await findings.Of([.. waiting.Skip(page * CasePages.PageSize).Take(CasePages.PageSize)], holds.Now, cancel);
        var known = waiting.Select(c => c.Value.Id).ToHashSet();
        var kept = (await findings.In(CaseState.Published, cancel)).Select(c => c.Value).Where(c => CheckRules.IsOver(c, desk.Today));
        return new PublishListCard(
            new([.. shown.Select(f => views.Line(f.Case, f.Findings.Where(x => x is Finding.Held), words).Choice)], waiting.Count, page, [.. chosen.Where(known.Contains)]),
            views.Share(waiting.Select(c => c.Value)), [.. kept.Select(c => $"{c.Id} · {views.Name(c)}: {views.KeptBack(c, words)}")],
            [.. desk.AnnouncementPlaces.Select(p => new Choice(desk.NameOf(p, words), p.Id))],
            string.Join(',', places ?? [.. desk.AnnouncementPlaces.Select(p => p.Id)]), new() { For = who.Id, Nonce = desk.Ids.Nonce() }, notice, wrong).Draw(words);
    }

    IReadOnlyList<Place> Known(IReadOnlyList<string> chosen) => [.. desk.AnnouncementPlaces.Where(p => chosen.Contains(p.Id))];

    static IReadOnlyList<string> Places(FormData form) => form.Choices(PublishListCard.PlacesField);
}
