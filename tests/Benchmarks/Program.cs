using ThiDua.Benchmarks;
using ThiDua.Benchmarks.Peers;

if (args is [Broadcasting.Engine or Broadcasting.Floor or Broadcasting.Paced, ..])
    return await Broadcasting.Run(args);

try
{
    return await Benchmark.Run(Settings.Of(args));
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine($"{wrong.Message} {Settings.Usage}");
    return 2;
}
