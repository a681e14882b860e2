using ThiDua.Cards.Cases;
using ThiDua.Cards.Awards;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Decisions;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class DecisionsSamples : ICardSamples
{
    const string LongName = "Công Tằng Tôn Nữ Thị Hoàng Ngọc Bảo Trân", LongForm = "Khen thưởng của Văn phòng UBND Thành phố Hà Nội";

    static readonly CardData Data = new() { Nonce = "0123456789ABCDEF", For = "CN-004" };

    static readonly PaperSort[] Sorts = [PaperSort.Decision, PaperSort.Submission, PaperSort.Outcome];

    static readonly Choice[] Places = [new("Thi đua – Khen thưởng", "19:a"), new("PT-01 Trung thành, sáng tạo, tận tụy, gương mẫu", "19:b")];

    static readonly IReadOnlyDictionary<string, int> Limits =
        new[] { PaperForm.Number, PaperForm.Signatory, PaperForm.Ground, PaperForm.Merit, PaperForm.Addressee }.ToDictionary(f => f, _ => 200);

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words) =>
    [
        .. Lists(words), .. Forms(words), .. Papers(words), .. Revocations(words),
        ("head-note", new HeadNoteCard("chị", "Hoa", "Phòng Tổng hợp", "Giấy khen", "Chánh Văn phòng", "215/QĐ-VP", new(2026, 11, 20), true, ["Phạm Thị Lan", "Trần Quang Minh"]).Draw(words)),
        ("head-note-unit", new HeadNoteCard(null, "Hoa", "Phòng Tổng hợp", "Giấy khen", "Chánh Văn phòng", "215/QĐ-VP", new(2026, 11, 20), true, []).Draw(words)),
        ("head-note-longest", new HeadNoteCard(
            "chị", "Hoa", "Phòng Tài nguyên-Môi trường", LongForm, "Chánh Văn phòng", "215/QĐ-VP", new(2026, 11, 20), false,
            [.. Enumerable.Range(1, 145).Select(_ => LongName)]).Draw(words)),
    ];

    static IEnumerable<(string Name, AdaptiveCard Card)> Lists(Words words)
    {
        var typical = new CasePages([Line("7K3Q9F", "Phạm Thị Lan", null), Line("8M4R0G", "Trần Quang Minh", words.PaperRefusedBriefly("Held"))], 2, 0, []);
        var longest = new CasePages(
            [.. Enumerable.Range(1, CasePages.PageSize).Select(i => Line($"7K3Q{i:D2}", LongName, words.PaperRefusedBriefly("NotForThisParty")))], 178, 3,
            [.. Enumerable.Range(1, 160).Select(i => $"9N5S{i:D2}")]);
        Choice[] forms = [new("Giấy khen (2)", "giay-khen"), new($"{LongForm} (145)", "kt-van-phong")];
        string[] papers = [.. Enumerable.Range(1, 7).Select(i => words.PaperBrief($"7K3Q{i:D2}", "215/QĐ-VP", 159, words.PaperStateBriefly("Prepared")))];
        foreach (var sort in Sorts)
        {
            yield return ($"paper-list-{sort}", new PaperListCard(sort, typical, forms, "giay-khen", new(1, 2), papers[..1], 3, Data).Draw(words));
            yield return ($"paper-list-none-{sort}", new PaperListCard(sort, new([], 0, 0, []), [], "", default, [], 0, Data, words.PaperDone(sort, "issue", "215/QĐ-VP", 2)).Draw(words));
            yield return ($"paper-list-longest-{sort}", new PaperListCard(
                sort, longest, forms, "", new(124, 155), papers, 17, Data, Wrong: words.PaperNothingDone(Long(600))).Draw(words));
        }
        yield return ("paper-not-competent", new NotCompetentCard(words.PaperNotCompetent("Bằng khen của UBND TP", "Chủ tịch UBND Thành phố"), Data).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Forms(Words words)
    {
        foreach (var sort in Sorts)
        {
            yield return ($"paper-form-{sort}", new PaperForm(
                sort, ["Phạm Thị Lan"], new Dictionary<string, string> { [PaperForm.Codes] = "7K3Q9F" }, Limits, sort == PaperSort.Submission ? [] : Places, Data, []).Draw(words));
            yield return ($"paper-form-longest-{sort}", new PaperForm(
                sort, [.. Enumerable.Range(1, 400).Select(_ => LongName)], Typed(), Limits, Places, Data,
                [new(PaperForm.Number, words.FieldTooLong("Số", 50)), new(PaperForm.Codes, words.PaperNothingDone(Long(600)))]).Draw(words));
            yield return ($"paper-preview-{sort}", new PaperPreviewCard(
                Face(sort, 1, 1), [], ["Thi đua – Khen thưởng"], new Dictionary<string, string> { [PaperForm.Codes] = "7K3Q9F,8M4R0G" },
                sort == PaperSort.Outcome ? PaperMay.Issue : PaperMay.Prepare, Data).Draw(words));
        }
        yield return ("paper-preview-at-once", new PaperPreviewCard(
            Face(PaperSort.Submission, 1, 1), [], [], new Dictionary<string, string> { [PaperForm.Codes] = "7K3Q9F" }, PaperMay.Prepare | PaperMay.Issue, Data).Draw(words));
        yield return ("paper-preview-longest", new PaperPreviewCard(
            Longest(1), [.. Enumerable.Range(1, 12).Select(_ => words.PaperWarnsOfSame(LongName, "7K3Q9F", "8M4R0G", LongForm, words.CheckState("Awarded")))],
            ["Thi đua – Khen thưởng"], Typed(), PaperMay.Prepare | PaperMay.Issue, Data).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Papers(Words words)
    {
        var by = words.PaperBy("Nguyễn Thị Ánh", "09:00 23/11/2026");
        foreach (var sort in Sorts.Take(2))
        {
            yield return ($"paper-prepared-{sort}", new PaperCard(Face(sort, 1, 1), "4P6T1H", "Prepared", by, null, PaperMay.Sign | PaperMay.SendBack, [], Data).Draw(words));
            yield return ($"paper-back-{sort}", new PaperCard(Face(sort, 1, 1), "4P6T1H", "SentBack", by, words.PaperSentBack("Bổ sung căn cứ"), PaperMay.Again, [], Data).Draw(words));
            yield return ($"paper-longest-{sort}", new PaperCard(
                Longest(2) with { Sort = sort }, "4P6T1H", "Prepared", by, null, PaperMay.Sign | PaperMay.SendBack, [], Data, Wrong: words.PaperNothingDone(Long(600))).Draw(words));
        }
        yield return ("paper-signed", new PaperCard(
            Face(PaperSort.Decision, 1, 1), "4P6T1H", "Signed", by, words.PaperNotAnnounced, PaperMay.Announce, Places, Data, words.PaperDone(PaperSort.Decision, "sign", "215/QĐ-VP", 2)).Draw(words));
        yield return ("paper-submitted", new PaperCard(
            Face(PaperSort.Submission, 1, 1), "4P6T1H", "Signed", by, words.PaperOutcome(1, 0, 1), PaperMay.Record, [], Data).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Revocations(Words words)
    {
        Choice[] two = [new("Phòng Tổng hợp", "0"), new("Phạm Thị Lan – Phòng Tổng hợp", "1")];
        var limits = new Dictionary<string, int> { [RevokeForm.Number] = 50, [RevokeForm.Note] = 400 };
        var typed = new Dictionary<string, string> { [RevokeForm.Ground] = "ForgedDossier", [RevokeForm.Number] = "30/QĐ-VP", [RevokeForm.Date] = "2026-11-20", [RevokeForm.Note] = Long(400) };
        var award = $"Giấy khen · {words.RevokeDecision("215/QĐ-VP", "20/11/2026")}";
        var data = Data with { Ref = RevokeForm.At("7K3Q9F", 0) };
        yield return ("revoke-form", new RevokeForm(award, new(two, 2, 0, ["1"]), new Dictionary<string, string>(), limits, data, []).Draw(words));
        yield return ("revoke-form-longest", new RevokeForm(
            $"{LongForm} · {award}", new([.. Enumerable.Range(0, CasePages.PageSize).Select(i => new Choice($"{LongName} – Phòng Tài nguyên-Môi trường", $"{i + 20}"))], 159, 1, [.. Enumerable.Range(0, 159).Select(i => $"{i}")]),
            typed, limits, data, [new(CasePages.Pick, words.RevokeNoneChosen), new(RevokeForm.Ground, words.RevokeGroundMissing), new(RevokeForm.Date, words.RevokeDateBefore("20/11/2026"))]).Draw(words));
        yield return ("revoke-preview", new RevokePreviewCard(
            award, ["Phạm Thị Lan"], "FalseDeclaration", words.RevokeDecision("30/QĐ-VP", "23/11/2026"), null, typed, data).Draw(words));
        yield return ("revoke-done", new RevokedCard(award, ["Phạm Thị Lan"], words.RevokeDecision("30/QĐ-VP", "23/11/2026")).Draw(words));
    }

    static Choice Line(string code, string name, string? stopped) =>
        new CheckLine(code, name, "Phòng Tài nguyên-Môi trường", LongForm, null, stopped is null ? [] : [new(stopped, stopped, true)]).Choice;

    static PaperFace Face(PaperSort sort, int units, int people) => new(
        sort, "215/QĐ-VP", new(2026, 11, 20), "Chánh Văn phòng Nguyễn Văn Hải", "Biên bản họp Hội đồng ngày 18/11/2026", "Đã có thành tích xuất sắc",
        sort == PaperSort.Decision ? null : "Ban Thi đua - Khen thưởng Thành phố", units, people, new(1, 1),
        [
            .. Enumerable.Range(1, units).Select(i => new PaperLine(false, "Giấy khen", i, "Phòng Tổng hợp", null, $"8M4R{i:D2}")),
            .. Enumerable.Range(1, people).Select(i => new PaperLine(true, "Giấy khen", i, "Phạm Thị Lan", "Phòng Tổng hợp", $"7K3Q{i:D2}")),
        ], 0);

    static PaperFace Longest(int page) => Face(PaperSort.Decision, 14, 386) with
    {
        Page = page, Ground = Long(200), Merit = Long(400), Signatory = Long(120), Addressee = Long(200),
        Lines = [.. Enumerable.Range(1, PaperFace.PageSize).Select(i => new PaperLine(i > 14, LongForm, i, LongName, "Phòng Tài nguyên-Môi trường", $"7K3Q{i:D2}"))],
    };

    static Dictionary<string, string> Typed() => new()
    {
        [PaperForm.Codes] = string.Join(',', Enumerable.Range(1, 400).Select(i => $"7K{i:D4}")),
        [PaperForm.Number] = "215/QĐ-VP", [PaperForm.Date] = "2026-11-20", [PaperForm.Signatory] = Long(120), [PaperForm.Ground] = Long(200),
        [PaperForm.Merit] = Long(400), [PaperForm.Addressee] = Long(200), [PaperForm.Channels] = "19:a,19:b",
    };

    static string Long(int length) => string.Concat(Enumerable.Repeat("Thi đua yêu nước, cải cách hành chính; ", 20))[..length];
}
