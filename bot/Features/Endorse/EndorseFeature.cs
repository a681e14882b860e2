using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Endorse;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Endorse;

/// <summary>Ủng hộ: one person's support of one nomination, given and taken back from its card. Not the council's vote.</summary>
sealed class EndorseFeature(Desk desk, NominationDrawing drawing) : Feature
{
    public override IReadOnlyList<Command> Commands { get; } = [new("support", ["ung ho", "dong tinh", "support", "endorse"], w => w.EndorseCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(Endorsing.Give), new(Endorsing.TakeBack), new(Endorsing.View)];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var code = NominationCode.In(turn.Line);
        if (code.Length == 0)
            return turn.Words.NominationCodeMissing(turn.Words.EndorseCommand.Say);
        return await Turned(turn, code, give: true, $"{Endorsing.Give}/{turn.Key}", cancel) ?? await Said(turn, code, cancel);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        var code = form.Card.Ref ?? "";
        // what a card does by itself never changes anything
        if (verb != Endorsing.View && !turn.Automatic)
        {
            // the nonce says what the button showed: pressed late, it is a repeat of what it did then
            var intention = $"{verb}/{turn.Who.Id}/{code}/{Forms.Nonce(form, desk.Ids)}";
            if (await Turned(turn, code, verb == Endorsing.Give, intention, cancel) is { } refusal)
                return refusal;
            // an old client's answer would take the place of everybody's card
            if (!turn.Activity.IsInvoke)
                return await Said(turn, code, cancel);
        }
        return await drawing.Find(code, cancel) is { } found
            ? await drawing.Own(found.Value, turn.Who, turn.Words, cancel)
            : turn.Words.NominationUnknown(code);
    }

    /// <returns>Why not, or null when the endorsement now stands, or stood before, as wished.</returns>
    async ValueTask<string?> Turned(Turn turn, string code, bool give, string intention, CancellationToken cancel)
    {
        var done = await desk.Once(intention, async _ =>
        {
            if (await drawing.Find(code, cancel) is not var (nomination, version))
                return new Decision.Refuse(turn.Words.NominationUnknown(code));
            if (EndorsementRules.Refusal(nomination, turn.Who.Id) is { } refusal)
                return new Decision.Refuse(Sentence(refusal, turn.Words, code));

            var before = await desk.Store.Find(Kinds.Endorsements, Endorsement.IdOf(code, turn.Who.Id), cancel);
            // endorsing does not write the nomination, so endorsers never meet here; a withdrawal does, and one of the two is decided again
            var change = new Change(turn.Who.Id, desk.Now).Expect(Kinds.Nominations, code, version);
            if (EndorsementRules.Turn(nomination, before?.Value, turn.Who.Id, give, desk.Now) is not var (standing, fact))
                return new Decision.Do(change, code);
            change.Write(Kinds.Endorsements, standing, before?.Version ?? 0).Record(fact).Touch(nomination.Subject);
            if (give)
                change.Post(NominationPosts.Note(nomination));
            return new Decision.Do(change, code);
        }, cancel);
        return done is Done.Refused refused ? refused.Sentence : null;
    }

    async ValueTask<Reply> Said(Turn turn, string code, CancellationToken cancel)
    {
        var own = await desk.Store.Find(Kinds.Endorsements, Endorsement.IdOf(code, turn.Who.Id), cancel);
        var count = await drawing.Endorsements(code, cancel);
        return own is { Value.Given: true } ? turn.Words.EndorsementStands(code, count) : turn.Words.EndorsementStandsNot(code, count);
    }

    static string Sentence(EndorsementRefusal refusal, Words words, string code) => refusal switch
    {
        EndorsementRefusal.Withdrawn => words.EndorseAfterWithdrawal(code),
        EndorsementRefusal.Awarded => words.EndorseAfterAward(code),
        EndorsementRefusal.OwnNomination => words.EndorseOwnNomination,
        _ => words.EndorseOneself,
    };
}
