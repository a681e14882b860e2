using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Council;

/// <summary>Two things at once in a session: one comes first, and nothing is lost or counted twice.</summary>
public sealed class CouncilRaceTests
{
    const int Rounds = 3;

    [Fact]
    public async Task The_last_two_ballots_at_the_close_are_counted_if_and_only_if_they_were_received()
    {
        await using var office = await Chamber.Seated();
        for (var round = 0; round < Rounds; round++)
        {
            var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012");
            var code = await office.Meets();
            foreach (var member in Chamber.Nine.Take(7))
                await office.Votes(member, "giay-khen");
            var (one, other) = (await office.As("CN-008").Asks("bỏ phiếu"), await office.As("CN-009").Asks("bỏ phiếu"));
            await office.As("CN-008").Opens(one, "giay-khen", 0);
            await office.As("CN-009").Opens(other, "giay-khen", 0);
            var ask = await office.As(Chamber.Secretary).Asks("kiểm phiếu");

            var answers = await Task.WhenAll(
                office.As("CN-008").Presses(one, BallotCard.AgreeWhole), office.As(Chamber.Secretary).Presses(ask, CountAskCard.Confirm),
                office.As("CN-009").Presses(other, BallotCard.AgreeWhole));

            Assert.Contains("Đã kiểm phiếu: 1 hồ sơ đạt", answers[1].Words(), StringComparison.Ordinal);
            var box = await office.Box(code);
            Assert.Equal((await office.CaseOf(cases[0])).Count!.Agree, box.Count);
            Assert.Equal(box.Count, 7 + new[] { answers[0], answers[2] }.Count(a => !a.Words().Contains("Chưa thực hiện được", StringComparison.Ordinal)));
            Assert.All(box, b => Assert.Null(b.Slip));
            await office.Settled();
        }
        await office.Verified();
    }

    [Fact]
    public async Task A_ballot_that_Teams_sends_again_after_the_count_is_still_called_received()
    {
        await using var office = await Chamber.Seated(3);
        await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var code = await office.Meets(3);
        var sent = OutsideTeams.Pressed(
            office.Teams, office.Teams.Office.Someone("CN-002"), BallotCard.AgreeWhole, "ballot-once", new() { ["ref"] = BallotCard.At(code, "giay-khen", 0), ["for"] = "CN-002" });
        var first = await office.Teams.Deliver((JsonObject)sent.DeepClone(), Patience.Cancel);
        await office.Votes(Chamber.Chair, "giay-khen");
        await office.Votes(Chamber.Secretary, "giay-khen");
        await office.Counts();

        var again = await office.Teams.Deliver(sent, Patience.Cancel);

        Assert.Contains("Đã nhận phiếu “Giấy khen", first.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã nhận phiếu “Giấy khen", again.Words(), StringComparison.Ordinal);
        Assert.Contains("Việc bỏ phiếu tại phiên họp này nay đã kết thúc.", again.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task A_withdrawal_against_the_count_is_withdrawn_before_it_or_counted()
    {
        await using var office = await Chamber.Seated(3);
        for (var round = 0; round < Rounds; round++)
        {
            var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012", "CN-016");
            var code = await office.Meets(3);
            foreach (var member in Chamber.Nine.Take(3))
                await office.Votes(member, "giay-khen");
            var (withdraw, ask) = (await office.As("CN-010").Asks($"rút {cases[0]}"), await office.As(Chamber.Secretary).Asks("kiểm phiếu"));

            await Task.WhenAll(office.As("CN-010").Presses(withdraw, "Rút hồ sơ"), office.As(Chamber.Secretary).Presses(ask, CountAskCard.Confirm));

            var after = await office.CaseOf(cases[0]);
            Assert.True(after is { State: CaseState.Withdrawn, Count: null } or { State: CaseState.Passed, Count.Agree: 3 }, $"{after.State} {after.Count}");
            Assert.Equal(CaseState.Passed, await office.StateOf(cases[1]));
            Assert.Equal(SessionState.Counted, office.Session(code).State);
            await office.Settled();
        }
        await office.Verified();
    }

    [Fact]
    public async Task A_withdrawn_case_is_on_no_ballot_any_more_and_the_minutes_say_so()
    {
        await using var office = await Chamber.Seated(3);
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012", "CN-016");
        var code = await office.Meets(3);
        await office.As("CN-010").Presses(await office.As("CN-010").Asks($"rút {cases[0]}"), "Rút hồ sơ");

        var ballots = await office.As("CN-002").Asks("bỏ phiếu");
        await office.As("CN-002").Opens(ballots, "giay-khen", 0);
        Assert.DoesNotContain(cases[0], office.As("CN-002").Sees(ballots).Words(), StringComparison.Ordinal);
        foreach (var member in Chamber.Nine.Take(3))
            await office.Votes(member, "giay-khen");
        Assert.Contains("1 hồ sơ đạt, 0 hồ sơ không đạt.", await office.Counts(), StringComparison.Ordinal);

        Assert.Contains("Đã rút trước khi kiểm phiếu", (await office.As("CN-002").Asks($"biên bản {code}")).Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Who_loses_the_role_in_the_session_loses_seat_and_ballot_and_the_minutes_say_so()
    {
        await using var office = await Chamber.Seated();
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var code = await office.Meets();
        foreach (var member in Chamber.Nine)
            await office.Votes(member, "giay-khen");
        var open = await office.As("CN-009").Asks("bỏ phiếu");

        await office.Becomes("CN-009", Role.Head);

        Assert.Contains("Hội đồng", (await office.As("CN-009").Presses(open, BallotsCard.IdOf("giay-khen"))).Words(), StringComparison.Ordinal);
        await office.Counts();
        Assert.Equal(new CaseCount(8, 8, 8, 0, 0, 0, 8, 6, 0), (await office.CaseOf(cases[0])).Count);
        Assert.Equal(["CN-009"], office.Session(code).Vacated);
        Assert.Contains("Không còn là thành viên khi kiểm phiếu", (await office.As("CN-005").Asks("biên bản")).Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task The_same_ballot_from_phone_and_desktop_is_one_ballot_and_the_last_stands()
    {
        await using var office = await Chamber.Seated(3);
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        await office.Meets(3);
        var who = office.As("CN-002");
        var (phone, desktop) = (await who.Asks("bỏ phiếu"), await who.Asks("bỏ phiếu"));
        await who.Opens(phone, "giay-khen", 0);
        await who.Opens(desktop, "giay-khen", 0);

        await Task.WhenAll(
            who.Presses(phone, BallotCard.Cast, (BallotCard.FieldOf(0), BallotCard.Agree)), who.Presses(desktop, BallotCard.Cast, (BallotCard.FieldOf(0), BallotCard.Agree)));
        await who.Opens(phone, "giay-khen", 0);
        await who.Presses(phone, BallotCard.Cast, (BallotCard.FieldOf(0), BallotCard.Against));
        await office.Votes(Chamber.Chair, "giay-khen");
        await office.Votes(Chamber.Secretary, "giay-khen");
        await office.Counts();

        Assert.Equal((3, 2, 1), (await office.CaseOf(cases[0])).Count is { } count ? (count.Returned, count.Agree, count.Against) : default);
        await office.Verified();
    }

    [Fact]
    public async Task A_session_whose_key_is_lost_can_only_be_declared_void()
    {
        await using var office = await Chamber.Seated(3);
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var code = await office.Meets(3);
        foreach (var member in Chamber.Nine.Take(3))
            await office.Votes(member, "giay-khen");
        office.Services.GetRequiredService<IBallotKeys>().Destroy(code);

        Assert.Contains("Phiên họp chỉ có thể hủy", await office.Counts(), StringComparison.Ordinal);
        Assert.Contains("Phiên họp chỉ có thể hủy", await office.Votes("CN-002", "giay-khen"), StringComparison.Ordinal);
        var card = await office.As(Chamber.Secretary).Asks("họp");
        await office.As(Chamber.Secretary).Presses(card, "Hủy phiên họp");
        await office.As(Chamber.Secretary).Presses(card, SessionReasonForm.Void, ("reason", "mất khóa phiếu"));

        Assert.Equal(CaseState.Ready, await office.StateOf(cases[0]));
        await office.Verified();
    }

    [Fact]
    public async Task At_the_start_the_keys_of_sessions_that_are_over_or_never_were_are_destroyed()
    {
        await using var office = await Chamber.Seated(3);
        await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var (code, keys) = (await office.Meets(3), office.Services.GetRequiredService<IBallotKeys>());
        keys.Create("ZZZZZZ");

        await Start(office);
        Assert.Equal([code], keys.Sessions);

        foreach (var member in Chamber.Nine.Take(3))
            await office.Votes(member, "giay-khen");
        await office.Counts();
        keys.Create(code); // as if the bot had died between the count and the end of the key
        await Start(office);
        Assert.Empty(keys.Sessions);

        static Task Start(Kit.Office office) => office.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>()
            .OfType<ThiDua.Bot.Features.Council.BallotKeyKeeping>().Single().StartAsync(TestContext.Current.CancellationToken);
    }
}
