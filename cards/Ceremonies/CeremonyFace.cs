using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Ceremonies;

/// <summary>What is handed out of one award form.</summary>
/// <param name="Form">The official name, never translated.</param>
public sealed record HandOutFormLine(string Form, int Units, int People, int Given);

/// <summary>What a ceremony's card says, in the preview and where it stands.</summary>
/// <param name="When">Day, and time where it is set.</param>
/// <param name="Programme">One item each.</param>
/// <param name="Forms">From the highest to the lowest.</param>
public sealed record CeremonyFace(
    string Name, string When, string Venue, IReadOnlyList<string> Programme, string Presenter, string? Album, string? Campaign,
    IReadOnlyList<HandOutFormLine> Forms)
{
    public int Given => Forms.Sum(f => f.Given);

    public int All => Forms.Sum(f => f.Units + f.People);

    public IEnumerable<Element> Draw(Words words)
    {
        yield return Layout.Banner(words.CeremonyKind, Name, "accent", When);
        yield return new FactSet([.. Facts(words)]) { Spacing = "Medium" };
        if (Programme.Count > 0)
        {
            yield return Layout.Heading(words.CeremonyProgramme);
            yield return new TextBlock(Md.Raw(string.Join('\n', Programme.Select((item, i) => $"{i + 1}. {Md.Escape(item)}")))) { Spacing = "Small" };
        }
        yield return Layout.Heading(words.CeremonyHandOut);
        if (Forms.Count == 0)
        {
            yield return Layout.Quiet(words.CeremonyNoAwards);
            yield break;
        }
        foreach (var line in Forms)
            yield return new TextBlock(Md.Of($"**{line.Form}**: {words.UnitsAndPeople(line.Units, line.People)} · {words.HandedOutOf(line.Given, line.Units + line.People)}")) { Spacing = "Small" };
        yield return new TextBlock(words.HandedOutTotal(Given, All)) { Weight = "Bolder", Spacing = "Medium", Color = Given == All ? "Good" : null };
        yield return new ProgressBar(Given * 100 / Math.Max(1, All), Layout.Quiet(words.HandedOutOf(Given, All))) { Color = Given == All ? "good" : "accent" };
    }

    /// <summary>The same in running words, for those who get no card.</summary>
    public string Told(Words words) => $"{words.CeremonyKind}: {Name}. {When}. {Venue}. {words.HandedOutTotal(Given, All)}";

    IEnumerable<Fact> Facts(Words words)
    {
        yield return new(words.CeremonyVenue, Venue);
        yield return new(words.CeremonyPresenter, Presenter);
        if (Campaign is not null)
            yield return new(words.CeremonyCampaign, Campaign);
    }
}
