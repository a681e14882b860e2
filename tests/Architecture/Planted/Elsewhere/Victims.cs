namespace ThiDua.Tests.Architecture.Planted.Elsewhere;

sealed class HeldInAField;

class Inherited;

[AttributeUsage(AttributeTargets.Method)]
sealed class MarkingAttribute : Attribute;

static class CalledInALambda
{
    public static int Number => 1;
}

sealed class ArgumentOfAGeneric;

sealed class CaughtException : Exception;

static class MadeLater
{
    public static int Number() => 2;
}
