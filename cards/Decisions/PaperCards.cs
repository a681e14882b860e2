using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Decisions;

/// <summary>What somebody may do with a paper now.</summary>
[Flags]
public enum PaperMay
{
    Nothing = 0,
    Prepare = 1,
    Issue = 2,
    Sign = 4,
    SendBack = 8,
    Again = 16,
    Announce = 32,

    /// <summary>Record what those above have decided on it.</summary>
    Record = 64,
}

/// <summary>The paper as it will stand, before it is signed or recorded.</summary>
/// <param name="Warnings">What is to be known, and stops nothing.</param>
/// <param name="Typed">All that was typed, so that the next step needs nothing else.</param>
/// <param name="Places">Where it will be announced.</param>
public sealed record PaperPreviewCard(
    PaperFace Face, IReadOnlyList<string> Warnings, IReadOnlyList<string> Places, IReadOnlyDictionary<string, string> Typed, PaperMay May, CardData Data)
{
    public const int MostWarnings = 8;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Preview(words.PreviewKind, words.PaperPreviewNote(Face.Sort, Places)),
            .. Face.Draw(words),
            .. Warnings.Take(MostWarnings).Select(w => new TextBlock($"⚠ {w}") { Size = "Small", Spacing = "Small" }),
            .. Warnings.Count > MostWarnings ? new Element[] { Layout.Quiet(words.CheckAndOthers(Warnings.Count - MostWarnings)) } : [],
            .. Layout.Carried(Typed),
        ],
        $"{words.PreviewKind}. {words.PaperPreviewNote(Face.Sort, Places)} {Face.Told(words)}",
        words.Lang)
    {
        Actions = [.. Buttons(words)],
        Msteams = new() { Width = "Full" },
    };

    IEnumerable<CardAction> Buttons(Words words)
    {
        if (May.HasFlag(PaperMay.Issue))
            yield return new ExecuteAction(words.PaperIssue(Face.Sort), PaperVerbs.Of(Face.Sort, PaperVerbs.Issue), Data) { Style = "positive" };
        if (May.HasFlag(PaperMay.Prepare))
            yield return new ExecuteAction(words.PaperPrepare, PaperVerbs.Of(Face.Sort, PaperVerbs.Prepare), Data) { Style = "positive" };
        yield return new ExecuteAction(words.AnnounceEdit, PaperVerbs.Of(Face.Sort, PaperVerbs.Form), Data);
        if (Face.Page > 0)
            yield return Turn(words.PagePrevious, Face.Page - 1);
        if (Face.Page + 1 < Face.Pages)
            yield return Turn(words.PageNext, Face.Page + 1);
    }

    ExecuteAction Turn(string title, int page) =>
        new(title, PaperVerbs.Of(Face.Sort, PaperVerbs.Preview), Data with { Ref = PaperFace.PageNumber(page) });
}

/// <summary>A paper that was prepared, signed or sent back.</summary>
/// <param name="Id">Its code.</param>
/// <param name="State">By its English name.</param>
/// <param name="By">Who prepared it, and when.</param>
/// <param name="Then">What became of it, in a sentence.</param>
/// <param name="Channels">To choose from when it can be announced now.</param>
/// <param name="Data">For whom it is drawn, and his intention.</param>
public sealed record PaperCard(
    PaperFace Face, string Id, string State, string By, string? Then, PaperMay May, IReadOnlyList<Choice> Channels, CardData Data, string? Notice = null,
    string? Wrong = null)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(
                words.PaperKind(Face.Sort), words.PaperState(Face.Sort, State, Face.Number), State switch { "Signed" => "good", "SentBack" => "attention", _ => "accent" },
                $"{Id} · {By}"),
            .. Checking.Said.Notice(Notice),
            .. Checking.Said.Wrong(Wrong),
            .. Then is null ? [] : new Element[] { new TextBlock(Then) { Spacing = "Medium" } },
            .. Face.Draw(words),
            .. May.HasFlag(PaperMay.SendBack)
                ? new Element[]
                {
                    new TextInput(words.FieldLabel(words.PaperBackReason, PaperListCard.LongestReason))
                    {
                        Id = PaperListCard.ReasonField, IsMultiline = true, MaxLength = PaperListCard.LongestReason,
                        ErrorMessage = words.FieldNeeds(PaperListCard.LongestReason, required: false),
                    },
                }
                : [],
            .. May.HasFlag(PaperMay.Announce)
                ? new Element[]
                {
                    new ChoiceSet(words.PaperFields(Face.Sort).Channels.Name, Channels)
                    {
                        Id = PaperForm.Channels, IsMultiSelect = true, Wrap = true, Value = string.Join(',', Channels.Select(c => c.Value)),
                    },
                }
                : [],
        ],
        $"{Notice ?? Wrong} {words.PaperState(Face.Sort, State, Face.Number)}. {Face.Told(words)}".Trim(),
        words.Lang)
    {
        Actions = [.. Buttons(words)],
        Msteams = new() { Width = "Full" },
    };

    IEnumerable<CardAction> Buttons(Words words)
    {
        if (May.HasFlag(PaperMay.Sign))
            yield return Act(words.PaperIssue(Face.Sort), PaperVerbs.Sign) with { Style = "positive" };
        if (May.HasFlag(PaperMay.Announce))
            yield return Act(words.PaperAnnounce, PaperVerbs.Announce) with { Style = "positive" };
        if (May.HasFlag(PaperMay.SendBack))
            yield return Act(words.PaperSendBack, PaperVerbs.SendBack) with { Style = "destructive" };
        if (May.HasFlag(PaperMay.Again))
            yield return Act(words.PaperAgain, PaperVerbs.Again);
        if (May.HasFlag(PaperMay.Record))
            yield return new ExecuteAction(words.OutcomeRecord, PaperVerbs.Of(PaperSort.Outcome, PaperVerbs.List), new() { Ref = PaperFace.PageNumber(0), For = Data.For }, inputs: false);
        if (Face.Page > 0)
            yield return Turn(words.PagePrevious, Face.Page - 1);
        if (Face.Page + 1 < Face.Pages)
            yield return Turn(words.PageNext, Face.Page + 1);
    }

    ExecuteAction Act(string title, string act) => new(title, PaperVerbs.Of(Face.Sort, act), Data with { Ref = Id });

    ExecuteAction Turn(string title, int page) =>
        new(title, PaperVerbs.Of(Face.Sort, PaperVerbs.See), new() { Ref = $"{Id}/{PaperFace.PageNumber(page)}", For = Data.For });
}

/// <summary>An award above the office was to be decided here: why it is not, and what helps.</summary>
public sealed record NotCompetentCard(string Sentence, CardData Data)
{
    public AdaptiveCard Draw(Words words) => new(
        [Layout.Banner(words.PaperKind(PaperSort.Decision), words.PaperNotCompetentTitle, "warning"), new TextBlock(Sentence) { Spacing = "Medium" }],
        Sentence,
        words.Lang)
    {
        Actions = [new ExecuteAction(words.PaperToOthers(PaperSort.Decision), PaperVerbs.Of(PaperSort.Submission, PaperVerbs.List), Data)],
    };
}
