using ThiDua.Cards.Elements;
using ThiDua.Cards.Initiatives;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class InitiativesSamples : ICardSamples
{
    const string LongName = "Công Tằng Tôn Nữ Thị Hoàng Ngọc Bảo Trân";

    static readonly CardData Data = new() { Nonce = "0123456789ABCDEF", For = "CN-004" };

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        var spot = new SpotView("7K3Q9F", "Phạm Thị Lan", "Phòng Tổng hợp", "NewFace", "Tự học và hướng dẫn cả phòng dùng chữ ký số.", "Lê Ánh", "24/11/2026", 0, null);
        var judged = new JudgedView(true, "Nguyễn Thị Ánh", "25/11/2026", null);
        yield return ("spot-form", new SpotForm(new([]), "NewFace", "", 20, 1_000, Data, []).Draw(words));
        yield return ("spot-form-longest", new SpotForm(
            new([new("person/CN-010", LongName)]), "NewModel", Long(1_000), 20, 1_000, Data, [new(WhoFields.Who, words.SpotOneself), new(SpotForm.TextField, words.SpotLength(20, 1_000))])
            .Draw(words));
        yield return ("spot", new SpotCard(spot, true, 500, Data).Draw(words));
        yield return ("spot-rewarded", new SpotCard(spot with { Rewarded = 2 }, true, 500, Data, words.SpotSaved).Draw(words));
        yield return ("spot-judged", new SpotCard(spot with { Judged = judged }, false, 500, Data).Draw(words));
        yield return ("spot-longest", (new SpotCard(
            spot with { Name = LongName, Text = Long(1_000), Rewarded = 12, Judged = judged with { Recognised = false, Reason = Long(500) } }, true, 500, Data, Wrong: words.JudgeReasonMissing) with
        {
            Reason = Long(500),
        }).Draw(words));
        PutForwardLine[] lines = [new("7K3Q9F", "Phạm Thị Lan", "Phòng Tổng hợp", null, "24/11/2026"), new("8M4R0G", "Trần Quang Minh", null, true, "20/11/2026"), new("9N5S2J", "Lê Ánh", null, false, "19/11/2026")];
        PutForwardLine[] longest = [.. Enumerable.Range(1, 12).Select(i => new PutForwardLine($"7K3Q{i:D2}", Long(200), LongName, null, "24/11/2026"))];
        yield return ("spots", new SpotListCard(lines, true, false, 2026, 3, 1, Data).Draw(words));
        yield return ("spots-none", new SpotListCard([], false, false, 2026, 0, 0, Data).Draw(words));
        yield return ("spots-longest", new SpotListCard(longest, true, true, 2026, 1_234, 1_000, Data).Draw(words));

        var idea = new IdeaView(
            "7K3Q9F", "Số hoá quy trình tiếp nhận văn bản", ["Phạm Thị Lan"], "Quét và phân loại ngay khi nhận.", "Giảm 2 ngày xử lý.", "https://vanphong.example/a", "Phạm Thị Lan",
            "24/11/2026", null);
        var typed = new Dictionary<string, string>
        {
            [IdeaForm.TitleField] = Long(200), [IdeaForm.ContentField] = Long(2_000), [IdeaForm.EffectField] = Long(1_000), [IdeaForm.EvidenceField] = $"https://a.example/{new string('a', 480)}",
        };
        yield return ("idea-form", Form(new Dictionary<string, string>(), []).Draw(words));
        yield return ("idea-form-longest", Form(typed, [new(IdeaForm.TitleField, words.FieldTooLong(words.IdeaFields.Title.Name, 200)), new(IdeaForm.EvidenceField, words.EvidenceError)]).Draw(words));
        yield return ("idea", new IdeaCard(idea, true, 500, Data).Draw(words));
        yield return ("idea-judged", new IdeaCard(idea with { Judged = judged }, false, 500, Data, words.JudgeDone(true)).Draw(words));
        yield return ("idea-longest", (new IdeaCard(
            idea with { Title = Long(200), Authors = [.. Enumerable.Range(1, 10).Select(_ => LongName)], Content = Long(2_000), Effect = Long(1_000), Judged = judged with { Recognised = false, Reason = Long(500) } },
            true, 500, Data, Wrong: words.JudgeReasonTooLong(500)) with
        {
            Reason = Long(500),
        }).Draw(words));
        yield return ("ideas", new IdeaListCard(lines, true, false, 2026, 3, 1, Data).Draw(words));
        yield return ("ideas-none", new IdeaListCard([], false, false, 2026, 0, 0, Data).Draw(words));
        yield return ("ideas-longest", new IdeaListCard(longest, true, true, 2026, 1_234, 1_000, Data).Draw(words));

        ExemplarLine[] marked = [new("unit/P-TH", "Phòng Tổng hợp", null, "Tham mưu tổng hợp", "31/07/2015"), new("person/CN-010", "Phạm Thị Lan", "Phòng Tổng hợp", "Cải cách hành chính", "31/07/2015")];
        yield return ("exemplars", new ExemplarsCard(marked, 1, 1, 0, 1, true, Data, words.ExemplarMarked("Phòng Tổng hợp")).Draw(words));
        yield return ("exemplars-read", new ExemplarsCard(marked, 1, 1, 1, 3, false, Data).Draw(words));
        yield return ("exemplars-none", new ExemplarsCard([], 0, 0, 0, 1, true, Data, Wrong: words.ExemplarGone).Draw(words));
        yield return ("exemplars-longest", new ExemplarsCard(
            [.. Enumerable.Range(1, 25).Select(i => new ExemplarLine($"person/CN-{i:D3}", LongName, "Phòng Tài nguyên-Môi trường", Long(150), "31/07/2015"))], 20, 80, 1, 4, true, Data).Draw(words));
        yield return ("exemplar-form", new ExemplarForm(new([]), "", 150, Data, []).Draw(words));
        yield return ("exemplar-form-wrong", new ExemplarForm(new([]), Long(150), 150, Data, [new(WhoFields.Who, words.WhoMissing), new(ExemplarForm.FieldField, words.FieldNeeds(150, true))]).Draw(words));
    }

    static IdeaForm Form(IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => new(
        new([new("person/CN-010", "Phạm Thị Lan")]), typed,
        new Dictionary<string, int> { [IdeaForm.TitleField] = 200, [IdeaForm.ContentField] = 2_000, [IdeaForm.EffectField] = 1_000, [IdeaForm.EvidenceField] = 500 }, Data, errors);

    static string Long(int length) => string.Concat(Enumerable.Repeat("Thi đua yêu nước, cải cách hành chính; ", 80))[..length];
}
