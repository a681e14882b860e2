using ThiDua.Cards.Cases;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class CheckingSamples : ICardSamples
{
    const string LongName = "Công Tằng Tôn Nữ Thị Hoàng Ngọc Bảo Trân";

    static readonly CardData Data = new() { Nonce = "0123456789ABCDEF", For = "CN-004" };

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words) =>
    [
        .. Lists(words), .. Cases(words), .. Holds(words), .. Publishing(words), .. Comments(words),
        ("adhoc-reminder", new AdHocReminderCard("7K3Q9F", "Doãn Khắc Hưng", "Giấy khen", "Proposed", words.AdHocSince(51, 2, false), Waits: true).Draw(words)),
        ("adhoc-reminder-over", new AdHocReminderCard("7K3Q9F", LongName, "Giấy khen", "Awarded", words.AdHocSince(47, 2, true), Waits: false).Draw(words)),
    ];

    static IEnumerable<(string Name, AdaptiveCard Card)> Lists(Words words)
    {
        var typical = new CasePages([Line("7K3Q9F", "Phạm Thị Lan", words, 1, adHoc: true), Line("8M4R0G", "Trần Quang Minh", words, 0)], 2, 0, []);
        var longest = new CasePages(
            [.. Enumerable.Range(1, CasePages.PageSize).Select(i => Line($"7K3Q{i:D2}", LongName, words, 5, adHoc: true))], 178, 3,
            [.. Enumerable.Range(1, 160).Select(i => $"9N5S{i:D2}")]);
        yield return ("check-list", new CheckListCard(typical, new(1, 2), Data).Draw(words));
        yield return ("check-list-empty", new CheckListCard(new([], 0, 0, []), default, Data, words.CheckReceived(20)).Draw(words));
        yield return ("check-list-longest", new CheckListCard(longest, new(124, 155), Data, Wrong: words.CheckNothingDone(Long(600))).Draw(words));
        yield return ("check-return", Decide([], []).Draw(words));
        yield return ("check-reject", Decide(["BelowStandard", "SecondReward", "NotRegistered", "DossierIncomplete", "TooLate", "NotForThisParty", "Other"], []).Draw(words));
        yield return ("check-reject-longest", (Decide(["BelowStandard", "Other"], [new(CheckDecideForm.ReasonField, words.FieldNeeds(500, true))]) with
        {
            Codes = [.. Enumerable.Range(1, 300).Select(i => $"7K{i:D4}")], Names = [.. Enumerable.Range(1, 300).Select(_ => LongName)], Reason = Long(500), Choice = "Other",
        }).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Cases(Words words)
    {
        var typical = new CheckedCase(
            "7K3Q9F", "Phạm Thị Lan", "Phòng Tổng hợp", "Giấy khen", "Proposed", "Rèn tác phong chính quy", "Regular",
            "Hoàn thành sớm đợt số hoá hồ sơ, hướng dẫn cả phòng cùng làm.", "https://vanphong.example/minh-chung", "Trần Quang Minh", "20/11/2026",
            "Hoàn thành tốt nhiệm vụ trở lên.", [Found(words)[1]], ["4P6T1H · Số hoá quy trình tiếp nhận văn bản"], null, null);
        yield return ("check-case", new CheckCard(typical, CheckMay.Receive | CheckMay.Return | CheckMay.Reject, Data).Draw(words));
        yield return ("check-case-clean", new CheckCard(typical with { Found = [], Standards = null, Ideas = [] }, CheckMay.Nothing, Data, words.CheckReceived(1)).Draw(words));
        yield return ("check-case-adhoc", new CheckCard(
            typical with { Kind = "AdHoc", Achieved = (words.AdHocSince(5, 0, true), "2026-11-23") },
            CheckMay.Receive | CheckMay.Return | CheckMay.Reject | CheckMay.Date, Data).Draw(words));
        yield return ("check-case-longest", new CheckCard(
            typical with
            {
                Name = LongName, Achievement = Long(2_000), Evidence = $"https://vanphong.example/{new string('a', 470)}", Standards = Long(1_200), Found = Found(words),
                State = "Published", Ideas = [.. Enumerable.Range(1, 5).Select(i => $"4P6T{i:D2} · {Long(200)}")], Count = words.CheckCommentCount(12, 3),
                Until = "30/11/2026", KeptBack = words.KeptBackIs(words.KeptBack("CommentsOpen", 3)), Achieved = (words.AdHocSince(120, 5, false), "2026-11-18"),
            },
            CheckMay.Pass | CheckMay.Return | CheckMay.Reject, Data, Wrong: words.CheckNothingDone(Long(300))).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Holds(Words words)
    {
        var today = new Dictionary<string, string> { [HoldForm.FromField] = "2026-11-23" };
        var line = new HoldLine("7K3Q9F", "person/CN-155", "Trần Quang Minh", "Discipline", null, "23/11/2026", null, "Nguyễn Thị Ánh", Begun: true);
        yield return ("hold-form", new HoldForm(new([new("person/CN-012", "Trần Quang Minh")]), today, 500, Data, []).Draw(words));
        yield return ("hold-form-wrong", new HoldForm(
            new([], "minh", [new("minh", [new("person/CN-012", "Trần Quang Minh"), new("person/CN-099", "Lê Minh")])]),
            new Dictionary<string, string> { [HoldForm.KindField] = "Other", [HoldForm.GroundField] = Long(500), [HoldForm.ToField] = "2026-11-01" }, 500, Data,
            [new(HoldForm.ToField, words.HoldOver), new(HoldForm.KindField, words.HoldWhyError)]).Draw(words));
        yield return ("holds", new HoldsCard([line, line with { Id = "8M4R0G", Begun = false, To = "31/12/2026", Ground = "Chờ kết luận thanh tra" }], 2, true, Data, words.HoldPlaced("Minh")).Draw(words));
        yield return ("holds-none", new HoldsCard([], 0, true, Data).Draw(words));
        yield return ("holds-longest", new HoldsCard(
            [.. Enumerable.Range(1, 12).Select(i => line with { Id = $"7K{i:D4}", Name = LongName, Ground = Long(500), To = "31/12/2026" })], 40, true, Data,
            Wrong: words.HoldPickOne).Draw(words));
        yield return ("holds-leader", new HoldsCard([line with { Kind = "Complaint" }, line with { Kind = "Inspection" }], 2, false, Data).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Publishing(Words words)
    {
        Choice[] places = [new("Thi đua – Khen thưởng", "19:a"), new("PT-01 Trung thành, sáng tạo, tận tụy, gương mẫu", "19:b")];
        var typical = new CasePages([Line("7K3Q9F", "Phạm Thị Lan", words, 0), Line("8M4R0G", "Trần Quang Minh", words, 1)], 2, 0, []);
        var longest = new CasePages(
            [.. Enumerable.Range(1, CasePages.PageSize).Select(i => Line($"7K3Q{i:D2}", LongName, words, 1))], 178, 3,
            [.. Enumerable.Range(1, 160).Select(i => $"9N5S{i:D2}")]);
        string[] kept = [.. Enumerable.Range(1, 12).Select(i => $"7K3Q{i:D2} · {LongName}: {words.KeptBack("CommentsOpen", 2)}")];
        yield return ("publish-list", new PublishListCard(typical, new(1, 2), kept[..1], places, "19:a", Data).Draw(words));
        yield return ("publish-list-none", new PublishListCard(new([], 0, 0, []), default, [], [], "", Data, words.PublishDone(2)).Draw(words));
        yield return ("publish-list-longest", new PublishListCard(longest, new(124, 155), kept, places, "19:a", Data, Wrong: words.PublishNoPlace).Draw(words));
        yield return ("publish-preview", new PublishPreviewCard(
            ["7K3Q9F", "8M4R0G"], ["Phạm Thị Lan", "Trần Quang Minh"], [(2, "30/11/2026", 5)], new(1, 2), ["Thi đua – Khen thưởng"], "19:a", Data).Draw(words));
        yield return ("publish-preview-longest", new PublishPreviewCard(
            [.. Enumerable.Range(1, 300).Select(i => $"7K{i:D4}")], [.. Enumerable.Range(1, 300).Select(_ => LongName)],
            [(178, "30/11/2026", 5), (122, "07/12/2026", 10)], new(124, 155), ["Thi đua – Khen thưởng", "Chung"], "19:a,19:b", Data).Draw(words));
        IReadOnlyList<PublishedLine> some = [new("9N5S2J", "Phòng Tổng hợp", null), new("7K3Q9F", "Phạm Thị Lan", "Phòng Tổng hợp"), new("8M4R0G", "Trần Quang Minh", "Phòng Tổng hợp", "Withdrawn")];
        yield return ("published", new PublishedCard("4P6T1H", 3, "30/11/2026", false, [("Giấy khen", some)], 0, 1, new(1, 2)).Draw(words));
        yield return ("published-over", new PublishedCard("4P6T1H", 3, "30/11/2026", true, [("Giấy khen", some)], 0, 1, new(1, 2)).Draw(words));
        yield return ("published-longest", new PublishedCard(
            "4P6T1H", 178, "30/11/2026", false,
            [
                .. Enumerable.Range(1, 5).Select(g => (
                    "Khen thưởng của Văn phòng UBND Thành phố Hà Nội",
                    (IReadOnlyList<PublishedLine>)[.. Enumerable.Range(1, 5).Select(i => new PublishedLine($"7K{g}Q{i:D2}", LongName, "Phòng Tài nguyên-Môi trường", "Returned"))])),
            ], 3, 8, new(124, 155)).Draw(words));
        yield return ("period-ended", new PeriodEndedCard("4P6T1H", 178, 0, [], "30/11/2026").Draw(words));
        yield return ("period-ended-kept", new PeriodEndedCard("4P6T1H", 176, 2, [("7K3Q9F", "Phạm Thị Lan", words.KeptBack("Held", 0)), ("8M4R0G", "Trần Quang Minh", words.KeptBack("CommentsOpen", 1))], "30/11/2026").Draw(words));
        yield return ("period-ended-longest", new PeriodEndedCard(
            "4P6T1H", 100, 78, [.. Enumerable.Range(1, 15).Select(i => ($"7K3Q{i:D2}", LongName, words.KeptBack("CommentsOpen", 12)))], "30/11/2026").Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Comments(Words words)
    {
        var comment = new CommentView("9N5S2J", "7K3Q9F", "Phạm Thị Lan", "Giấy khen", "Lê Ánh", false, "Kết quả nêu trong hồ sơ là của cả phòng.", "09:15 24/11/2026", null, null);
        yield return ("comment-form", new CommentForm("7K3Q9F", "Phạm Thị Lan · Giấy khen", 10, 2_000, Data, []).Draw(words));
        yield return ("comment-form-longest", (new CommentForm(
            "7K3Q9F", null, 10, 2_000, Data, [new(CommentForm.CodeField, words.CommentNotPublished("7K3Q9F")), new(CommentForm.TextField, words.CommentLength(10, 2_000))]) with
        {
            Text = Long(2_000), Unnamed = true,
        }).Draw(words));
        yield return ("comment-sent", new CommentSentCard("7K3Q9F", "Phạm Thị Lan").Draw(words));
        yield return ("comment-dropped", new CommentSentCard(null, null).Draw(words));
        yield return ("comment-arrived", new CommentPageCard(comment, 0, 0, 500, Data).Draw(words));
        yield return ("comment-page-longest", (new CommentPageCard(
            comment with { Name = LongName, Text = Long(2_000), By = null, Unnamed = true }, 3, 12, 500, Data, words.CommentNeedsOutcome) with
        {
            Outcome = Long(500),
        }).Draw(words));
        yield return ("comment-considered", new CommentPageCard(comment with { Outcome = Long(500), ConsideredBy = "Nguyễn Thị Ánh" }, 1, 2, 500, Data).Draw(words));
        yield return ("comment-answer", new CommentAnswerCard("7K3Q9F", "Phạm Thị Lan", comment.Text, "Đã đối chiếu với phòng.", "Nguyễn Thị Ánh").Draw(words));
        yield return ("comment-answer-longest", new CommentAnswerCard("7K3Q9F", LongName, Long(2_000), Long(500), "Nguyễn Thị Ánh").Draw(words));
    }

    static CheckDecideForm Decide(IReadOnlyList<string> reasons, IReadOnlyList<FieldError> errors) =>
        new(["7K3Q9F", "8M4R0G"], ["Phạm Thị Lan", "Trần Quang Minh"], reasons, 500, Data, errors);

    static Choice Line(string code, string name, Words words, int found, bool adHoc = false) => new CheckLine(
        code, name, "Phòng Tài nguyên-Môi trường", "Khen thưởng của Văn phòng UBND Thành phố Hà Nội", adHoc ? words.AdHocSince(36, 1, true) : null, [.. Found(words).Take(found)]).Choice;

    static FoundLine[] Found(Words words) =>
    [
        new(words.FoundHeld("Discipline", "31/12/2026"), words.FoundHeldBriefly, true),
        new(words.FoundSameAchievement("8M4R0G", "Bằng khen của UBND Thành phố", words.CheckState("Received"), true), words.FoundSameAchievementBriefly("8M4R0G"), true),
        new(words.FoundSameForm("9N5S2J", words.CheckState("Proposed")), words.FoundSameFormBriefly("9N5S2J"), false),
        new(words.FoundRewarded(3, "Giấy khen", "20/11/2025"), words.FoundRewardedBriefly(3), false),
        new(words.FoundOverCap(15, 100, 15, 22), words.FoundOverCapBriefly(15), false),
        new(words.FoundNoEvidence, words.FoundNoEvidenceBriefly, false),
    ];

    static string Long(int length) => string.Concat(Enumerable.Repeat("Thi đua yêu nước, cải cách hành chính; ", 80))[..length];
}
