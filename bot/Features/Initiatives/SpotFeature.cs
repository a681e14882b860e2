using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Awards;
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

/// <summary>Nhân tố mới: anybody points one out; its head and the secretary are told; the secretary recognises it or not, with the reason.</summary>
sealed class SpotFeature(Desk desk, AwardForms forms) : Feature
{
    const string ToOffice = "spot.note", ToAuthor = "spot.judged";

    const int MostAwards = 100;

    static readonly Role[] MayJudge = [Role.Secretary];

    readonly NominationForms _nominations = new(desk, forms);

    public override IReadOnlyList<Command> Commands { get; } =
        [new("spot", ["nhan to moi", "phat hien", "spot"], w => w.SpotCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(SpotListCard.List), new(SpotForm.Open), new(SpotForm.Save), new(SpotCard.See), new(SpotCard.Nominate), new(SpotCard.Recognise, MayJudge),
        new(SpotCard.Decline, MayJudge),
    ];

    public override IReadOnlyList<string> Templates { get; } = [ToOffice, ToAuthor];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        if (turn.Line.Length == 0)
            return await List(turn, cancel);
        if (Judges.Code(turn.Line) is { Length: > 0 } code && await Find(code, cancel) is { } found)
            return await Card(found.Value, turn.Who, turn.Words, cancel);
        var who = Addressing.Line(turn.Rest, desk.People);
        return Form(turn, Forms.NonceOf(turn), who, SpotKind.NewFace, Text(who.Reason), []);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.SpotCommand.Say, desk.People) is { } sentence)
            return sentence;
        switch (verb)
        {
            case SpotListCard.List:
                return await List(turn, cancel);
            case SpotForm.Open:
                return Form(turn, desk.Ids.Nonce(), new([], [], ""), SpotKind.NewFace, "", []);
            case SpotForm.Save:
                return await Save(turn, form, cancel);
        }
        var code = form.Card.Ref is { Length: > 0 } named ? named : form.Chosen(SpotListCard.PickField);
        if (await Find(code, cancel) is not { Value: var spot })
            return turn.Words.PutForwardUnknown(VietnameseText.Clean(code, 20));
        return verb switch
        {
            SpotCard.See => await Card(spot, turn.Who, turn.Words, cancel),
            SpotCard.Nominate => _nominations.New(
                turn.Who, desk.Ids.Nonce(),
                NominationDraft.Empty(NominationKind.Regular) with { Who = new([spot.Party], [], ""), Achievement = spot.Text }, [], turn.Words),
            _ => await Judge(turn, spot, verb == SpotCard.Recognise, form, cancel),
        };
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) =>
        desk.People.Find(post.To[Addresses.ToPerson.Length..]) is { Gone: false } who
        && await Find(post.Subject[Spot.SubjectOf("").Length..], cancel) is { Value: var spot }
            ? NominationDrawing.Carried(await Card(spot, who, words, cancel))
            : null;

    async ValueTask<Reply> Save(Turn turn, FormData form, CancellationToken cancel)
    {
        var nonce = Forms.Nonce(form, desk.Ids);
        var (who, text) = (WhoForm.Read(form, desk.People), Text(form.Text(SpotForm.TextField)));
        var kind = form.Text(SpotForm.KindField) == nameof(SpotKind.NewModel) ? SpotKind.NewModel : SpotKind.NewFace;
        List<FieldError> errors = [];
        var done = await desk.Once($"{SpotForm.Save}/{turn.Who.Id}/{nonce}", _ =>
        {
            errors = Errors(turn, who, text);
            if (errors.Count > 0)
                return new(new Decision.Refuse(errors[0].Message));
            var spot = new Spot(desk.Ids.Code(), who.Parties[0], kind, text, turn.Who.Id, desk.Now, desk.Today);
            var change = new Change(turn.Who.Id, desk.Now).Write(Kinds.Spots, spot, 0)
                .Record(new NewFactorSpotted(spot.Id, spot.Party, spot.Kind, spot.Text, spot.Day));
            foreach (var person in desk.People.Everybody.Where(p => p.Id != turn.Who.Id && Concerns(spot, p)))
                change.Post(new($"{spot.Subject}@{person.Id}", ToOffice, spot.Subject, Addresses.ToPerson + person.Id));
            return new(new Decision.Do(change, spot.Id));
        }, cancel);
        return done is Done.Landed(var id, _) && await Find(id, cancel) is { Value: var made }
            ? new Reply.Card(await Card(made, turn.Who, turn.Words, cancel, turn.Words.SpotSaved), Settle: true)
            : Form(turn, nonce, who, kind, text, errors);
    }

    async ValueTask<Reply> Judge(Turn turn, Spot asked, bool recognises, FormData form, CancellationToken cancel)
    {
        var reason = Judges.Reason(form);
        if (asked.Judged is null && Judges.Wrong(recognises, reason, turn.Words) is { } wrong)
            return await Card(asked, turn.Who, turn.Words, cancel, wrong: wrong, reason: reason);
        // decided once for good, so the deed itself is the intention
        var done = await desk.Once($"{(recognises ? SpotCard.Recognise : SpotCard.Decline)}/{turn.Who.Id}/{asked.Id}", async _ =>
        {
            var (spot, version) = (await Find(asked.Id, cancel))!.Value;
            if (spot.Judged is { } before)
                return new Decision.Refuse(turn.Words.JudgedBefore(desk.People.Find(before.By)?.Name ?? before.By));
            var now = spot with { Judged = Judges.Of(recognises, reason, turn, desk) };
            return new Decision.Do(
                new Change(turn.Who.Id, desk.Now).Write(Kinds.Spots, now, version)
                    .Record(new NewFactorJudged(spot.Id, recognises, spot.Day.Year, desk.Today, now.Judged.Reason)).Touch(spot.Subject)
                    .Post(new($"{spot.Subject}/judged@{spot.By}", ToAuthor, spot.Subject, Addresses.ToPerson + spot.By)),
                spot.Id);
        }, cancel);
        return done is Done.Refused(var why)
            ? why
            : new Reply.Card(
                await Card((await Find(asked.Id, cancel))!.Value.Value, turn.Who, turn.Words, cancel, turn.Words.JudgeDone(recognises)), Settle: turn.IsPersonal);
    }

    /// <summary>Secretaries, and the heads of the unit.</summary>
    static bool Concerns(Spot spot, Person person) =>
        person.Is(Role.Secretary) || (person.Is(Role.Head) && person.Unit is not null && person.Unit == spot.Party.Unit);

    async ValueTask<AdaptiveCard> Card(
        Spot spot, Person reader, Words words, CancellationToken cancel, string? notice = null, string? wrong = null, string reason = "")
    {
        var awards = await desk.Store.List(Kinds.Awards, $"of/{spot.Party.Key}/", MostAwards, cancel);
        return new SpotCard(
            new(
                spot.Id, desk.People.NameOf(spot.Party), spot.Party.Kind == PartyKind.Unit ? null : desk.People.Unit(spot.Party.Unit)?.Name,
                spot.Kind.ToString(), spot.Text, desk.People.Find(spot.By)?.Name ?? spot.By, Words.Date(spot.Day), awards.Count, Judges.View(spot.Judged, desk)),
            spot.Judged is null && reader.Is(Role.Secretary), InitiativeRules.LongestReason, new() { For = reader.Id }, notice, wrong)
        {
            Reason = reason,
        }.Draw(words);
    }

    async ValueTask<Reply> List(Turn turn, CancellationToken cancel)
    {
        var everybody = turn.Is(Role.Secretary, Role.Leader);
        // what waits comes first for those who decide
        var open = everybody ? await desk.Store.List(Kinds.Spots, "open/", Judges.Shown, cancel) : [];
        var latest = await desk.Store.List(Kinds.Spots, everybody ? "all/" : $"by/{turn.Who.Id}/", Judges.Shown + 1, cancel, newestFirst: true);
        List<Spot> shown = [.. open.Concat(latest).Select(s => s.Value).DistinctBy(s => s.Id)];
        var year = desk.Today.Year;
        return new SpotListCard(
            [.. shown.Take(Judges.Shown).Select(Line)], everybody, shown.Count > Judges.Shown, year, await desk.Store.Tally(Tallies.Spots(year), cancel),
            await desk.Store.Tally(Tallies.SpotsRecognised(year), cancel), new() { For = turn.Who.Id }).Draw(turn.Words);
    }

    PutForwardLine Line(Spot spot) =>
        new(spot.Id, desk.People.NameOf(spot.Party), desk.People.Unit(spot.Party.Unit)?.Name, spot.Judged?.Recognised, Words.Date(spot.Day));

    static List<FieldError> Errors(Turn turn, Addressed who, string text)
    {
        List<FieldError> errors = [.. WhoForm.Errors(who.Doubts, turn.Words)];
        if (who is { Parties.Count: 0, Certain: true })
            errors.Add(new(WhoFields.Who, turn.Words.WhoMissing));
        if (who.Parties.Count > 1)
            errors.Add(new(WhoFields.Who, turn.Words.WhoTooMany(1)));
        if (who.Parties.Any(p => p.Kind == PartyKind.Person && p.Id == turn.Who.Id))
            errors.Add(new(WhoFields.Who, turn.Words.SpotOneself));
        if (InitiativeRules.Flaw(text) is not null)
            errors.Add(new(SpotForm.TextField, turn.Words.SpotLength(Spot.Shortest, Spot.Longest)));
        else if (InitiativeRules.Legacy(text))
            errors.Add(new(SpotForm.TextField, turn.Words.LegacyText));
        return errors;
    }

    AdaptiveCard Form(Turn turn, string nonce, Addressed who, SpotKind kind, string text, IReadOnlyList<FieldError> errors) => new SpotForm(
        WhoForm.Fields(who.Parties, who.Doubts, desk.People), kind.ToString(), text, Spot.Shortest, Spot.Longest, new() { For = turn.Who.Id, Nonce = nonce }, errors)
        .Draw(turn.Words);

    static string Text(string typed) => VietnameseText.Clean(typed, Spot.Longest + 1);

    ValueTask<Versioned<Spot>?> Find(string code, CancellationToken cancel) => desk.Store.Find(Kinds.Spots, code, cancel);
}
