namespace ThiDua.Tests.Kit;

/// <summary>A wait for something that never comes fails by itself: long enough for any machine, short enough for whoever looks on.</summary>
static class Patience
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    public static CancellationToken Cancel => For(Longest);

    /// <summary>For what takes its time even when all is well.</summary>
    public static CancellationToken For(TimeSpan time)
    {
        var ends = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        ends.CancelAfter(time);
        return ends.Token;
    }

    /// <summary>Looks again and again; for what tells nobody that it has changed.</summary>
    public static async Task Until(Func<bool> holds)
    {
        var cancel = Cancel;
        while (!holds())
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, cancel);
    }
}
