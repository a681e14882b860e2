namespace ThiDua.Bot.Recognition.Council;

/// <summary>What stands on one line of a ballot.</summary>
enum Mark : byte
{
    /// <summary>Nothing: an invalid line of a ballot that was returned.</summary>
    Blank,

    /// <summary>Tán thành.</summary>
    Agree,

    /// <summary>Không tán thành.</summary>
    Against,

    /// <summary>Không có ý kiến.</summary>
    NoOpinion,
}

/// <summary>
/// That the ballot of one seat for one form came in. The choices are in <paramref name="Slip"/>, which nobody can read without the session's
/// key, and which is gone once the session is counted or void.
/// </summary>
/// <param name="Seat">Whose vote it is, so that a seat has one, whoever casts it from whichever device.</param>
/// <param name="By">Who cast it: the member, or his substitute.</param>
/// <param name="Slip">Sealed, as base64: of equal length for all ballots of the form. Null once it is over.</param>
sealed record Ballot(string Session, string Form, string Seat, string By, bool Written, DateTimeOffset At, string? Slip)
{
    /// <summary>Of an open vote, once it is counted: a letter for each case, see <see cref="Slips.Told"/>. Of a secret one, never.</summary>
    public string? Told { get; init; }

    public string Id => IdOf(Session, Form, Seat);

    public static string IdOf(string session, string form, string seat) => $"{session}/{form}/{seat}";
}

/// <summary>Choices as bytes to be sealed, and as letters where a vote is open.</summary>
static class Slips
{
    const string Letters = "-+xo";

    public static byte[] Write(IReadOnlyList<Mark> marks) => [.. marks.Select(m => (byte)m)];

    public static IReadOnlyList<Mark> Read(ReadOnlySpan<byte> bytes)
    {
        var marks = new Mark[bytes.Length];
        for (var i = 0; i < marks.Length; i++)
            marks[i] = bytes[i] <= (byte)Mark.NoOpinion ? (Mark)bytes[i] : Mark.Blank;
        return marks;
    }

    public static string Told(IReadOnlyList<Mark> marks) => string.Concat(marks.Select(m => Letters[(int)m]));

    public static Mark Heard(char letter) => (Mark)Math.Max(0, Letters.IndexOf(letter, StringComparison.Ordinal));
}
