using ThiDua.Cards.Council;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class CouncilSamples : ICardSamples
{
    const string LongName = "Công Tằng Tôn Nữ Thị Minh Nguyệt Quỳnh Hương", LongAward = "Khen thưởng của Văn phòng UBND Thành phố Hà Nội";

    static readonly CardData Data = new() { For = "HD-1", Ref = "7K3Q9F", Nonce = "N5S2J8M4R0GAAAAA" };

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words) =>
        [.. Members(words), .. Sessions(words), .. Roll(words), .. Ballots(words), .. Minutes(words)];

    static IEnumerable<(string Name, AdaptiveCard Card)> Members(Words words)
    {
        var line = new CouncillorLine("HD-1", "Phạm Thị Lan", "Chair", "01/01/2026", null, null, true);
        yield return ("council", new CouncilCard(
            [line, line with { Person = "HD-2", Post = "ViceChair" }, line with { Person = "HD-3", Post = "Secretary" }, line with { Person = "HD-4", Post = "Member", To = "31/12/2026" },
                line with { Person = "HD-5", Post = "Substitute", For = "Trần Quang Minh", Standing = false }],
            4, true, Data, words.CouncilNamed("Phạm Thị Lan")).Draw(words));
        yield return ("council-nobody", new CouncilCard([], 0, false, Data).Draw(words));
        yield return ("council-longest", new CouncilCard(
            [.. Enumerable.Range(1, 40).Select(i => line with { Person = $"HD-{i}", Name = LongName, Post = "Substitute", For = LongName, To = "31/12/2026", Standing = false })],
            40, true, Data, Wrong: words.CouncilPickOne).Draw(words));
        yield return ("council-form", new CouncillorForm(new([]), new Dictionary<string, string>(), [], Data, []).Draw(words));
        yield return ("council-form-longest", new CouncillorForm(
            new([new("person/CN-012", "Trần Quang Minh")], "minh", [new("minh", [new("person/CN-012", "Trần Quang Minh"), new("person/CN-099", "Lê Minh")])]),
            new Dictionary<string, string> { ["post"] = "Substitute", ["from"] = "2026-01-01", ["to"] = "2025-01-01", ["inPlaceOf"] = "HD-3" },
            [.. Enumerable.Range(1, 60).Select(i => new Choice(LongName, $"HD-{i}"))], Data,
            [.. new[] { "Backwards", "ChairTaken", "ForNobody" }.Select(w => new FieldError(CouncillorForm.ForField, words.CouncilRefused(w)))]).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Sessions(Words words)
    {
        var paper = new PaperLine("giay-khen", "Giấy khen", 160, 70, "AllMembers", true, 6, 9, ["Trần Quang Minh", "Lê Ánh", "Phạm Thị Lan"]);
        var session = new SessionView("7K3Q9F", "Called", "31/07/2015", "Phòng họp 2", 9, 5, 1, 6, [paper, paper with { Form = "ntvt", Of = "PresentAndConsulted", Secret = false }]);
        var longest = session with
        {
            Reason = Long(500), OpenedAt = "14:00 31/07/2015", EndedAt = "16:30 31/07/2015", State = "Open",
            Papers = [.. Enumerable.Range(1, SessionCard.MostPapers).Select(i => paper with { Name = LongAward, Missing = i > 3 ? [] : [.. Enumerable.Repeat(LongName, 25)] })],
        };
        const SessionMay called = SessionMay.CallRoll | SessionMay.Attend | SessionMay.Open | SessionMay.Postpone | SessionMay.Void | SessionMay.Vote;
        const SessionMay open = SessionMay.CallRoll | SessionMay.Attend | SessionMay.Suspend | SessionMay.Void | SessionMay.Remind | SessionMay.Vote | SessionMay.Count;
        yield return ("session-called", new SessionCard(session, called, Data, words.SessionCalled("7K3Q9F", 178)).Draw(words));
        yield return ("session-refused", new SessionCard(session, called, Data, Wrong: words.SessionNoQuorum(6, 5, 9)).Draw(words));
        yield return ("session-open", new SessionCard(session with { State = "Open", OpenedAt = "14:00 31/07/2015" }, open, Data, words.SessionDone("Open")).Draw(words));
        yield return ("session-member", new SessionCard(session with { State = "Open" }, SessionMay.Attend | SessionMay.Vote, Data).Draw(words));
        yield return ("session-suspended", new SessionCard(
            session with { State = "Suspended", Reason = "Nghỉ trưa" }, SessionMay.CallRoll | SessionMay.Resume | SessionMay.Void, Data, words.SessionDone("Suspend")).Draw(words));
        yield return ("session-counted", new SessionCard(session with { State = "Counted" }, SessionMay.Nothing, Data, words.CountDone(176, 2, 1)).Draw(words));
        yield return ("session-void", new SessionCard(session with { State = "Void", Reason = "Chương trình chưa đúng" }, SessionMay.Nothing, Data).Draw(words));
        yield return ("session-longest", new SessionCard(longest, open, Data, Wrong: words.SessionKeyLost).Draw(words));
        yield return ("count-ask", new CountAskCard(session with { State = "Open" }, Data).Draw(words));
        yield return ("count-ask-longest", new CountAskCard(longest, Data, words.CountTooFew(LongAward, 3)).Draw(words));
        yield return ("call", new CallForm(
            178, 9, [new(words.SessionFormLine("Giấy khen", 160), "giay-khen"), new(words.SessionFormLine("Bằng khen", 15), "bk")], new Dictionary<string, string>(), 200, Data, []).Draw(words));
        yield return ("call-longest", new CallForm(
            500, 25, [.. Enumerable.Range(1, 40).Select(i => new Choice(words.SessionFormLine(LongAward, 160), $"form-{i}"))],
            new Dictionary<string, string> { ["day"] = "2015-07-31", ["place"] = Long(200), ["forms"] = "" }, 200, Data,
            [new(CallForm.DayField, words.SessionDayOver), new(CallForm.PlaceField, words.FieldNeeds(200, false))]).Draw(words));
        foreach (var act in new[] { "Suspend", "Postpone", "Void" })
        {
            yield return ($"session-{act}", new SessionReasonForm(
                act, words.SessionTitle("31/07/2015", "7K3Q9F"), new Dictionary<string, string> { ["reason"] = act == "Void" ? Long(500) : "" }, 500, Data,
                act == "Postpone" ? [new(SessionReasonForm.DayField, words.SessionDayOver)] : []).Draw(words));
        }
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Roll(Words words)
    {
        var seat = new SeatLine("HD-1", "Phạm Thị Lan", null, "Present");
        yield return ("roll", new RollCard(
            words.SessionTitle("31/07/2015", "7K3Q9F"), words.SessionPresence(1, 1, 6),
            [seat, seat with { Person = "HD-2", Attendance = "Written" }, seat with { Person = "HD-3", Attendance = "Absent" }], Data).Draw(words));
        yield return ("roll-longest", new RollCard(
            words.SessionTitle("31/07/2015", "7K3Q9F"), words.SessionPresence(20, 5, 17),
            [.. Enumerable.Range(1, 25).Select(i => new SeatLine($"HD-{i}", LongName, LongName, "Substituted"))], Data, Wrong: words.RollRest).Draw(words));
        var own = new OwnRollCard("7K3Q9F", "Called", "31/07/2015", "Phòng họp 2", 178, null, "Absent", null, Data);
        yield return ("invitation", own.Draw(words));
        yield return ("invitation-substitute", (own with { InPlaceOf = "Trần Quang Minh", Attendance = "Substituted" }).Draw(words));
        yield return ("invitation-written", (own with { Attendance = "Written", Reason = Long(500), Place = Long(200), Wrong = words.SessionNotSitting }).Draw(words));
        yield return ("invitation-over", (own with { State = "Void", Attendance = "Present", Reason = "Chương trình chưa đúng" }).Draw(words));
        yield return ("attend", new SessionCard(new("7K3Q9F", "Suspended", "31/07/2015", null, 9, 8, 0, 6, []), SessionMay.Attend, Data).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Ballots(Words words)
    {
        var line = new BallotLine("giay-khen", "Giấy khen", true, 160, null);
        var title = words.SessionTitle("31/07/2015", "7K3Q9F");
        yield return ("ballots", new BallotsCard(
            title, "7K3Q9F", false, [line, line with { Form = "ntvt", Marked = 158 }, line with { Form = "ldtt", Marked = 160, Secret = false }], true, Data, words.BallotReceived("Giấy khen", "14:30 31/07/2015", 160, 160)).Draw(words));
        yield return ("ballots-written", new BallotsCard(title, "7K3Q9F", true, [line with { Lines = 0 }], false, Data, words.BallotReminder).Draw(words));
        yield return ("ballots-longest", new BallotsCard(
            title, "7K3Q9F", true, [.. Enumerable.Range(1, SessionCard.MostPapers).Select(i => line with { Form = $"khen-thuong-cua-van-phong-{i}", Name = LongAward, Marked = 1 })], true, Data).Draw(words));
        var cases = Enumerable.Range(40, BallotCard.PageSize).Select(i => new BallotCase(i, $"7K3Q{i}", LongName, "Phòng Kiểm soát thủ tục hành chính")).ToList();
        yield return ("ballot", new BallotCard("7K3Q9F", "giay-khen", "Giấy khen", true, false, [.. cases.Take(2), new(0, "8M4R0G", "Phòng Tổng hợp", null)], 3, 1, 0, Data).Draw(words));
        yield return ("ballot-longest", new BallotCard(
            "7K3Q9F", "khen-thuong-cua-van-phong", LongAward, false, true, cases, 160, 2, 2, Data, words.BallotReceived(LongAward, "14:30 31/07/2015", 40, 160)).Draw(words));
        yield return ("ballot-refused", new BallotCard("7K3Q9F", "giay-khen", "Giấy khen", true, false, cases, 20, 0, 0, Data, Wrong: words.BallotChoseNothing).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Minutes(Words words)
    {
        var people = new MinutesPeople(["Phạm Thị Lan"], ["Phạm Thị Lan", "Trần Quang Minh"], ["Lê Ánh"], [], [], words.MinutesQuorum(6, 9, "2/3"));
        var all = new MinutesPeople(
            [LongName, LongName], [.. Enumerable.Repeat(LongName, 19)], [.. Enumerable.Repeat(words.MinutesSubstituted(LongName, LongName), 3)], [LongName, LongName], [LongName],
            words.MinutesQuorum(17, 25, "2/3"));
        var rule = words.PaperRule(160, 70, "AllMembers", true);
        var passed = new MinutesLine("7K3Q9F", "Phạm Thị Lan", "Phòng Tổng hợp", LineOutcome.Passed, new(7, 1, 1, 0, 9, 7, 0), []);
        yield return ("minutes", new MinutesCard(
            "7K3Q9F", true, words.SessionTitle("31/07/2015", "7K3Q9F"), "Phòng họp 2", "14:00 31/07/2015", "16:30 31/07/2015", people,
            [new("Giấy khen", rule, (9, 9), [passed, passed with { Outcome = LineOutcome.NotPassed }, passed with { Outcome = LineOutcome.Again, Totals = null }, passed with { Outcome = LineOutcome.Withdrawn, Totals = null, Unit = null }])],
            4, 0).Draw(words));
        yield return ("agenda", new MinutesCard(
            "7K3Q9F", false, words.SessionTitle("31/07/2015", "7K3Q9F"), null, null, null, people with { Written = [] },
            [new("Giấy khen", rule, null, [passed with { Outcome = LineOutcome.OnAgenda, Totals = null }])], 1, 0).Draw(words));
        yield return ("minutes-longest", new MinutesCard(
            "7K3Q9F", true, words.SessionTitle("31/07/2015", "7K3Q9F"), Long(200), "14:00 31/07/2015", "16:30 31/07/2015", all,
            [new(LongAward, rule, (25, 24), [.. Enumerable.Repeat(passed with { Name = LongName, Totals = new(17, 3, 3, 1, 24, 17, 1) }, MinutesCard.PageSize)])], 500, 0).Draw(words));
        yield return ("minutes-open", new MinutesCard(
            "7K3Q9F", true, words.SessionTitle("31/07/2015", "7K3Q9F"), null, null, null, people,
            [new(LongAward, words.PaperRule(160, 70, "PresentAndConsulted", false), (9, 9), [passed with { NotAgreed = ["Lê Ánh", "Trần Quang Minh"] }])], 21, 1).Draw(words));
    }

    static string Long(int length) => string.Concat(Enumerable.Repeat("Thi đua yêu nước, cải cách hành chính; ", 80))[..length];
}
