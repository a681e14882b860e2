using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features;

/// <summary>One person's turn: who speaks, where, in which language, and what came after the command.</summary>
/// <param name="Who">From the proven activity, never from card data.</param>
/// <param name="Rest">What was typed after the command: words, and the people Teams vouches were mentioned.</param>
/// <param name="Key">The intention when it is typed text: the same message sent twice is one deed.</param>
sealed record Turn(Person Who, Words Words, Activity Activity, IReadOnlyList<SaidPart> Rest, string Key)
{
    /// <summary>The rest as one line, mentions as "@Name".</summary>
    public string Line => string.Concat(Rest.Select(p => p.Mentioned is null ? p.Text : "@" + p.Text)).Trim();

    public ConversationKind Kind => Activity.ConversationKind;

    public bool IsPersonal => Kind == ConversationKind.Personal;

    /// <summary>The conversation without its thread.</summary>
    public string Place => Activity.PlaceId ?? "";

    /// <summary>A refresh that the card did by itself: nothing may be changed or edited from there.</summary>
    public bool Automatic { get; init; }

    public bool Is(params ReadOnlySpan<Role> any)
    {
        foreach (var role in any)
        {
            if (Who.Is(role))
                return true;
        }
        return false;
    }
}
