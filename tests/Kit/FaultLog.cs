using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ThiDua.Tests.Kit;

/// <summary>Keeps what the bot logs as errors: a fault in the background must not look like a wait.</summary>
sealed class FaultLog : ILoggerProvider, ILogger
{
    readonly ConcurrentQueue<string> _said = new();

    public IReadOnlyCollection<string> Said => _said;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            _said.Enqueue($"{formatter(state, exception)} {exception}");
    }

    public void Dispose()
    {
    }
}
