using ThiDua.Bot.Hosting;

namespace ThiDua.Tests.Hosting;

public sealed class RehearsalTests
{
    /// <summary>The bot starts without it too, only slower, so nobody else would notice.</summary>
    [Fact]
    public async Task The_rehearsal_beside_the_start_plays_to_its_end() => await Rehearsal.Play();
}
