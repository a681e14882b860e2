using ThiDua.Cards.Elements;
using ThiDua.Cards.Reviews;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class ReviewsSamples : ICardSamples
{
    static readonly CardData Data = new() { Ref = "7K3Q9F", Nonce = "0123456789ABCDEF", For = "CN-004" };

    static readonly ReviewNumbers Numbers = new(
        [
            new("bk-thanh-pho", "Bằng khen của UBND TP", "TP", new(7, 7), 4), new("ntvt", "Danh hiệu “Người tốt, việc tốt” cấp TP", "TP", new(0, 3), 3),
            new("kt-van-phong", "Khen thưởng của VP UBND TP", "cơ quan", new(14, 145), 117),
        ],
        new(20, 150), [("Huân chương Lao động hạng Nhất", new(1, 0))], [("Cờ thi đua của Chính phủ", "hàng chục tập thể, cá nhân")],
        new("Hội nghị điển hình tiên tiến giai đoạn 2010-2015", 176, 176));

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        const string title = "Thi đua yêu nước giai đoạn 2010-2015";
        var period = words.CampaignPeriod(new(2010, 1, 1), new(2015, 7, 31));
        var final = new ReviewCard(ReviewName.Final, "7K3Q9F", title, period, Numbers, 0, [words.ReviewNominations(178)], true, Data);
        var longest = new ReviewNumbers(
            [.. Enumerable.Range(1, 30).Select(i => new ReviewLine($"form-{i}", Long(100), Long(50), new(123_456, 234_567), 12_345))],
            new(1_234, 5_678), [.. Enumerable.Range(1, 20).Select(_ => (Long(100), new Counted(12, 34)))], [.. Enumerable.Range(1, 20).Select(_ => (Long(100), Long(100)))],
            new(Long(150), 1_234, 5_678));
        yield return ("final", final.Draw(words));
        yield return ("final-to-issue", (final with { Issue = new(3, "", 1_000, ["Thi đua – Khen thưởng"]) }).Draw(words));
        yield return ("final-issued", (final with { Conclusion = "Phong trào đạt mục tiêu đề ra.", Then = new("31/07/2015", new(21, 156)), Notice = words.ReviewClosed }).Draw(words));
        yield return ("final-longest", (final with { Title = Long(150), Numbers = longest, Page = 1, Conclusion = Long(1_000), Then = new("31/07/2015", new(21, 156)) }).Draw(words));
        yield return ("final-longest-page", (final with
        {
            Title = Long(150), Numbers = longest with { Rows = [.. longest.Rows.Take(ReviewNumbers.PageSize)] }, Conclusion = Long(1_000), Then = new("31/07/2015", new(21, 156)),
        }).Draw(words));
        yield return ("interim-to-issue", (final with { Kind = ReviewName.Interim, Issue = new(0, Long(1_001), 1_000, [], words.ReviewDoneBefore(title)) }).Draw(words));
        yield return ("interim", (final with { Kind = ReviewName.Interim, Numbers = Numbers with { Ceremony = null, Past = [], Unstated = [] } }).Draw(words));
        yield return ("statistics", new ReviewCard(ReviewName.Statistics, "2026", words.Year(2026), null, Numbers, 0, [words.ReviewInitiatives(3, 1, 12, 5, 5)], false, new()).Draw(words));
        yield return ("statistics-none", new ReviewCard(ReviewName.Statistics, "2026-11", words.Month(11, 2026), null, new([], new(0, 0), [], [], null), 0, [], false, new()).Draw(words));

        var line = new SourceLine(1_234, "16:05 31/07/2015", "Nguyễn Văn Hải", words.SourceOf("Khen thưởng của VP UBND TP", "215/QĐ-VP", "31/07/2015", revoked: false), new(14, 145), "0123456789ab");
        yield return ("sources", new SourcesCard("7K3Q9F", title, null, null, [line, line with { What = words.SourceOf("Giấy khen", "", "31/07/2015", revoked: true), Counts = new(0, -1) }], new(14, 144), new(14, 144), 2, 0, 1).Draw(words));
        yield return ("sources-differ", new SourcesCard("7K3Q9F", title, "kt-van-phong", "Khen thưởng của VP UBND TP", [line], new(14, 144), new(14, 145), 1, 0, 1).Draw(words));
        yield return ("sources-longest", new SourcesCard(
            "7K3Q9F", Long(150), "kt-van-phong", Long(120), [.. Enumerable.Range(1, SourcesCard.PageSize).Select(_ => line with { What = Long(200) })], new(14, 144), new(14, 145), 300, 1, 20).Draw(words));
        yield return ("years", new YearsCard("7K3Q9F", title, period, [.. Enumerable.Range(2010, 6).Select(y => new YearLine(y, 12, 34, y == 2015 ? 176 : 0))], 6, 0, 1).Draw(words));
        yield return ("years-longest", new YearsCard("7K3Q9F", Long(150), period, [.. Enumerable.Range(1990, 15).Select(y => new YearLine(y, 123_456, 234_567, 345_678))], 40, 1, 3).Draw(words));
    }

    static string Long(int length) => string.Concat(Enumerable.Repeat("Thi đua yêu nước, cải cách hành chính; ", 40))[..length];
}
