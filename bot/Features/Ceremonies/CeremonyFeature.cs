using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Ceremonies;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Ceremonies;

/// <summary>Hội nghị: a secretary or leader calls a ceremony and changes it; everybody sees what is handed out there, and how far it has come.</summary>
sealed class CeremonyFeature(Desk desk, CeremonyViews views) : Feature
{
    const string Posted = "ceremony.posted";

    static readonly Role[] Managers = [Role.Secretary, Role.Leader];

    /// <summary>What can be said to call one: "hội nghị mới Hội nghị điển hình tiên tiến".</summary>
    static readonly Vocabulary Asked = new([new("new", ["moi", "new"])]);

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("ceremony", ["hoi nghi", "le trao", "ceremony", "ceremonies"], w => w.CeremonyCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(CeremoniesCard.List), new(CeremonyCard.See), new(CeremonyForm.Open, Managers), new(CeremonyForm.Edit, Managers),
        new(CeremonyForm.Preview, Managers), new(CeremonyForm.Confirm, Managers), new(CeremonyForm.Cancel),
    ];

    public override IReadOnlyList<string> Templates { get; } = [Posted];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var line = VietnameseText.Clean(turn.Line, CeremonyDraft.LongestName);
        if (HandOutRules.MayManage(turn.Who) && Asked.Hear(line) is Heard.Command(_, var name))
            return await Form(turn, CeremonyDrafts.Read(new(default)) with { Name = name, Places = AllPlaces }, null, Forms.NonceOf(turn), [], cancel);
        if (line.Length == 0)
            return await views.List(turn, cancel);
        return views.Find(line) is { Value: var ceremony }
            ? await views.Card(ceremony, turn.Who, turn.Words, cancel)
            : await views.List(turn, cancel, line);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == CeremoniesCard.List)
            return await views.List(turn, cancel);
        if (verb == CeremonyCard.See)
        {
            return views.Find(form.Card.Ref is { Length: > 0 } code ? code : form.Chosen(CeremoniesCard.PickField)) is { Value: var seen }
                ? await views.Card(seen, turn.Who, turn.Words, cancel)
                : turn.Words.CeremonyGone;
        }
        if (Forms.NotTheirs(turn, form, turn.Words.CeremonyCommand.Say, desk.People) is { } sentence)
            return sentence;
        var before = form.Card.Ref is { Length: > 0 } called ? views.Find(called)?.Value : null;
        if (form.Card.Ref is { Length: > 0 } && before is null)
            return turn.Words.CeremonyGone;
        if (verb == CeremonyForm.Cancel)
            return before is null ? turn.Words.CeremonyDropped : await views.Card(before, turn.Who, turn.Words, cancel);
        if (verb == CeremonyForm.Open)
            return await Form(turn, CeremonyDrafts.Read(new(default)) with { Places = AllPlaces }, null, desk.Ids.Nonce(), [], cancel);

        var nonce = Forms.Nonce(form, desk.Ids);
        // from the ceremony's own card nothing is typed yet
        var draft = verb == CeremonyForm.Edit && before is not null && form.Card.Nonce is null ? CeremonyDrafts.Of(before) : CeremonyDrafts.Read(form);
        if (verb == CeremonyForm.Edit)
            return await Form(turn, draft, before, nonce, [], cancel);
        return verb == CeremonyForm.Confirm ? await Save(turn, draft, before, nonce, cancel) : await Preview(turn, draft, before, nonce, cancel);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) =>
        views.Find(post.Subject[Ceremony.SubjectOf("").Length..]) is { Value: var ceremony }
            ? NominationDrawing.Carried(await views.Card(ceremony, null, words, cancel))
            : null;

    async ValueTask<Reply> Form(
        Turn turn, CeremonyDraft draft, Ceremony? before, string nonce, IReadOnlyList<FieldError> errors, CancellationToken cancel) =>
        new CeremonyForm(
            CeremonyDrafts.Typed(draft), CeremonyDrafts.Limits, await views.Choices(draft, before, turn.Words, cancel), Data(turn, before, nonce), errors)
            .Draw(turn.Words);

    async ValueTask<Reply> Preview(Turn turn, CeremonyDraft draft, Ceremony? before, string nonce, CancellationToken cancel)
    {
        var (whole, errors) = await Judged(turn.Words, draft, before, cancel);
        if (errors.Count > 0)
            return await Form(turn, draft, before, nonce, errors, cancel);
        var asItWillBe = before is null ? whole.Called("", turn.Who.Id, desk.Now) : whole.Changed(before);
        return new CeremonyPreviewCard(
            await views.Face(asItWillBe, turn.Words, cancel), views.Names(draft.Places, turn.Words), CeremonyDrafts.Typed(whole), Data(turn, before, nonce))
            .Draw(turn.Words);
    }

    async ValueTask<Reply> Save(Turn turn, CeremonyDraft draft, Ceremony? known, string nonce, CancellationToken cancel)
    {
        IReadOnlyList<FieldError> errors = [];
        var done = await desk.Once($"{CeremonyForm.Confirm}/{turn.Who.Id}/{nonce}", async _ =>
        {
            var before = known is null ? null : views.Find(known.Id);
            (var whole, errors) = await Judged(turn.Words, draft, before?.Value, cancel);
            if (errors.Count > 0)
                return new Decision.Refuse(errors[0].Message);
            var now = before is { Value: var standing } ? whole.Changed(standing) : whole.Called(desk.Ids.Code(), turn.Who.Id, desk.Now);
            var change = new Change(turn.Who.Id, desk.Now)
                .Write(Kinds.Ceremonies, now, before?.Version ?? 0)
                .Record(CeremonyCalled.Of(now))
                .Touch(now.Subject);
            foreach (var place in now.Places)
                change.Post(new($"{now.Subject}@{place}", Posted, now.Subject, place));
            return new Decision.Do(change, now.Id);
        }, cancel);
        return done is Done.Landed(var id, _) && views.Find(id) is { Value: var saved }
            ? new Reply.Card(await views.Card(saved, turn.Who, turn.Words, cancel, turn.Words.CeremonySaved(known is not null)), Settle: turn.IsPersonal)
            : await Form(turn, draft, known, nonce, errors, cancel);
    }

    /// <summary>With all awards it means named, and what is wrong with it.</summary>
    async ValueTask<(CeremonyDraft Whole, IReadOnlyList<FieldError> Errors)> Judged(
        Words words, CeremonyDraft draft, Ceremony? before, CancellationToken cancel)
    {
        var free = (await views.Free(before, cancel)).ToDictionary(a => a.Id);
        var whole = draft.AllOfCampaign && draft.Campaign.Length > 0
            ? draft with { Awards = [.. draft.Awards.Union(free.Values.Where(a => a.Standing.Any(r => a.CampaignOf(r) == draft.Campaign)).Select(a => a.Id))] }
            : draft;
        // what was chosen before and has been revoked since may stay: it is no longer on the list
        var known = free.Keys.Union(before?.Awards ?? []).ToHashSet();
        List<FieldError> errors =
        [
            .. whole.Flaws(desk.Campaign(whole.Campaign) is not null, known, [.. desk.AnnouncementPlaces.Select(p => p.Id), .. before?.Places ?? []])
                .Select(f => CeremonyDrafts.Error(f, words)),
        ];
        var given = before?.Handed.Select(h => h.Award).Distinct().Except(whole.Awards).ToList() ?? [];
        if (given.Count > 0)
            errors.Add(new(CeremonyForm.Awards, words.CeremonyAwardsGiven([.. given.Select(id => free.TryGetValue(id, out var award) ? views.NameOf(award, words) : id)])));
        return (whole, errors);
    }

    IReadOnlyList<string> AllPlaces => [.. desk.AnnouncementPlaces.Select(p => p.Id)];

    static CardData Data(Turn turn, Ceremony? before, string nonce) => new() { Nonce = nonce, For = turn.Who.Id, Ref = before?.Id };
}
