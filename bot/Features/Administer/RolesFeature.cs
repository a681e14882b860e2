using ThiDua.Bot.Features.Find;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Administer;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Administer;

/// <summary>Phân quyền: who may do what, and where people belong. The office always keeps an administrator.</summary>
sealed class RolesFeature(Desk desk) : Feature
{
    const int FirstChoices = 30;

    public override CommandGroup Group => CommandGroup.Set;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("roles", ["phan quyen", "vai tro", "roles"], w => w.RolesCommand, Role.Administrator)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(PersonCard.Open, Role.Administrator), new(PersonCard.Choose, Role.Administrator), new(PersonCard.Save, Role.Administrator),
        new(PersonCard.SaveRoles, Role.Administrator),
    ];

    public override ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return new(turn.Words.OfficeInPrivate);
        foreach (var part in turn.Rest)
        {
            if ((desk.People.InTeams(part.Mentioned?.AadObjectId) ?? desk.People.InTeams(part.Mentioned?.Id)) is { } mentioned)
                return new(Card(turn.Words, mentioned, null));
        }
        return new(desk.People.Named(turn.Line).Take(2).ToArray() is [var only] ? Card(turn.Words, only, null) : Ask(turn, []));
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == PersonCard.Open)
            return Ask(turn, []);
        if (verb == PersonCard.Choose)
        {
            // Teams' own people picker sends Entra ids, our list sends codes
            var who = form.Text(PersonCard.WhoField);
            return (desk.People.Find(who) ?? desk.People.InTeams(who)) is { } chosen
                ? Card(turn.Words, chosen, null)
                : Ask(turn, [new(PersonCard.WhoField, turn.Words.PersonMissing)]);
        }
        if (form.Card is not { Nonce: { Length: > 0 } nonce, Ref: { Length: > 0 } id })
            return turn.Words.ButtonIsGone;

        var done = await desk.Once($"{verb}/{turn.Who.Id}/{nonce}", _ => new(Decide(turn, verb, id, form)), cancel);
        return done switch
        {
            Done.Refused refused => refused.Sentence,
            _ => Card(turn.Words, desk.People.Find(id)!, verb == PersonCard.Save ? turn.Words.PersonSaved : turn.Words.RolesSaved),
        };
    }

    Decision Decide(Turn turn, string verb, string id, FormData form)
    {
        if (Administrators.Refusal(desk, turn) is { } sentence)
            return new Decision.Refuse(sentence);
        if (desk.People.Find(id) is not { } before)
            return Refuse(OfficeRefusal.PersonUnknown);

        var now = verb == PersonCard.Save ? Moved(before, form) : before with { Roles = Chosen(form) };
        if (now.Unit is not null && now.Unit != before.Unit && desk.People.Unit(now.Unit) is not { Gone: false })
            return Refuse(OfficeRefusal.UnitUnknown);
        Person[] others = [.. desk.People.Everybody.Where(p => p.Id != id && p.Is(Role.Administrator))];
        if (OfficeRules.Roles(before, now is { Gone: false } && now.Is(Role.Administrator), others) is { } refusal)
            return Refuse(refusal);

        var change = new Change(turn.Who.Id, desk.Now);
        // two administrators who remove each other at once: each rests on the other, so only one of them lands
        foreach (var rest in others.Select(o => o.Id).Append(turn.Who.Id).Where(o => o != id).Distinct())
            change.Expect(Kinds.People, rest, desk.People.VersionOf(rest));
        if (verb == PersonCard.Save && now != before)
        {
            change.Write(Kinds.People, now, desk.People.VersionOf(id)).Record(new PersonRecorded(id, now.Name, now.Title, now.Unit, now.Gone));
        }
        else if (verb == PersonCard.SaveRoles && !now.Roles.SequenceEqual(OfficeRules.Tidy(before.Roles)))
        {
            change.Write(Kinds.People, now, desk.People.VersionOf(id)).Record(new RolesChanged(id, now.Roles));
        }
        return new Decision.Do(change, id);

        Decision Refuse(OfficeRefusal why) => new Decision.Refuse(turn.Words.OfficeRefused(why.ToString()));
    }

    static Person Moved(Person before, FormData form) => before with
    {
        Title = VietnameseText.Clean(form.Text(PersonCard.TitleField), PeopleRules.LongestTitle).Replace('\n', ' ') is { Length: > 0 } title ? title : null,
        Unit = form.Text(PersonCard.UnitField) is { Length: > 0 } unit and not UnitsCard.None ? unit : null,
        Manages = form.Text(PersonCard.ManagesField) == "true",
        Gone = form.Text(PersonCard.GoneField) == "true",
    };

    static IReadOnlyList<Role> Chosen(FormData form) => OfficeRules.Tidy(
        from name in form.Choices(PersonCard.RolesField)
        where PersonCard.EveryRole.Contains(name)
        select Enum.Parse<Role>(name));

    AdaptiveCard Card(Words words, Person who, string? said) => new PersonCard(
        who.Id, who.Name, who.Title, who.Unit, who.Manages, who.Gone, [.. who.Roles.Select(r => r.ToString())],
        [.. desk.People.Units.Select(u => new Choice(u.Name, u.Id))], desk.Ids.Nonce(), said, []).Draw(words);

    AdaptiveCard Ask(Turn turn, IReadOnlyList<FieldError> errors)
    {
        var named = turn.Line.Length > 0 ? desk.People.Named(turn.Line) : desk.People.Everybody;
        return PersonCard.Ask(turn.Words, [.. named.Take(FirstChoices).Select(p => new Choice(Title(p), p.Id))], FindFeature.People, errors);
    }

    string Title(Person who) => desk.People.Unit(who.Unit)?.Name is { } unit ? $"{who.Name} ({unit})" : who.Name;
}
