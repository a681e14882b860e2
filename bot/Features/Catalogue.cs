using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features;

/// <summary>Every feature, in the order of the help card: the one place where a feature is registered.</summary>
sealed class Catalogue : IDrawings
{
    readonly Dictionary<string, (Feature Feature, Command Command)> _commands = [];
    readonly Dictionary<string, (Feature Feature, Verb Verb)> _verbs = [];
    readonly Dictionary<string, Feature> _templates = [];
    readonly Dictionary<string, Feature> _datasets = [];

    public Catalogue(IEnumerable<Feature> features)
    {
        Features = [.. features];
        foreach (var feature in Features)
        {
            foreach (var command in feature.Commands)
                _commands.Add(command.Id, (feature, command));
            foreach (var verb in feature.Verbs)
                _verbs.Add(verb.Id, (feature, verb));
            foreach (var template in feature.Templates)
                _templates.Add(template, feature);
            foreach (var dataset in feature.Datasets)
                _datasets.Add(dataset, feature);
        }
        Vocabulary = new(Commands.Select(c => new Spoken(c.Id, c.Aliases)));
    }

    public IReadOnlyList<Feature> Features { get; }

    public IEnumerable<Command> Commands => _commands.Values.Select(c => c.Command);

    public IEnumerable<string> Verbs => _verbs.Keys;

    /// <summary>Matches what people type to <see cref="Command.Id"/>.</summary>
    public Vocabulary Vocabulary { get; }

    public (Feature Feature, Command Command)? Command(string id) => _commands.TryGetValue(id, out var found) ? found : null;

    public (Feature Feature, Verb Verb)? Verb(string id) => _verbs.TryGetValue(id, out var found) ? found : null;

    public Feature? ForDataset(string dataset) => _datasets.GetValueOrDefault(dataset);

    public static bool Allows(IReadOnlyList<Role> needs, Person who) => needs.Count == 0 || needs.Any(who.Is);

    public ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) =>
        _templates.TryGetValue(post.Template, out var feature)
            ? feature.Draw(post, words, cancel)
            : throw new InvalidOperationException($"no feature draws '{post.Template}'");
}
