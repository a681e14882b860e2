using Mono.Cecil;
using ThiDua.Bot.Hosting;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Hosting;

/// <summary>A profile that nobody makes anew names less and less that is there, and the start becomes slower without a word.</summary>
public sealed class StartProfileTests
{
    [Fact]
    public void The_profile_of_the_start_is_of_this_bot()
    {
        using var profile = ModuleDefinition.ReadModule(Sources.At("bot", "start.mibc"));
        using var bot = ModuleDefinition.ReadModule(typeof(BotHost).Assembly.Location);

        var named = profile.GetTypeReferences().Where(type => type.Scope.Name == bot.Assembly.Name.Name).ToList();
        var there = named.Count(type => bot.GetType(type.FullName) is not null);

        Assert.True(named.Count > 30, $"It names {named.Count} types of the bot.");
        Assert.True(there >= 0.75 * named.Count, $"{there} of its {named.Count} types are there: make it anew with `dotnet run -c Release --project tests/Benchmarks/StartProfile`.");
    }
}
