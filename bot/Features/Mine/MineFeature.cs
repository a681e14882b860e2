using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Features.Find;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Mine;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Mine;

/// <summary>Hồ sơ của tôi: one's own record, for one's own eyes; asked for in front of others it goes to one's own chat.</summary>
sealed class MineFeature(Desk desk, Records records, CasesFeature cases) : Feature
{
    public const string Posted = "mine.card";

    const int PageSize = 8;

    /// <summary>Every page reads all before it, so there is an end.</summary>
    const int LastPage = 19;

    public override CommandGroup Group => CommandGroup.Look;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("mine", ["ho so cua toi", "cua toi", "mine", "my record"], w => w.MineCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(MineCard.Show)];

    public override IReadOnlyList<string> Templates => [Posted];

    /// <summary>With a code behind it, that case is meant, and not the record.</summary>
    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) =>
        NominationCode.In(turn.Line) is { Length: > 0 } code && await cases.Show(turn, code, cancel) is { } shown
            ? shown
            : await Answer(turn, given: false, 0, cancel);

    public override ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        var (given, page) = View(form.Card.Ref);
        return Answer(turn, given, page, cancel);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (desk.People.Find(post.To[Delivery.Addresses.ToPerson.Length..]) is not { Gone: false } who)
            return null;
        // the language of the turn it was asked in, then the view
        var (language, view) = post.Args?.Split(':', 2) is [var spoken, var shown] ? (spoken, shown) : (words.Lang, null);
        var (given, page) = View(view);
        var card = await Card(who, Words.For(language), given, page, cancel);
        return Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText);
    }

    async ValueTask<Reply> Answer(Turn turn, bool given, int page, CancellationToken cancel)
    {
        if (turn.IsPersonal)
            return await Card(turn.Who, turn.Words, given, page, cancel);

        await desk.Once($"{MineCard.Show}/{turn.Who.Id}/{turn.Key}", _ => new(new Decision.Do(
            new Change(turn.Who.Id, desk.Now).Post(new(
                $"mine/{turn.Who.Id}/{turn.Key}", Posted, $"mine/{turn.Who.Id}", $"{Delivery.Addresses.ToPerson}{turn.Who.Id}",
                $"{turn.Words.Lang}:{MineCard.At(given, page)}")),
            turn.Who.Id)), cancel);
        return turn.Words.MineSent;
    }

    async ValueTask<AdaptiveCard> Card(Person who, Words words, bool given, int page, CancellationToken cancel)
    {
        var take = ((page + 1) * PageSize) + 1;
        var lines = given
            ? await records.Given(words, who.Id, take, cancel)
            : await records.Received(words, People.Party(who), take, cancel);
        var below = string.Join(", ", new[] { who.Title, desk.People.Unit(who.Unit)?.Name }.OfType<string>());
        return new MineCard(
            who.Name,
            below.Length > 0 ? below : null,
            await records.Counts(PartyKind.Person, who.Id, cancel),
            given,
            [.. lines.Skip(page * PageSize).Take(PageSize)],
            page,
            More: lines.Count == take && page < LastPage).Draw(words);
    }

    static (bool Given, int Page) View(string? encoded) =>
        encoded?.Split('.', 2) is [var side, var number]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page <= LastPage
            ? (side == "given", page)
            : (false, 0);
}
