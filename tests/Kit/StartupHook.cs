using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using ThiDua.Tests.Promise;
using ThiDua.Tests.Storage.Crash;

// The runtime looks for this name, in no namespace: https://github.com/dotnet/runtime/blob/main/docs/design/features/host-startup-hook.md
#pragma warning disable IDE0130, CA1050
/// <summary>
/// Run by .NET before Main where DOTNET_STARTUP_HOOKS names this assembly: so a process that is to be killed needs no executable of its
/// own, and the bot's has no test code in it.
/// </summary>
sealed class StartupHook
{
    /// <summary>A bot with this in its environment kills itself, with SIGKILL, in the instant after so many answers left.</summary>
    public const string AnswersToLive = "THIDUA_TEST_ANSWERS_TO_LIVE";

    /// <summary>A bot with this in its environment kills itself at that <see cref="CountDeath"/>.</summary>
    public const string DiesInCount = "THIDUA_TEST_DIES_IN_COUNT";

    static int _left;

    public static void Initialize()
    {
        if (BroadcastChild.IsWanted)
        {
            BroadcastChild.Run();
            return;
        }
        if (DeadlineChild.IsWanted)
        {
            DeadlineChild.Run();
            return;
        }
        if (int.TryParse(Environment.GetEnvironmentVariable(AnswersToLive), out _left))
            Listen("Microsoft.AspNetCore", "Microsoft.AspNetCore.Hosting.HttpRequestIn.Stop", _ => Count());
        else if (Enum.TryParse<CountDeath>(Environment.GetEnvironmentVariable(DiesInCount), out var death))
        {
            // the bot makes no code while it runs, but the store that dies is a proxy
            AppContext.SetSwitch("System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported", true);
            Listen("Microsoft.Extensions.Hosting", "HostBuilding", host => DoomedCount.Put(death, (IHostBuilder)host!));
        }
        else
            CrashChild.Run();
    }

    /// <summary>What the framework tells whoever asks; so no line of the bot's own is changed.</summary>
    static void Listen(string source, string what, Action<object?> then) => DiagnosticListener.AllListeners.Subscribe(new Each<DiagnosticListener>(listener =>
    {
        if (listener.Name == source)
        {
            listener.Subscribe(new Each<KeyValuePair<string, object?>>(told =>
            {
                if (told.Key == what)
                    then(told.Value);
            }));
        }
    }));

    static void Count()
    {
        if (Interlocked.Decrement(ref _left) == 0)
            Process.GetCurrentProcess().Kill();
    }

    sealed class Each<T>(Action<T> then) : IObserver<T>
    {
        public void OnNext(T value) => then(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
