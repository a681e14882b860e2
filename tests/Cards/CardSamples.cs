using System.Reflection;
using System.Text.Json.Nodes;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using ThiDua.Tests.Architecture;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

/// <summary>One card, of one feature, in one language.</summary>
sealed record CardSample(string Name, AdaptiveCard Card, string Lang)
{
    public JsonObject Json { get; } = JsonNode.Parse(Card.ToJson())!.AsObject();

    public override string ToString() => Name;
}

/// <summary>Every sample of every <see cref="ICardSamples"/>, found by itself.</summary>
static class CardSamples
{
    public static IReadOnlyList<ICardSamples> Sources { get; } =
    [
        .. from type in typeof(CardSamples).Assembly.GetTypes()
           where type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ICardSamples))
           orderby type.FullName
           select (ICardSamples)Activator.CreateInstance(type, nonPublic: true)!,
    ];

    public static IReadOnlyList<CardSample> All { get; } =
    [
        .. from source in Sources
           from words in Words.All
           from sample in source.Of(words)
           select new CardSample($"{source.GetType().Name}/{sample.Name}/{words.Lang}", sample.Card, words.Lang),
    ];

    /// <summary>Cards that no sample draws, neither itself nor as part of another card.</summary>
    public static IEnumerable<string> Unsampled()
    {
        using var cards = References.Open(typeof(AdaptiveCard));
        using var tests = References.Open(typeof(CardSamples));
        var samples = Sources.Select(s => s.GetType().FullName).ToHashSet();
        var drawn = References.Of(tests).Where(use => samples.Contains(use.From)).Concat(References.Of(cards)).Select(use => use.To).ToHashSet();
        return
        [
            .. from type in typeof(AdaptiveCard).Assembly.GetTypes()
               where type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Any(Draws)
               where !drawn.Contains(type.FullName!)
               select type.FullName,
        ];
    }

    static bool Draws(MethodInfo method) => method.ReturnType == typeof(AdaptiveCard) && method.GetParameters().Any(p => p.ParameterType == typeof(Words));
}
