using ThiDua.Cards.Announcements;
using ThiDua.Cards.Deliveries;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class DeliveriesSamples : ICardSamples
{
    static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    static readonly DeliveryCounts Half = new(4_500, 2_250, 2_210, 4, 36, 0, 0, 2, [new(FailureReason.NotInstalled, 30), new(FailureReason.Blocked, 6)]);

    static readonly DeliveryCounts Every = new(
        100_000, 90_000, 1_000, 1_000, 4_000, 2_000, 1_000, 999, [.. Enum.GetValues<FailureReason>().Select(r => new FailureCount(r, 12_345))]);

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        const string title = "Tổng kết phong trào thi đua quý IV";
        var longest = Long(150);
        yield return ("progress", new ProgressCard("A1", title, AnnouncementStatus.Sending, false, false, Half, TimeSpan.FromSeconds(49), Nine)
        {
            MayCancel = true,
            RefreshFor = "29:cn-004",
        }.Draw(words));
        yield return ("progress-counting", new ProgressCard(
            "A1", title, AnnouncementStatus.Sending, true, false, new(0, 0, 0, 0, 0, 0, 0, 0, []), null, Nine) { MayCancel = true }.Draw(words));
        yield return ("progress-longest", new ProgressCard("A1", longest, AnnouncementStatus.Sending, false, false, Every, TimeSpan.FromHours(30), Nine)
        {
            MayCancel = true,
            FromList = true,
            StuckSince = Nine,
            RefreshFor = $"29:{new string('x', 80)}",
        }.Draw(words));
        yield return ("progress-recall", new ProgressCard(
            "A1", title, AnnouncementStatus.Recalled, false, false, new(100, 40, 0, 0, 0, 0, 60, 0, []), null, Nine).Draw(words));
        foreach (var status in (AnnouncementStatus[])[AnnouncementStatus.Sent, AnnouncementStatus.PartlySent, AnnouncementStatus.Cancelled, AnnouncementStatus.Recalled])
        {
            yield return ($"progress-{status}", new ProgressCard("A1", title, status, false, true, Half with { Waiting = 0 }, null, Nine).Draw(words));
            yield return ($"result-{status}", new ResultCard(
                "A1", title, status, 2, Half with { Waiting = 0 }, Nine, Nine.AddMinutes(3), Names(1, FailureReason.Blocked), Names(2), DeliveryNames.None,
                status == AnnouncementStatus.PartlySent).Draw(words));
        }
        yield return ("result-longest", new ResultCard(
            "A1", longest, AnnouncementStatus.PartlySent, 99, Every, Nine, Nine.AddDays(3), Names(DeliveryNames.Most, FailureReason.NotInTeams, Long(80)),
            Names(DeliveryNames.Most, null, Long(80)), Names(DeliveryNames.Most, null, Long(80)), true).Draw(words));
        yield return ("deliveries-none", new DeliveriesCard([], 0, [], default, null, null, Nine).Draw(words));
        yield return ("deliveries", new DeliveriesCard(
            [Line(title, Half), Line(title, Half) with { StuckSince = Nine }], 2,
            [Line(title, Half with { Waiting = 0 }) with { IsOver = true, Status = AnnouncementStatus.PartlySent }], new(12, 2, 3), null, null, Nine).Draw(words));
        yield return ("deliveries-longest", new DeliveriesCard(
            [.. Enumerable.Repeat(Line(longest, Every) with { StuckSince = Nine }, DeliveriesCard.MostUnderWay)], 99,
            [.. Enumerable.Repeat(Line(longest, Every) with { IsOver = true, Status = AnnouncementStatus.PartlySent }, DeliveriesCard.MostEnded)],
            new(123_456, 123_456, 123_456), Nine, Nine, Nine).Draw(words));
        foreach (var holdup in Enum.GetValues<Holdup>())
        {
            yield return ($"incident-{holdup}", new IncidentCard("A1", title, holdup, "BotNotRegistered", 2_250, Nine, null).Draw(words));
            yield return ($"incident-{holdup}-over", new IncidentCard(null, null, holdup, null, 0, Nine, Nine.AddMinutes(20)).Draw(words));
        }
    }

    static DeliveryLine Line(string title, DeliveryCounts counts) => new(
        "A1", title, "Nguyễn Thị Ánh", AnnouncementStatus.Sending, false, counts, Nine, TimeSpan.FromMinutes(2), null);

    static DeliveryNames Names(int count, FailureReason? reason = null, string name = "Phạm Thị Lan") =>
        new([.. Enumerable.Repeat(new DeliveryName(name, "Phòng Tổng hợp", reason), count)], count + 990);

    static string Long(int length) => string.Concat(Enumerable.Repeat("Nguyễn *Thị* Ánh ", length / 16 + 1))[..length];
}
