using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Deliveries;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Deliveries;

/// <summary>Theo dõi gửi: all that is being sent, for who looks after the system, and the alarms when it is held up.</summary>
sealed class DeliveriesFeature(Desk desk, DeliveryViews views) : Feature
{
    public const string IncidentTemplate = "delivery.incident", OverTemplate = "delivery.goes-on";

    static readonly Role[] Needs = [Role.Administrator, Role.Secretary];

    public override CommandGroup Group => CommandGroup.Set;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("deliveries", ["theo doi gui", "tien do gui", "deliveries", "delivery"], w => w.DeliveriesCommand, Needs)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(DeliveriesCard.List, Needs)];

    public override IReadOnlyList<string> Templates { get; } = [IncidentTemplate, OverTemplate];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) =>
        turn.IsPersonal ? (await views.List(turn.Words, cancel)).Draw(turn.Words) : turn.Words.DeliveriesInPrivate;

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel) =>
        turn.IsPersonal ? (await views.List(turn.Words, cancel)).Draw(turn.Words) : turn.Words.DeliveriesInPrivate;

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (!desk.Store.All(Kinds.Incidents).TryGetValue(post.Subject[Incident.SubjectOf("").Length..].Split('#')[0], out var known))
            return null;
        var incident = known.Value;
        // an alarm that could not be told while it lasted is told as over, once
        if (post.Template == IncidentTemplate && post.ActivityId is null && !incident.IsOpen)
            return null;
        var announcement = views.Find(incident.Of)?.Value;
        var waiting = announcement is null || !incident.IsOpen ? 0 : (await views.Counts(announcement, cancel)).Counts.Waiting;
        var holdup = incident.Kind switch
        {
            IncidentKind.Refused => Holdup.Refused,
            IncidentKind.TurnedOff => Holdup.TurnedOff,
            _ => Failures.HoldupOf(incident.Why) ?? Holdup.Unknown,
        };
        var card = new IncidentCard(
            announcement?.Id, announcement?.Title, holdup, holdup is Holdup.Refused or Holdup.NoAnswer ? incident.Why : null, waiting,
            desk.Local(incident.Since), incident.OverAt is { } over ? desk.Local(over) : null).Draw(words);
        return Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText);
    }

    /// <summary>For every administrator there is now.</summary>
    public static IEnumerable<Post> Alarms(Incident incident, IEnumerable<Person> people) =>
        Administrators(people).Select(p => new Post(
            $"{incident.Subject}@{p.Id}", IncidentTemplate, incident.Subject, Delivery.Addresses.ToPerson + p.Id));

    public static IEnumerable<Post> AllClears(Incident incident, IEnumerable<Person> people) =>
        Administrators(people).Select(p => new Post(
            $"{incident.Subject}#over@{p.Id}", OverTemplate, $"{incident.Subject}#over", Delivery.Addresses.ToPerson + p.Id));

    static IEnumerable<Person> Administrators(IEnumerable<Person> people) => people.Where(p => !p.Gone && p.Is(Role.Administrator));
}
