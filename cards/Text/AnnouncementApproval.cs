using ThiDua.Cards.Announcements;

namespace ThiDua.Cards.Text;

// the second person, and edits of what was sent
partial class Words
{
    public abstract string AnnouncementEditWaits { get; }

    public abstract string AnnouncementSentBackFor { get; }

    public abstract string AnnouncementApprovedBy { get; }

    public abstract string AnnouncementRewrite { get; }

    public abstract string AnnouncementRewriteMeans(bool needsApproval);

    public abstract string AnnouncementRewriteSave(bool needsApproval);

    public abstract string ApprovalKind { get; }

    public abstract string ApprovalAsk(string by, bool edit);

    public abstract string ApprovalReason { get; }

    public abstract string ApprovalReasonMissing { get; }

    public abstract string ApprovalYes { get; }

    public abstract string ApprovalNo { get; }

    public abstract string ApprovalEnded(ApprovalEnd end, string? by);

    public abstract string NewsOf(AnnouncementNews news, string by);
}

partial class Vietnamese
{
    public override string AnnouncementEditWaits => "Nội dung sửa đang chờ duyệt; mọi người vẫn thấy nội dung cũ.";

    public override string AnnouncementSentBackFor => "Người duyệt đề nghị sửa:";

    public override string AnnouncementApprovedBy => "Người duyệt";

    public override string AnnouncementRewrite => "Sửa nội dung đã gửi";

    public override string AnnouncementRewriteMeans(bool needsApproval) => needsApproval
        ? "Sau khi người thứ hai duyệt, mọi bản đã gửi sẽ hiển thị nội dung mới."
        : "Mọi bản đã gửi sẽ hiển thị nội dung mới.";

    public override string AnnouncementRewriteSave(bool needsApproval) => needsApproval ? "Gửi duyệt" : "Cập nhật mọi bản";

    public override string ApprovalKind => "DUYỆT THÔNG BÁO";

    public override string ApprovalAsk(string by, bool edit) => edit
        ? $"{by} đề nghị duyệt nội dung sửa của thông báo đã gửi, như dưới đây."
        : $"{by} đề nghị duyệt thông báo dưới đây. Chưa có gì được gửi.";

    public override string ApprovalReason => "Nội dung cần sửa (bắt buộc khi đề nghị sửa)";

    public override string ApprovalReasonMissing => "Đề nghị ghi rõ nội dung cần sửa để người soạn biết.";

    public override string ApprovalYes => "Duyệt";

    public override string ApprovalNo => "Đề nghị sửa";

    public override string ApprovalEnded(ApprovalEnd end, string? by) => end switch
    {
        ApprovalEnd.Approved => $"{by} đã duyệt.",
        ApprovalEnd.SentBack => $"{by} đã đề nghị sửa:",
        ApprovalEnd.Changed => "Thông báo đã được sửa sau đó, nên mẫu duyệt này không còn dùng được.",
        _ => "Thông báo đã được hủy hoặc thu hồi, nên không cần duyệt nữa.",
    };

    public override string NewsOf(AnnouncementNews news, string by) => news switch
    {
        AnnouncementNews.Approved => $"{by} đã duyệt thông báo này.",
        AnnouncementNews.SentBack => $"{by} đề nghị sửa thông báo này:",
        AnnouncementNews.Cancelled => $"{by} đã hủy gửi thông báo này.",
        _ => $"{by} đã thu hồi thông báo này.",
    };
}

partial class English
{
    public override string AnnouncementEditWaits => "An edit waits for approval; everybody still sees the old text.";

    public override string AnnouncementSentBackFor => "The approver asks for changes:";

    public override string AnnouncementApprovedBy => "Approved by";

    public override string AnnouncementRewrite => "Edit the text that was sent";

    public override string AnnouncementRewriteMeans(bool needsApproval) => needsApproval
        ? "Once a second person has approved, every copy will show the new text."
        : "Every copy will show the new text.";

    public override string AnnouncementRewriteSave(bool needsApproval) => needsApproval ? "Ask for approval" : "Update every copy";

    public override string ApprovalKind => "APPROVE AN ANNOUNCEMENT";

    public override string ApprovalAsk(string by, bool edit) => edit
        ? $"{by} asks you to approve this edit of an announcement that was sent."
        : $"{by} asks you to approve this announcement. Nothing has been sent.";

    public override string ApprovalReason => "What to change (needed to send it back)";

    public override string ApprovalReasonMissing => "Please say what to change, so that the author knows.";

    public override string ApprovalYes => "Approve";

    public override string ApprovalNo => "Send back";

    public override string ApprovalEnded(ApprovalEnd end, string? by) => end switch
    {
        ApprovalEnd.Approved => $"{by} has approved it.",
        ApprovalEnd.SentBack => $"{by} has sent it back:",
        ApprovalEnd.Changed => "It was changed since, so this card can no longer be used.",
        _ => "It was cancelled or recalled, so no approval is needed any more.",
    };

    public override string NewsOf(AnnouncementNews news, string by) => news switch
    {
        AnnouncementNews.Approved => $"{by} has approved this announcement.",
        AnnouncementNews.SentBack => $"{by} asks for changes to this announcement:",
        AnnouncementNews.Cancelled => $"{by} has cancelled this announcement.",
        _ => $"{by} has recalled this announcement.",
    };
}
