using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ThiDua.Tests.Kit;

/// <summary>Keeps everything that is logged, at every level and with every value.</summary>
sealed class AllLog : ILoggerProvider, ILogger
{
    readonly ConcurrentQueue<string> _said = new();

    public IReadOnlyCollection<string> Said => _said;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _said.Enqueue($"{state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(' ', named.Select(n => $"{n.Key}={n.Value}")) : "";
        _said.Enqueue($"{formatter(state, exception)} {values} {exception}");
    }

    public void Dispose()
    {
    }
}
