using ThiDua.StartProfile;

if (args.Length > 0)
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Benchmarks/StartProfile");
    return 2;
}

var published = await Recorded.Publish();
var methods = Compiled.In(await Recorded.Start(published));
var named = Profile.Write(methods, published, Recorded.Profile);
Console.WriteLine($"{Recorded.Profile}: {named} of the {methods.Count} methods that were compiled during the start");
return 0;
