using ThiDua.Cards.Announcements;
using ThiDua.Cards.Awards;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class AnnouncementsSamples : ICardSamples
{
    const string Picture = "https://anh.vanphong.example/tong-ket.png";

    static readonly DateTimeOffset At = new(2026, 11, 27, 14, 30, 0, TimeSpan.FromHours(7));

    static readonly CardData Data = new() { Ref = "7K3Q9F", Nonce = "0123456789ABCDEF", For = "CN-004" };

    static readonly OwnText Typical = new(
        "Lịch tổng kết phong trào thi đua năm 2026",
        "Hội nghị tổng kết bắt đầu lúc 14 giờ 30 thứ Sáu, ngày 27/11/2026 tại Hội trường tầng 2.\nĐề nghị các đơn vị cử đủ thành phần và gửi báo cáo trước thứ Năm.",
        Picture, [new("Phạm Thị Lan", "4edc572a-7207-5ffc-abd8-b2cf578c1ad8")], "Nguyễn Thị Ánh, Thư ký Hội đồng Thi đua - Khen thưởng", new(2026, 11, 24));

    static readonly OwnText Longest = Typical with
    {
        Title = Long(150),
        Text = Long(2_000),
        Picture = $"https://anh.vanphong.example/{new string('a', 268)}.png",
        Mentioned = [.. Enumerable.Range(1, 10).Select(i => new MentionedName($"Công Tằng Tôn Nữ Thị Hoàng Ngọc Bảo Châu {i}", $"4edc572a-7207-5ffc-abd8-b2cf578c1{i:D3}"))],
        Edited = true,
    };

    static readonly AudienceView Few = new(312, 2, ["Phòng Tổng hợp", "Văn phòng › Thi đua – Khen thưởng"], []);

    static readonly AudienceView Many = new(
        45_000, 60, [.. Enumerable.Range(1, 60).Select(i => $"Phòng Tài nguyên-Môi trường và Phát triển nông thôn số {i}")],
        [
            .. Enum.GetValues<NotReached>().Select(why => new NotReachedNames(
                why, 1_200, [.. Enumerable.Range(1, 5).Select(i => $"Công Tằng Tôn Nữ Thị Hoàng Ngọc Bảo Châu {i}")])),
        ],
        40, [.. Enumerable.Range(1, 6).Select(i => new LeftOutLine(i * 100, Long(40)))],
        UnclearRows: 7_000);

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        yield return ("posted", new PostedAnnouncementCard("7K3Q9F", Typical).Draw(words));
        yield return ("posted-noted", new PostedAnnouncementCard("7K3Q9F", Typical with { Picture = null, Mentioned = [] }, NotedAt: At).Draw(words));
        yield return ("posted-edited-noted", new PostedAnnouncementCard("7K3Q9F", Typical with { Edited = true }) { HasNoted = true }.Draw(words));
        yield return ("posted-edited-channel", new PostedAnnouncementCard("7K3Q9F", Longest)
        {
            Viewers = [.. Enumerable.Range(1, 60).Select(i => $"29:1bPyuGoDT9ZTFe2FSLhRi9AfmCTKDtsA0y-f-6Kr1VhU3y9Fh6k9-a6gtl6Q4Rn5pRQ{i:D2}")],
        }.Draw(words));
        yield return ("posted-reminder", new PostedAnnouncementCard("7K3Q9F", Typical, IsReminder: true).Draw(words));
        yield return ("posted-longest", new PostedAnnouncementCard("7K3Q9F", Longest, IsReminder: true, At).Draw(words));
        yield return ("posted-campaign", new PostedAnnouncementCard("7K3Q9F", Campaign).Draw(words));
        yield return ("posted-campaign-longest", new PostedAnnouncementCard("7K3Q9F", LongestCampaign, IsReminder: true, At).Draw(words));
        yield return ("posted-award", new PostedAnnouncementCard("7K3Q9F", Award).Draw(words));
        yield return ("posted-award-longest", new PostedAnnouncementCard("7K3Q9F", LongestAward, IsReminder: true, At).Draw(words));

        yield return ("form", Form(null, new Dictionary<string, string>(), [], 0).Draw(words));
        yield return ("form-campaign", Form("Rèn tác phong chính quy", new Dictionary<string, string> { [AnnouncementForm.Shows] = "campaign/7K3Q9F" }, [], 0).Draw(words));
        yield return ("form-longest", Form(null, Typed, [new(AnnouncementForm.Lines, words.LinesInDoubt(40, Long(700)))], 40).Draw(words));
        yield return ("preview", Preview(Typical, Few, new(null), Departure.Now, Short).Draw(words));
        yield return ("preview-campaign", Preview(Campaign, Few, new(At), Departure.Later, Short).Draw(words));
        yield return ("preview-longest", Preview(Longest, Many, new(At, Long(150)), Departure.Approval, Typed).Draw(words));
        yield return ("dropped", DroppedAnnouncementCard.Draw(words));

        foreach (var status in Enum.GetValues<AnnouncementStatus>())
            yield return ($"announcement-{status}", new AnnouncementCard(Standing(status), Few, Deeds(status)).Draw(words));
        yield return ("announcement-longest", new AnnouncementCard(
            Standing(AnnouncementStatus.PartlySent) with { Title = Long(150), SentBackWhy = Long(300), Proposed = true, By = Long(200), ApprovedBy = Long(200) },
            Many, [AnnouncementDeed.Edit, AnnouncementDeed.Resend, AnnouncementDeed.Recall, AnnouncementDeed.Readers]).Draw(words));
        foreach (var deed in new[] { AnnouncementDeed.Cancel, AnnouncementDeed.Recall, AnnouncementDeed.Resend })
            yield return ($"ask-{deed}", new AskAnnouncementCard("7K3Q9F", Typical.Title, deed, Data).Draw(words));

        foreach (var status in Enum.GetValues<PeopleListStatus>())
        {
            yield return ($"people-list-{status}", new PeopleListCard("7K3Q9F", "people-list/7K3Q9F", "can-bo.xlsx", status, 312, 2,
                status == PeopleListStatus.Read ? [new(4, "Lan", "Unknown"), new(9, "Nguyễn Văn Hải", "Several")] : [], 1, 1).Draw(words));
        }
        yield return ("people-list-longest", new PeopleListCard("7K3Q9F", "people-list/7K3Q9F", Long(80), PeopleListStatus.Read, 45_000, 7_000,
            [.. Enumerable.Range(1, PeopleListCard.PageLength).Select(i => new UnclearRow(i * 100, Long(80), "OutOfScope"))], 2, 12).Draw(words));

        yield return ("list-empty", new AnnouncementsCard([], 1, 1, 0, false, false).Draw(words));
        yield return ("list", new AnnouncementsCard([Line(Typical.Title, AnnouncementStatus.Sent)], 1, 1, 1, true, true).Draw(words));
        yield return ("list-longest", new AnnouncementsCard(
            [.. Enumerable.Range(1, AnnouncementsCard.PageLength).Select(_ => Line(Long(150), AnnouncementStatus.PartlySent))], 2, 40, 320, true, true).Draw(words));

        yield return ("approval", new ApprovalCard(Typical, Few, new(null), "Nguyễn Thị Ánh", false, Data, []).Draw(words));
        yield return ("approval-longest", new ApprovalCard(
            Longest, Many, new(At, Long(150)), Long(200), false, Data, [new(ApprovalCard.ReasonField, words.ApprovalReasonMissing)]).Draw(words));
        yield return ("approval-edit", new ApprovalCard(Typical, Few, new(null), "Nguyễn Thị Ánh", true, Data, []).Draw(words));
        foreach (var end in Enum.GetValues<ApprovalEnd>())
            yield return ($"approval-{end}", new ApprovalEndCard(Typical.Title, end, "Nguyễn Văn Hải", end == ApprovalEnd.SentBack ? Long(300) : null).Draw(words));
        foreach (var news in Enum.GetValues<AnnouncementNews>())
            yield return ($"news-{news}", new AnnouncementNewsCard("7K3Q9F", Typical.Title, news, "Nguyễn Văn Hải", news == AnnouncementNews.SentBack ? Long(300) : null).Draw(words));

        yield return ("edit", new EditAnnouncementForm(Short, Limits, [], false, Data, []).Draw(words));
        yield return ("edit-longest", new EditAnnouncementForm(Typed, Limits, People, true, Data, [new(AnnouncementForm.Text, words.AnnouncementTooLarge)]).Draw(words));

        yield return ("notes", new NotesCard(
            "7K3Q9F", Typical.Title, 3, 5, 0, [new("Phòng Tổng hợp", 1, 3), new("Phòng Hành chính-Tổ chức", 2, 2)],
            [new("Phạm Thị Lan", "Phòng Tổng hợp", null), new("Trần Quang Minh", "Phòng Tổng hợp", null, NotDelivered: true)], true, 1, 1, true, true).Draw(words));
        yield return ("notes-places", new NotesCard("7K3Q9F", Typical.Title, 0, 0, 7, [], [new("Phạm Thị Lan", null, At)], false, 1, 1, true, false).Draw(words));
        yield return ("notes-longest", new NotesCard(
            "7K3Q9F", Long(150), 20_000, 45_000, 300,
            [.. Enumerable.Range(1, 60).Select(i => new UnitNotes(i == 1 ? null : $"Phòng Tài nguyên-Môi trường và Phát triển nông thôn số {i}", 20, 750))],
            [.. Enumerable.Range(1, NotesCard.PageLength).Select(i => new NoteLine($"Công Tằng Tôn Nữ Thị Hoàng Ngọc Bảo Châu {i}", "Phòng Tài nguyên-Môi trường và Phát triển nông thôn", At, true))],
            true, 2, 1_500, true, true).Draw(words));
        yield return ("remind", new AskToRemindCard("7K3Q9F", Typical.Title, 12, new(At, Long(120)), Data).Draw(words));
    }

    static OfCampaign Campaign => new(
        "7K3Q9F",
        new("Rèn tác phong chính quy, luyện ứng xử văn hóa", "Trung thành, sáng tạo", "215/KH-VP", "Mỗi người một việc tốt", ["Đúng giờ", "Lịch sự"],
            new(2026, 11, 23), new(2026, 12, 5), "Toàn thể cán bộ", "Giấy khen", Picture, null, "Nguyễn Văn Hải, Chánh Văn phòng"),
        new(CampaignMoment.Running, 12, 8), true);

    static OfCampaign LongestCampaign => Campaign with
    {
        Face = Campaign.Face with
        {
            Title = Long(150), Slogan = Long(150), Ground = Long(100), Goal = Long(500), Criteria = [.. Enumerable.Range(1, 20).Select(_ => Long(49))],
            Audience = Long(150), Awards = Long(200), LinkedTo = Long(150),
        },
    };

    static OfAward Award => new(new AwardFace(
        "“Chiến sĩ thi đua cơ sở”", "Cơ sở", "Chánh Văn phòng UBND Thành phố", "215/QĐ-VP", new(2026, 11, 20), "Chánh Văn phòng Nguyễn Văn Hải", null,
        "Đã có thành tích xuất sắc", null, Picture, [], [new("Phạm Thị Lan", "Phòng Tổng hợp", "4edc572a-7207-5ffc-abd8-b2cf578c1ad8")]));

    static OfAward LongestAward => new(Award.Face with
    {
        Units = [.. Enumerable.Range(1, 14).Select(i => new AwardedName($"Phòng Tài nguyên-Môi trường số {i}"))],
        People = [.. Enumerable.Range(1, 36).Select(i => new AwardedName($"Công Tằng Tôn Nữ Thị Hoàng Ngọc {i}", "Phòng Tài nguyên-Môi trường", $"4edc572a-7207-5ffc-abd8-b2cf578c1{i:D3}"))],
        Merit = Long(400),
        Ground = Long(200),
        Signatory = Long(120),
    });

    static readonly Dictionary<string, int> Limits = new()
    {
        [AnnouncementForm.Title] = 150, [AnnouncementForm.Text] = 2_000, [AnnouncementForm.Picture] = 300, [AnnouncementForm.Lines] = 2_000,
    };

    static readonly Dictionary<string, string> Short = new() { [AnnouncementForm.Title] = Typical.Title, [AnnouncementForm.Text] = Typical.Text };

    static readonly Dictionary<string, string> Typed = new()
    {
        [AnnouncementForm.Title] = Longest.Title, [AnnouncementForm.Text] = Longest.Text, [AnnouncementForm.Picture] = Longest.Picture!,
        [AnnouncementForm.Lines] = Long(2_000), [AnnouncementForm.LeaveOut] = "true", [AnnouncementForm.Day] = "2026-11-27",
        [AnnouncementForm.Time] = "14:30", [AnnouncementForm.Urgent] = "true", [AnnouncementForm.InDoubt] = AnnouncementForm.LeaveIt,
        [AnnouncementForm.Revision] = "3",
    };

    static readonly Choice[] People = [.. Enumerable.Range(1, 10).Select(i => new Choice($"Công Tằng Tôn Nữ Thị Hoàng Ngọc Bảo Châu {i}", $"CN-0{i:D2}"))];

    static AnnouncementForm Form(string? shown, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors, int doubts) => new(
        shown, typed, Limits,
        new(
            true, [new("Văn phòng › Thi đua – Khen thưởng", "19:kenh"), new("Hội đồng Thi đua - Khen thưởng", "19:nhom")],
            [new("Phòng Tổng hợp", "P-TH"), new("Phòng Hành chính-Tổ chức", "P-HCTC")], false, [new("Lãnh đạo", "Leader"), new("Cán bộ", "Staff")],
            [new("Rèn tác phong chính quy · 7K3Q9F", "7K3Q9F")], [],
            doubts > 0 ? [.. Enumerable.Range(1, 10).Select(i => new Choice($"{Long(80)} {i}", $"A0000{i}"))] : [], []),
        Data with { Ref = null }, errors, doubts);

    static AnnouncementPreviewCard Preview(
        AnnouncementBody body, AudienceView audience, SendTime when, Departure departure, IReadOnlyDictionary<string, string> typed) =>
        new(body, audience, when, departure, LeavesDoubts: true, typed, Data);

    static AnnouncementStanding Standing(AnnouncementStatus status) => new(
        "7K3Q9F", Typical.Title, status, At, status >= AnnouncementStatus.Sending ? At : null, "Nguyễn Thị Ánh, Thư ký", "Nguyễn Văn Hải, Chánh Văn phòng",
        status == AnnouncementStatus.SentBack ? "Thiếu địa điểm họp." : null, 314, status == AnnouncementStatus.PartlySent ? new(300, 10, 2, 1, 1) : null, 120, false);

    static AnnouncementDeed[] Deeds(AnnouncementStatus status) => status switch
    {
        AnnouncementStatus.Sending => [AnnouncementDeed.Edit, AnnouncementDeed.Cancel, AnnouncementDeed.Recall, AnnouncementDeed.Readers],
        AnnouncementStatus.Sent => [AnnouncementDeed.Edit, AnnouncementDeed.Recall, AnnouncementDeed.Readers],
        AnnouncementStatus.PartlySent => [AnnouncementDeed.Edit, AnnouncementDeed.Resend, AnnouncementDeed.Recall, AnnouncementDeed.Readers],
        AnnouncementStatus.Cancelled or AnnouncementStatus.Recalled => [],
        _ => [AnnouncementDeed.Change, AnnouncementDeed.Cancel],
    };

    static AnnouncementLine Line(string title, AnnouncementStatus status) => new("7K3Q9F", title, status, At, "Nguyễn Thị Ánh", 314, 120, true);

    static string Long(int length) => string.Concat(Enumerable.Repeat("Thi đua yêu nước, cải cách hành chính; ", 110))[..length];
}
