using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Council;

/// <summary>What members are sent about a session, each in his own chat: the invitation, the ballots, and word of what became of it.</summary>
sealed class SessionPosts(Desk desk, CouncilDesk council, SessionViews views, Ballots ballots)
{
    public const string Invitation = "council.invitation", Papers = "council.ballots", Reminder = "council.reminder", Word = "council.word";

    public static IReadOnlyList<string> Templates { get; } = [Invitation, Papers, Reminder, Word];

    /// <param name="deed">What it is told for, once for each.</param>
    public static void Send(Change change, Session session, string template, string deed, IEnumerable<string> people)
    {
        foreach (var person in people)
            change.Post(new($"{session.Subject}/{deed}@{person}", template, session.Subject, Addresses.ToPerson + person));
    }

    /// <summary>Who has left the council is shown nothing of it any more.</summary>
    public async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (desk.People.Find(post.To[Addresses.ToPerson.Length..]) is not { Gone: false } who || !who.Is(Role.Council)
            || council.Find(post.Subject[Session.SubjectOf("").Length..]) is not var (session, _))
            return null;
        var card = post.Template switch
        {
            Invitation => Own(session, who, words),
            Papers or Reminder when !session.IsOver => await ballots.List(session, who, words, cancel, post.Template == Reminder ? words.BallotReminder : null),
            _ => await views.Card(session, who, words, cancel),
        };
        return card is null ? null : NominationDrawing.Carried(card);
    }

    /// <returns>Null: he has no place in it.</returns>
    public AdaptiveCard? Own(Session session, Person who, Words words, string? wrong = null) =>
        SessionRules.PlaceOf(council.Held(session), who.Id) is not { } seat ? null : new OwnRollCard(
            session.Id, session.State.ToString(), Words.Date(session.Day), session.Place, session.Cases,
            seat.Person == who.Id ? null : council.Name(seat.Person), seat.Attendance.ToString(), session.Reason,
            views.Data(session, who), wrong).Draw(words);
}
