namespace ThiDua.Cards.Text;

// writing a nomination: form, preview, confirmation
partial class Words
{
    public abstract CommandText NominateCommand { get; }

    public abstract CommandText AdHocCommand { get; }

    public abstract string NominateTitle { get; }

    public abstract string NominateIntro { get; }

    public abstract string NominateWho { get; }

    public abstract string NominateUnit { get; }

    public abstract string NominateNoUnit { get; }

    public abstract string NominateCampaign { get; }

    public abstract string NominateNoCampaign { get; }

    public abstract string NominateCampaignError { get; }

    public abstract string NominateKind { get; }

    public abstract string NominateKindError { get; }

    /// <summary>Loại hình, by its English name, e.g. <c>AdHoc</c>.</summary>
    public abstract string NominationKind(string kind);

    public abstract string NominateAchievement(int shortest, int longest);

    public abstract string AchievementPlaceholder { get; }

    public abstract string AchievementError(int shortest, int longest);

    public abstract string NominateEvidence { get; }

    public abstract string EvidenceError { get; }

    public abstract string NominateFallback { get; }

    public abstract string NominateSeePreview { get; }

    public abstract string NominatePreviewIntro { get; }

    public abstract string NominatePreviewFallback(string names);

    public abstract string AchievementHeading { get; }

    public abstract string EvidenceIs(string link);

    public abstract string NominateSend { get; }

    public abstract string NominateBack { get; }

    public abstract string NominateDropped { get; }

    public abstract string NominateFormSent { get; }

    public abstract string NominateDone(string places);

    /// <summary>Kept, but there is no channel to post it to.</summary>
    public abstract string NominateDoneUnposted { get; }
}

partial class Vietnamese
{
    public override CommandText NominateCommand => new("đề cử", "Đề cử cá nhân, tập thể có thành tích", "đề cử @Lan, @Minh vì …");

    public override CommandText AdHocCommand => new("đột xuất", "Đề cử ngay một thành tích đột xuất", "đột xuất @Lan vì …");

    public override string NominateTitle => "Đề cử cá nhân, tập thể";

    public override string NominateIntro => "Anh/chị sẽ được xem trước. Chưa có gì được gửi cho đến khi bấm “Gửi đề cử”.";

    public override string NominateWho => "Đề cử ai?";

    public override string NominateUnit => "Hoặc đề cử một tập thể";

    public override string NominateNoUnit => "(không đề cử tập thể)";

    public override string NominateCampaign => "Phong trào";

    public override string NominateNoCampaign => "Không thuộc phong trào nào";

    public override string NominateCampaignError => "Đề nghị chọn một phong trào trong danh sách.";

    public override string NominateKind => "Loại hình";

    public override string NominateKindError => "Đề nghị chọn loại hình.";

    public override string NominationKind(string kind) => kind switch
    {
        "Themed" => "Chuyên đề",
        "AdHoc" => "Đột xuất",
        _ => "Thường xuyên",
    };

    public override string NominateAchievement(int shortest, int longest) => $"Thành tích (từ {Number(shortest)} đến {Number(longest)} ký tự)";

    public override string AchievementPlaceholder => "Đã làm việc gì, kết quả ra sao, ai được hưởng lợi";

    public override string AchievementError(int shortest, int longest) =>
        $"Thành tích cần từ {Number(shortest)} đến {Number(longest)} ký tự để mọi người hiểu và ủng hộ.";

    public override string NominateEvidence => "Đường dẫn minh chứng (không bắt buộc, bắt đầu bằng https://)";

    public override string EvidenceError => "Đường dẫn minh chứng cần bắt đầu bằng https:// và đầy đủ tên miền.";

    public override string NominateFallback => "Mẫu đề cử cá nhân, tập thể có thành tích.";

    public override string NominateSeePreview => "Xem trước";

    public override string NominatePreviewIntro => "Đề cử chưa được gửi. Đề nghị kiểm tra rồi bấm “Gửi đề cử”.";

    public override string NominatePreviewFallback(string names) => $"Xem trước đề cử {names}; chưa gửi.";

    public override string AchievementHeading => "Thành tích";

    public override string EvidenceIs(string link) => $"Minh chứng: {link}";

    public override string NominateSend => "Gửi đề cử";

    public override string NominateBack => "Sửa lại";

    public override string NominateDropped => "Đã hủy. Chưa có đề cử nào được gửi từ mẫu này.";

    public override string NominateFormSent => "Mẫu đề cử đã được gửi vào cuộc trò chuyện riêng với anh/chị.";

    public override string NominateDone(string places) => $"Đã gửi đề cử và đăng tại {places}.";

    public override string NominateDoneUnposted =>
        "Đã ghi nhận đề cử. Cơ quan chưa có kênh để đăng công khai; khi có kênh, đề cử sẽ được đăng ở đó trong vài phút.";
}

partial class English
{
    public override CommandText NominateCommand => new("nominate", "Nominate people or a unit for what they achieved", "nominate @Lan, @Minh for …");

    public override CommandText AdHocCommand => new("adhoc", "Nominate at once for an unexpected achievement", "adhoc @Lan for …");

    public override string NominateTitle => "Nominate people or a unit";

    public override string NominateIntro => "You will see a preview. Nothing is sent until you press “Send the nomination”.";

    public override string NominateWho => "Whom do you nominate?";

    public override string NominateUnit => "Or a whole unit";

    public override string NominateNoUnit => "(no unit)";

    public override string NominateCampaign => "Campaign";

    public override string NominateNoCampaign => "Outside any campaign";

    public override string NominateCampaignError => "Please choose a campaign from the list.";

    public override string NominateKind => "Kind";

    public override string NominateKindError => "Please choose a kind.";

    public override string NominationKind(string kind) => kind switch
    {
        "Themed" => "Themed",
        "AdHoc" => "Ad hoc",
        _ => "Regular",
    };

    public override string NominateAchievement(int shortest, int longest) => $"Achievement ({Number(shortest)} to {Number(longest)} characters)";

    public override string AchievementPlaceholder => "What was done, with what result, and for whose benefit";

    public override string AchievementError(int shortest, int longest) =>
        $"The achievement needs {Number(shortest)} to {Number(longest)} characters, so that others can judge it.";

    public override string NominateEvidence => "Link to evidence (optional, begins with https://)";

    public override string EvidenceError => "The link must begin with https:// and name a complete address.";

    public override string NominateFallback => "A form to nominate people or a unit.";

    public override string NominateSeePreview => "Preview";

    public override string NominatePreviewIntro => "This is not sent yet. Please check it, then press “Send the nomination”.";

    public override string NominatePreviewFallback(string names) => $"Preview of the nomination of {names}.";

    public override string AchievementHeading => "Achievement";

    public override string EvidenceIs(string link) => $"Evidence: {link}";

    public override string NominateSend => "Send the nomination";

    public override string NominateBack => "Change";

    public override string NominateDropped => "Cancelled. Nothing was sent from this form.";

    public override string NominateFormSent => "The nomination form was sent to your own chat with the bot.";

    public override string NominateDone(string places) => $"The nomination was sent and is posted in {places}.";

    public override string NominateDoneUnposted =>
        "The nomination is kept. The office has no channel to post it to yet; when there is one, it will be posted there within minutes.";
}
