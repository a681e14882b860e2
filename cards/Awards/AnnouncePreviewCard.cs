using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Awards;

/// <summary>How the typed lines were understood.</summary>
/// <param name="Known">Names of people and units of the office.</param>
/// <param name="Unknown">Names nobody here has.</param>
/// <param name="Several">Names that several here have.</param>
public sealed record LinesRead(IReadOnlyList<string> Known, IReadOnlyList<string> Unknown, IReadOnlyList<string> Several);

/// <summary>The award as it will stand, before it is announced; nobody is mentioned yet.</summary>
/// <param name="Typed">All that was typed, so that the next step needs nothing else.</param>
public sealed record AnnouncePreviewCard(AwardFace Face, IReadOnlyList<string> Places, LinesRead Read, IReadOnlyDictionary<string, string> Typed, CardData Data)
{
    /// <summary>So many names are listed in one note; of more only the number is said.</summary>
    const int MostNamed = 10;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Preview(words.PreviewKind, words.AnnouncePreviewNote(Places)),
            .. Face.Draw(words, new HashSet<string>()),
            .. Notes(words).Select(note => Layout.Quiet(note)),
            .. Layout.Carried(Typed),
        ],
        $"{words.PreviewKind}. {words.AnnouncePreviewNote(Places)} {Face.Told(words)} {string.Join(" ", Notes(words))}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.AnnounceConfirm, AnnounceForm.Confirm, Data) { Style = "positive" },
            new ExecuteAction(words.AnnounceEdit, AnnounceForm.Edit, Data),
            new ExecuteAction(words.AnnounceCancel, AnnounceForm.Cancel, Data, inputs: false),
        ],
        Msteams = new() { Width = "Full" },
    };

    IEnumerable<string> Notes(Words words)
    {
        if (Read.Known.Count > 0)
            yield return words.LinesKnown(Read.Known.Count, Named(words, Read.Known));
        if (Read.Unknown.Count > 0)
            yield return words.LinesUnknown(Read.Unknown.Count, Named(words, Read.Unknown));
        if (Read.Several.Count > 0)
            yield return words.LinesSeveral(Read.Several.Count, Named(words, Read.Several));
    }

    static string Named(Words words, IReadOnlyList<string> names) => names.Count <= MostNamed
        ? words.List(names)
        : words.List([.. names.Take(MostNamed), words.AwardAndOthers(names.Count - MostNamed)]);
}

/// <summary>What the form turns into: announced, or dropped.</summary>
/// <param name="Code">Null when nothing was announced.</param>
/// <param name="Subject">What an announcement that brings it to people names.</param>
public sealed record AnnouncedCard(string? Code, string Form, string Number, int Recipients, IReadOnlyList<string> Places, string? Subject = null)
{
    public AdaptiveCard Draw(Words words) => Code is null
        ? new([Layout.Banner(words.AnnounceKind, words.AnnounceDropped)], words.AnnounceDropped, words.Lang)
        : new(
            [
                Layout.Banner(words.AnnouncedKind, Form, "good"),
                new TextBlock(words.Announced(Number, Recipients, Places)) { Spacing = "Medium" },
                Layout.Quiet(words.AnnouncedHint(Code)),
            ],
            $"{words.AnnouncedKind}: {Form}. {words.Announced(Number, Recipients, Places)}",
            words.Lang)
        {
            Actions = [new ExecuteAction(words.SendToEach, AnnouncementForm.New, new() { Ref = Subject })],
        };
}
