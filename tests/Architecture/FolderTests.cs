using ThiDua.Bot.Features;
using ThiDua.Cards.Elements;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Architecture;

/// <summary>The right-hand column of README.md's map, checked in the compiled code.</summary>
public sealed class FolderTests
{
    const string Bot = "ThiDua.Bot";
    const string Cards = "ThiDua.Cards";

    // a name with "!" is that folder's own level only: its ports, not what stands behind them
    [Theory]
    [InlineData("Channel", "")]
    [InlineData("Recognition", "")]
    [InlineData("Documents", "")]
    [InlineData("Practice", "")]
    [InlineData("Storage", "Recognition")]
    [InlineData("Features", "Channel Recognition Storage! Delivery! Documents Cards")]
    [InlineData("Delivery", "Channel Recognition Storage! Cards")]
    public void A_folder_uses_only_what_the_map_allows(string folder, string allowed)
    {
        var uses = OfOurs(Uses(typeof(Feature))).Where(use => Within(use.FromNamespace, $"{Bot}.{folder}")).ToList();

        var astray = Astray(uses, $"{Bot}.{folder}", [.. allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FullName)]);

        Found.Nothing(astray);
    }

    [Fact]
    public void Every_folder_of_the_bot_has_its_line_here()
    {
        var lines = typeof(FolderTests).GetMethod(nameof(A_folder_uses_only_what_the_map_allows))!.GetCustomAttributesData()
            .Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[0].Value!);

        var folders = References.Open(typeof(Feature)).MainModule.Types
            .Where(t => Within(t.Namespace, Bot) && t.Namespace != Bot).Select(t => t.Namespace.Split('.')[2]).Distinct();

        // Hosting puts everything together, so it may use everything
        Assert.Equal([.. folders.Where(f => f != "Hosting").Order(StringComparer.Ordinal)], [.. lines.Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void Nobody_but_the_host_uses_the_host_or_the_practice_room()
    {
        var uses = OfOurs(Uses(typeof(Feature))).Where(use =>
            Within(use.FromNamespace, Bot) && !Within(use.FromNamespace, $"{Bot}.Hosting") && use.FromNamespace != Bot
            && (Within(use.ToNamespace, $"{Bot}.Hosting") || (Within(use.ToNamespace, $"{Bot}.Practice") && !Within(use.FromNamespace, $"{Bot}.Practice"))));

        Found.Nothing(uses);
    }

    [Fact]
    public void Cards_know_nothing_of_the_bot()
    {
        var uses = OfOurs(Uses(typeof(AdaptiveCard))).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.True(Within(use.ToNamespace, Cards), $"{use}"));
    }

    [Theory]
    [InlineData("System.IO")]
    [InlineData("System.Net")]
    [InlineData("System.Text.Json")]
    [InlineData("System.Threading")]
    [InlineData("Microsoft")]
    public void The_rules_are_pure(string impure)
    {
        var uses = Uses(typeof(Feature)).Where(use => Within(use.FromNamespace, $"{Bot}.Recognition"));

        var astray = uses.Where(use => Within(use.ToNamespace, impure) || use.To == "System.TimeProvider");

        Found.Nothing(astray);
    }

    [Theory]
    [InlineData("Hold", "HeldInAField")]
    [InlineData("Inherit", "Inherited")]
    [InlineData("an attribute", "MarkingAttribute")]
    [InlineData("InABody", "CalledInALambda")]
    [InlineData("AsAnArgument", "ArgumentOfAGeneric")]
    [InlineData("Catches", "CaughtException")]
    [InlineData("Later", "MadeLater")]
    public void A_planted_use_is_seen(string how, string victim)
    {
        const string planted = "ThiDua.Tests.Architecture.Planted";
        var uses = Uses(typeof(FolderTests)).Where(use => use.FromNamespace == planted);

        var astray = Astray(uses, planted, [$"{planted}!"]).Select(use => use.To);

        Assert.True(astray.Contains($"{planted}.Elsewhere.{victim}"), $"{how}: not seen");
    }

    static IEnumerable<Use> Uses(Type inside)
    {
        using var assembly = References.Open(inside);
        return [.. References.Of(assembly)];
    }

    static IEnumerable<Use> OfOurs(IEnumerable<Use> uses) => uses.Where(use => Within(use.ToNamespace, "ThiDua"));

    static IEnumerable<Use> Astray(IEnumerable<Use> uses, string own, IReadOnlyList<string> allowed) => uses.Where(use =>
        !(allowed.Contains($"{own}!") ? use.ToNamespace == own : Within(use.ToNamespace, own))
        && !allowed.Any(a => a.EndsWith('!') ? use.ToNamespace == a[..^1] : Within(use.ToNamespace, a)));

    static string FullName(string folder) => folder == "Cards" ? Cards : $"{Bot}.{folder}";

    static bool Within(string name, string outer) => name == outer || name.StartsWith(outer + ".", StringComparison.Ordinal);
}
