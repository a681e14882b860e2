using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Decisions;

/// <summary>What a paper says besides its annexes.</summary>
/// <param name="Names">Of those in it, for a glance.</param>
/// <param name="Typed">What stands in the fields, by field; the codes of the cases among them.</param>
/// <param name="Limits">The most characters of each text field.</param>
/// <param name="Places">Channels to announce in; a submission is not announced.</param>
public sealed record PaperForm(
    PaperSort Sort, IReadOnlyList<string> Names, IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, int> Limits,
    IReadOnlyList<Choice> Places, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Codes = "codes", Number = "number", Date = "date", Signatory = "signatory", Ground = "ground", Merit = "merit",
        Addressee = "addressee", Channels = "places";

    public AdaptiveCard Draw(Words words)
    {
        var names = words.PaperFields(Sort);
        var fields = new TypedFields(Typed, Limits, Errors);
        return new(
            [
                Layout.Banner(words.PaperKind(Sort), words.PaperFormTitle(Sort, Names.Count), below: words.WhoBriefly(Names)),
                .. Errors.Count > 0 ? new Element[] { new TextBlock(words.AnnounceHasErrors) { Color = "Attention", Weight = "Bolder" } } : [],
                .. Layout.Wrong(Codes, Errors),
                .. fields.Text(words, Number, names.Number, required: true),
                .. Layout.Field(new DateInput(names.Date.Name) { Id = Date, Value = Typed.GetValueOrDefault(Date), IsRequired = true, ErrorMessage = names.Date.Hint }, Errors),
                .. Sort == PaperSort.Decision ? [] : fields.Text(words, Addressee, names.Addressee, required: true),
                .. fields.Text(words, Signatory, names.Signatory, required: true),
                .. fields.Text(words, Ground, names.Ground),
                .. fields.Text(words, Merit, names.Merit, lines: true),
                .. Places.Count > 0
                    ? Layout.Field(new ChoiceSet(names.Channels.Name, Places)
                    {
                        Id = Channels, Value = Typed.GetValueOrDefault(Channels), IsMultiSelect = true, Wrap = true,
                    }, Errors)
                    : [],
                .. Layout.Carried(new Dictionary<string, string> { [Codes] = Typed.GetValueOrDefault(Codes, "") }),
            ],
            $"{words.PaperFormTitle(Sort, Names.Count)} {words.WhoBriefly(Names)}",
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.PaperPreview, PaperVerbs.Of(Sort, PaperVerbs.Preview), Data) { Style = "positive" },
                new ExecuteAction(words.Back, PaperVerbs.Of(Sort, PaperVerbs.List), new() { Ref = CasePages.Number(0), For = Data.For }, inputs: false),
            ],
        };
    }
}
