using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Endorse;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Nominate;

public enum NominationStage
{
    Open,
    Withdrawn,
    Awarded,
}

/// <summary>A nomination as it stands now.</summary>
/// <param name="On">The day it was made, dd/MM/yyyy.</param>
/// <param name="EditedAt">HH:mm dd/MM/yyyy, or null.</param>
/// <param name="Endorsers">The latest few, newest first.</param>
/// <param name="Decision">For <see cref="NominationStage.Awarded"/>: the decision, e.g. "Quyết định số 215/QĐ-VP ngày 31/07/2026".</param>
public sealed record NominationView(
    string Code, string By, IReadOnlyList<PartyView> Nominees, string? Campaign, string Kind, string Achievement, string? Evidence, string On,
    NominationStage Stage, string? EditedAt, long Endorsements, IReadOnlyList<string> Endorsers, string? Decision)
{
    /// <summary>Hình thức đề nghị: the official name, or null when none was named.</summary>
    public string? Award { get; init; }

    /// <summary>Hồ sơ: the cases it opened, where the card shows them.</summary>
    public IReadOnlyList<CaseLine> Cases { get; init; } = [];

    public IReadOnlyList<string> Names => [.. Nominees.Select(n => n.Name)];
}

/// <summary>As whom a nomination is looked at: that decides the one button.</summary>
public enum Seat
{
    /// <summary>Everybody's copy in the channel.</summary>
    Public,
    Colleague,
    Endorser,
    Nominee,
    Nominator,
}

/// <summary>A nomination for colleagues to see and support.</summary>
/// <param name="Nonce">What this copy showed; an old button pressed late is known by it.</param>
/// <param name="Viewers">Teams' ids of those whose own view refreshes by itself.</param>
public sealed record NominationCard(NominationView Nomination, Seat Seat, string Nonce, IReadOnlyList<string> Viewers)
{
    public AdaptiveCard Draw(Words words)
    {
        var n = Nomination;
        var gone = n.Stage == NominationStage.Withdrawn;
        var names = words.WhoBriefly(n.Names);
        return new(
            [
                Layout.Banner(words.NominationBanner, words.NominationTitle(names), below: words.NominatedBy(n.By, n.On)),
                .. NominationBody.State(words, n),
                .. n.Nominees.Select((p, i) => new TextBlock(gone ? p.Full : p.Line) { Spacing = i == 0 ? "Medium" : "Small" }),
                .. gone ? [] : NominationBody.Merit(words, n),
                .. gone ? [] : NominationBody.Support(words, n),
                .. OwnLine(words),
                Layout.Quiet(words.NominationCode(n.Code)),
                .. n.Cases.Count == 0 || gone ? Array.Empty<Element>() : [Layout.Quiet(words.NominationCases(n.Cases)) with { Spacing = "None" }],
            ],
            words.NominationFallback(n.Code, names, words.NominationState(n.Stage), n.Endorsements),
            words.Lang)
        {
            Actions = [.. Buttons(words)],
            Refresh = Viewers.Count == 0
                ? null
                : new(new ExecuteAction(words.EndorseRefresh, Endorsing.View, new() { Ref = n.Code }, inputs: false), Viewers),
            Msteams = gone ? null : PartyView.MentionsOf(n.Nominees),
        };
    }

    IEnumerable<Element> OwnLine(Words words)
    {
        var line = Nomination.Stage == NominationStage.Withdrawn ? null : Seat switch
        {
            Seat.Endorser => words.EndorsedByYou,
            Seat.Nominee => words.YouAreNominated,
            Seat.Nominator => words.YouNominated,
            _ => null,
        };
        return line is null ? [] : [new TextBlock(line) { Weight = "Bolder", Color = "Good", Size = "Small" }];
    }

    IEnumerable<CardAction> Buttons(Words words)
    {
        var data = new CardData { Ref = Nomination.Code, Nonce = Nonce };
        if (Nomination.Stage == NominationStage.Open && Seat is Seat.Public or Seat.Colleague)
            yield return new ExecuteAction(words.EndorseGive, Endorsing.Give, data, inputs: false) { Style = "positive" };
        if (Nomination.Stage == NominationStage.Open && Seat == Seat.Endorser)
            yield return new ExecuteAction(words.EndorseTakeBack, Endorsing.TakeBack, data, inputs: false);
        if (Nomination.Stage != NominationStage.Withdrawn && Nomination.Evidence is { } link)
            yield return new OpenUrlAction(words.NominationEvidence, link);
    }
}
