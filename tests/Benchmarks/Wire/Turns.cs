using System.Globalization;
using System.Text;

namespace ThiDua.Benchmarks.Wire;

/// <summary>
/// One kind of turn as ready bytes. What differs from one to the next (ids, nonces, persons) has a mark in them and is written over it,
/// always in the same number of bytes, so that the load costs next to nothing to make.
/// </summary>
sealed class Turns
{
    /// <summary>Stands for the turn's own number, in 16 digits.</summary>
    public const string Number = "################";

    readonly byte[] _request;
    readonly (int At, Func<long, string> Value)[] _places;
    readonly byte[] _answer;
    long _last;

    /// <param name="answer">What an answer must contain to count as one.</param>
    public Turns(string activity, string answer = "", params (string Mark, Func<long, string> Value)[] marks)
    {
        var body = Encoding.UTF8.GetBytes(activity);
        var head = $"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n";
        _request = [.. Encoding.ASCII.GetBytes(head), .. body];
        _answer = Encoding.UTF8.GetBytes(answer);
        _places = [.. marks.Append((Number, n => n.ToString("D16", CultureInfo.InvariantCulture))).SelectMany(m => Places(m.Item1).Select(at => (at, m.Item2)))];
    }

    public bool IsAnswer(ReadOnlySpan<byte> message) =>
        Frame.Status(message) == 200 && (_answer.Length == 0 || message.IndexOf(_answer) >= 0);

    /// <summary>A copy to write turns into, for one connection.</summary>
    public byte[] Copy() => [.. _request];

    /// <summary>Makes the next turn of all connections in a connection's own copy.</summary>
    public void Next(byte[] copy)
    {
        var number = Interlocked.Increment(ref _last);
        foreach (var (at, value) in _places)
            Encoding.ASCII.GetBytes(value(number), copy.AsSpan(at));
    }

    IEnumerable<int> Places(string mark)
    {
        var sought = Encoding.ASCII.GetBytes(mark);
        for (var at = _request.AsSpan().IndexOf(sought); at >= 0;)
        {
            yield return at;
            var next = _request.AsSpan(at + 1).IndexOf(sought);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }
}
