using Mono.Cecil;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Recognition.Language;

/// <summary>
/// Slim containers run without ICU, where .NET's normalising, casing and comparing silently give other answers. Nothing here may call them.
/// </summary>
public sealed class NoIcuTests
{
    static readonly string[] IcuTypes = ["System.Globalization.CompareInfo", "System.Globalization.TextInfo", "System.Globalization.IdnMapping"];

    static readonly string[] Cased = ["ToLower", "ToUpper", "ToLowerInvariant", "ToUpperInvariant"];

    static readonly string[] Compared = ["StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "Contains", "Replace", "Equals", "Compare", "CompareTo"];

    [Fact]
    public void Nothing_in_Language_calls_what_ICU_answers()
    {
        using var bot = ModuleDefinition.ReadModule(typeof(VietnameseText).Assembly.Location);
        var own = bot.GetTypes().Where(type => OutermostOf(type).Namespace == typeof(VietnameseText).Namespace).ToList();

        var calls = own.SelectMany(type => type.Methods).Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions, (method, step) => (method, step.OpCode, Called: step.Operand as MethodReference))
            .Where(call => call.Called is not null && AsksIcu(call.Called))
            .Select(call => $"{call.method.FullName} calls {call.Called}");

        Assert.True(own.Count > 10);
        Assert.Empty(calls);
    }

    [Fact]
    public async Task All_of_Language_gives_the_same_answers_in_a_process_without_ICU()
    {
        Assert.SkipWhen(WithoutIcu.IsHere, "This is the process without ICU.");

        var said = await WithoutIcu.Passes("--filter-namespace", typeof(NoIcuTests).Namespace!);

        Assert.Contains("There is no ICU here", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(Asking.Normalize))]
    [InlineData(nameof(Asking.Lower))]
    [InlineData(nameof(Asking.LowerLetter))]
    [InlineData(nameof(Asking.Begin))]
    [InlineData(nameof(Asking.Compare))]
    [InlineData(nameof(Asking.Culture))]
    public void The_check_sees_each_kind_of_call(string kind)
    {
        using var tests = ModuleDefinition.ReadModule(typeof(Asking).Assembly.Location);
        var method = tests.GetTypes().Single(type => type.Name == nameof(Asking)).Methods.Single(one => one.Name == kind);

        Assert.Contains(method.Body.Instructions, step => step.Operand is MethodReference called && AsksIcu(called));
    }

    static bool AsksIcu(MethodReference called)
    {
        var type = called.DeclaringType.FullName;
        if (IcuTypes.Contains(type))
            return true;
        if (type == "System.Globalization.CultureInfo")
            return called.Name != "get_InvariantCulture";
        if (type == "System.StringComparer")
            return called.Name is not ("get_Ordinal" or "Equals" or "Compare" or "GetHashCode");
        if (called.Name is "Normalize" or "IsNormalized" && type.StartsWith("System.", StringComparison.Ordinal))
            return true;
        if (Cased.Contains(called.Name))
            return true;

        var texts = called.Parameters.Count(parameter => parameter.ParameterType.FullName == "System.String");
        var says = called.Parameters.Any(parameter => parameter.ParameterType.FullName == "System.StringComparison");
        return type == "System.String" && Compared.Contains(called.Name) && texts > 0 && !says
            // without a comparison these are ordinal
            && called.Name is not ("Contains" or "Replace" or "Equals");
    }

    static TypeDefinition OutermostOf(TypeDefinition type) => type.DeclaringType is { } outer ? OutermostOf(outer) : type;

    static class Asking
    {
        public static string Normalize(string text) => text.Normalize();

        public static string Lower(string text) => text.ToLowerInvariant();

        public static char LowerLetter(char letter) => char.ToLowerInvariant(letter);

#pragma warning disable CA1309, CA1310 // the culture's own comparison is what the check must see
        public static bool Begin(string text) => text.StartsWith("ab");

        public static int Compare(string text) => string.Compare(text, "a");
#pragma warning restore CA1309, CA1310

        public static System.Globalization.CultureInfo Culture() => System.Globalization.CultureInfo.CurrentCulture;
    }
}
