using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Features;
using ThiDua.Bot.Features.Campaigns;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Alarms;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Promise;

/// <summary>
/// The bot is killed (SIGKILL) again and again in the mornings on which people are reminded of the deadlines of their campaigns: three
/// days and one day before each of three deadlines, everybody is reminded once.
/// </summary>
public sealed class DeadlineKillTests : IDisposable
{
    const int Kills = 50;
    const int Campaigns = 100;

    /// <summary>The exit code of whoever died of SIGKILL.</summary>
    const int Killed = 128 + 9;

    /// <summary>Of a moment in ticks.</summary>
    const int Digits = 18;

    static readonly DateOnly FirstMonday = new(2026, 11, 23);

    static readonly string[] Channels = ["19:a@thread.tacv2", "19:b@thread.tacv2"], Nominators = ["CN-010", "CN-011"], Council = ["CN-002", "CN-003", "CN-004"];

    readonly string _folder = Directory.CreateTempSubdirectory("thidua-deadlines-").FullName;

    static CancellationToken Cancel => Patience.For(TimeSpan.FromMinutes(2));

    string StorePath => Path.Combine(_folder, "office.db");

    [Theory]
    [InlineData(7)]
    public async Task Killed_in_the_middle_of_reminding_everybody_is_reminded_of_each_deadline_three_days_and_one_day_before_and_once(int seed)
    {
        await Fill();
        var (random, from, atWork) = (new Random(seed), new DateTimeOffset(2026, 11, 19, 0, 0, 0, TimeSpan.Zero), 0);
        for (var lives = 1; lives <= Kills; lives++)
        {
            // some find the clock set back, and some die before they have done anything
            var early = lives % 10 == 1;
            using var living = Life(
                lives % 10 == 0 ? from.AddDays(-2) : from,
                early ? [] : [(DeadlineChild.DiesAfter, random.Next(1, 17)), (DeadlineChild.DiesLater, random.Next(1000))]);
            if (early)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(random.Next(150)), TimeProvider.System, Cancel);
                living.Kill();
            }
            var reached = default(DateTimeOffset);
            while (await living.StandardOutput.ReadLineAsync(Cancel) is { } line && line != DeadlineChild.AllRang)
            {
                // the last one may be half a one
                if (line.Length == Digits)
                    reached = At(line);
            }
            living.Kill();
            await living.WaitForExitAsync(Cancel);
            if (living.ExitCode != Killed)
                Assert.Fail(await living.StandardError.ReadToEndAsync(Cancel));
            from = reached > from ? reached : from;
            atWork += await IsAtWork(from) ? 1 : 0;
        }
        using var last = Life(from);
        while (await last.StandardOutput.ReadLineAsync(Cancel) is var line && line != DeadlineChild.AllRang)
        {
            if (line is null)
                Assert.Fail(await last.StandardError.ReadToEndAsync(Cancel));
        }
        last.Kill();
        await last.WaitForExitAsync(Cancel);

        await using var store = LiteDbStore.Open(StorePath, TimeProvider.System, NullLogger.Instance);
        await EverybodyWasRemindedOnce(store);
        Assert.True((await new Verification(store).Run(Cancel)).Holds);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Kills} kills, {atWork} of them when some reminders of a morning had rung and some had not");
        // else nothing was tried
        Assert.True(atWork > Kills / 2, $"{atWork}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static async Task EverybodyWasRemindedOnce(IStore store)
    {
        var (rang, reminded) = (new List<string>(), new List<string>());
        for (var n = 0; n < Campaigns; n++)
        {
            var posts = await store.PostsOf(DeadlineReminders.SubjectOf(Code(n)), Cancel);
            Assert.All(posts, post => Assert.Equal((PostState.Waiting, 1, DeadlineReminders.Template), (post.State, post.Wanted, post.Template)));
            reminded.AddRange(posts.Select(post => post.Id));
        }
        await foreach (var entry in store.Entries(1, Cancel))
        {
            if (FactJson.Read(entry.Kind, entry.Json) is AlarmRang fact)
                rang.Add(fact.Alarm);
        }
        var expected = Enumerable.Range(0, Campaigns).SelectMany(n => Of(n).Set().SelectMany(d => new[] { 3, 1 }.Select(before => (Campaign: Code(n), d.Kind, d.Day, before)))).ToList();

        Assert.Equal(6 * Campaigns, rang.Count);
        Assert.Equal(Sorted(expected.Select(e => $"campaign/{e.Campaign}/{e.Kind}/{e.Day:yyyyMMdd}/T-{e.before}")), Sorted(rang));
        Assert.Equal(
            Sorted(expected.SelectMany(e => Whom(e.Kind).Select(to => $"reminders/{e.Campaign}/{e.Kind}/{e.Day:yyyyMMdd}/{e.before}@{to}"))), Sorted(reminded));
        // and each in the morning it is for, whatever was killed on that morning
        Assert.All(store.All(Kinds.Alarms).Values, rung => Assert.Equal(rung.Value.Due, rung.Value.At));
    }

    static IEnumerable<string> Whom(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Unit => Channels,
        DeadlineKind.Evidence => Nominators.Select(p => $"person/{p}"),
        _ => Council.Select(p => $"person/{p}"),
    };

    static IEnumerable<string> Sorted(IEnumerable<string> some) => some.Order(StringComparer.Ordinal);

    static string Code(int n) => $"PT-{n:D2}";

    /// <summary>In the middle of three weeks: so late in each that three days and one day before never come on the same morning.</summary>
    static Deadlines Of(int n) => FirstMonday.AddDays((7 * (n % 3)) + 2 + (n / 3 % 3)) is var unit ? new(unit, unit.AddDays(7), unit.AddDays(14)) : Deadlines.None;

    async Task Fill()
    {
        var written = new DateTimeOffset(2026, 11, 2, 3, 0, 0, TimeSpan.Zero);
        await using var store = LiteDbStore.Open(StorePath, TimeProvider.System, NullLogger.Instance);
        var change = new Change("system", written).Write(Kinds.Offices, new Bot.Recognition.Office("Văn phòng"), 0);
        foreach (var place in Channels)
            change.Write(Kinds.Places, new(place, PlaceKind.Channel, place, "https://smba.trafficmanager.net/teams", "tenant", "28:bot"), 0);
        foreach (var person in Nominators.Concat(Council))
            change.Write(Kinds.People, new(person, person) { Roles = [person == "CN-004" ? Role.Secretary : Council.Contains(person) ? Role.Council : Role.Staff] }, 0);
        for (var n = 0; n < Campaigns; n++)
        {
            var campaign = new Campaign(
                Code(n), Code(n), null, null, "Mỗi người một việc tốt", null, new(2026, 11, 2), new(2026, 12, 31), null, null, null, null, "CN-001", written)
            {
                Deadlines = Of(n),
                Places = Channels,
            };
            change.Write(Kinds.Campaigns, campaign, 0).Record(CampaignLaunched.Of(campaign));
            foreach (var by in Nominators)
                Nominate(change, $"{Code(n)}-{by}", by, campaign);
        }
        Assert.IsType<Commit.Landed>(await store.Commit(change, Cancel));
    }

    static void Nominate(Change change, string id, string by, Campaign campaign)
    {
        var nomination = new Nomination(
            id, by, [new(PartyKind.Person, "CN-001", null)], campaign.Id, NominationKind.Themed, "Đã thức trọn đêm để hoàn thành báo cáo", null, campaign.At,
            new(2026, 11, 2));
        change.Write(Kinds.Nominations, nomination, 0).Record(new Nominated(
            id, nomination.Nominees, nomination.Campaign, nomination.Kind, nomination.Achievement, null, nomination.Day));
    }

    /// <summary>Whether it died when some of a morning's alarms had rung and some had not.</summary>
    async Task<bool> IsAtWork(DateTimeOffset moment)
    {
        await using var store = LiteDbStore.Open(StorePath, TimeProvider.System, NullLogger.Instance);
        var rung = store.All(Kinds.Alarms).Values.Count(r => r.Value.Due == moment);
        var hours = new Desk(store, TimeProvider.System, new RandomIds()).Hours;
        var all = store.All(Kinds.Campaigns).Values.Sum(c => DeadlineRules.Of(c.Value, hours).Count(r => r.Placed.At == moment));
        return rung > 0 && rung < all;
    }

    Process Life(DateTimeOffset from, params IEnumerable<(string Name, int Value)> death) => Child.Of<DeadlineKillTests>(
        [(DeadlineChild.StorePath, StorePath), (DeadlineChild.From, Text(from.UtcTicks)), .. death.Select(d => (d.Name, Text(d.Value)))]);

    static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    static DateTimeOffset At(string line) => new(long.Parse(line, CultureInfo.InvariantCulture), TimeSpan.Zero);
}
