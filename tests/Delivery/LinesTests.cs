using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Delivery;
using ThiDua.Tests.Channel;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

public sealed class LinesTests
{
    [Fact]
    public async Task Nothing_is_given_the_connector_but_the_lines()
    {
        List<Type> given = [];
        await using var office = await Office.Open(more: builder => given.AddRange(
            from service in builder.Services
            let type = service.ServiceType.Assembly == typeof(Lines).Assembly || !service.IsKeyedService ? service.ImplementationType : null
            where type?.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => p.ParameterType == typeof(IConnector)) == true
            select type));

        Assert.Equal([typeof(Lines)], given);
    }

    [Theory]
    [InlineData("Production", "Delivery:PerSecond", 0)]
    [InlineData("Production", "Delivery:PerSecond", 51)]
    [InlineData("Development", "Delivery:PerSecond", -1)]
    [InlineData("Development", null, 0)]
    [InlineData("Production", null, 50)]
    public void A_rate_that_Teams_does_not_take_is_refused_by_name(string environment, string? named, int perSecond) =>
        Judged(environment, named, o => o.PerSecond = perSecond);

    [Theory]
    [InlineData("SendWindows", "seven")]
    [InlineData("SendWindows", "")]
    [InlineData("SendWindows", "7/0")]
    [InlineData("ReadWindows", "14/1,16/2")]
    public void Windows_that_are_none_are_refused_by_name(string setting, string windows) =>
        Judged("Production", $"Delivery:{setting}", o => (o.SendWindows, o.ReadWindows) = setting == "SendWindows" ? (windows, o.ReadWindows) : (o.SendWindows, windows));

    static void Judged(string environment, string? named, Action<DeliveryOptions> set)
    {
        var options = new DeliveryOptions();
        set(options);

        var judged = new DeliveryOptionsRules(Bare.Builder(environment).Environment).Validate(null, options);

        Assert.Equal(named is null, judged.Succeeded);
        if (named is not null)
            Assert.Contains(named, Assert.Single(judged.Failures!), StringComparison.Ordinal);
    }
}
