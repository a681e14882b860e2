using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>Many at once on a bad day: whatever Teams answers, nobody is lost, and who may have got it twice is named.</summary>
public sealed class BroadcastStormTests
{
    const int People = 20_000;
    const double Faulty = 0.3;

    [Theory]
    [InlineData(1)]
    [InlineData(20261123)]
    public async Task Twenty_thousand_people_with_a_third_of_all_answers_faulty(int seed)
    {
        var faults = TeamsFaults.Mixed(seed, Faulty);
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(clock => teams = new(clock, faults: faults), People);
        var everybody = Hall.Everybody(People);

        await hall.Announce("plain", everybody[..8_000]);
        await hall.Announce("edited", everybody[6_000..14_000]);
        await hall.Announce("cancelled", everybody[12_000..18_000]);
        await hall.Announce("recalled", everybody[..3_000]);
        await hall.Announce("once", everybody[16_000..], WhenInDoubt.LeaveIt);
        await Task.WhenAll(
            Midway("edited", a => a with { Edition = a.Edition + 1 }),
            Midway("cancelled", a => a with { State = AnnouncementState.Cancelled }),
            Midway("recalled", a => a with { State = AnnouncementState.Recalled }));

        var reached = new HashSet<string>();
        foreach (var id in new[] { "plain", "edited", "cancelled", "recalled", "once" })
        {
            var ended = await hall.Settled(id);
            var copies = await hall.Copies(id);
            Assert.Equal(ended.Copies, copies.Select(copy => copy.To).Distinct().Count());
            reached.UnionWith(copies.Select(copy => copy.To));
            var found = copies.Select(copy => Wrong(ended, copy, teams)).OfType<string>().ToList();
            Assert.True(found.Count == 0, $"seed {seed}: {found.Count} copies, e.g. {string.Join("; ", found.Take(3))}");
            Assert.Single(await hall.Facts<AnnouncementEnded>(), fact => fact.Announcement == id);
        }
        Assert.Equal(People, reached.Count);
        Assert.Equal(8_000, hall.Now("plain").Reach!.Copies.Sent);
        Assert.Equal(8_000, hall.Now("edited").Reach!.Copies.Sent);
        Assert.Equal(4_000, hall.Now("once").Reach!.Copies is var once ? once.Sent + once.InDoubt : 0);
        Assert.InRange(hall.Now("cancelled").Reach!.Copies.Dropped, 1, 5_999);
        Assert.InRange(hall.Now("recalled").Reach!.Copies.Recalled, 1, 2_999);
        Assert.Empty(hall.Faults);
        // the storm was one
        Assert.True(faults.Given.Values.Sum() > 8_000);
        Assert.Equal(Trouble.Passing.Count, faults.Given.Count);

        async Task Midway(string id, Func<Announcement, Announcement> change)
        {
            while (await hall.Progress(id) is var progress && progress.Sent < Math.Max(1, progress.Copies / 4))
                await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System, Patience.Cancel);
            await hall.Change(id, change);
        }
    }

    /// <summary>What stands at the recipient's against what the bot says of him.</summary>
    static string? Wrong(Announcement announcement, Copy copy, CrowdTeams teams)
    {
        var standing = teams.Standing(CrowdTeams.ChatOf("29:" + copy.To["person/".Length..].ToLowerInvariant()))
            .Where(text => text.StartsWith(announcement.Subject + " ", StringComparison.Ordinal)).ToList();
        var holds = copy.State switch
        {
            CopyState.Sent => standing.Count >= 1 && standing.Count <= 1 + copy.Doubts
                && standing.Contains($"{announcement.Subject} {announcement.Edition} vi"),
            CopyState.Recalled => standing.Count <= copy.Doubts,
            CopyState.InDoubt => standing.Count <= copy.Doubts,
            CopyState.Dropped => standing.Count == 0,
            _ => false,
        };
        return holds ? null : $"{copy} has {standing.Count}";
    }
}
