using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>Sửa nội dung đã gửi: other words in every copy that stands.</summary>
sealed class EditFeature(Desk desk, AnnouncementViews views, DraftJudge judge, AnnouncementSteps steps) : Feature
{
    static readonly Role[] Writers = [.. AnnouncementRules.Writers];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Verb> Verbs { get; } = [new(EditAnnouncementForm.Open, Writers), new(EditAnnouncementForm.Save, Writers)];

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (form.Card.For is { } owner && owner != turn.Who.Id)
            return turn.Words.AnnouncementFormIsNotYours;
        if (views.Find(form.Card.Ref) is not var (announcement, _))
            return turn.Words.AnnouncementGone;

        var data = new CardData { Ref = announcement.Id, Nonce = Forms.Nonce(form, desk.Ids), For = turn.Who.Id };
        var intention = $"{verb}/{turn.Who.Id}/{data.Nonce}";
        if (verb == EditAnnouncementForm.Save && await desk.Store.Answered(intention, cancel) is not null)
            return await Shown(turn, announcement.Id, cancel);
        if (AnnouncementRules.MayEdit(announcement, turn.Who) is { } refusal)
            return turn.Words.AnnouncementRefused(refusal.ToString());
        if (verb == EditAnnouncementForm.Open)
        {
            var now = announcement.Proposed ?? announcement.Wording;
            return Form(turn, AnnouncementDrafts.Typed(announcement with
            {
                Title = now.Title, Text = now.Text, Picture = now.Picture, Mentions = now.Mentions,
            }, null), now.Mentions, data, []);
        }

        var draft = AnnouncementDrafts.Read(form);
        var (mentions, errors) = (new List<string>(), new List<FieldError>());
        errors.AddRange(AnnouncementDraft.WordingFlaws(draft.Title, draft.Text, draft.Picture, draft.Mentions)
            .Select(f => AnnouncementDrafts.Error(f, turn.Words)));
        foreach (var id in draft.Mentions)
        {
            if (judge.Someone(id) is { } person)
                mentions.Add(person.Id);
        }
        if (mentions.Count < draft.Mentions.Count)
            errors.Add(new(AnnouncementForm.Mentions, turn.Words.PickedUnknown(draft.Mentions.Count - mentions.Count)));
        draft = draft with { Mentions = [.. mentions.Distinct()], Shows = "" };
        if (errors.Count == 0 && await judge.TooLarge(draft, turn.Who, cancel))
            errors.Add(new(AnnouncementForm.Text, turn.Words.AnnouncementTooLarge));
        if (errors.Count > 0)
            return Form(turn, AnnouncementDrafts.Typed(draft, form), draft.Mentions, data, errors);

        var wording = new Wording(draft.Title, draft.Text, draft.Picture.Length > 0 ? draft.Picture : null, draft.Mentions);
        var done = await steps.Take(
            turn, intention, announcement.Id, (now, who) => AnnouncementRules.Edit(now, wording, who, steps.Seconds(who.Id)), cancel);
        return done is Done.Refused(var sentence) ? sentence : await Shown(turn, announcement.Id, cancel);
    }

    Reply Form(
        Turn turn, IReadOnlyDictionary<string, string> typed, IReadOnlyList<string> mentions, CardData data, IReadOnlyList<FieldError> errors) =>
        new EditAnnouncementForm(
            typed, AnnouncementDrafts.Limits, [.. mentions.Select(id => new Choice(judge.Someone(id)?.Name ?? id, id))],
            steps.Seconds(turn.Who.Id) is not null, data, errors).Draw(turn.Words);

    async ValueTask<Reply> Shown(Turn turn, string id, CancellationToken cancel) => new Reply.Card(
        (await views.Card(views.Find(id)!.Value.Value, turn.Who, turn.Words, cancel)).Draw(turn.Words), Settle: turn.IsPersonal);
}
