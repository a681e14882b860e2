using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Initiatives;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Initiatives;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Initiatives;

/// <summary>Sáng kiến, cải tiến: registered by anybody, recognised or not by the secretary or a leader; the check of a case shows the recognised ones.</summary>
sealed class IdeaFeature(Desk desk) : Feature
{
    const string ToOffice = "idea.note", ToAuthor = "idea.judged";

    static readonly Role[] Judging = [Role.Secretary, Role.Leader];

    static readonly IReadOnlyDictionary<string, int> Limits = new Dictionary<string, int>
    {
        [IdeaForm.TitleField] = Idea.LongestTitle,
        [IdeaForm.ContentField] = Idea.LongestContent,
        [IdeaForm.EffectField] = Idea.LongestEffect,
        [IdeaForm.EvidenceField] = Nomination.LongestLink,
    };

    public override IReadOnlyList<Command> Commands { get; } =
        [new("idea", ["sang kien", "cai tien", "de xuat", "idea"], w => w.IdeaCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(IdeaListCard.List), new(IdeaForm.Open), new(IdeaForm.Save), new(IdeaCard.See), new(IdeaCard.Recognise, Judging), new(IdeaCard.Decline, Judging),
    ];

    public override IReadOnlyList<string> Templates { get; } = [ToOffice, ToAuthor];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        if (turn.Line.Length == 0)
            return await List(turn, cancel);
        if (Judges.Code(turn.Line) is { Length: > 0 } code && await Find(code, cancel) is { } found)
            return Card(found.Value, turn.Who, turn.Words);
        // a short line is its name, a long one what it is
        var line = VietnameseText.Clean(turn.Line, Idea.LongestContent);
        return Form(turn, Forms.NonceOf(turn), Alone(turn), new Dictionary<string, string>
        {
            [line.Length <= Idea.LongestTitle ? IdeaForm.TitleField : IdeaForm.ContentField] = line,
        }, []);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.IdeaCommand.Say, desk.People) is { } sentence)
            return sentence;
        switch (verb)
        {
            case IdeaListCard.List:
                return await List(turn, cancel);
            case IdeaForm.Open:
                return Form(turn, desk.Ids.Nonce(), Alone(turn), new Dictionary<string, string>(), []);
            case IdeaForm.Save:
                return await Save(turn, form, cancel);
        }
        var code = form.Card.Ref is { Length: > 0 } named ? named : form.Chosen(IdeaListCard.PickField);
        if (await Find(code, cancel) is not { Value: var idea })
            return turn.Words.PutForwardUnknown(VietnameseText.Clean(code, 20));
        return verb == IdeaCard.See ? Card(idea, turn.Who, turn.Words) : await Judge(turn, idea, verb == IdeaCard.Recognise, form, cancel);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) =>
        desk.People.Find(post.To[Addresses.ToPerson.Length..]) is { Gone: false } who
        && await Find(post.Subject[Idea.SubjectOf("").Length..], cancel) is { Value: var idea }
            ? NominationDrawing.Carried(Card(idea, who, words))
            : null;

    async ValueTask<Reply> Save(Turn turn, FormData form, CancellationToken cancel)
    {
        var nonce = Forms.Nonce(form, desk.Ids);
        var (who, typed) = (WhoForm.Read(form, desk.People), Typed(form));
        List<FieldError> errors = [];
        var done = await desk.Once($"{IdeaForm.Save}/{turn.Who.Id}/{nonce}", _ =>
        {
            errors = Errors(who, typed, turn.Words);
            if (errors.Count > 0)
                return new(new Decision.Refuse(errors[0].Message));
            var idea = new Idea(
                desk.Ids.Code(), typed[IdeaForm.TitleField], who.Parties, typed[IdeaForm.ContentField], typed[IdeaForm.EffectField],
                typed[IdeaForm.EvidenceField] is { Length: > 0 } link ? link : null, turn.Who.Id, desk.Now, desk.Today);
            var change = new Change(turn.Who.Id, desk.Now).Write(Kinds.Ideas, idea, 0)
                .Record(new IdeaRegistered(idea.Id, idea.Title, idea.Authors, idea.Content, idea.Effect, idea.Evidence, idea.Day));
            foreach (var person in desk.People.Everybody.Where(p => p.Id != turn.Who.Id && Judging.Any(p.Is)))
                change.Post(new($"{idea.Subject}@{person.Id}", ToOffice, idea.Subject, Addresses.ToPerson + person.Id));
            return new(new Decision.Do(change, idea.Id));
        }, cancel);
        return done is Done.Landed(var id, _) && await Find(id, cancel) is { Value: var made }
            ? new Reply.Card(Card(made, turn.Who, turn.Words, turn.Words.IdeaSaved), Settle: true)
            : Form(turn, nonce, who, typed, errors);
    }

    async ValueTask<Reply> Judge(Turn turn, Idea asked, bool recognises, FormData form, CancellationToken cancel)
    {
        var reason = Judges.Reason(form);
        if (asked.Judged is null && Judges.Wrong(recognises, reason, turn.Words) is { } wrong)
            return Card(asked, turn.Who, turn.Words, wrong: wrong, reason: reason);
        // decided once for good, so the deed itself is the intention
        var done = await desk.Once($"{(recognises ? IdeaCard.Recognise : IdeaCard.Decline)}/{turn.Who.Id}/{asked.Id}", async _ =>
        {
            var (idea, version) = (await Find(asked.Id, cancel))!.Value;
            if (idea.Judged is { } before)
                return new Decision.Refuse(turn.Words.JudgedBefore(desk.People.Find(before.By)?.Name ?? before.By));
            var now = idea with { Judged = Judges.Of(recognises, reason, turn, desk) };
            var change = new Change(turn.Who.Id, desk.Now).Write(Kinds.Ideas, now, version)
                .Record(new IdeaJudged(idea.Id, recognises, idea.Day.Year, desk.Today, now.Judged.Reason)).Touch(idea.Subject);
            foreach (var author in idea.Authors.Where(a => a.Kind == PartyKind.Person).Select(a => a.Id).Append(idea.By).Distinct())
                change.Post(new($"{idea.Subject}/judged@{author}", ToAuthor, idea.Subject, Addresses.ToPerson + author));
            return new Decision.Do(change, idea.Id);
        }, cancel);
        return done is Done.Refused(var why)
            ? why
            : new Reply.Card(Card((await Find(asked.Id, cancel))!.Value.Value, turn.Who, turn.Words, turn.Words.JudgeDone(recognises)), Settle: turn.IsPersonal);
    }

    AdaptiveCard Card(Idea idea, Person reader, Words words, string? notice = null, string? wrong = null, string reason = "") => new IdeaCard(
        new(
            idea.Id, idea.Title, [.. idea.Authors.Select(desk.People.NameOf)], idea.Content, idea.Effect, idea.Evidence,
            desk.People.Find(idea.By)?.Name ?? idea.By, Words.Date(idea.Day), Judges.View(idea.Judged, desk)),
        idea.Judged is null && Judging.Any(reader.Is), InitiativeRules.LongestReason, new() { For = reader.Id }, notice, wrong)
    {
        Reason = reason,
    }.Draw(words);

    async ValueTask<Reply> List(Turn turn, CancellationToken cancel)
    {
        var everybody = turn.Is(Role.Secretary, Role.Leader);
        // what waits comes first for those who decide
        IEnumerable<Versioned<Idea>> found = everybody
            ? [.. await desk.Store.List(Kinds.Ideas, "open/", Judges.Shown, cancel), .. await Newest("all/")]
            : [.. await Newest($"by/{turn.Who.Id}/"), .. await Newest($"of/{People.Party(turn.Who).Key}/")];
        List<Idea> shown = [.. found.Select(i => i.Value).DistinctBy(i => i.Id)];
        var year = desk.Today.Year;
        return new IdeaListCard(
            [.. shown.Take(Judges.Shown).Select(Line)], everybody, shown.Count > Judges.Shown, year, await desk.Store.Tally(Tallies.Ideas(year), cancel),
            await desk.Store.Tally(Tallies.IdeasRecognised(year), cancel), new() { For = turn.Who.Id }).Draw(turn.Words);

        ValueTask<IReadOnlyList<Versioned<Idea>>> Newest(string prefix) => desk.Store.List(Kinds.Ideas, prefix, Judges.Shown + 1, cancel, newestFirst: true);
    }

    PutForwardLine Line(Idea idea) =>
        new(idea.Id, idea.Title, string.Join(", ", idea.Authors.Take(2).Select(desk.People.NameOf)), idea.Judged?.Recognised, Words.Date(idea.Day));

    static List<FieldError> Errors(Addressed who, Dictionary<string, string> typed, Words words)
    {
        List<FieldError> errors = [.. WhoForm.Errors(who.Doubts, words)];
        errors.AddRange(InitiativeRules
            .Flaws(typed[IdeaForm.TitleField], who.Parties.Count, typed[IdeaForm.ContentField], typed[IdeaForm.EffectField], typed[IdeaForm.EvidenceField])
            .Where(f => f.Field != IdeaField.Authors || f.Kind != FlawKind.Missing || who.Certain)
            .Select(f => Error(f, words)));
        if (InitiativeRules.Legacy(typed[IdeaForm.TitleField], typed[IdeaForm.ContentField], typed[IdeaForm.EffectField]))
            errors.Add(new(IdeaForm.ContentField, words.LegacyText));
        return errors;
    }

    static FieldError Error(Flaw<IdeaField> flaw, Words words)
    {
        var names = words.IdeaFields;
        return (flaw.Field, flaw.Kind) switch
        {
            (IdeaField.Title, FlawKind.Missing) => new(IdeaForm.TitleField, words.FieldMissing(names.Title.Name)),
            (IdeaField.Title, _) => new(IdeaForm.TitleField, words.FieldTooLong(names.Title.Name, flaw.Most)),
            (IdeaField.Authors, FlawKind.Missing) => new(WhoFields.Who, words.WhoMissing),
            (IdeaField.Authors, _) => new(WhoFields.Who, words.WhoTooMany(flaw.Most)),
            (IdeaField.Content, FlawKind.Missing) => new(IdeaForm.ContentField, words.IdeaTooShort(names.Content.Name, Idea.Shortest)),
            (IdeaField.Content, _) => new(IdeaForm.ContentField, words.FieldTooLong(names.Content.Name, flaw.Most)),
            (IdeaField.Effect, FlawKind.Missing) => new(IdeaForm.EffectField, words.FieldMissing(names.Effect.Name)),
            (IdeaField.Effect, _) => new(IdeaForm.EffectField, words.FieldTooLong(names.Effect.Name, flaw.Most)),
            (_, FlawKind.TooLong) => new(IdeaForm.EvidenceField, words.EvidenceTooLong(flaw.Most)),
            _ => new(IdeaForm.EvidenceField, words.EvidenceError),
        };
    }

    AdaptiveCard Form(Turn turn, string nonce, Addressed who, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => new IdeaForm(
        WhoForm.Fields(who.Parties, who.Doubts, desk.People), typed, Limits, new() { For = turn.Who.Id, Nonce = nonce }, errors).Draw(turn.Words);

    static Dictionary<string, string> Typed(FormData form) =>
        Limits.ToDictionary(l => l.Key, l => VietnameseText.Clean(l.Key == IdeaForm.TitleField ? form.Text(l.Key).ReplaceLineEndings(" ") : form.Text(l.Key), l.Value + 1));

    static Addressed Alone(Turn turn) => new([People.Party(turn.Who)], [], "");

    ValueTask<Versioned<Idea>?> Find(string code, CancellationToken cancel) => desk.Store.Find(Kinds.Ideas, code, cancel);
}
