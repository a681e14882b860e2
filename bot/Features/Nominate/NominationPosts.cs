using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>The messages that stand for a nomination; their ids make deciding twice posting once.</summary>
static class NominationPosts
{
    public const string Posted = "nominate.posted";

    public const string NoteToNominator = "nominate.note";

    public const string Form = "nominate.form";

    /// <summary>One message that follows the nomination: whoever changes what it says adds this post and touches the subject.</summary>
    public static Post Note(Nomination nomination) =>
        new($"{nomination.Subject}/note", NoteToNominator, nomination.Subject, Addresses.ToPerson + nomination.By);

    /// <summary>An empty form in the person's own chat.</summary>
    public static Post FormFor(Person person, string nonce, string campaign) =>
        new($"{Form}/{nonce}/{person.Id}", Form, $"{Form}/{nonce}", Addresses.ToPerson + person.Id, $"{nonce}/{campaign}");
}
