using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition;

/// <summary>Who may receive what, each once, and in which order they stand.</summary>
static class AwardRules
{
    public static bool MayReceive(AwardForm form, Recipient recipient) => recipient.Party switch
    {
        { Kind: PartyKind.Person } => form.ForPeople,
        { Kind: PartyKind.Unit } => form.ForUnits,
        // typed by hand: only a name that reads as a unit's can be told from a person's
        _ => RecipientLines.IsUnit(recipient) ? form.ForUnits : form.ForPeople,
    };

    /// <summary>
    /// Everybody a draft names, once each: a person named in several ways counts once, and the nomination is what stays on record.
    /// </summary>
    public static IReadOnlyList<NamedRecipient> Together(
        IEnumerable<Nomination> nominations, IEnumerable<Party> picked, IEnumerable<TypedRecipient> typed,
        Func<Party, (string Name, string? Unit)> called)
    {
        IEnumerable<NamedRecipient> all =
        [
            .. nominations.SelectMany(n => n.Nominees.Select(p => Named(AwardField.Nominations, p, n.Id))),
            .. picked.Select(p => Named(AwardField.People, p, null)),
            .. typed.Select(t => new NamedRecipient(AwardField.Lines, t.Recipient)),
        ];
        return [.. all.DistinctBy(r => r.Who.Key)];

        NamedRecipient Named(AwardField from, Party party, string? nomination)
        {
            var (name, unit) = called(party);
            return new(from, new(party, name, party.Kind == PartyKind.Unit ? null : unit, nomination));
        }
    }

    /// <summary>Units first, then people by given name, as lists of decisions have it.</summary>
    public static IEnumerable<Recipient> Ordered(IEnumerable<Recipient> recipients) =>
        from recipient in recipients
        let unit = RecipientLines.IsUnit(recipient)
        orderby unit descending, (unit ? Collation.Key(recipient.Name) : Collation.NameKey(recipient.Name))
        select recipient;

    /// <summary>Phụ lục 1 (tập thể) and Phụ lục 2 (cá nhân), without those it was taken from.</summary>
    public static (IReadOnlyList<Recipient> Units, IReadOnlyList<Recipient> People) Annexes(Award award)
    {
        var ordered = Ordered(award.Standing).ToLookup(RecipientLines.IsUnit);
        return ([.. ordered[true]], [.. ordered[false]]);
    }

    /// <summary>Those that an award can no longer rest on: withdrawn, or awarded before.</summary>
    public static IReadOnlyList<Nomination> NotOpen(IEnumerable<Nomination> nominations) =>
        [.. nominations.Where(n => n.State != NominationState.Open)];
}
