using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Administer;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Administer;

/// <summary>The office's units: added, renamed, moved, retired; never deleted, since recognitions rest on them.</summary>
sealed class UnitsFeature(Desk desk) : Feature
{
    public override CommandGroup Group => CommandGroup.Set;

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(UnitsCard.Open, Role.Administrator), new(UnitsCard.Save, Role.Administrator), new(UnitsCard.Retire, Role.Administrator)];

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == UnitsCard.Open)
            return Card(null);
        if (form.Card.Nonce is not { Length: > 0 } nonce)
            return turn.Words.ButtonIsGone;

        var chosen = form.Text(UnitsCard.UnitField);
        var name = VietnameseText.Clean(form.Text(UnitsCard.NameField), OfficeRules.LongestUnitName).Replace('\n', ' ');
        var fresh = $"DV-{desk.Ids.Code()}";
        OfficeRefusal? refused = null;
        if (verb == UnitsCard.Save && name.Length == 0)
            return Again(new(UnitsCard.NameField, turn.Words.UnitNameMissing));
        var done = await desk.Once($"{verb}/{turn.Who.Id}/{nonce}", _ => new(Decide()), cancel);
        if (done is Done.Landed landed)
        {
            var now = desk.People.Unit(landed.Answer)?.Name ?? name;
            return Card(verb == UnitsCard.Save ? turn.Words.UnitSaved(now) : turn.Words.UnitRetired(now));
        }
        var sentence = ((Done.Refused)done).Sentence;
        return refused is null ? sentence : Again(new(FieldOf(refused.Value), sentence));

        Decision Decide()
        {
            refused = null;
            if (Administrators.Refusal(desk, turn) is { } not)
                return new Decision.Refuse(not);
            Unit[] units = [.. desk.Store.All(Kinds.Units).Values.Select(u => u.Value)];
            var before = desk.People.Unit(chosen);
            if (chosen != UnitsCard.None && before is not { Gone: false } || verb == UnitsCard.Retire && before is null)
                return Refuse(OfficeRefusal.UnitUnknown);

            var parent = form.Text(UnitsCard.ParentField) is { Length: > 0 } above and not UnitsCard.None ? above : null;
            var now = verb == UnitsCard.Retire
                ? before! with { Gone = true }
                : (before ?? new(fresh, name)) with { Name = name, Parent = parent };
            if ((now.Gone ? OfficeRules.Retire(now.Id, units, desk.People.Everybody) : OfficeRules.Unit(now, units)) is { } refusal)
                return Refuse(refusal);

            var change = new Change(turn.Who.Id, desk.Now).Expect(Kinds.People, turn.Who.Id, desk.People.VersionOf(turn.Who.Id));
            if (parent is not null)
                change.Expect(Kinds.Units, parent, VersionOf(parent));
            if (now != before)
                change.Write(Kinds.Units, now, VersionOf(now.Id)).Record(new UnitRecorded(now.Id, now.Name, now.Parent, now.Gone));
            return new Decision.Do(change, now.Id);
        }

        Decision Refuse(OfficeRefusal why)
        {
            refused = why;
            return new Decision.Refuse(turn.Words.OfficeRefused(why.ToString()));
        }

        AdaptiveCard Again(FieldError error) => Draw(null, nonce, [error]);

        AdaptiveCard Card(string? said) => Draw(said, desk.Ids.Nonce(), []);

        AdaptiveCard Draw(string? said, string with, IReadOnlyList<FieldError> errors) =>
            new UnitsCard([.. desk.People.Units.Select(u => new Choice(u.Name, u.Id))], with, said, errors)
            {
                Chosen = errors.Count > 0 ? form.Text(UnitsCard.UnitField) : UnitsCard.None,
                Name = errors.Count > 0 ? form.Text(UnitsCard.NameField) : "",
                Parent = errors.Count > 0 ? form.Text(UnitsCard.ParentField) : UnitsCard.None,
            }.Draw(turn.Words);
    }

    long VersionOf(string unit) => desk.Store.All(Kinds.Units).TryGetValue(unit, out var known) ? known.Version : 0;

    static string FieldOf(OfficeRefusal refusal) => refusal switch
    {
        OfficeRefusal.UnitNameTaken => UnitsCard.NameField,
        OfficeRefusal.UnitOfItself => UnitsCard.ParentField,
        _ => UnitsCard.UnitField,
    };
}
