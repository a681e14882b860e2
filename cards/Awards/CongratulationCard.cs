using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Awards;

/// <summary>To one who receives an award, in his own chat.</summary>
/// <param name="Address"><c>anh</c> or <c>chị</c>; null when unknown.</param>
/// <param name="GivenName">People are addressed by the last word of the name.</param>
/// <param name="Revoked">The decision that took it back; null while it stands.</param>
public sealed record CongratulationCard(
    string? Address, string GivenName, string Form, string Issuer, string Number, DateOnly Date, string? Merit, string? Picture,
    (string Number, DateOnly Date)? Revoked = null)
{
    public AdaptiveCard Draw(Words words)
    {
        if (Revoked is var (by, on))
        {
            var taken = words.CongratulationRevoked(Form, Number, Date, by, on);
            return new([Layout.Banner(words.AwardRevokedKind, Form, "attention"), new TextBlock(taken) { Spacing = "Medium" }], taken, words.Lang);
        }
        var sentence = words.Congratulation(words.Calls(Address, GivenName), Form);
        return new(
            [
                AwardFace.Band(words.CongratulationKind, Form),
                .. Picture is null ? [] : new Element[] { new Image(Picture, words.AwardPicture(Form)) { Size = "Stretch", Msteams = new(AllowExpand: true) } },
                new TextBlock(sentence) { Size = "Medium", Spacing = "Medium" },
                .. Merit is null ? [] : new Element[] { Layout.Quote(Merit) },
                new FactSet([new(words.AwardDecision, words.AwardDecisionOf(Number, Date, Issuer))]) { Spacing = "Medium" },
                Layout.Quiet(words.CongratulationHint),
            ],
            sentence,
            words.Lang);
    }
}

/// <summary>To one whose nominations led to an award, in his own chat.</summary>
/// <param name="Nominations">Code and nominees of each.</param>
public sealed record NominatorNoteCard(
    string? Address, string GivenName, string Form, string Issuer, string Number, DateOnly Date, IReadOnlyList<(string Code, string Nominees)> Nominations)
{
    public AdaptiveCard Draw(Words words)
    {
        var sentence = words.NominationAwarded(words.Calls(Address, GivenName), Nominations.Count);
        return new(
            [
                Layout.Banner(words.NominationAwardedKind, Form, "good"),
                new TextBlock(sentence) { Spacing = "Medium" },
                new FactSet(
                [
                    .. Nominations.Select(n => new Fact(n.Code, n.Nominees)),
                    new(words.AwardDecision, words.AwardDecisionOf(Number, Date, Issuer)),
                ]),
            ],
            $"{sentence} {Form}: {words.List([.. Nominations.Select(n => n.Nominees)])}.",
            words.Lang);
    }
}

/// <summary>To the head of a unit of which somebody, or which itself, receives an award.</summary>
/// <param name="Unit">Its name.</param>
/// <param name="Itself">The unit itself is among them.</param>
/// <param name="People">Names of its people.</param>
public sealed record HeadNoteCard(
    string? Address, string GivenName, string Unit, string Form, string Issuer, string Number, DateOnly Date, bool Itself, IReadOnlyList<string> People)
{
    public const int MostNamed = 60;

    public AdaptiveCard Draw(Words words)
    {
        var sentence = words.HeadNote(words.Calls(Address, GivenName), Unit, Itself, People.Count);
        return new(
            [
                Layout.Banner(words.HeadNoteKind, Form, "good"),
                new TextBlock(sentence) { Spacing = "Medium" },
                .. People.Count > 0
                    ? new Element[] { new TextBlock(words.List([.. People.Take(MostNamed), .. People.Count > MostNamed ? [words.AwardAndOthers(People.Count - MostNamed)] : Array.Empty<string>()])) }
                    : [],
                new FactSet([new(words.AwardDecision, words.AwardDecisionOf(Number, Date, Issuer))]) { Spacing = "Medium" },
            ],
            $"{sentence} {Form}.",
            words.Lang);
    }
}
