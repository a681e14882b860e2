using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features;

/// <summary>The part of a form that asks for people: reads it, and draws it again with what is still in doubt.</summary>
static class WhoForm
{
    public static Addressed Read(FormData form, People people)
    {
        var picked = Addressing.Picked(form.Choices(WhoFields.Who).Take(Nomination.MostNominees * 2), people);
        var typed = Addressing.Names(VietnameseText.Clean(form.Text(WhoFields.Typed), WhoFields.LongestNames), people);
        var (parties, doubts) = (new List<Party>([.. picked.Parties, .. typed.Parties]), new List<Doubt>(picked.Doubts));
        var several = 0;
        foreach (var doubt in typed.Doubts)
        {
            // an answer counts only for the name it was asked for: the names may have been typed anew since
            var answer = doubt.Kind == DoubtKind.Several ? form.Text(WhoFields.Pick(several++)) : "";
            if (answer.Length > 0 && Addressing.Find(answer, people) is { } chosen && doubt.Candidates.Any(c => c.Key == chosen.Key))
                parties.Add(chosen);
            else
                doubts.Add(doubt);
        }
        return new([.. parties.DistinctBy(p => p.Key)], doubts, "");
    }

    public static WhoFields Fields(IEnumerable<Party> certain, IReadOnlyList<Doubt> doubts, People people) => new(
        [.. certain.Select(people.View)],
        string.Join(", ", doubts.Select(d => d.Asked).Where(a => a.Length > 0)),
        [.. doubts.Where(d => d.Kind == DoubtKind.Several).Select(d => new WhoDoubt(d.Asked, [.. d.Candidates.Select(people.View)]))]);

    public static IEnumerable<FieldError> Errors(IReadOnlyList<Doubt> doubts, Words words)
    {
        var several = 0;
        foreach (var doubt in doubts)
        {
            yield return doubt.Kind switch
            {
                DoubtKind.Several when doubt.Candidates.Count == 1 => new(WhoFields.Pick(several++), words.WhoUnsure(doubt.Asked)),
                DoubtKind.Several => new(WhoFields.Pick(several++), words.WhoSeveral(doubt.Asked)),
                DoubtKind.Left => new(WhoFields.Typed, words.WhoLeft(doubt.Asked)),
                DoubtKind.Stranger => new(WhoFields.Who, words.WhoStranger),
                _ => new(WhoFields.Typed, words.WhoUnknown(doubt.Asked)),
            };
        }
    }

    /// <summary>The party as cards show it today.</summary>
    public static PartyView View(this People people, Party party)
    {
        if (party.Kind == PartyKind.Unit || people.Find(party.Id) is not { } person)
            return new(party.Key, people.NameOf(party));
        var detail = string.Join(", ", new[] { person.Title, people.Unit(person.Unit)?.Name }.Where(d => !string.IsNullOrEmpty(d)));
        return new(person.AadId ?? party.Key, person.Name, detail.Length == 0 ? null : detail, person.Mri ?? person.AadId);
    }
}
