using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using Addressee = ThiDua.Bot.Recognition.Language.Recipient;

namespace ThiDua.Bot.Features;

/// <summary>Whom a line or a form is about. Nobody is ever picked on a guess: what is not certain is a <see cref="Doubt"/>.</summary>
/// <param name="Parties">Those that are certain, each once, in the order they were named.</param>
/// <param name="Reason">What was said after the names; "" when nothing was.</param>
sealed record Addressed(IReadOnlyList<Party> Parties, IReadOnlyList<Doubt> Doubts, string Reason)
{
    public bool Certain => Doubts.Count == 0;
}

enum DoubtKind
{
    /// <summary>Nobody in the office is called so.</summary>
    Unknown,

    /// <summary>More than one person or unit fits.</summary>
    Several,

    /// <summary>The person has left the office.</summary>
    Left,

    /// <summary>Chosen in the directory of Teams, but not on the office's list.</summary>
    Stranger,
}

/// <param name="Asked">As it was typed or shown; "" when only an id is known.</param>
/// <param name="Candidates">For <see cref="DoubtKind.Several"/>: who may be meant, sorted by given name, units last.</param>
sealed record Doubt(DoubtKind Kind, string Asked, IReadOnlyList<Party> Candidates);

/// <summary>Reads whom people mean: mentions that Teams vouches for, names typed with or without diacritics, choices of a people picker.</summary>
static class Addressing
{
    /// <summary>A name of seven Vietnamese words with a note fits; more is not a name.</summary>
    const int LongestName = 100;

    /// <summary>So many words; fewer may be the rest of a name ("Phòng Kinh tế ngành").</summary>
    const int ShortestSentence = 4;

    /// <summary>More hits than a person reads through: the doubt then asks for more of the name.</summary>
    public const int MostCandidates = 15;

    /// <summary>A typed line, e.g. "@Lan, Nguyễn Văn Minh vì đã thức đêm".</summary>
    public static Addressed Line(IReadOnlyList<SaidPart> rest, People people)
    {
        rest = Tidied(rest, people);
        var text = string.Concat(rest.Select(p => p.Text));
        var mentions = new List<(MentionSpan Span, SaidPart Part)>();
        var at = 0;
        foreach (var part in rest)
        {
            if (part.Mentioned is not null)
                mentions.Add((new(at, part.Text.Length), part));
            at += part.Text.Length;
        }
        var marked = MentionText.Mark(text, [.. mentions.Select(m => m.Span)]);
        var line = MentionText.Split(marked, [.. mentions.Select(m => m.Part.Text)]);
        var read = Gathered(line.Recipients.Select(r => Meant(r, mentions, people)), line.Reason);
        // commas and "và" of a sentence have made several of what nobody is called
        if (mentions.Count > 0 || read.Parties.Count > 0 || read.Doubts.Any(d => d.Kind != DoubtKind.Unknown))
            return read;
        return Led(text.Trim(), people) ?? (read.Reason.Length == 0 ? Parted(text.Trim()) : null) ?? read;
    }

    /// <summary>With the names of units so written that they part no name from what is said after it. What is said stays as it was typed.</summary>
    static List<SaidPart> Tidied(IReadOnlyList<SaidPart> rest, People people)
    {
        var (units, tidied, before) = (people.Units.Select(u => u.Name).ToList(), new List<SaidPart>(rest.Count), "");
        foreach (var part in rest)
        {
            var text = part.Text;
            if (part.Mentioned is null)
            {
                var said = before;
                text = UnitNames.Closed(text, units, head => Marked(said + head).Reason);
                text = UnitNames.InBrackets(text, units, head => EndsAName(said + head, people));
                if (said.EndsWith(MentionText.Marker) && EndsAName(said, people))
                    text = UnitNames.AfterMention(text, units);
            }
            before += part.Mentioned is null ? text : $"{MentionText.Marker}";
            tidied.Add(part with { Text = text });
        }
        return tidied;
    }

    static bool EndsAName(string marked, People people) =>
        Marked(marked) is { Reason: "", Recipients: [.., var last] }
        && (last is not Addressee.Named named || Named(named.Query, people).Doubt?.Kind != DoubtKind.Unknown);

    static AddressedLine Marked(string marked) =>
        MentionText.Split(marked, [.. marked.Where(letter => letter == MentionText.Marker).Select(_ => "")]);

    /// <summary>Names typed into a field, with commas or lines between.</summary>
    public static Addressed Names(string typed, People people)
    {
        var line = MentionText.Split(MentionText.Mark(typed.ReplaceLineEndings(", "), []), []);
        return Gathered(line.Recipients.OfType<Addressee.Named>().Select(n => Named(n.Query, people)), line.Reason);
    }

    /// <summary>Values of a picker: Entra object ids, or our own <see cref="Party.Key"/>.</summary>
    public static Addressed Picked(IEnumerable<string> values, People people) => Gathered(values.Select(v => Known(v, people)), "");

    /// <summary>The person or unit of a <see cref="Party.Key"/>, if still here.</summary>
    public static Party? Find(string key, People people) => Known(key, people) is { Found: { } found } ? found : null;

    /// <summary>
    /// "Trần Quang Minh đã giúp …": a whole name at the beginning is certain without a sign between it and the reason. Where "@" or "chị"
    /// says that a name begins, a part of one is asked about, and what follows is kept.
    /// </summary>
    static Addressed? Led(string typed, People people)
    {
        var line = typed.TrimStart('@').TrimStart();
        var bare = Bare(line);
        // how somebody is addressed may be a part of the name ("Anh Tú"), but is none alone
        (string Name, string Reason)[] names =
            [.. Beginnings(line).Where(one => one.Name.Length > line.Length - (bare?.Length ?? line.Length)), .. bare is null ? [] : Beginnings(bare)];
        foreach (var (name, reason) in names)
        {
            var hit = Named(name, people);
            if (people.NamedInUnit(name).Any())
                return Gathered([hit], MentionText.WithoutSign(reason));
            if (hit.Found is not { } found || !Same(people.NameOf(found), name))
                continue;
            // "Trần Quang Minh Anh đã giúp …" may be about somebody whose name is longer
            return StartsWithCapital(reason) && StartsWithCapital(name)
                ? new([], [new(DoubtKind.Several, name, [found])], reason)
                : new([found], [], reason);
        }
        if (bare is null && line.Length == typed.Length)
            return null;
        foreach (var (name, reason) in names)
        {
            if (Fitting(name, people).FindAll(party => PersonNames.HasWords(people.NameOf(party), name)) is { Count: > 0 } candidates)
                return new([], [new(DoubtKind.Several, name, [.. candidates.Take(MostCandidates)])], reason);
        }
        return null;
    }

    /// <summary>
    /// "Ngân đã giúp …" where nobody is called so: who it was is asked by the words with capitals, and the sentence that follows is kept. Of a
    /// line that is too long for any name all but its first word is kept.
    /// </summary>
    static Addressed? Parted(string typed)
    {
        var line = typed.TrimStart('@').TrimStart();
        var parts = Beginnings(Bare(line) ?? line).ToList();
        var (name, reason) = parts.Find(part =>
            part.Name.Split(' ').All(StartsWithCapital) && !StartsWithCapital(part.Reason) && part.Reason.Split(' ').Length >= ShortestSentence);
        if (name is null && line.Length > LongestName)
            (name, reason) = parts.LastOrDefault();
        return name is null ? null : new([], [new(DoubtKind.Unknown, name, [])], reason);
    }

    static bool StartsWithCapital(string text) => text.Length > 0 && char.IsUpper(text[0]);

    /// <summary>What may be a name, the longest first, and what follows it.</summary>
    static IEnumerable<(string Name, string Reason)> Beginnings(string line)
    {
        for (var at = line.LastIndexOf(' ', Math.Min(LongestName, line.Length - 1)); at > 0; at = line.LastIndexOf(' ', at - 1))
            yield return (line[..at], line[at..].Trim());
    }

    static Addressed Gathered(IEnumerable<Hit> hits, string reason)
    {
        var (parties, doubts) = (new List<Party>(), new List<Doubt>());
        foreach (var hit in hits)
        {
            if (hit.Doubt is { } doubt)
                doubts.Add(doubt);
            else if (!parties.Exists(p => p.Key == hit.Found!.Key))
                parties.Add(hit.Found!);
        }
        return new(parties, doubts, reason);
    }

    static Hit Meant(Addressee recipient, List<(MentionSpan Span, SaidPart Part)> mentions, People people) => recipient switch
    {
        Addressee.Mentioned mentioned => Mentioned(mentions[mentioned.Index].Part, people),
        Addressee.Named named => Named(named.Query, people),
        _ => throw new ArgumentException("A recipient is mentioned or named.", nameof(recipient)),
    };

    static Hit Mentioned(SaidPart part, People people)
    {
        var account = part.Mentioned!;
        if ((people.InTeams(account.AadObjectId) ?? people.InTeams(account.Id)) is { } known)
            return Still(known, part.Text);

        // somebody from the office's list whom the bot has not met in Teams yet: the id says nothing, the name must say it all
        var exact = people.Named(part.Text).Where(p => p.Mri is null && Same(p.Name, part.Text)).ToList();
        return exact.Count == 1
            ? new(People.Party(exact[0]))
            : new(new Doubt(exact.Count == 0 ? DoubtKind.Unknown : DoubtKind.Several, part.Text, [.. exact.Select(People.Party)]));
    }

    static Hit Named(string query, People people)
    {
        var asked = VietnameseText.Clean(query, LongestName);
        if ((people.Find(asked.ToUpperInvariant()) ?? people.InTeams(asked)) is { } known)
            return Still(known, asked);

        var candidates = Fitting(asked, people);
        if (candidates.Count == 0 && Bare(asked) is { } bare)
            return Named(bare, people);
        if (candidates.Count == 0)
            candidates = [.. people.NamedInUnit(asked).Select(People.Party)];
        // a name written out in full is no guess, even when a longer name begins with it
        var whole = candidates.FindAll(party => Same(people.NameOf(party), asked));
        return (whole.Count, candidates.Count) switch
        {
            (1, _) => new(whole[0]),
            (_, 0) => new(new Doubt(DoubtKind.Unknown, asked, [])),
            (_, 1) => new(candidates[0]),
            _ => new(new Doubt(DoubtKind.Several, asked, [.. candidates.Take(MostCandidates)])),
        };
    }

    /// <summary>"chị Lan" → "Lan", "tập thể Phòng Tổng hợp" → "Phòng Tổng hợp"; null when there is nothing before a name.</summary>
    static string? Bare(string name) => PersonNames.WithoutAddress(name) ?? UnitNames.WithoutCollective(name);

    static List<Party> Fitting(string name, People people) =>
        [.. people.Named(name).Select(People.Party), .. people.UnitsNamed(name).Select(People.Party)];

    static Hit Known(string value, People people)
    {
        var (kind, id) = value.IndexOf('/', StringComparison.Ordinal) is > 0 and var at ? (value[..at], value[(at + 1)..]) : ("", value);
        if (kind == "unit" && people.Unit(id) is { Gone: false } unit)
            return new(People.Party(unit));
        return (kind == "person" ? people.Find(id) : people.InTeams(value)) is { } person
            ? Still(person, person.Name)
            : new(new Doubt(DoubtKind.Stranger, "", []));
    }

    static Hit Still(Person person, string asked) =>
        person.Gone ? new(new Doubt(DoubtKind.Left, asked, [])) : new(People.Party(person));

    static bool Same(string name, string typed) =>
        string.Equals(VietnameseText.Nfc(name), VietnameseText.Nfc(typed.Trim()), StringComparison.OrdinalIgnoreCase);

    sealed record Hit(Party? Found, Doubt? Doubt)
    {
        public Hit(Party found)
            : this(found, null)
        {
        }

        public Hit(Doubt doubt)
            : this(null, doubt)
        {
        }
    }
}
