using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition;

/// <summary>Somebody as the roster of a team shows him.</summary>
sealed record Member(string AadId, string? Mri, string? Name, string? Email);

/// <summary>How people become known and stay one person each, wherever they are seen.</summary>
static class PeopleRules
{
    public const int LongestName = 120;

    public const int LongestTitle = 120;

    public const int LongestEmail = 254;

    /// <param name="fresh">Id for somebody new.</param>
    /// <param name="name">As Teams says; taken only where an address or an id stands for the name.</param>
    public static Person Seen(Person? before, string fresh, string aad, string? mri, string? name)
    {
        var person = before ?? new Person(fresh, aad);
        var shown = Named(name) ?? person.Name;
        return person with { AadId = aad, Mri = mri, Name = person.Name == aad || person.Name == person.Email ? shown : person.Name };
    }

    /// <summary>
    /// What a roster entry changes: nothing, a person filled in, or two records found to be one person. The record that has the e-mail
    /// address is the office's own and stays; the one that a first message made is closed.
    /// </summary>
    public static IReadOnlyList<Person> Joined(Person? byAad, Person? byMail, Member member, string fresh)
    {
        // an address of somebody with another Entra identity is somebody else's: only the identity counts
        var office = byMail is { AadId: null } ? byMail : null;
        var kept = office is not null && (byAad is null || byAad.Id != office.Id) ? office : byAad;
        var mail = byMail is null || byMail.Id == kept?.Id ? Named(member.Email) : null;
        var now = Seen(kept, fresh, member.AadId, member.Mri ?? kept?.Mri ?? byAad?.Mri, member.Name);
        now = now with { Email = now.Email ?? mail };

        var changed = new List<Person>(2);
        if (byAad is not null && byAad.Id != now.Id)
            changed.Add(byAad with { AadId = null, Mri = null, Gone = true });
        if (now != kept)
            changed.Add(now);
        return changed;
    }

    static string? Named(string? typed) => VietnameseText.Clean(typed ?? "", LongestName) is { Length: > 0 } name ? name : null;
}
