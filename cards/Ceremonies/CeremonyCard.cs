using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Ceremonies;

/// <summary>A ceremony where it stands: posted for everybody, or as one person sees it.</summary>
/// <param name="Code">What people type: <c>hội nghị 7K3Q9F</c>.</param>
/// <param name="MayManage">Changes it, and ticks what was handed out.</param>
/// <param name="Notice">What just happened, or null.</param>
public sealed record CeremonyCard(string Code, CeremonyFace Face, bool MayManage = false, string? Notice = null)
{
    public const string See = "ceremony.see";

    public AdaptiveCard Draw(Words words) => new(
        [
            .. Notice is null ? Array.Empty<Element>() : [new TextBlock($"✓ {Notice}") { Weight = "Bolder", Color = "Good" }],
            .. Face.Draw(words),
            Layout.Quiet(words.CeremonyCode(Code)) with { Separator = true, Spacing = "Medium" },
        ],
        $"{Notice} {Face.Told(words)}".Trim(),
        words.Lang)
    {
        Actions =
        [
            .. Face.All > 0 ? new CardAction[] { new ExecuteAction(words.HandOutOrder, HandOutCard.List, new() { Ref = HandOutCard.At(Code, 0, false) }) } : [],
            .. Face.Given > 0 ? new CardAction[] { new ExecuteAction(words.Sources, HandOutSourcesCard.Show, new() { Ref = HandOutSourcesCard.At(Code, 0) }) } : [],
            .. MayManage ? new CardAction[] { new ExecuteAction(words.CeremonyChange, CeremonyForm.Edit, new() { Ref = Code }, inputs: false) } : [],
            .. Face.Album is { } album ? new CardAction[] { new OpenUrlAction(words.CeremonyAlbum, album) } : [],
            new ExecuteAction(words.CeremonyRefresh, See, new() { Ref = Code }),
        ],
        Msteams = new() { Width = "Full" },
    };
}

/// <param name="Given">How many have been handed out there.</param>
public sealed record CeremonyLine(string Code, string Name, string When, long Given);

/// <summary>The ceremonies there are, latest first.</summary>
/// <param name="Total">All there are; the latest are shown.</param>
/// <param name="Sought">What was asked for and not found, or null.</param>
public sealed record CeremoniesCard(IReadOnlyList<CeremonyLine> Lines, int Total, bool MayManage, CardData Data, string? Sought = null)
{
    public const string List = "ceremony.list", PickField = "pick";

    public const int Shown = 12;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CeremonyKind, words.CeremoniesTitle(Total)),
            .. Sought is null ? Array.Empty<Element>() : [new TextBlock(words.CeremonyNotFound(Sought)) { Weight = "Bolder", Spacing = "Medium" }],
            .. Lines.Select((l, i) => new TextBlock(Md.Of($"**{l.Code}** · {l.Name} · {l.When} · {words.HandedOut(l.Given)}")) { Spacing = i == 0 ? "Medium" : "Small" }),
            .. Lines.Count > 0
                ? new Element[] { new ChoiceSet(words.CeremonyWhich, [.. Lines.Select(l => new Choice($"{l.Code} · {l.Name}", l.Code))]) { Id = PickField, Style = "compact", Value = Lines[0].Code } }
                : [],
        ],
        words.CeremoniesTitle(Total),
        words.Lang)
    {
        Actions =
        [
            .. Lines.Count > 0 ? new CardAction[] { new ExecuteAction(words.CeremonySee, CeremonyCard.See, Data) } : [],
            .. MayManage ? new CardAction[] { new ExecuteAction(words.CeremonyNew, CeremonyForm.Open, Data, inputs: false) } : [],
            .. Lines.Count == 0 ? new CardAction[] { new ExecuteAction(words.CeremonyRefresh, List, Data) } : [],
        ],
    };
}
