using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Features;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class UnhurriedTests : IDisposable
{
    readonly Watch _clock = new();
    readonly Loop _work = new();
    readonly Unhurried<Loop> _unhurried;

    public UnhurriedTests() => _unhurried = new(_work, Quiet.Usual, _clock);

    [Fact]
    public async Task What_nobody_waits_for_begins_a_moment_after_the_start()
    {
        await _unhurried.StartAsync(Patience.Cancel);
        Assert.Equal(Quiet.Usual.Time, await _clock.Waits.WaitAsync(Patience.Cancel));
        Assert.False(_work.Began.IsCompleted);

        _clock.Advance(Quiet.Usual.Time);
        await _work.Began.WaitAsync(Patience.Cancel);
    }

    [Fact]
    public async Task It_ends_with_the_bot()
    {
        await Begun();
        await _unhurried.StopAsync(Patience.Cancel);
        Assert.True(_work.ExecuteTask!.IsCanceled);
    }

    [Fact]
    public async Task A_bot_that_ends_at_once_never_begins_it()
    {
        await _unhurried.StartAsync(Patience.Cancel);
        await _unhurried.StopAsync(Patience.Cancel);
        _clock.Advance(Quiet.Usual.Time);
        Assert.Null(_work.ExecuteTask);
    }

    [Fact]
    public async Task The_host_sees_a_fault_of_it()
    {
        await Begun();
        _work.Fail();
        await Assert.ThrowsAsync<IOException>(() => _unhurried.ExecuteTask!.WaitAsync(Patience.Cancel));
    }

    public void Dispose()
    {
        _unhurried.Dispose();
        _work.Dispose();
    }

    async Task Begun()
    {
        await _unhurried.StartAsync(Patience.Cancel);
        await _clock.Waits.WaitAsync(Patience.Cancel);
        _clock.Advance(Quiet.Usual.Time);
        await _work.Began.WaitAsync(Patience.Cancel);
    }

    /// <summary>Says when somebody began to wait, and how long.</summary>
    sealed class Watch : FakeTimeProvider
    {
        readonly TaskCompletionSource<TimeSpan> _waits = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<TimeSpan> Waits => _waits.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _waits.TrySetResult(dueTime);
            return timer;
        }
    }

    sealed class Loop : BackgroundService
    {
        readonly TaskCompletionSource _began = new(TaskCreationOptions.RunContinuationsAsynchronously);
        readonly TaskCompletionSource _failed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Began => _began.Task;

        public void Fail() => _failed.SetException(new IOException());

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            _began.SetResult();
            await _failed.Task.WaitAsync(stoppingToken);
        }
    }
}
