using ThiDua.Cards.Awards;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class AwardsSamples : ICardSamples
{
    static readonly AwardFace Typical = new(
        "“Chiến sĩ thi đua cơ sở”", "Cơ sở", "Chánh Văn phòng UBND Thành phố", "215/QĐ-VP", new(2026, 11, 20), "Chánh Văn phòng Nguyễn Văn Hải",
        "Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 18/11/2026", "Đã có thành tích xuất sắc trong phong trào thi đua năm 2026",
        "Rèn tác phong chính quy, luyện ứng xử văn hóa", "https://anh.vanphong.example/bang-khen.png", [],
        [new("Phạm Thị Lan", "Phòng Tổng hợp", "4edc572a-7207-5ffc-abd8-b2cf578c1ad8"), new("Trần Quang Minh", "Phòng Tổng hợp")]);

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        var longest = Typical with
        {
            Form = "Khen thưởng của Văn phòng UBND Thành phố",
            Units = [.. Enumerable.Range(1, 14).Select(i => new AwardedName($"Phòng Tài nguyên-Môi trường số {i}"))],
            People = [.. Enumerable.Range(1, 36).Select(Someone)],
            Merit = Long(400),
            Ground = Long(200),
            Signatory = Long(120),
        };
        var data = new CardData { Nonce = "0123456789ABCDEF", For = "CN-004" };
        yield return ("award", new AwardCard(Typical).Draw(words));
        yield return ("award-units", new AwardCard(Typical with { People = [], Units = [new("Phòng Tổng hợp")], Picture = null }).Draw(words));
        yield return ("award-longest", new AwardCard(longest).Draw(words));
        PastLine past = new("7K3Q9F", "“Huân chương Lao động hạng Nhất”", "2010-2015", "Văn phòng UBND TP Hà Nội", "112/QĐ-CTN");
        yield return ("past-awards", new PastAwardsCard([past, past with { Who = words.PastNotStated("hàng chục tập thể, cá nhân"), Note = null }], 2, 0, true, data, words.PastDone("Huân chương")).Draw(words));
        yield return ("past-awards-longest", new PastAwardsCard([.. Enumerable.Range(1, PastAwardsCard.PageSize).Select(_ => past with { Who = Long(250) })], 100, 2, true, data).Draw(words));
        yield return ("past-awards-none", new PastAwardsCard([], 0, 0, false, data).Draw(words));
        var limits = new Dictionary<string, int> { [PastAwardForm.From] = 4, [PastAwardForm.To] = 4, [PastAwardForm.Number] = 50, [PastAwardForm.Unstated] = 200 };
        yield return ("past-award-form", new PastAwardForm([new("Giấy khen", "giay-khen")], [], new([], "", []), new Dictionary<string, string>(), limits, data, []).Draw(words));
        yield return ("past-award-form-longest", new PastAwardForm(
            [.. Enumerable.Range(1, 60).Select(i => new Choice($"Khen thưởng của Văn phòng UBND Thành phố số {i}", $"kt-{i}"))],
            [.. Enumerable.Range(1, 25).Select(i => new Choice(Long(150), $"PT-{i}"))], new([], "", []),
            new Dictionary<string, string> { [PastAwardForm.Unstated] = Long(200), [PastAwardForm.Number] = Long(50) }, limits, data,
            [new(PastAwardForm.From, words.PastYearWrong(1945, 2026)), new(PastAwardForm.Unstated, words.PastBoth)]).Draw(words));
        var many = longest with
        {
            People = [.. Enumerable.Range(1, 145).Select(Someone)], Revoked = [(1, "9/QĐ-VP", new(2026, 12, 1)), (2, "12/QĐ-VP", new(2027, 1, 5))],
        };
        yield return ("award-first-page", new AwardCard(many, "7K3Q9F").Draw(words));
        yield return ("award-page", new AwardCard(many, "7K3Q9F", 1).Draw(words));
        yield return ("award-last-page", new AwardCard(many, "7K3Q9F", 3).Draw(words));
        yield return ("award-revoked", new AwardCard(Typical with { People = [], Revoked = many.Revoked }).Draw(words));
        yield return ("congratulation-revoked", new CongratulationCard(
            "chị", "Lan", Typical.Form, Typical.Issuer, Typical.Number, Typical.Date, null, null, ("9/QĐ-VP", new(2026, 12, 1))).Draw(words));
        yield return ("award-form", Form(new Dictionary<string, string>(), []).Draw(words));
        yield return ("award-form-longest", Form(Typed(longest), [new(AnnounceForm.Lines, words.AwardTooManyRecipients(50))]).Draw(words));
        yield return ("award-preview", new AnnouncePreviewCard(
            Typical, ["Văn phòng › Kênh chung"], new(["Phạm Thị Lan"], ["Bà Bưởi"], []), Typed(Typical), data).Draw(words));
        yield return ("award-preview-longest", new AnnouncePreviewCard(
            longest, ["Văn phòng › Kênh chung"], new([.. longest.People.Select(p => p.Name)], ["Bà Bưởi"], ["Trần Minh"]), Typed(longest), data).Draw(words));
        yield return ("award-announced", new AnnouncedCard("7K3Q9F", Typical.Form, Typical.Number, 2, ["Văn phòng › Kênh chung"]).Draw(words));
        yield return ("award-dropped", new AnnouncedCard(null, "", "", 0, []).Draw(words));
        yield return ("congratulation", new CongratulationCard(
            "chị", "Lan", Typical.Form, Typical.Issuer, Typical.Number, Typical.Date, Typical.Merit, Typical.Picture).Draw(words));
        yield return ("congratulation-plain", new CongratulationCard(
            null, "Lan", "Giấy khen", Typical.Issuer, Typical.Number, Typical.Date, null, null).Draw(words));
        yield return ("nominator-note", new NominatorNoteCard(
            "anh", "Minh", Typical.Form, Typical.Issuer, Typical.Number, Typical.Date, [("7K3Q9F", "Phạm Thị Lan")]).Draw(words));
    }

    static AwardedName Someone(int i) => new(
        $"Công Tằng Tôn Nữ Thị Hoàng Ngọc {i}", "Phòng Tài nguyên-Môi trường", $"4edc572a-7207-5ffc-abd8-b2cf578c1{i:D3}");

    static AnnounceForm Form(IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => new(
        typed,
        new[] { AnnounceForm.Number, AnnounceForm.Signatory, AnnounceForm.Ground, AnnounceForm.Merit, AnnounceForm.Lines, AnnounceForm.Picture }
            .ToDictionary(f => f, _ => 400),
        new(
            [.. Enumerable.Range(1, 40).Select(i => new Choice($"Khen thưởng của Văn phòng UBND Thành phố {i} · Cơ sở", $"f{i}"))],
            [.. Enumerable.Range(1, 10).Select(i => new Choice($"{Long(150)} · 7K3Q{i:D2}", $"7K3Q{i:D2}"))],
            [.. Enumerable.Range(1, 20).Select(i => new Choice($"Công Tằng Tôn Nữ Thị Hoàng Ngọc, Trần Quang Minh · 8M4R{i:D2}", $"8M4R{i:D2}"))],
            [], [new("Văn phòng › Thi đua – Khen thưởng", "19:kenh")]),
        50, new() { Nonce = "0123456789ABCDEF", For = "CN-004" }, errors);

    static Dictionary<string, string> Typed(AwardFace face) => new()
    {
        [AnnounceForm.Form] = "kt-van-phong",
        [AnnounceForm.Number] = face.Number,
        [AnnounceForm.Date] = "2026-11-20",
        [AnnounceForm.Signatory] = face.Signatory,
        [AnnounceForm.Ground] = face.Ground ?? "",
        [AnnounceForm.Merit] = face.Merit ?? "",
        [AnnounceForm.Lines] = First(2_000, string.Join('\n', face.Units.Select(u => u.Name).Concat(face.People.Select(p => $"{p.Name} – {p.Unit}")))),
        [AnnounceForm.Picture] = face.Picture ?? "",
    };

    static string First(int length, string text) => text.Length > length ? text[..length] : text;

    static string Long(int length) => string.Concat(Enumerable.Repeat("Thi đua yêu nước, cải cách hành chính; ", 20))[..length];
}
