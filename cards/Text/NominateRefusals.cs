using ThiDua.Cards.Nominate;

namespace ThiDua.Cards.Text;

// why a nomination is not taken, changed or found, and what would help
partial class Words
{
    public abstract string NominateOneself { get; }

    public abstract string NominateCampaignGone { get; }

    public abstract string NominateCampaignClosed(string title);

    public abstract string NominateCampaignNotYet(string title, string from);

    public abstract string NominateCampaignEnded(string title, string to);

    public abstract string AchievementTooShort(int length, int shortest);

    public abstract string AchievementTooLong(int longest);

    /// <summary>Pasted from an old VNI or TCVN3 document.</summary>
    public abstract string LegacyText { get; }

    public abstract string EvidenceTooLong(int longest);

    public abstract string AlreadyNominated(string names, string code);

    public abstract string NominationUnknown(string code);

    public abstract string NominationNotYours(string code);

    public abstract string NominationNotOpen(string code, NominationStage stage);

    public abstract string NominationEditedMeanwhile(string code);

    /// <param name="say">The command that lacks its code.</param>
    public abstract string NominationCodeMissing(string say);
}

partial class Vietnamese
{
    public override string NominateOneself => "Theo quy định của cơ quan, anh/chị không tự đề cử mình. Đề nghị chọn đồng nghiệp khác.";

    public override string NominateCampaignGone => "Phong trào này không còn trong danh sách. Đề nghị chọn phong trào khác.";

    public override string NominateCampaignClosed(string title) =>
        $"Phong trào “{title}” đã kết thúc nên không nhận thêm đề cử. Đề nghị chọn phong trào khác, hoặc “{NominateNoCampaign}”.";

    public override string NominateCampaignNotYet(string title, string from) =>
        $"Phong trào “{title}” nhận đề cử từ ngày {from}. Đề nghị gửi lại từ ngày đó, hoặc chọn phong trào khác.";

    public override string NominateCampaignEnded(string title, string to) =>
        $"Phong trào “{title}” nhận đề cử đến hết ngày {to}. Đề nghị chọn phong trào khác, hoặc “{NominateNoCampaign}”.";

    public override string AchievementTooShort(int length, int shortest) => length == 0
        ? $"Chưa có thành tích. Đề nghị viết ít nhất {Number(shortest)} ký tự."
        : $"Thành tích mới có {Number(length)} ký tự. Đề nghị viết thêm cho đủ {Number(shortest)} ký tự để mọi người hiểu và ủng hộ.";

    public override string AchievementTooLong(int longest) =>
        $"Thành tích dài hơn {Number(longest)} ký tự. Đề nghị rút gọn, và đưa phần chi tiết vào đường dẫn minh chứng.";

    public override string LegacyText => "Đoạn này dùng bảng mã cũ (VNI hoặc TCVN3) nên không đọc được. Đề nghị gõ lại, hoặc đổi sang Unicode rồi dán.";

    public override string EvidenceTooLong(int longest) => $"Đường dẫn dài hơn {Number(longest)} ký tự. Đề nghị dùng đường dẫn ngắn hơn.";

    public override string AlreadyNominated(string names, string code) =>
        $"Anh/chị đã đề cử {names} trong phong trào này (mã {code}). Đề nghị sửa đề cử đó: gõ “trạng thái {code}”.";

    public override string NominationUnknown(string code) => $"Không có đề cử nào mang mã “{code}”. Đề nghị kiểm tra lại mã trên thẻ đề cử.";

    public override string NominationNotYours(string code) => $"Chỉ người đề cử mới sửa hoặc rút được đề cử {code}. Chưa có gì thay đổi.";

    public override string NominationNotOpen(string code, NominationStage stage) => stage == NominationStage.Withdrawn
        ? $"Đề cử {code} đã được rút, nên không thay đổi được nữa."
        : $"Đề cử {code} đã được khen thưởng, nên không thay đổi được nữa.";

    public override string NominationEditedMeanwhile(string code) =>
        $"Đề cử {code} đã được sửa sau khi anh/chị mở mẫu này. Đề nghị gõ “trạng thái {code}” để xem nội dung hiện tại rồi sửa tiếp.";

    public override string NominationCodeMissing(string say) => $"Đề nghị gõ kèm mã đề cử, ví dụ: {say} 7K3Q9F. Mã ghi ở cuối thẻ đề cử.";
}

partial class English
{
    public override string NominateOneself => "The office does not take nominations of oneself. Please choose a colleague.";

    public override string NominateCampaignGone => "This campaign is no longer on the list. Please choose another one.";

    public override string NominateCampaignClosed(string title) =>
        $"The campaign “{title}” is closed and takes no more nominations. Please choose another one, or “{NominateNoCampaign}”.";

    public override string NominateCampaignNotYet(string title, string from) =>
        $"The campaign “{title}” takes nominations from {from}. Please send it again then, or choose another one.";

    public override string NominateCampaignEnded(string title, string to) =>
        $"The campaign “{title}” took nominations until the end of {to}. Please choose another one, or “{NominateNoCampaign}”.";

    public override string AchievementTooShort(int length, int shortest) => length == 0
        ? $"The achievement is missing. Please write at least {Number(shortest)} characters."
        : $"The achievement has {Number(length)} characters so far. Please write at least {Number(shortest)}, so that others can judge it.";

    public override string AchievementTooLong(int longest) =>
        $"The achievement is longer than {Number(longest)} characters. Please shorten it, and link to the details as evidence.";

    public override string LegacyText => "This text uses an old encoding (VNI or TCVN3) and cannot be read. Please type it again, or convert it to Unicode first.";

    public override string EvidenceTooLong(int longest) => $"The link is longer than {Number(longest)} characters. Please use a shorter one.";

    public override string AlreadyNominated(string names, string code) =>
        $"You have already nominated {names} in this campaign (code {code}). You can edit that nomination: type “status {code}”.";

    public override string NominationUnknown(string code) => $"There is no nomination with the code “{code}”. Please check the code on the nomination’s card.";

    public override string NominationNotYours(string code) => $"Only its nominator can edit or withdraw nomination {code}. Nothing has changed.";

    public override string NominationNotOpen(string code, NominationStage stage) => stage == NominationStage.Withdrawn
        ? $"Nomination {code} was withdrawn and can no longer be changed."
        : $"Nomination {code} was awarded and can no longer be changed.";

    public override string NominationEditedMeanwhile(string code) =>
        $"Nomination {code} was edited after you opened this form. Type “status {code}” to see what it says now, and edit from there.";

    public override string NominationCodeMissing(string say) => $"Please add the nomination’s code, for example: {say} 7K3Q9F. It stands at the foot of its card.";
}
