using ThiDua.Tests.Architecture.Planted.Elsewhere;

namespace ThiDua.Tests.Architecture.Planted;

/// <summary>Uses what it must not in every way there is; <see cref="FolderTests"/> has to see each.</summary>
static class Offender
{
    sealed class Holds(HeldInAField field)
    {
        public object Field { get; } = field;
    }

    sealed class Inherits : Inherited;

    [Marking]
    public static object Hold() => new Holds(new());

    public static object Inherit() => new Inherits();

    public static int InABody() => new[] { "a" }.Select(_ => CalledInALambda.Number).Sum();

    public static Type AsAnArgument() => typeof(List<ArgumentOfAGeneric>);

    public static void Catches(Action deed)
    {
        try
        {
            deed();
        }
        catch (CaughtException)
        {
            throw;
        }
    }

    public static async Task<int> Later()
    {
        await Task.Yield();
        return MadeLater.Number();
    }
}
