using System.Text;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Tests.Features.Council;

namespace ThiDua.Tests.Promise;

/// <summary>
/// What would tie a member to a choice: whole ballots in the shapes they could have been written in, also as base64, hex and UTF-16; choices
/// beside their lines in words (<see cref="Links"/>); the key. And the search for it.
/// </summary>
sealed class Secrets
{
    /// <summary>
    /// A ballot is looked for in pieces of so many lines, since a store may tear it at the end of a page; whole threes, for base64. Two people
    /// choose the same by chance once in fourteen million pieces.
    /// </summary>
    public const int Piece = 15;

    readonly List<(string What, byte[] Bytes)> _wanted = [];
    readonly Links _links;

    /// <param name="cases">In the order of the ballot.</param>
    /// <param name="key">Of the session; it would open every slip that is left anywhere.</param>
    public Secrets(IReadOnlyDictionary<string, IReadOnlyList<Mark>> ballots, IReadOnlyList<string> cases, byte[] key)
    {
        _links = new(ballots, cases);
        Add("the key", key);
        foreach (var (whose, marks) in ballots)
        {
            // what is empty tells nothing
            foreach (var piece in marks.Chunk(Piece).Where(piece => piece.All(m => m != Mark.Blank)))
            {
                foreach (var shape in Shapes(piece))
                    Add($"the choices of {whose}", shape);
            }
        }
    }

    public static IEnumerable<byte[]> Shapes(Mark[] marks) =>
    [
        Slips.Write(marks),
        Encoding.UTF8.GetBytes(Slips.Told(marks)),
        .. new[]
        {
            string.Concat(marks.Select(m => (int)m)), string.Join(',', marks.Select(m => (int)m)), string.Join("\",\"", marks), string.Join(',', marks), string.Join(", ", marks),
            string.Join("\",\"", marks.Select(Chamber.ChoiceOf)), string.Join(',', marks.Select(Chamber.ChoiceOf)), string.Join(", ", marks.Select(Chamber.ChoiceOf)),
        }.Select(Encoding.UTF8.GetBytes),
    ];

    public IReadOnlyList<string> In(string where, ReadOnlySpan<byte> text)
    {
        var found = new List<string>();
        foreach (var (what, bytes) in _wanted)
        {
            if (text.IndexOf(bytes) >= 0)
                found.Add($"{what} in {where}");
        }
        found.AddRange(_links.In(text).Take(10).Select(l => $"'{l}' in {where}"));
        return [.. found.Distinct()];
    }

    public IReadOnlyList<string> In(string where, string text) => In(where, Encoding.UTF8.GetBytes(text));

    /// <summary>All files below a folder, and what they are called.</summary>
    public IReadOnlyList<string> Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).SelectMany(f => In(f, File.ReadAllBytes(f)).Concat(In(f, f))),
    ];

    void Add(string what, byte[] bytes)
    {
        _wanted.Add((what, bytes));
        foreach (var text in new[] { Convert.ToBase64String(bytes).TrimEnd('='), Convert.ToHexString(bytes), Convert.ToHexStringLower(bytes) })
            _wanted.Add((what, Encoding.UTF8.GetBytes(text)));
        _wanted.Add((what, Encoding.UTF8.GetBytes(Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_'))));
        _wanted.Add((what, Encoding.Unicode.GetBytes(Encoding.Latin1.GetString(bytes))));
    }
}
