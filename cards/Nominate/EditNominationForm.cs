using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Nominate;

/// <summary>What may change while a nomination is open: what is said, not whom it is about.</summary>
/// <param name="Version">What the form was opened on: an edit never overwrites one that it has not seen.</param>
public sealed record EditNominationForm(string For, string Nonce, string Code, IReadOnlyList<string> Names, string Version, Limits Limits)
{
    public const string Save = "nominate.save";

    public const string VersionField = "version";

    public string Kind { get; init; } = NominateForm.Kinds[0];

    public string Achievement { get; init; } = "";

    public string Evidence { get; init; } = "";

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.NominationEditBanner(Code), words.NominationTitle(words.WhoBriefly(Names)), below: words.NominationEditIntro),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. NominationFields.Draw(words, Kind, Achievement, Evidence, Limits, Errors),
        ],
        words.NominationEditFallback(Code),
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.NominationSave, Save, Data with { Typed = new Dictionary<string, string> { [VersionField] = Version } }) { Style = "positive" },
            new ExecuteAction(words.NominationClose, MyNominationCard.Status, Data, inputs: false),
        ],
    };

    CardData Data => new() { Ref = Code, Nonce = Nonce, For = For };
}
