using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Council;

/// <summary>
/// Hội đồng: everybody sees who is in it; secretaries and its chair name and release members. Naming gives the role and releasing takes it
/// away, so that an administrator who takes the role away also takes the seat.
/// </summary>
sealed class CouncilFeature(Desk desk, CouncilDesk council) : Feature
{
    public override CommandGroup Group => CommandGroup.Look;

    public override IReadOnlyList<Command> Commands { get; } = [new("council", ["hoi dong", "council"], w => w.CouncilCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(CouncilCard.List), new(CouncillorForm.Open), new(CouncillorForm.Name), new(CouncilCard.Release)];

    public override ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) => new(List(turn));

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.CouncilCommand.Say, desk.People) is { } sentence)
            return sentence;
        if (verb == CouncilCard.List)
            return List(turn);
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (!council.MayEdit(turn.Who))
            return turn.Words.SessionNotPresiding;
        return verb switch
        {
            CouncillorForm.Open => Form(turn, desk.Ids.Nonce(), new([], [], ""), new Dictionary<string, string>(), []),
            CouncillorForm.Name => await Name(turn, form, cancel),
            _ => await Release(turn, form, cancel),
        };
    }

    async ValueTask<Reply> Name(Turn turn, FormData form, CancellationToken cancel)
    {
        var nonce = Forms.Nonce(form, desk.Ids);
        var who = WhoForm.Read(form, desk.People);
        List<FieldError> errors = [];
        var done = await desk.Once($"{CouncillorForm.Name}/{turn.Who.Id}/{nonce}", _ =>
        {
            errors = Errors(who, form, turn.Words);
            if (errors.Count > 0 || !council.MayEdit(turn.Who))
                return new(new Decision.Refuse(errors.Count > 0 ? errors[0].Message : turn.Words.SessionNotPresiding));
            var (now, version) = council.Councillors;
            var change = new Change(turn.Who.Id, desk.Now);
            foreach (var person in who.Parties.Select(p => desk.People.Find(p.Id)!))
            {
                var named = Named(person.Id, form);
                if (CouncilRules.Refusal(now, named) is { } why)
                {
                    errors.Add(new(FieldOf(why), turn.Words.CouncilRefused(why.ToString())));
                    return new(new Decision.Refuse(errors[0].Message));
                }
                (now, var fact) = CouncilRules.Name(now, named, desk.Today);
                change.Record(fact);
                if (!person.Is(Role.Council))
                    Becomes(change, person, [.. person.Roles, Role.Council]);
            }
            return now.All.Count(c => c.StandsOn(desk.Today)) > CouncilRules.MostSeats
                ? new(new Decision.Refuse(turn.Words.CouncilFull(CouncilRules.MostSeats)))
                : new(new Decision.Do(change.Write(Kinds.Councils, now, version), turn.Words.List([.. who.Parties.Select(desk.People.NameOf)])));
        }, cancel);
        return done switch
        {
            Done.Landed(var names, _) => new Reply.Card(List(turn, turn.Words.CouncilNamed(names)), Settle: true),
            Done.Refused(var why) => errors.Count > 0
                ? Form(turn, nonce, who, form.Keep(CouncillorForm.PostField, CouncillorForm.FromField, CouncillorForm.ToField, CouncillorForm.ForField), errors)
                : why,
            _ => Reply.None,
        };
    }

    async ValueTask<Reply> Release(Turn turn, FormData form, CancellationToken cancel)
    {
        var person = form.Chosen(CouncilCard.PickField);
        var done = await desk.Once($"{CouncilCard.Release}/{turn.Who.Id}/{Forms.Nonce(form, desk.Ids)}", _ =>
        {
            if (!council.MayEdit(turn.Who))
                return new(new Decision.Refuse(turn.Words.SessionNotPresiding));
            var (standing, version) = council.Councillors;
            if (desk.People.Find(person) is not { } who || CouncilRules.Release(standing, person, desk.Today.AddDays(-1), desk.Today) is not var (now, fact))
                return new(new Decision.Refuse(turn.Words.CouncilPickOne));
            var change = new Change(turn.Who.Id, desk.Now).Write(Kinds.Councils, now, version).Record(fact);
            if (who.Is(Role.Council))
                Becomes(change, who, [.. who.Roles.Where(r => r != Role.Council)]);
            return new(new Decision.Do(change, who.Name));
        }, cancel);
        return done switch
        {
            Done.Landed(var name, _) => new Reply.Card(List(turn, turn.Words.CouncilReleased(name)), Settle: true),
            Done.Refused(var why) => List(turn, wrong: why),
            _ => Reply.None,
        };
    }

    void Becomes(Change change, Person who, IEnumerable<Role> roles)
    {
        var now = who with { Roles = OfficeRules.Tidy(roles) };
        change.Write(Kinds.People, now, desk.People.VersionOf(who.Id)).Record(new RolesChanged(who.Id, now.Roles));
    }

    Councillor Named(string person, FormData form) => new(
        person, Enum.Parse<CouncilPost>(form.Chosen(CouncillorForm.PostField)), form.Date(CouncillorForm.FromField) ?? desk.Today,
        form.Date(CouncillorForm.ToField), form.Chosen(CouncillorForm.PostField) == nameof(CouncilPost.Substitute) ? form.Chosen(CouncillorForm.ForField) : null);

    static List<FieldError> Errors(Addressed who, FormData form, Words words)
    {
        List<FieldError> errors = [.. WhoForm.Errors(who.Doubts, words)];
        if (who is { Parties.Count: 0, Certain: true } || who.Parties.Any(p => p.Kind != PartyKind.Person))
            errors.Add(new(WhoFields.Who, words.WhoMissing));
        if (!CouncillorForm.Posts.Contains(form.Chosen(CouncillorForm.PostField)))
            errors.Add(new(CouncillorForm.PostField, words.CouncilPostError));
        foreach (var (field, name) in (ReadOnlySpan<(string, string)>)[(CouncillorForm.FromField, words.CouncilFrom), (CouncillorForm.ToField, words.CouncilTo)])
        {
            if (form.Text(field).Length > 0 && form.Date(field) is null)
                errors.Add(new(field, words.FieldNotADate(name)));
        }
        return errors;
    }

    static string FieldOf(CouncilRefusal why) => why switch
    {
        CouncilRefusal.Backwards => CouncillorForm.ToField,
        CouncilRefusal.ChairTaken => CouncillorForm.PostField,
        _ => CouncillorForm.ForField,
    };

    AdaptiveCard Form(Turn turn, string nonce, Addressed who, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => new CouncillorForm(
        WhoForm.Fields(who.Parties, who.Doubts, desk.People), typed,
        [.. council.Standing.Where(c => c.Post != CouncilPost.Substitute).Select(c => new Choice(council.Name(c.Person), c.Person))],
        new() { For = turn.Who.Id, Nonce = nonce }, errors).Draw(turn.Words);

    AdaptiveCard List(Turn turn, string? notice = null, string? wrong = null)
    {
        var standing = council.Standing.ToHashSet();
        return new CouncilCard(
            [
                .. council.Councillors.Value.All.Where(c => !(c.To < desk.Today)).OrderBy(c => c.Post).ThenBy(c => Collation.NameKey(council.Name(c.Person)), StringComparer.Ordinal)
                    .Select(c => new CouncillorLine(
                        c.Person, council.Name(c.Person), c.Post.ToString(), Words.Date(c.From), c.To is { } to ? Words.Date(to) : null,
                        c.For is { } other ? council.Name(other) : null, standing.Contains(c))),
            ],
            standing.Count(c => c.Post != CouncilPost.Substitute), turn.IsPersonal && council.MayEdit(turn.Who),
            new() { For = turn.IsPersonal ? turn.Who.Id : null, Nonce = desk.Ids.Nonce() }, notice, wrong).Draw(turn.Words);
    }
}
