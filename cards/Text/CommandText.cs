namespace ThiDua.Cards.Text;

/// <summary>How help shows a command.</summary>
/// <param name="Say">What to type, e.g. <c>đề cử</c>; also the command's title in the Teams app package.</param>
/// <param name="Does">One line: what it does.</param>
/// <param name="Example">A whole line to type, or null when the command says it all.</param>
public sealed record CommandText(string Say, string Does, string? Example = null);

/// <summary>What people come to do: the headings of the help card, in its order.</summary>
public enum CommandGroup
{
    Recognise,
    Lead,
    Look,
    Set,
}
