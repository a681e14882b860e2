using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;
using ThiDua.Cards.Welcome;

namespace ThiDua.Bot.Features.Welcome;

/// <summary>Says once, where the bot was put, what it is and three things to try.</summary>
sealed class WelcomeFeature(Desk desk) : Feature
{
    public const string Posted = "welcome.posted";

    public override IReadOnlyList<string> Templates => [Posted];

    public override ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        var place = desk.Store.All(Kinds.Places).TryGetValue(post.To, out var known) ? known.Value : null;
        var personal = place is { Kind: PlaceKind.Personal };
        var person = personal ? desk.People.InTeams(place!.Person) : null;
        var spoken = personal ? Words.For(person?.Language ?? post.Args ?? words.Lang) : words;
        var card = new WelcomeCard(desk.Office.Name, person is null ? null : PersonNames.GivenName(person.Name), personal, person?.Address).Draw(spoken);
        return new(Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText));
    }
}
