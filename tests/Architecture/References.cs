using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ThiDua.Tests.Architecture;

/// <summary>One type that uses another.</summary>
sealed record Use(string From, string FromNamespace, string To, string ToNamespace)
{
    public override string ToString() => $"{From} uses {To}";
}

/// <summary>
/// Who uses whom, read from what the compiler made: signatures, bodies, attributes. A constant and a nameof leave no trace there.
/// </summary>
static class References
{
    public static AssemblyDefinition Open(Type inside) => AssemblyDefinition.ReadAssembly(inside.Assembly.Location);

    /// <summary>Each pair once; what the compiler made inside a type counts as that type.</summary>
    public static IEnumerable<Use> Of(AssemblyDefinition assembly) =>
        from type in assembly.MainModule.Types
        where type.Namespace.Length > 0
        from to in Nested(type).SelectMany(Mentioned).SelectMany(Parts).Select(Outermost).DistinctBy(t => t.FullName)
        where to.FullName != type.FullName
        select new Use(type.FullName, type.Namespace, to.FullName, to.Namespace);

    public static IEnumerable<TypeDefinition> Nested(TypeDefinition type) => type.NestedTypes.SelectMany(Nested).Prepend(type);

    static IEnumerable<TypeReference?> Mentioned(TypeDefinition type) =>
        type.Interfaces.Select(i => i.InterfaceType)
            .Append(type.BaseType)
            .Concat(type.Fields.Select(f => f.FieldType))
            .Concat(type.Properties.Select(p => p.PropertyType))
            .Concat(type.GenericParameters.SelectMany(Constraints))
            .Concat(type.Methods.SelectMany(Mentioned))
            .Concat(Attributes(type)).Concat(type.Fields.SelectMany(Attributes)).Concat(type.Properties.SelectMany(Attributes));

    static IEnumerable<TypeReference?> Mentioned(MethodDefinition method) =>
        method.Parameters.Select(p => p.ParameterType)
            .Append(method.ReturnType)
            .Concat(method.GenericParameters.SelectMany(Constraints))
            .Concat(Attributes(method))
            .Concat(method.HasBody ? Body(method.Body) : []);

    static IEnumerable<TypeReference?> Body(MethodBody body) =>
        body.Variables.Select(v => v.VariableType)
            .Concat(body.ExceptionHandlers.Select(h => h.CatchType))
            .Concat(body.Instructions.SelectMany(i => Operand(i.Operand)));

    static IEnumerable<TypeReference?> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod generic => [generic.DeclaringType, generic.ReturnType, .. generic.GenericArguments, .. generic.Parameters.Select(p => p.ParameterType)],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)],
        _ => [],
    };

    static IEnumerable<TypeReference?> Constraints(GenericParameter parameter) => parameter.Constraints.Select(c => c.ConstraintType);

    static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider thing) => thing.CustomAttributes.SelectMany(a =>
        a.ConstructorArguments.Select(c => c.Value as TypeReference).Prepend(a.AttributeType));

    static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };

    static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type;
    }
}
