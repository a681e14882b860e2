using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class CampaignsSamples : ICardSamples
{
    static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    static readonly CampaignFace Typical = new(
        "Rèn tác phong chính quy, luyện ứng xử văn hóa", "Trung thành, sáng tạo, tận tụy, gương mẫu", "Kế hoạch số 15/KH-VP ngày 05/01/2026",
        "100% hồ sơ giải quyết đúng hạn; không có phản ánh về thái độ phục vụ.",
        ["Đúng giờ, đúng tác phong", "Lịch sự, tận tình với người dân", "Có sáng kiến cải cách hành chính"],
        new(2026, 11, 23), new(2026, 12, 31), "Toàn thể cán bộ, công chức, viên chức, người lao động", "Giấy khen; đề nghị Bằng khen của UBND Thành phố",
        "https://anh.vanphong.example/phong-trao.png", "Học tập và làm theo tấm gương đạo đức Hồ Chí Minh", "Nguyễn Văn Hải, Chánh Văn phòng");

    static readonly CampaignFace Longest = Typical with
    {
        Title = Long(150),
        Slogan = Long(150),
        Ground = Long(100),
        Goal = Long(500),
        Criteria = [.. Enumerable.Repeat(Long(49), 20)],
        Audience = Long(150),
        Awards = Long(200),
        LinkedTo = Long(150),
        Picture = $"https://anh.vanphong.example/{new string('a', 260)}.png",
        Deadlines = [new(DeadlineName.Unit, new(2026, 11, 26), -1, 100), new(DeadlineName.Evidence, new(2026, 12, 6), 0, 60), new(DeadlineName.Council, new(2026, 12, 20), 120, 10)],
        Recurs = RecurrenceName.Quarterly,
        Round = 12,
        Follows = "7K3Q9E",
        FollowedBy = "7K3Q9G",
    };

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        var running = new CampaignDays(CampaignMoment.Running, 12, 43);
        var standing = new CampaignDays(CampaignMoment.Standing, 0, null);
        var closed = new CampaignDays(CampaignMoment.Closed, 0, 100);
        var ids = Enumerable.Range(1, 60).Select(i => $"29:{new string('x', 80)}{i:D3}").ToArray();
        yield return ("campaign", new CampaignCard("7K3Q9F", Typical, running, true, 12, 48, OwnViews: ids[..5]).Draw(words));
        yield return ("campaign-longest", new CampaignCard("7K3Q9F", Longest, running, true, 123_456, 123_456, OwnViews: ids).Draw(words));
        yield return ("campaign-standing", new CampaignCard(
            "7K3Q9F", Typical with { To = null, Picture = null, Criteria = [] }, standing, true, 0, 0).Draw(words));
        yield return ("campaign-own", new CampaignCard("7K3Q9F", Typical, running, true, 12, 48, new(Nine, true, true)).Draw(words));
        yield return ("campaign-deadlines", new CampaignCard(
            "7K3Q9F", Typical with { Deadlines = Longest.Deadlines, Recurs = RecurrenceName.Monthly }, running, true, 12, 48, new(null, true, true, true)).Draw(words));
        yield return ("campaign-closed", new CampaignCard("7K3Q9F", Typical, closed, false, 12, 48).Draw(words));
        yield return ("campaign-close", new CloseCard("7K3Q9F", Typical.Title, 12, new() { Ref = "7K3Q9F", Nonce = "n", For = "CN-001" }).Draw(words));
        yield return ("campaign-close-repeats", new CloseCard(
            "7K3Q9F", Typical.Title, 12, new() { Ref = "7K3Q9F", Nonce = "n", For = "CN-001" }, new(2027, 1, 1)).Draw(words));
        yield return ("campaign-readers", Readers("Phạm Thị Lan", 3, 1).Draw(words));
        yield return ("campaign-readers-longest", Readers("Công Tằng Tôn Nữ Thị Hoàng Bảo Ngọc Phương Khanh", 30, 40).Draw(words));
        yield return ("campaign-readers-none", new ReadersCard("7K3Q9F", Typical.Title, 0, 24, [], 1, 1, [new("Phòng Tổng hợp", 5, 5)]).Draw(words));
        yield return ("movements", new MovementsCard([.. Enumerable.Repeat(Line(Typical.Title, running), 5)], 1, 3, 12).Draw(words));
        yield return ("movements-longest", new MovementsCard([.. Enumerable.Repeat(Line(Long(150), running), 5)], 2, 3, 12, Long(150)).Draw(words));
        yield return ("movements-none", new MovementsCard([], 1, 1, 0).Draw(words));
        yield return ("launch-form", Form(Typed(Typical), []).Draw(words));
        yield return ("launch-form-longest", Form(Typed(Longest), [.. LaunchForm.Fields.Select(f => new FieldError(f, words.FieldTooLong("…", 150)))]).Draw(words));
        yield return ("launch-preview", Preview(Typical, running).Draw(words));
        yield return ("launch-preview-longest", Preview(Longest, running).Draw(words));
        yield return ("launched", new LaunchedCard("7K3Q9F", Typical.Title, ["Văn phòng › Thi đua – Khen thưởng", "Văn phòng › Kênh chung"]).Draw(words));
        yield return ("launch-dropped", new LaunchedCard(null, "", []).Draw(words));
    }

    static ReadersCard Readers(string name, int names, int units) => new(
        "7K3Q9F", Typical.Title, names, 240, [.. Enumerable.Repeat(new CampaignReading(name, "Phòng Tài nguyên-Môi trường", Nine), names)], 1, 4,
        [.. Enumerable.Range(1, units).Select(i => new UnitUnread($"Phòng Tài nguyên-Môi trường số {i}", 7, 12))]);

    static MovementLine Line(string title, CampaignDays days) => new("7K3Q9F", title, new(2026, 11, 23), new(2026, 12, 31), days, 12);

    static LaunchForm Form(IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => new(
        typed, LaunchForm.Fields.ToDictionary(f => f, _ => 150), [new("Văn phòng › Thi đua – Khen thưởng", "19:kenh")],
        new() { Nonce = "0123456789ABCDEF", For = "CN-001" }, errors);

    static LaunchPreviewCard Preview(CampaignFace face, CampaignDays days) => new(
        face, days, ["Văn phòng › Thi đua – Khen thưởng"], Typed(face), new() { Nonce = "0123456789ABCDEF", For = "CN-001" });

    static Dictionary<string, string> Typed(CampaignFace face) => new()
    {
        [LaunchForm.Title] = face.Title,
        [LaunchForm.Slogan] = face.Slogan ?? "",
        [LaunchForm.Ground] = face.Ground ?? "",
        [LaunchForm.Goal] = face.Goal,
        [LaunchForm.Criteria] = string.Join('\n', face.Criteria),
        [LaunchForm.From] = "2026-11-23",
        [LaunchForm.To] = "2026-12-31",
        [LaunchForm.Audience] = face.Audience ?? "",
        [LaunchForm.Awards] = face.Awards ?? "",
        [LaunchForm.Picture] = face.Picture ?? "",
        [LaunchForm.LinkedTo] = face.LinkedTo ?? "",
        [LaunchForm.Channels] = "19:kenh",
        [LaunchForm.UnitDeadline] = "2026-12-01",
        [LaunchForm.EvidenceDeadline] = "2026-12-10",
        [LaunchForm.CouncilDeadline] = "2026-12-20",
        [LaunchForm.Recurs] = LaunchForm.Written(RecurrenceName.Quarterly),
    };

    static string Long(int length) => string.Concat(Enumerable.Repeat("Thi đua yêu nước, cải cách hành chính; ", 20))[..length];
}
