using Mono.Cecil;
using Mono.Cecil.Cil;
using ThiDua.Bot.Features;
using ThiDua.Cards.Elements;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Architecture;

public sealed class HouseRulesTests
{
    const int MostLines = 300;

    static readonly string[] SayNothing = ["Helper", "Helpers", "Util", "Utils", "Manager", "Provider", "Processor", "Base", "Common", "Impl"];

    // where Vietnamese is the subject itself: the words, the tables of the language, the sample office's own page
    static readonly string[] VietnameseIsAtHome = ["ThiDua.Cards.Text", "ThiDua.Bot.Recognition.Language", "ThiDua.Bot.Practice"];

    [Fact]
    public void Nothing_in_the_bot_is_public()
    {
        using var bot = References.Open(typeof(Feature));

        var shown = bot.MainModule.Types.Where(t => t.IsPublic).Select(t => t.FullName);

        Found.Nothing(shown);
    }

    [Fact]
    public void Every_file_can_be_read_in_one_sitting()
    {
        var files = Files().Select(f => (Path: Path.GetRelativePath(Sources.Root, f), Lines: File.ReadLines(f).Count())).ToList();

        var tooLong = files.Where(f => f.Lines > MostLines).ToList();

        Assert.NotEmpty(files);
        Found.Nothing(tooLong);
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        var types = Assemblies().SelectMany(a => a.MainModule.Types).SelectMany(References.Nested).ToList();

        var sayNothing = types.Where(t => !Made(t) && SayNothing.Any(s => Name(t).EndsWith(s, StringComparison.Ordinal))).Select(t => t.FullName);

        Found.Nothing(sayNothing);
    }

    [Fact]
    public void Vietnamese_stands_with_the_words()
    {
        var types = Assemblies().Take(2).SelectMany(a => a.MainModule.Types)
            .Where(t => !VietnameseIsAtHome.Any(home => t.Namespace == home || t.Namespace.StartsWith(home + ".", StringComparison.Ordinal)));

        var strays = from type in types
                     from text in References.Nested(type).SelectMany(Literals).Distinct()
                     where IsVietnamese(text)
                     select $"{type.FullName}: \"{text}\"";

        Found.Nothing(strays);
    }

    [Theory]
    [InlineData("Văn phòng", true)]
    [InlineData("thi đua", true)]
    [InlineData("khe\u0302n", true)]
    [InlineData("office", false)]
    [InlineData("nomination – “7K3Q9F” …", false)]
    public void Vietnamese_is_known_by_its_letters(string text, bool vietnamese) => Assert.Equal(vietnamese, IsVietnamese(text));

    static AssemblyDefinition[] Assemblies() =>
        [References.Open(typeof(Feature)), References.Open(typeof(AdaptiveCard)), References.Open(typeof(HouseRulesTests))];

    static IEnumerable<string> Files() => new[] { "bot", "cards", "tests", "manifest" }
        .SelectMany(top => Directory.EnumerateFiles(Sources.At(top), "*.cs", SearchOption.AllDirectories))
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));

    static string Name(TypeDefinition type) => type.Name.Split('`')[0];

    static bool Made(TypeDefinition type) => type.Name.Contains('<') || !type.FullName.StartsWith("ThiDua.", StringComparison.Ordinal);

    static IEnumerable<string> Literals(TypeDefinition type) => type.Methods.Where(m => m.HasBody)
        .SelectMany(m => m.Body.Instructions).Where(i => i.OpCode == OpCodes.Ldstr).Select(i => (string)i.Operand);

    // Latin letters with a mark, whole or composed; đ and ơ, ư with their own
    static bool IsVietnamese(string text) => text.Any(c =>
        c is (>= '\u00C0' and <= '\u01B0' and not '\u00D7' and not '\u00F7') or (>= '\u0300' and <= '\u036F') or (>= '\u1EA0' and <= '\u1EF9'));
}
