using ThiDua.Cards.Ceremonies;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class CeremoniesSamples : ICardSamples
{
    const string LongName = "Công Tằng Tôn Nữ Thị Hoàng Ngọc Bảo Trân";

    static readonly CardData Data = new() { Nonce = "0123456789ABCDEF", For = "CN-004" };

    static readonly IReadOnlyDictionary<string, int> Limits = new Dictionary<string, int>
    {
        [CeremonyForm.Name] = 150, [CeremonyForm.Venue] = 150, [CeremonyForm.Presenter] = 150, [CeremonyForm.Programme] = 1_000, [CeremonyForm.Album] = 300,
    };

    static readonly HandOutFormLine[] Forms =
    [
        new("Bằng khen của UBND TP", 7, 7, 14), new("Danh hiệu “Người tốt, việc tốt” cấp TP", 0, 3, 3), new("Khen thưởng của VP UBND TP", 14, 145, 20),
    ];

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        var face = new CeremonyFace(
            "Hội nghị điển hình tiên tiến giai đoạn 2010-2015", words.CeremonyWhen(new(2015, 7, 31), new(14, 0)), "Hội trường Văn phòng", ["Báo cáo tổng kết", "Trao khen thưởng"],
            "Đại diện lãnh đạo Ban Thi đua - Khen thưởng TP", "https://anh.example.gov.vn/31-7", "Thi đua yêu nước giai đoạn 2010-2015", Forms);
        var longest = face with
        {
            Name = Long(150), Venue = Long(150), Programme = [.. Enumerable.Range(1, 20).Select(_ => Long(50))], Presenter = Long(150),
            Forms = [.. Enumerable.Range(1, 20).Select(_ => new HandOutFormLine(Long(120), 1_234, 5_678, 900))],
        };
        yield return ("ceremony", new CeremonyCard("7K3Q9F", face).Draw(words));
        yield return ("ceremony-own", new CeremonyCard("7K3Q9F", face, true, words.CeremonySaved(false)).Draw(words));
        yield return ("ceremony-bare", new CeremonyCard("7K3Q9F", face with { When = words.CeremonyWhen(new(2015, 7, 31), null), Programme = [], Album = null, Campaign = null, Forms = [] }, true).Draw(words));
        yield return ("ceremony-longest", new CeremonyCard("7K3Q9F", longest, true).Draw(words));
        yield return ("ceremonies", new CeremoniesCard([new("7K3Q9F", face.Name, face.When, 37), new("8M4R0G", Long(150), face.When, 0)], 2, true, Data).Draw(words));
        yield return ("ceremonies-none", new CeremoniesCard([], 0, false, Data, Long(150)).Draw(words));
        yield return ("ceremonies-longest", new CeremoniesCard([.. Enumerable.Range(1, 12).Select(i => new CeremonyLine($"7K3Q{i:D2}", Long(150), face.When, 1_234))], 1_234, true, Data, "xyz").Draw(words));

        var choices = new CeremonyChoices([new("Thi đua yêu nước · PT-00", "PT-00")], [new("Giấy khen · 215/QĐ-VP · 2 tập thể", "7K3Q9F")], [new("Thi đua – Khen thưởng", "19:abc@thread.tacv2")]);
        yield return ("ceremony-form", new CeremonyForm(new Dictionary<string, string>(), Limits, choices, Data, []).Draw(words));
        yield return ("ceremony-form-longest", new CeremonyForm(
            Limits.ToDictionary(l => l.Key, l => Long(l.Value)), Limits,
            new([.. Some(12, 170)], [.. Some(40, 100)], [.. Some(6, 60)]), Data with { Ref = "7K3Q9F" },
            [new(CeremonyForm.Awards, words.CeremonyAwardsGiven(["Giấy khen · 215/QĐ-VP"])), new(CeremonyForm.Time, words.CeremonyNotATime)]).Draw(words));
        yield return ("ceremony-form-no-awards", new CeremonyForm(
            new Dictionary<string, string>(), Limits, new([], [], []), Data, [new(CeremonyForm.Awards, words.CeremonyAwardsGone)]).Draw(words));
        yield return ("ceremony-preview", new CeremonyPreviewCard(
            face, ["Thi đua – Khen thưởng"], new Dictionary<string, string> { [CeremonyForm.Name] = face.Name, [CeremonyForm.Day] = "2015-07-31" }, Data).Draw(words));
        yield return ("ceremony-preview-nowhere", new CeremonyPreviewCard(longest with { Forms = Forms }, [], Limits.ToDictionary(l => l.Key, l => Long(l.Value)), Data).Draw(words));

        (string, HandOutFormLine)[] forms = [.. Forms.Select((f, i) => ($"form-{i}", f))];
        HandOutLineView[] waiting = [new("7K3Q9F.0", 1, "Phòng Tổng hợp", null, Forms[0].Form, null), new("7K3Q9F.1", 8, "Phạm Thị Lan", "Phòng Tổng hợp", Forms[0].Form, null)];
        yield return ("hand-out", new HandOutCard("7K3Q9F", face.Name, false, waiting, forms, 0, 9, true, Data).Draw(words));
        yield return ("hand-out-read", new HandOutCard("7K3Q9F", face.Name, false, waiting, forms, 1, 9, false, Data).Draw(words));
        yield return ("hand-out-given", new HandOutCard(
            "7K3Q9F", face.Name, true, [waiting[0] with { GivenAt = "14:30 31/07/2015" }, waiting[1] with { GivenAt = "14:31 31/07/2015", Revoked = true }], forms, 0, 1, true, Data,
            words.HandOutTakenBack(2)).Draw(words));
        HandOutSource source = new(1_234, "14:30 31/07/2015", "Nguyễn Thị Ánh", 20, "0123456789ab");
        yield return ("hand-out-sources", new HandOutSourcesCard("7K3Q9F", face.Name, [source, source with { By = -1 }], 19, 19, 2, 0, 1).Draw(words));
        yield return ("hand-out-sources-longest", new HandOutSourcesCard(
            "7K3Q9F", Long(150), [.. Enumerable.Range(1, HandOutSourcesCard.PageSize).Select(i => source with { Sequence = 1_000_000 + i, Who = LongName })], 19, 20, 90, 1, 5).Draw(words));
        yield return ("hand-out-none", new HandOutCard("7K3Q9F", face.Name, false, [], forms, 0, 1, true, Data, words.HandOutTicked(159)).Draw(words));
        yield return ("hand-out-none-given", new HandOutCard("7K3Q9F", face.Name, true, [], forms, 0, 1, true, Data, Wrong: words.HandOutNothingToDo).Draw(words));
        yield return ("hand-out-longest", new HandOutCard(
            "7K3Q9F", Long(150), true,
            [.. Enumerable.Range(1_001, HandOutCard.PageSize).Select(i => new HandOutLineView($"7K3Q9F.{i}", i, LongName, "Phòng Tài nguyên-Môi trường", Long(100), "14:30 31/07/2015", true))],
            [.. Enumerable.Range(1, 12).Select(i => ($"form-{i}", new HandOutFormLine(Long(100), 1_234, 5_678, 900)))], 1, 9, true, Data, Wrong: words.HandOutNotYet(new(2015, 7, 31))).Draw(words));
    }

    static IEnumerable<Choice> Some(int count, int length) => Enumerable.Range(1, count).Select(i => new Choice(Long(length), $"7K3Q{i:D2}"));

    static string Long(int length) => string.Concat(Enumerable.Repeat("Thi đua yêu nước, cải cách hành chính; ", 40))[..length];
}
