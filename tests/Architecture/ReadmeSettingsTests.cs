using System.Text.RegularExpressions;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Architecture;

/// <summary>A setting that README.md invents is believed, written down, and does nothing.</summary>
public sealed partial class ReadmeSettingsTests
{
    // .NET's own
    static readonly string[] NotOurs = ["Kestrel", "Logging"];

    [Fact]
    public void Every_setting_that_README_names_is_one()
    {
        var named = Setting().Matches(File.ReadAllText(Sources.At("README.md"))).Select(m => m.Groups[1].Value).Distinct().ToList();

        Assert.Contains("Delivery:PerSecond", named);
        Found.Nothing(named.Where(name => !Exists(name)));
    }

    static bool Exists(string name)
    {
        var path = name.Split(':');
        if (NotOurs.Contains(path[0]))
            return true;
        var at = typeof(IStore).Assembly.GetTypes().SingleOrDefault(t => t.Name == $"{path[0]}Options");
        foreach (var part in path[1..].Where(p => !int.TryParse(p, out _)))
            at = at?.GetProperty(part)?.PropertyType;
        return at is not null;
    }

    [GeneratedRegex("`(?:--)?([A-Z][A-Za-z]+(?::[A-Z0-9][A-Za-z0-9]*)+)[`=]")]
    private static partial Regex Setting();
}
