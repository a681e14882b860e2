using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Council;

/// <param name="Attendance">By its English name.</param>
public sealed record SeatLine(string Person, string Name, string? Substitute, string Attendance);

/// <summary>Điểm danh by whoever presides: every member under one heading, the rest absent.</summary>
public sealed record RollCard(string Title, string Presence, IReadOnlyList<SeatLine> Seats, CardData Data, string? Notice = null, string? Wrong = null)
{
    public const string Show = "roll.show", Save = "roll.save";

    public const string PresentField = "present", WrittenField = "written", SubstitutedField = "substituted";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.RollKind, Title, below: Presence),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            new TextBlock(words.RollIntro),
            Choices(words.RollPresent, PresentField, "Present", [.. Seats.Select(s => new Choice(s.Name, s.Person))]),
            Choices(words.RollWritten, WrittenField, "Written", [.. Seats.Select(s => new Choice(s.Name, s.Person))]),
            .. Seats.Any(s => s.Substitute is not null)
                ? new Element[]
                {
                    Choices(
                        words.RollSubstituted, SubstitutedField, "Substituted",
                        [.. Seats.Where(s => s.Substitute is not null).Select(s => new Choice(words.RollSubstitute(s.Name, s.Substitute!), s.Person))]),
                }
                : [],
        ],
        $"{Notice ?? Wrong} {Title}: {Presence}".Trim(),
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.RollSave, Save, Data) { Style = "positive" },
            new ExecuteAction(words.Back, SessionCard.Show, new() { For = Data.For, Ref = Data.Ref }, inputs: false),
        ],
    };

    ChoiceSet Choices(string label, string field, string attendance, IReadOnlyList<Choice> choices) => new(label, choices)
    {
        Id = field, Style = "expanded", IsMultiSelect = true, Wrap = true, Spacing = "Medium",
        Value = string.Join(',', Seats.Where(s => s.Attendance == attendance).Select(s => s.Person)),
    };
}

/// <summary>The invitation, in a member's or a substitute's own chat: he says whether he comes.</summary>
/// <param name="InPlaceOf">The member he stands in for; null: his own seat.</param>
/// <param name="Attendance">Of the seat, by its English name.</param>
/// <param name="State">Of the session, by its English name.</param>
public sealed record OwnRollCard(
    string Session, string State, string Day, string? Place, int Cases, string? InPlaceOf, string Attendance, string? Reason, CardData Data, string? Wrong = null)
{
    public const string Show = "roll.own", Present = "roll.present", Written = "roll.written", Absent = "roll.absent";

    bool IsOver => State is "Counted" or "Void";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.SessionKind, words.SessionTitle(Day, Session), IsOver ? "emphasis" : "accent", words.SessionState(State)),
            .. Layout.Refused(Wrong),
            new TextBlock(words.RollInvited(Day, Place, Cases)),
            .. Reason is { } why ? new Element[] { new TextBlock(Md.Of($"{words.SessionReason}: {why}")) } : [],
            .. IsOver ? [] : new Element[] { new TextBlock(words.RollAsk(InPlaceOf)), new TextBlock(words.RollSaid(Attendance)) { Weight = "Bolder" } },
        ],
        $"{Wrong} {words.RollInvited(Day, Place, Cases)} {(IsOver ? words.SessionState(State) : words.RollAsk(InPlaceOf))}".Trim(),
        words.Lang)
    {
        Actions = IsOver ? null :
        [
            new ExecuteAction(InPlaceOf is null ? words.RollIAmPresent : words.RollIStandIn, Present, Data) { Style = "positive" },
            .. InPlaceOf is null ? [new ExecuteAction(words.RollIWrite, Written, Data)] : Array.Empty<CardAction>(),
            new ExecuteAction(words.RollIAmAbsent, Absent, Data),
            new ExecuteAction(words.SessionVote, BallotsCard.List, new() { For = Data.For }, inputs: false),
        ],
    };
}
