using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Checking;

/// <summary>
/// Tạm dừng xét: secretaries place and lift holds, leaders see them; nobody else learns that there are any. So everything here happens in the
/// person's own chat, and no message that others see is touched.
/// </summary>
sealed class HoldFeature(Desk desk) : Feature
{
    const string Own = "hold.own";

    static readonly Role[] Placers = [Role.Secretary];

    static readonly Role[] Readers = [Role.Secretary, Role.Leader];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("hold", ["tam dung xet", "tam dung", "hold"], w => w.HoldCommand, Readers)];

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(HoldsCard.List, Readers), new(HoldForm.Open, Placers), new(HoldForm.Place, Placers), new(HoldsCard.Lift, Placers)];

    public override IReadOnlyList<string> Templates { get; } = [Own];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var who = turn.Line.Length == 0 ? null : Addressing.Line(turn.Rest, desk.People);
        if (!turn.IsPersonal)
        {
            var parties = who is null ? "" : string.Join(',', who.Parties.Select(p => p.Key));
            await OwnChat.Send(desk, turn, Own, turn.Key, parties, cancel);
            return turn.Words.CheckOwnChat;
        }
        return who is null || !turn.Is(Role.Secretary)
            ? List(turn.Who, turn.Words)
            : Form(turn.Who, Forms.NonceOf(turn), who, Typed(who.Reason), turn.Words, []);
    }

    public override ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (desk.People.Find(post.To[Addresses.ToPerson.Length..]) is not { Gone: false } who || !Readers.Any(who.Is))
            return new((Activity?)null);
        List<Party> parties = [.. (post.Args ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(k => Addressing.Find(k, desk.People)).OfType<Party>()];
        return new(NominationDrawing.Carried(parties.Count > 0 && who.Is(Role.Secretary)
            ? Form(who, desk.Ids.Nonce(), new(parties, [], ""), Typed(""), words, [])
            : List(who, words)));
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (Forms.NotTheirs(turn, form, turn.Words.HoldCommand.Say, desk.People) is { } sentence)
            return sentence;
        return verb switch
        {
            HoldsCard.List => List(turn.Who, turn.Words),
            HoldForm.Open => Form(turn.Who, desk.Ids.Nonce(), new([], [], ""), Typed(""), turn.Words, []),
            HoldForm.Place => await Place(turn, form, cancel),
            _ => await Lift(turn, form, cancel),
        };
    }

    async ValueTask<Reply> Place(Turn turn, FormData form, CancellationToken cancel)
    {
        var nonce = Forms.Nonce(form, desk.Ids);
        var who = WhoForm.Read(form, desk.People);
        var draft = Draft(form);
        List<FieldError> errors = [];
        var done = await desk.Once($"{HoldForm.Place}/{turn.Who.Id}/{nonce}", _ =>
        {
            errors = Errors(who, draft, turn.Words);
            if (errors.Count > 0)
                return new(new Decision.Refuse(errors[0].Message));
            var change = new Change(turn.Who.Id, desk.Now);
            foreach (var party in who.Parties)
            {
                var before = desk.Store.All(Kinds.Holds).TryGetValue(party.Key, out var held) ? held : default(Versioned<HeldParty>?);
                var (now, fact) = HoldRules.Place(before?.Value, party, desk.Ids.Code(), draft, turn.Who.Id, desk.Now, desk.Today);
                change.Write(Kinds.Holds, now, before?.Version ?? 0).Record(fact);
            }
            return new(new Decision.Do(change, turn.Words.List([.. who.Parties.Select(desk.People.NameOf)])));
        }, cancel);
        return done is Done.Landed(var names, _)
            ? new Reply.Card(List(turn.Who, turn.Words, turn.Words.HoldPlaced(names)), Settle: true)
            : Form(turn.Who, nonce, who, Fields(form, draft), turn.Words, errors);
    }

    async ValueTask<Reply> Lift(Turn turn, FormData form, CancellationToken cancel)
    {
        var picked = form.Chosen(HoldsCard.PickField).Split('|', 2);
        if (picked is not [var party, var id])
            return List(turn.Who, turn.Words, wrong: turn.Words.HoldPickOne);
        var done = await desk.Once($"{HoldsCard.Lift}/{turn.Who.Id}/{id}", _ =>
        {
            if (!desk.Store.All(Kinds.Holds).TryGetValue(party, out var held)
                || HoldRules.Lift(held.Value, id, turn.Who.Id, desk.Now, desk.Today) is not var (now, fact))
                return new(new Decision.Refuse(turn.Words.HoldGone));
            return new(new Decision.Do(
                new Change(turn.Who.Id, desk.Now).Write(Kinds.Holds, now, held.Version).Record(fact), desk.People.NameOf(held.Value.Party)));
        }, cancel);
        return done switch
        {
            Done.Landed(var name, _) => new Reply.Card(List(turn.Who, turn.Words, turn.Words.HoldLifted(name)), Settle: true),
            Done.Refused(var why) => List(turn.Who, turn.Words, wrong: why),
            _ => Reply.None,
        };
    }

    AdaptiveCard List(Person who, Words words, string? notice = null, string? wrong = null)
    {
        List<(Party Party, Hold Hold)> open =
        [
            .. from held in desk.Store.All(Kinds.Holds).Values
               from hold in held.Value.Holds
               where hold.IsOpen(desk.Today)
               orderby hold.At descending, hold.Id
               select (held.Value.Party, hold),
        ];
        return new HoldsCard(
            [.. open.Take(HoldsCard.Shown).Select(o => Line(o.Party, o.Hold))], open.Count, who.Is(Role.Secretary),
            new() { For = who.Id, Nonce = desk.Ids.Nonce() }, notice, wrong).Draw(words);
    }

    HoldLine Line(Party party, Hold hold) => new(
        hold.Id, party.Key, desk.People.NameOf(party), hold.Kind.ToString(), hold.Ground, Words.Date(hold.From),
        hold.To is { } to ? Words.Date(to) : null, desk.People.Find(hold.By)?.Name ?? hold.By, hold.Stands(desk.Today));

    AdaptiveCard Form(Person who, string nonce, Addressed addressed, IReadOnlyDictionary<string, string> typed, Words words, IReadOnlyList<FieldError> errors) =>
        new HoldForm(
            WhoForm.Fields(addressed.Parties, addressed.Doubts, desk.People), typed, Hold.LongestGround, new() { For = who.Id, Nonce = nonce }, errors)
            .Draw(words);

    static HoldDraft Draft(FormData form) => new(
        Enum.TryParse<HoldKind>(form.Chosen(HoldForm.KindField), out var kind) && HoldForm.Kinds.Contains(kind.ToString()) ? kind : null,
        VietnameseText.Clean(form.Text(HoldForm.GroundField), Hold.LongestGround + 1),
        form.Date(HoldForm.FromField), form.Text(HoldForm.FromField).Length > 0, form.Date(HoldForm.ToField), form.Text(HoldForm.ToField).Length > 0);

    List<FieldError> Errors(Addressed who, HoldDraft draft, Words words)
    {
        List<FieldError> errors = [.. WhoForm.Errors(who.Doubts, words)];
        if (who is { Parties.Count: 0, Certain: true })
            errors.Add(new(WhoFields.Who, words.WhoMissing));
        if (who.Parties.Count > Nomination.MostNominees)
            errors.Add(new(WhoFields.Who, words.WhoTooMany(Nomination.MostNominees)));
        errors.AddRange(draft.Flaws(desk.Today).Select(f => Error(f, words)));
        return errors;
    }

    static FieldError Error(Flaw<HoldField> flaw, Words words) => (flaw.Field, flaw.Kind) switch
    {
        (HoldField.Kind, _) => new(HoldForm.KindField, words.HoldWhyError),
        (HoldField.Ground, _) => new(HoldForm.GroundField, words.FieldNeeds(Hold.LongestGround, required: flaw.Kind == FlawKind.Missing)),
        (HoldField.From, _) => new(HoldForm.FromField, words.FieldNotADate(words.HoldFrom)),
        (_, FlawKind.NotADate) => new(HoldForm.ToField, words.FieldNotADate(words.HoldTo)),
        (_, FlawKind.Over) => new(HoldForm.ToField, words.HoldOver),
        _ => new(HoldForm.ToField, words.HoldBackwards),
    };

    Dictionary<string, string> Typed(string ground) => new()
    {
        [HoldForm.GroundField] = VietnameseText.Clean(ground, Hold.LongestGround),
        [HoldForm.FromField] = desk.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    static Dictionary<string, string> Fields(FormData form, HoldDraft draft) => new()
    {
        [HoldForm.KindField] = draft.Kind?.ToString() ?? "",
        [HoldForm.GroundField] = draft.Ground,
        [HoldForm.FromField] = VietnameseText.Clean(form.Text(HoldForm.FromField), 10),
        [HoldForm.ToField] = VietnameseText.Clean(form.Text(HoldForm.ToField), 10),
    };
}
