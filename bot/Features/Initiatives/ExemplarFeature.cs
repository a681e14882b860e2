using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Initiatives;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Initiatives;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Initiatives;

/// <summary>Điển hình tiên tiến: the secretary marks units and people with their field of work; everybody sees the list.</summary>
sealed class ExemplarFeature(Desk desk) : Feature
{
    static readonly Role[] Markers = [Role.Secretary];

    public override CommandGroup Group => CommandGroup.Look;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("exemplars", ["dien hinh tien tien", "dien hinh", "exemplars", "exemplar"], w => w.ExemplarCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(ExemplarsCard.List), new(ExemplarForm.Open, Markers), new(ExemplarForm.Mark, Markers), new(ExemplarsCard.Unmark, Markers)];

    public override ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        if (turn.Line.Length == 0 || !turn.Is(Role.Secretary))
            return new(List(turn, 0));
        var who = Addressing.Line(turn.Rest, desk.People);
        return new(Form(turn, Forms.NonceOf(turn), who, Field(who.Reason), []));
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.ExemplarCommand.Say, desk.People) is { } sentence)
            return sentence;
        return verb switch
        {
            ExemplarsCard.List => List(turn, int.TryParse(form.Card.Ref, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0),
            ExemplarForm.Open => Form(turn, desk.Ids.Nonce(), new([], [], ""), "", []),
            ExemplarForm.Mark => await Mark(turn, form, cancel),
            _ => await Unmark(turn, form, cancel),
        };
    }

    async ValueTask<Reply> Mark(Turn turn, FormData form, CancellationToken cancel)
    {
        var nonce = Forms.Nonce(form, desk.Ids);
        var (who, field) = (WhoForm.Read(form, desk.People), Field(form.Text(ExemplarForm.FieldField)));
        List<FieldError> errors = [];
        var done = await desk.Once($"{ExemplarForm.Mark}/{turn.Who.Id}/{nonce}", _ =>
        {
            errors = Errors(who, field, turn.Words);
            if (errors.Count > 0)
                return new(new Decision.Refuse(errors[0].Message));
            var change = new Change(turn.Who.Id, desk.Now);
            foreach (var party in who.Parties)
            {
                var before = desk.Store.All(Kinds.Exemplars).TryGetValue(party.Key, out var known) ? known : default(Versioned<Exemplar>?);
                // marked again with another field: one mark all the same
                if (before is { Value.Gone: false })
                    change.Record(new ExemplarUnmarked(party, desk.Today));
                change.Write(Kinds.Exemplars, new(party, field, turn.Who.Id, desk.Now, desk.Today), before?.Version ?? 0)
                    .Record(new ExemplarMarked(party, field, desk.Today));
            }
            return new(new Decision.Do(change, turn.Words.List([.. who.Parties.Select(desk.People.NameOf)])));
        }, cancel);
        return done is Done.Landed(var names, _)
            ? new Reply.Card(List(turn, 0, turn.Words.ExemplarMarked(names)), Settle: turn.IsPersonal)
            : Form(turn, nonce, who, field, errors);
    }

    async ValueTask<Reply> Unmark(Turn turn, FormData form, CancellationToken cancel)
    {
        var key = form.Chosen(ExemplarsCard.PickField);
        if (key.Length == 0)
            return List(turn, 0, wrong: turn.Words.ExemplarPickOne);
        var done = await desk.Once($"{ExemplarsCard.Unmark}/{turn.Who.Id}/{Forms.Nonce(form, desk.Ids)}", _ =>
        {
            if (!desk.Store.All(Kinds.Exemplars).TryGetValue(key, out var known) || known.Value.Gone)
                return new(new Decision.Refuse(turn.Words.ExemplarGone));
            return new(new Decision.Do(
                new Change(turn.Who.Id, desk.Now).Write(Kinds.Exemplars, known.Value with { Gone = true }, known.Version)
                    .Record(new ExemplarUnmarked(known.Value.Party, desk.Today)),
                desk.People.NameOf(known.Value.Party)));
        }, cancel);
        return done switch
        {
            Done.Landed(var name, _) => new Reply.Card(List(turn, 0, turn.Words.ExemplarUnmarked(name)), Settle: turn.IsPersonal),
            Done.Refused(var why) => List(turn, 0, wrong: why),
            _ => Reply.None,
        };
    }

    AdaptiveCard List(Turn turn, int page, string? notice = null, string? wrong = null)
    {
        List<Exemplar> marked =
        [
            .. from known in desk.Store.All(Kinds.Exemplars).Values
               let exemplar = known.Value
               where !exemplar.Gone
               let name = desk.People.NameOf(exemplar.Party)
               orderby exemplar.Party.Kind == PartyKind.Person, exemplar.Party.Kind == PartyKind.Person ? Collation.NameKey(name) : Collation.Key(name)
               select exemplar,
        ];
        var pages = Math.Max(1, (marked.Count + ExemplarsCard.PageSize - 1) / ExemplarsCard.PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        var units = marked.Count(e => e.Party.Kind == PartyKind.Unit);
        return new ExemplarsCard(
            [.. marked.Skip(page * ExemplarsCard.PageSize).Take(ExemplarsCard.PageSize).Select(Line)], units, marked.Count - units, page, pages,
            turn.Is(Role.Secretary), new() { For = turn.Who.Id, Nonce = desk.Ids.Nonce() }, notice, wrong).Draw(turn.Words);
    }

    ExemplarLine Line(Exemplar exemplar) => new(
        exemplar.Party.Key, desk.People.NameOf(exemplar.Party), exemplar.Party.Kind == PartyKind.Unit ? null : desk.People.Unit(exemplar.Party.Unit)?.Name,
        exemplar.Field, Words.Date(exemplar.Day));

    static List<FieldError> Errors(Addressed who, string field, Words words)
    {
        List<FieldError> errors = [.. WhoForm.Errors(who.Doubts, words)];
        if (who is { Parties.Count: 0, Certain: true })
            errors.Add(new(WhoFields.Who, words.WhoMissing));
        if (who.Parties.Count > Nomination.MostNominees)
            errors.Add(new(WhoFields.Who, words.WhoTooMany(Nomination.MostNominees)));
        if (field.Length is 0 or > Exemplar.LongestField)
            errors.Add(new(ExemplarForm.FieldField, words.FieldNeeds(Exemplar.LongestField, required: true)));
        else if (InitiativeRules.Legacy(field))
            errors.Add(new(ExemplarForm.FieldField, words.LegacyText));
        return errors;
    }

    AdaptiveCard Form(Turn turn, string nonce, Addressed who, string field, IReadOnlyList<FieldError> errors) => new ExemplarForm(
        WhoForm.Fields(who.Parties, who.Doubts, desk.People), field, Exemplar.LongestField, new() { For = turn.Who.Id, Nonce = nonce }, errors).Draw(turn.Words);

    static string Field(string typed) => VietnameseText.Clean(typed.ReplaceLineEndings(" "), Exemplar.LongestField + 1);
}
