namespace ThiDua.Cards.Text;

// comments on published cases (góp ý)
partial class Words
{
    public abstract CommandText CommentCommand { get; }

    public abstract string CommentKind { get; }

    public abstract string CommentTitle { get; }

    public abstract string CommentIntro { get; }

    public abstract string CommentOpen { get; }

    public abstract string CommentCode { get; }

    public abstract string CommentCodeHint { get; }

    public abstract string CommentText(int shortest, int longest);

    public abstract string CommentLength(int shortest, int longest);

    public abstract string CommentUnnamedLabel { get; }

    public abstract string CommentUnnamed { get; }

    public abstract string CommentSend { get; }

    public abstract string CommentDropped { get; }

    public abstract string CommentSent(string code, string name);

    public abstract string CommentFormSent { get; }

    public abstract string CommentNotPublished(string code);

    public abstract string CommentToSecretaryKind { get; }

    public abstract string CommentFrom(string? by, string at);

    public abstract string CommentIsUnnamed { get; }

    public abstract string CommentOutcome(int most);

    public abstract string CommentConsider { get; }

    public abstract string CommentConsidered(string by);

    public abstract string CommentNeedsOutcome { get; }

    public abstract string CommentOutcomeTooLong(int most);

    public abstract string CommentGone { get; }

    public abstract string CommentConsideredBefore(string by);

    public abstract string CommentsSee { get; }

    public abstract string CommentsNone(string code);

    public abstract string CommentPage(int page, int pages);

    public abstract string CommentAnswerKind { get; }

    public abstract string CommentYours(string text);
}

partial class Vietnamese
{
    public override CommandText CommentCommand => new("góp ý", "Góp ý về hồ sơ đang công khai; ý kiến chỉ đến thư ký", "góp ý 7K3Q9F");

    public override string CommentKind => "GÓP Ý";

    public override string CommentTitle => "Góp ý về hồ sơ đang công khai";

    public override string CommentIntro => "Ý kiến chỉ đến thư ký. Diễn biến công khai của hồ sơ chỉ ghi là có ý kiến.";

    public override string CommentOpen => "Góp ý";

    public override string CommentCode => "Mã hồ sơ";

    public override string CommentCodeHint => "Ghi ở danh sách công khai, ví dụ 7K3Q9F";

    public override string CommentText(int shortest, int longest) => $"Nội dung (từ {Number(shortest)} đến {Number(longest)} ký tự)";

    public override string CommentLength(int shortest, int longest) => $"Nội dung cần từ {Number(shortest)} đến {Number(longest)} ký tự.";

    public override string CommentUnnamedLabel => "Người góp ý";

    public override string CommentUnnamed => "Không nêu tên tôi với người được đề nghị";

    public override string CommentSend => "Gửi góp ý";

    public override string CommentDropped => "Đã hủy. Chưa có ý kiến nào được gửi từ mẫu này.";

    public override string CommentSent(string code, string name) => $"Đã gửi ý kiến về hồ sơ {code} ({name}) tới thư ký";

    public override string CommentFormSent => "Mẫu góp ý đã được gửi vào cuộc trò chuyện riêng với anh/chị.";

    public override string CommentNotPublished(string code) => $"Hồ sơ {code} không trong thời gian công khai lấy ý kiến nên không nhận góp ý.";

    public override string CommentToSecretaryKind => "Ý KIẾN VỀ HỒ SƠ";

    public override string CommentFrom(string? by, string at) => by is null ? $"Người góp ý không nêu tên, {at}" : $"{by}, {at}";

    public override string CommentIsUnnamed => "Người góp ý đề nghị không nêu tên với người được đề nghị.";

    public override string CommentOutcome(int most) => $"Kết quả xem xét (tối đa {Number(most)} ký tự; người góp ý sẽ đọc được)";

    public override string CommentConsider => "Đã xem xét";

    public override string CommentConsidered(string by) => $"{by} đã xem xét";

    public override string CommentNeedsOutcome => "Đề nghị ghi kết quả xem xét, để người góp ý biết.";

    public override string CommentOutcomeTooLong(int most) => $"Kết quả xem xét dài quá {Number(most)} ký tự; đề nghị viết gọn lại.";

    public override string CommentGone => "Không tìm thấy ý kiến này.";

    public override string CommentConsideredBefore(string by) => $"{by} đã xem xét ý kiến này trước đó.";

    public override string CommentsSee => "Xem ý kiến";

    public override string CommentsNone(string code) => $"Hồ sơ {code} chưa có ý kiến nào.";

    public override string CommentPage(int page, int pages) => $"Ý kiến {Number(page)}/{Number(pages)}";

    public override string CommentAnswerKind => "Ý KIẾN CỦA ANH/CHỊ ĐÃ ĐƯỢC XEM XÉT";

    public override string CommentYours(string text) => $"Ý kiến đã gửi: {text}";
}

partial class English
{
    public override CommandText CommentCommand => new("comment", "Comment on a published case; only the secretary reads it", "comment 7K3Q9F");

    public override string CommentKind => "COMMENT";

    public override string CommentTitle => "Comment on a published case";

    public override string CommentIntro => "Only the secretary reads it. The public history only says that there is a comment.";

    public override string CommentOpen => "Comment";

    public override string CommentCode => "Code of the case";

    public override string CommentCodeHint => "It stands in the published list, for example 7K3Q9F";

    public override string CommentText(int shortest, int longest) => $"Your comment ({Number(shortest)} to {Number(longest)} characters)";

    public override string CommentLength(int shortest, int longest) => $"A comment needs {Number(shortest)} to {Number(longest)} characters.";

    public override string CommentUnnamedLabel => "Your name";

    public override string CommentUnnamed => "Do not name me to the nominee";

    public override string CommentSend => "Send the comment";

    public override string CommentDropped => "Cancelled. Nothing was sent from this form.";

    public override string CommentSent(string code, string name) => $"Your comment on case {code} ({name}) was sent to the secretary";

    public override string CommentFormSent => "The form was sent to your own chat with the bot.";

    public override string CommentNotPublished(string code) => $"Case {code} is not open for comments now.";

    public override string CommentToSecretaryKind => "COMMENT ON A CASE";

    public override string CommentFrom(string? by, string at) => by is null ? $"Author not named, {at}" : $"{by}, {at}";

    public override string CommentIsUnnamed => "The author asks not to be named to the nominee.";

    public override string CommentOutcome(int most) => $"What came of it (up to {Number(most)} characters; the author reads it)";

    public override string CommentConsider => "Considered";

    public override string CommentConsidered(string by) => $"Considered by {by}";

    public override string CommentNeedsOutcome => "Please write what came of it, so that the author knows.";

    public override string CommentOutcomeTooLong(int most) => $"This is longer than {Number(most)} characters; please shorten it.";

    public override string CommentGone => "This comment cannot be found.";

    public override string CommentConsideredBefore(string by) => $"{by} has considered this comment before.";

    public override string CommentsSee => "See the comments";

    public override string CommentsNone(string code) => $"Case {code} has no comments.";

    public override string CommentPage(int page, int pages) => $"Comment {Number(page)} of {Number(pages)}";

    public override string CommentAnswerKind => "YOUR COMMENT WAS CONSIDERED";

    public override string CommentYours(string text) => $"Your comment: {text}";
}
