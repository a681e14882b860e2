using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Praise;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

/// <summary>Every card of nominating, endorsing and praising, typical and at its longest.</summary>
sealed class NominationSamples : ICardSamples
{
    const string Achievement = "Đã thức trọn đêm 30/10 để hoàn thành báo cáo của Thành phố, đúng hạn và không có sai sót.";

    static readonly string Longest = Long("Nguyễn Hưởng nghiệm thực kỷ luật của người chuyển đổi số ", 2_000);

    static readonly Limits Limits = new(20, 2_000, 500);

    static readonly PartyView Lan = new("aad-lan", "Phạm Thị Lan", "Chuyên viên, Phòng Tổng hợp", "29:cn-010");

    static readonly IReadOnlyList<PartyView> Ten =
    [
        .. Enumerable.Range(0, 10).Select(i => new PartyView(
            $"490539fa-ec2a-5d65-a06c-8479e69aa0a{i}", $"Công Tằng Tôn Nữ Thị Minh Phượng Hoàng {i}",
            "Chuyên viên cao cấp phụ trách cải cách hành chính, Phòng Tài nguyên-Môi trường", $"29:cn-00{i}")),
    ];

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        yield return ("nominate.form", Form([], "", [], "").Draw(words));
        yield return ("nominate.form.longest", (Form(Ten, Longest, Errors(words), Link) with { Campaign = "PT-01" }).Draw(words));
        yield return ("nominate.preview", Preview([Lan], Achievement, null).Draw(words));
        yield return ("nominate.preview.longest", (Preview(Ten, Longest, Link) with { Award = LongAward }).Draw(words));
        foreach (var seat in Enum.GetValues<Seat>())
            yield return ($"nominate.posted.{seat}", new NominationCard(View([Lan], Achievement), seat, "p1", ["29:cn-010"]).Draw(words));
        foreach (var stage in Enum.GetValues<NominationStage>())
        {
            var view = View(Ten, Longest) with { Stage = stage, EditedAt = "09:00 23/11/2026", Evidence = Link, Endorsements = 1_234, Endorsers = [.. Ten.Take(5).Select(p => p.Name)], Award = LongAward, Cases = Cases };
            var sixty = Enumerable.Range(0, 60).Select(i => $"29:1bW9YTb2nDnyRGVNBVnZpLvCO2NQVNrLm6F8lcfGtVWPO8bWqPPUlqR9h2Z{i:D2}").ToList();
            yield return ($"nominate.posted.{stage}.longest", new NominationCard(view, Seat.Public, "p12345", sixty).Draw(words));
            yield return ($"nominate.mine.{stage}.longest", new MyNominationCard("CN-010", view, words.NominationSaved, [.. Ten.Take(8).Select(p => words.NominationDeed("09:00 23/11/2026", p.Name, "endorsed"))]).Draw(words));
            yield return ($"nominate.note.{stage}", new NominationNote("CN-010", view).Draw(words));
        }
        yield return ("nominate.list", new MyNominationsCard("CN-010", [.. Enumerable.Repeat(View(Ten, Longest), 10)], More: true).Draw(words));
        yield return ("nominate.list.empty", new MyNominationsCard("CN-010", [], More: false).Draw(words));
        yield return ("nominate.edit.longest", (new EditNominationForm("CN-010", "nonce", "7K3Q9F", [.. Ten.Select(p => p.Name)], "3", Limits) with { Achievement = Longest, Evidence = Link, Errors = Errors(words) }).Draw(words));
        yield return ("nominate.withdraw", new WithdrawCard("CN-010", "7K3Q9F", ["Phạm Thị Lan"], 12) { Cases = 2 }.Draw(words));
        yield return ("nominate.closed", new ClosedForm(words.NominationBanner, words.NominateDropped).Draw(words));
        yield return ("praise.form", new PraiseForm("CN-010", "nonce", new([], "lan", [new("lan", [Lan, .. Ten])]), [new("Rèn tác phong chính quy, luyện ứng xử văn hóa", "PT-02")], 5, 500) { Errors = [new(WhoFields.Pick(0), words.WhoSeveral("lan"))] }.Draw(words));
        yield return ("praise.posted", new PraiseCard("Trần Quang Minh", [Lan], "Tận tình giúp công dân lớn tuổi nộp hồ sơ.", "23/11/2026").Draw(words));
        yield return ("praise.posted.longest", new PraiseCard("Trần Quang Minh", Ten, Longest[..500], "23/11/2026", Longest[..150]).Draw(words));
        yield return ("praise.note", new PraiseNote("Trần Quang Minh", Longest[..500], "23/11/2026").Draw(words));
    }

    const string LongAward = "“Chiến sĩ thi đua Thành phố” (Văn phòng Ủy ban nhân dân Thành phố đề nghị)";

    static IReadOnlyList<CaseLine> Cases =>
        [.. Ten.Select((p, i) => new CaseLine($"7K000{i}", p.Name, "Phòng Tài nguyên-Môi trường", LongAward, CaseStage.Nominated, "23/11/2026"))];

    static string Link => "https://drive.vanphong.example/" + new string('a', 469);

    static NominateForm Form(IReadOnlyList<PartyView> chosen, string achievement, IReadOnlyList<FieldError> errors, string link) => new(
        "CN-010", "nonce", new(chosen, "lan, hoa", chosen.Count == 0 ? [] : [new("lan", [.. Ten.Take(3)])]),
        [new("Phòng Tổng hợp", "unit/P-TH"), new("Phòng Quản trị-Tài vụ", "unit/P-QTTV")],
        [new("Rèn tác phong chính quy, luyện ứng xử văn hóa", "PT-01")], Limits) 
    {
        Achievement = achievement, Errors = errors, Evidence = link,
        Awards = [.. Enumerable.Range(0, 30).Select(i => new Choice(LongAward, $"form-{i}"))], Award = "form-3",
    };

    static IReadOnlyList<FieldError> Errors(Words words) =>
    [
        new(WhoFields.Who, words.WhoMissing), new(WhoFields.Typed, words.WhoUnknown("Không Ai Cả")), new(WhoFields.Pick(0), words.WhoSeveral("lan")),
        new(NominateForm.CampaignField, words.NominateCampaignClosed("Rèn tác phong chính quy")),
        new(NominateForm.AchievementField, words.AchievementTooLong(2_000)), new(NominateForm.EvidenceField, words.EvidenceError),
    ];

    static NominatePreview Preview(IReadOnlyList<PartyView> nominees, string achievement, string? link) => new(
        "CN-010", "nonce", nominees, "Rèn tác phong chính quy, luyện ứng xử văn hóa", "Themed", achievement, link,
        new Dictionary<string, string> { [WhoFields.Who] = string.Join(',', nominees.Select(n => n.Key)), [NominateForm.EvidenceField] = link ?? "" });

    static NominationView View(IReadOnlyList<PartyView> nominees, string achievement) => new(
        "7K3Q9F", "Trần Quang Minh", nominees, "Rèn tác phong chính quy, luyện ứng xử văn hóa", "Regular", achievement, null, "23/11/2026",
        NominationStage.Open, null, 12, ["Lê Ánh", "Đỗ Hồng Ân"], null);

    static string Long(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];
}
