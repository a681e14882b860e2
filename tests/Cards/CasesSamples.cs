using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

/// <summary>Every card of cases up to the formal proposal, typical and at its longest.</summary>
sealed class CasesSamples : ICardSamples
{
    const string Award = "“Chiến sĩ thi đua Thành phố” (Văn phòng Ủy ban nhân dân Thành phố đề nghị)";

    static readonly string Longest = Long("Nguyễn Hưởng nghiệm thực kỷ luật của người chuyển đổi số ", 2_000);

    static readonly string Reason = Long("cần nêu kết quả bằng số liệu và gửi kèm minh chứng ", 500);

    static readonly PartyView Hoang = new(
        "490539fa-ec2a-5d65-a06c-8479e69aa0a6", "Công Tằng Tôn Nữ Thị Minh Phượng Hoàng",
        "Chuyên viên cao cấp phụ trách cải cách hành chính, Phòng Tài nguyên-Môi trường", "29:cn-010");

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        foreach (var stage in Enum.GetValues<CaseStage>())
        {
            yield return ($"case.{stage}", new CaseCard("CN-010", View(stage), Deeds(3, "thiếu số liệu"), false, CaseMay.Nothing).Draw(words));
        }
        yield return ("case.longest", new CaseCard(
            "CN-010", LongView(CaseStage.Returned), Deeds(6, Reason), true, CaseMay.Review | CaseMay.Supplement | CaseMay.Withdraw, words.CaseSentAgain).Draw(words));
        yield return ("case.review", new CaseCard("CN-005", View(CaseStage.Nominated), Deeds(1, null), false, CaseMay.Review | CaseMay.Withdraw).Draw(words));
        yield return ("case.history.longest", new CaseHistoryCard("CN-010", "7K3Q9F", Hoang.Name, Deeds(CaseHistoryCard.PageSize, Reason), 1, true).Draw(words));
        yield return ("case.review.list", new ReviewListCard("CN-005", new(Choices(3), 3, 0, [])).Draw(words));
        yield return ("case.review.empty", new ReviewListCard("CN-005", new([], 0, 0, []), words.DecideDone(CaseDecision.Propose, 12)).Draw(words));
        yield return ("case.review.longest", new ReviewListCard("CN-005", new(Choices(20), 200, 3, Codes(200)), null, words.CasesNoneChosen).Draw(words));
        foreach (var decision in Enum.GetValues<CaseDecision>())
        {
            yield return ($"case.ask.{decision}", new DecideCard("CN-005", "nonce", decision, Lines(1), Codes(1)).Draw(words));
            yield return ($"case.ask.{decision}.longest", new DecideCard("CN-005", "nonce", decision, Lines(20), Codes(200))
            {
                Errors =
                [
                    new(DecideCard.Attended, words.MeetingNumberError), new(DecideCard.Agreed, words.MeetingMoreThanAttended(9_999)),
                    new(DecideCard.Choice, words.RejectChooseError), new(DecideCard.Reason, words.ReasonTooShort(10)),
                ],
                Typed = new Dictionary<string, string> { [DecideCard.Reason] = Reason, [DecideCard.Attended] = "9999", [DecideCard.Choice] = "Other" },
            }.Draw(words));
        }
        yield return ("case.supplement.longest", new SupplementForm("CN-010", "nonce", LongView(CaseStage.Returned), "3", new(20, 2_000, 500))
        {
            Achievement = Longest, Evidence = Link, Errors = [new("achievement", words.AchievementTooLong(2_000)), new("evidence", words.EvidenceError)],
        }.Draw(words));
        yield return ("case.withdraw", new WithdrawCaseCard("CN-010", LongView(CaseStage.OnAgenda)).Draw(words));
        yield return ("case.list", new CaseListCard("CN-004", "Proposed", words.CasesIn(CaseStage.Proposed), Lines(20), 1_234, 3, true).Draw(words));
        yield return ("case.list.empty", new CaseListCard("CN-010", CaseListCard.Own, words.CasesOwn, [], 0, 0, false).Draw(words));
        yield return ("case.states", new CaseStatesCard("CN-004", [.. Enum.GetValues<CaseStage>().Select((s, i) => (s, (long)(i * 123)))]).Draw(words));
        foreach (var stage in (CaseStage[])[CaseStage.Nominated, CaseStage.Proposed])
        {
            yield return ($"case.waiting.{stage}", new CasesWaitingCard("CN-005", stage, Lines(10), 178, "09:00 23/11/2026").Draw(words));
            yield return ($"case.waiting.{stage}.empty", new CasesWaitingCard("CN-005", stage, [], 0, "09:00 23/11/2026").Draw(words));
        }
        foreach (var stage in Enum.GetValues<CaseStage>())
            yield return ($"case.news.{stage}", new CaseNewsCard("CN-010", stage, Lines(10, Reason), 178, "09:00 23/11/2026").Draw(words));
        yield return ("case.propose.longest", new ProposeForm(
            "CN-005", "nonce", "7K3Q9F", Longest, [.. Enumerable.Range(0, 10).Select(i => new Choice(Hoang.Full, $"person/CN-00{i}"))],
            [.. Enumerable.Range(0, 30).Select(i => new Choice(Award, $"form-{i}"))], ["person/CN-001"])
        {
            Errors = [new(ProposeForm.Who, words.ProposeWhoError), new(ProposeForm.AwardField, words.AwardDoesNotFit(Award, true)), new(DecideCard.Agreed, words.MeetingNumberError)],
        }.Draw(words));
        yield return ("case.proposed", new ProposedCard("CN-005", "7K3Q9F", Lines(10)).Draw(words));
    }

    static string Link => "https://drive.vanphong.example/" + new string('a', 469);

    static CaseView View(CaseStage stage) => new(
        "7K3Q9F", new("aad", "Phạm Thị Lan", "Chuyên viên, Phòng Tổng hợp", "29:cn-010"), "Giấy khen", stage, null, "Regular",
        "Đã thức trọn đêm 30/10 để hoàn thành báo cáo của Thành phố, đúng hạn và không có sai sót.", null, "Trần Quang Minh", "23/11/2026", "8M4R0G")
    {
        Endorsements = 12, Unit = "Phòng Tổng hợp", Reviewers = ["Nguyễn Văn Đức"], Secretaries = ["Nguyễn Thị Ánh"],
        Reason = stage is CaseStage.Returned or CaseStage.Rejected ? "thiếu số liệu" : null,
    };

    static CaseView LongView(CaseStage stage) => View(stage) with
    {
        Party = Hoang, Award = Award, Campaign = "Người cán bộ, công chức, viên chức trung thành, sáng tạo, tận tụy, gương mẫu", Achievement = Longest, Evidence = Link,
        Endorsements = 1_234_567, Unit = "Phòng Tài nguyên-Môi trường", Reviewers = [Hoang.Name, Hoang.Name, Hoang.Name], Secretaries = [Hoang.Name, Hoang.Name],
        Reason = Reason, Meeting = new(9_999, 9_998), Count = new(24, 25, 18), CommentsUntil = "30/11/2026", HandedOut = "09:00 23/11/2026",
    };

    static IReadOnlyList<CaseDeed> Deeds(int count, string? reason) =>
    [
        .. Enumerable.Range(0, count).Select(i => new CaseDeed(
            "09:00 23/11/2026", Hoang.Name, i == count - 1 ? CaseDeedKind.Opened : CaseDeedKind.Moved, CaseStage.Nominated, CaseStage.Returned, reason)),
    ];

    static IReadOnlyList<CaseLine> Lines(int count, string? reason = null) =>
        [.. Codes(count).Select(c => new CaseLine(c, Hoang.Name, "Phòng Tài nguyên-Môi trường", Award, CaseStage.Nominated, "23/11/2026", reason))];

    static IReadOnlyList<Choice> Choices(int count) => [.. Lines(count).Select(l => new Choice(l.Title, l.Code))];

    static IReadOnlyList<string> Codes(int count) => [.. Enumerable.Range(0, count).Select(i => $"7K{i:D4}")];

    static string Long(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];
}
