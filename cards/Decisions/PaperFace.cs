using System.Globalization;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Decisions;

/// <summary>A line of an annex.</summary>
/// <param name="Number">Within the annex, from 1.</param>
public sealed record PaperLine(bool Person, string Form, int Number, string Name, string? Unit, string Code);

/// <summary>A paper as it stands or will stand: what it says of itself, and a page of its annexes.</summary>
/// <param name="Lines">Those of this page, in the order of the annexes.</param>
/// <param name="Page">From 0.</param>
public sealed record PaperFace(
    PaperSort Sort, string Number, DateOnly Date, string Signatory, string? Ground, string? Merit, string? Addressee, int Units, int People,
    NonManagers Share, IReadOnlyList<PaperLine> Lines, int Page)
{
    public const int PageSize = 30;

    public int Pages => Math.Max(1, (Units + People + PageSize - 1) / PageSize);

    public static string PageNumber(int page) => page.ToString(CultureInfo.InvariantCulture);

    internal IEnumerable<Element> Draw(Words words)
    {
        yield return new FactSet([.. Facts(words)]) { Spacing = "Medium" };
        if (Merit is not null)
            yield return Layout.Quote(Merit);
        foreach (var annex in Lines.GroupBy(l => l.Person))
        {
            yield return Layout.Heading(words.PaperAnnex(annex.Key, annex.Key ? People : Units)) with { Spacing = "Large" };
            foreach (var form in annex.GroupBy(l => l.Form))
            {
                yield return new TextBlock(form.Key) { Weight = "Bolder", Spacing = "Small" };
                yield return new TextBlock(Md.Raw(string.Join('\n', form.Select(l => Line(l).Value)))) { Spacing = "Small" };
            }
        }
        foreach (var element in Share.Draw(words))
            yield return element;
        if (Pages > 1)
            yield return Layout.Quiet(words.PublishedPage(Page + 1, Pages));
    }

    internal string Told(Words words) => $"{words.PaperNumber(Sort, Number, Date)}: {words.PaperTotal(Units, People)}.";

    IEnumerable<Fact> Facts(Words words)
    {
        yield return new(words.PaperName(Sort), words.PaperNumberOf(Number, Date));
        if (Addressee is not null)
            yield return new(words.PaperAddressee(Sort), Addressee);
        yield return new(words.AwardSignatory, Signatory);
        if (Ground is not null)
            yield return new(words.AwardGround, Ground);
        yield return new(words.PaperTotalLabel, words.PaperTotal(Units, People));
    }

    // the number is ours, so it makes a list of Markdown's; a name never does
    static Md Line(PaperLine line) => line.Unit is { Length: > 0 } unit
        ? Md.Of($"{line.Number}. **{line.Name}** – {unit} · {line.Code}")
        : Md.Of($"{line.Number}. **{line.Name}** · {line.Code}");
}
