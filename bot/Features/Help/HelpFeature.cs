using System.Collections.Concurrent;
using ThiDua.Bot.Recognition;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Help;
using ThiDua.Cards.Mine;
using ThiDua.Cards.Standings;
using ThiDua.Cards.Text;
using ThiDua.Cards.Welcome;

namespace ThiDua.Bot.Features.Help;

/// <summary>Trợ giúp: what this person can do here. Changes nothing, reads nothing but the catalogue.</summary>
sealed class HelpFeature(Lazy<Catalogue> catalogue) : Feature
{
    /// <summary>Who greets it, as people greet every bot, wants to know what it can do.</summary>
    static readonly string[] Greetings = ["xin chao", "chao", "bat dau", "menu", "hello", "hi", "start"];

    // drawn once for each language and set of roles: there are few of both, and this is the most frequent answer of all
    readonly ConcurrentDictionary<(Words Words, int Roles), Reply> _drawn = new();

    public override CommandGroup Group => CommandGroup.Set;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("help", ["tro giup", "giup", "huong dan", "?", "help", .. Greetings], w => w.HelpCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(HelpCard.Open)];

    public override ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) => new(List(turn));

    public override ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (form.Card.Ref is not { Length: > 0 } id)
            return new(List(turn));
        if (catalogue.Value.Command(id) is not var (feature, command))
            return new(turn.Words.ButtonIsGone);
        // a command typed alone shows its form or its list and changes nothing: a suggestion may not do more
        return Catalogue.Allows(command.Needs, turn.Who)
            ? feature.Hear(turn with { Rest = [] }, command.Id, cancel)
            : new(List(turn));
    }

    public Reply List(Turn turn)
    {
        var key = (turn.Words, RolesOf(turn.Who));
        return _drawn.TryGetValue(key, out var drawn) ? drawn : _drawn.GetOrAdd(key, Drawn(turn));
    }

    /// <summary>Near commands to choose from; nothing is done on a guess.</summary>
    public Reply Suggest(Turn turn, IReadOnlyList<string> nearest) => new SuggestionCard(
        [
            .. from id in nearest
               let found = catalogue.Value.Command(id)
               where found is not null && Catalogue.Allows(found.Value.Command.Needs, turn.Who)
               select (id, found.Value.Command.Text(turn.Words)),
        ]).Draw(turn.Words);

    Reply Drawn(Turn turn)
    {
        var (words, known) = (turn.Words, catalogue.Value);
        return (DrawnCard)new HelpCard(
            [
                .. from feature in known.Features
                   from command in feature.Commands
                   where Catalogue.Allows(command.Needs, turn.Who)
                   select (feature.Group, command.Text(words)),
            ],
            [
                .. from shortcut in new[]
                   {
                       (words.WelcomeTryNominate, WelcomeCard.Nominate), (words.WelcomeTryStandings, StandingsCard.Show), (words.MineTitle, MineCard.Show),
                   }
                   where known.Verb(shortcut.Item2) is not null
                   select shortcut,
            ]).Draw(words);
    }

    static int RolesOf(Person who)
    {
        var set = 0;
        foreach (var role in who.Roles)
            set |= 1 << (int)role;
        return set;
    }
}
