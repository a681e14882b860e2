using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ThiDua.StartProfile;

/// <summary>
/// A profile for crossgen2 (<c>--mibc</c>): an assembly whose code loads the token of each method that is to be compiled ahead. The
/// compiler finds by itself what is called; what generic code reaches only through a virtual call it has to be told. What a later version
/// no longer has, it passes over. The format is dotnet/runtime's <c>MIbcProfileParser</c>.
/// </summary>
static class Profile
{
    /// <summary>Stands for the shared form of all reference types, in an assembly of that name which is nowhere.</summary>
    const string Shared = "System.__Canon", SharedHome = "System.Private.Canon";

    /// <summary>Names of the assemblies, ended with a <c>;</c>, that must be among those compiled for the methods to be looked at: this one always is.</summary>
    const string CompiledAssemblies = "System.Private.CoreLib;";

    /// <returns>How many were named: stubs that the runtime makes have no name, nor have the arguments of a generic method one in a trace.</returns>
    public static int Write(IReadOnlyList<Compiled> methods, string assemblies, string file)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(assemblies);
        var module = ModuleDefinition.CreateModule("start", new ModuleParameters { Kind = ModuleKind.Dll, AssemblyResolver = resolver });
        var types = new TypeNames(module, Directory.GetFiles(assemblies, "*.dll"));
        ILProcessor group = Add(module, "Methods"), dictionary = Add(module, "AssemblyDictionary");

        MethodReference[] named = [.. methods.Select(m => Named(m, types, module)).OfType<MethodReference>()];
        foreach (var method in named)
        {
            group.Emit(OpCodes.Ldtoken, method);
            group.Emit(OpCodes.Pop);
        }
        group.Emit(OpCodes.Ret);
        dictionary.Emit(OpCodes.Ldstr, CompiledAssemblies);
        dictionary.Emit(OpCodes.Ldtoken, group.Body.Method);
        dictionary.Emit(OpCodes.Pop);
        dictionary.Emit(OpCodes.Ret);
        module.Write(file);
        return named.Length;

        static ILProcessor Add(ModuleDefinition module, string name)
        {
            var method = new MethodDefinition(name, MethodAttributes.Public | MethodAttributes.Static, module.TypeSystem.Void);
            module.Types.Single(t => t.Name == "<Module>").Methods.Add(method);
            return method.Body.GetILProcessor();
        }
    }

    static MethodReference? Named(Compiled compiled, TypeNames types, ModuleDefinition module)
    {
        var definition = types.Definition(compiled.Type)?.Methods.SingleOrDefault(m => m.MetadataToken.ToInt32() == compiled.Token);
        if (definition is null || definition.Name != compiled.Name || definition.HasGenericParameters || types.Of(compiled.Type) is not { } type)
            return null;
        var method = module.ImportReference(definition);
        method.DeclaringType = type;
        return method;
    }

    /// <summary>From the runtime's names to references that the module can hold.</summary>
    sealed class TypeNames
    {
        readonly ModuleDefinition _module;
        readonly TypeReference _shared;
        readonly Dictionary<string, TypeDefinition> _all = [];

        public TypeNames(ModuleDefinition module, IEnumerable<string> assemblies)
        {
            _module = module;
            var home = new AssemblyNameReference(SharedHome, new Version());
            module.AssemblyReferences.Add(home);
            _shared = new TypeReference("System", "__Canon", module, home);
            foreach (var type in assemblies.Where(IsManaged).Select(ModuleDefinition.ReadModule).SelectMany(m => m.Types))
                Add(type, type.FullName);
        }

        /// <returns><c>null</c> when some part of it is in no assembly.</returns>
        public TypeReference? Of(string name)
        {
            var at = 0;
            return Read(name, ref at);
        }

        public TypeDefinition? Definition(string name) => _all.GetValueOrDefault(name.Split('[')[0]);

        TypeReference? Read(string name, ref int at)
        {
            var length = name.AsSpan(at).IndexOfAny('[', ']', ',');
            var plain = length < 0 ? name[at..] : name.Substring(at, length);
            at += plain.Length;
            var definition = _all.GetValueOrDefault(plain);
            var type = plain == Shared ? _shared : definition is null ? null : _module.ImportReference(definition);
            if (type is null)
                return null;
            if (definition?.GenericParameters.Count is > 0 and var count)
            {
                var generic = new GenericInstanceType(type);
                for (var number = 0; number < count; number++)
                {
                    at++;
                    if (at >= name.Length || Read(name, ref at) is not { } argument)
                        return null;
                    generic.GenericArguments.Add(argument);
                }
                at++;
                type = generic;
            }
            for (; name.AsSpan(at).StartsWith("[]"); at += "[]".Length)
                type = new ArrayType(type);
            return type;
        }

        void Add(TypeDefinition type, string name)
        {
            // internal helpers of one name are in many assemblies: those of the first assembly of all are meant most often
            if (!_all.ContainsKey(name) || type.Module.Assembly.Name.Name == "System.Private.CoreLib")
                _all[name] = type;
            foreach (var nested in type.NestedTypes)
                Add(nested, $"{name}+{nested.Name}");
        }

        static bool IsManaged(string file)
        {
            using var image = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(file));
            return image.HasMetadata;
        }
    }
}
