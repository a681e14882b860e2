using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Architecture;

public sealed class CatalogueTests
{
    [Fact]
    public async Task Every_feature_stands_in_the_catalogue_once()
    {
        await using var office = await Office.Open();
        var features = typeof(Feature).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Feature)) && !t.IsAbstract);

        var listed = office.Services.GetRequiredService<Catalogue>().Features.Select(f => f.GetType());

        Assert.Equal([.. features.Select(f => f.Name).Order(StringComparer.Ordinal)], [.. listed.Select(f => f.Name).Order(StringComparer.Ordinal)]);
    }
}
