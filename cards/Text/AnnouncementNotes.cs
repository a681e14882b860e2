namespace ThiDua.Cards.Text;

// who has taken note of an announcement, and reminding those who have not
partial class Words
{
    /// <summary>On the shared card of all who have, which does not say when.</summary>
    public abstract string YouHaveNoted { get; }

    /// <summary>Of the refresh that Teams does by itself; nobody presses it.</summary>
    public abstract string NotedRefresh { get; }

    public abstract string NoteReminderKind { get; }

    public abstract string ReminderNote { get; }

    public abstract string NotesNotForYou { get; }

    /// <param name="elsewhere">Others than those it was sent to in person.</param>
    public abstract string NotesOf(int noted, int of, int elsewhere);

    public abstract string NotesPercent(int percent);

    public abstract string NotesInPlaces { get; }

    public abstract string NotesByUnit { get; }

    public abstract string NotesIn(int noted, int of);

    public abstract string NotesNames(bool missing, int page, int pages);

    public abstract string NotesNobodyMissing(int of);

    public abstract string NotesNotDelivered { get; }

    public abstract string NotesHave { get; }

    public abstract string NotesHaveNot { get; }

    public abstract string NotesRemind(int people);

    public abstract string ReminderAskKind { get; }

    public abstract string ReminderAsk(int people);

    public abstract string ReminderNobody { get; }
}

partial class Vietnamese
{
    public override string YouHaveNoted => "Anh/chị đã nắm thông tin.";

    public override string NotedRefresh => "Cập nhật";

    public override string NoteReminderKind => "NHẮC LẠI";

    public override string ReminderNote => "Anh/chị chưa xác nhận đã nắm thông tin của thông báo dưới đây.";

    public override string NotesNotForYou => "Danh sách người đã nắm thông tin chỉ dành cho người soạn thông báo, lãnh đạo, thư ký và quản trị viên.";

    public override string NotesOf(int noted, int of, int elsewhere)
    {
        if (of == 0)
            return $"{Number(elsewhere)} người đã nắm thông tin";
        var told = $"{Number(noted)} trên {Number(of)} người được gửi riêng đã nắm thông tin";
        return elsewhere == 0 ? told : $"{told}, cùng {Number(elsewhere)} người khác";
    }

    public override string NotesPercent(int percent) => $"Đạt {percent}%.";

    public override string NotesInPlaces =>
        "Thông báo còn được đăng tại kênh hoặc nhóm. Hệ thống không biết ai đọc ở đó, nên chỉ ghi nhận những người đã xác nhận.";

    public override string NotesByUnit => "Theo đơn vị";

    public override string NotesIn(int noted, int of) => $"{Number(noted)} trên {Number(of)} người đã nắm";

    public override string NotesNames(bool missing, int page, int pages)
    {
        var title = missing ? "Chưa xác nhận" : "Đã nắm thông tin";
        return pages > 1 ? $"{title} (trang {page}/{pages})" : title;
    }

    public override string NotesNobodyMissing(int of) => of > 0 ? "Mọi người được gửi riêng đều đã nắm thông tin." : "Thông báo không gửi riêng cho ai.";

    public override string NotesNotDelivered => "chưa nhận được thông báo";

    public override string NotesHave => "Xem người đã nắm";

    public override string NotesHaveNot => "Xem người chưa nắm";

    public override string NotesRemind(int people) => $"Nhắc {Number(people)} người";

    public override string ReminderAskKind => "NHẮC NHỮNG NGƯỜI CHƯA XÁC NHẬN?";

    public override string ReminderAsk(int people) =>
        $"{Number(people)} người chưa xác nhận sẽ nhận lại thông báo này trong trò chuyện riêng, kèm lời nhắc. Ai đã xác nhận thì không bị nhắc.";

    public override string ReminderNobody => "Không còn ai cần nhắc: mọi người được gửi riêng đều đã nắm thông tin.";
}

partial class English
{
    public override string YouHaveNoted => "You have taken note.";

    public override string NotedRefresh => "Refresh";

    public override string NoteReminderKind => "REMINDER";

    public override string ReminderNote => "You have not confirmed yet that you have taken note of this announcement.";

    public override string NotesNotForYou => "Who has taken note is shown to the author, leaders, secretaries and administrators only.";

    public override string NotesOf(int noted, int of, int elsewhere)
    {
        if (of == 0)
            return elsewhere == 1 ? "1 person has taken note" : $"{Number(elsewhere)} people have taken note";
        var told = $"{Number(noted)} of the {Number(of)} people it was sent to have taken note";
        return elsewhere == 0 ? told : $"{told}, and {Number(elsewhere)} more";
    }

    public override string NotesPercent(int percent) => $"{percent}%.";

    public override string NotesInPlaces =>
        "It stands in channels or groups too. Nobody knows who reads it there, so only those who confirmed are counted.";

    public override string NotesByUnit => "By unit";

    public override string NotesIn(int noted, int of) => $"{Number(noted)} of {Number(of)} have taken note";

    public override string NotesNames(bool missing, int page, int pages)
    {
        var title = missing ? "Not yet" : "Taken note";
        return pages > 1 ? $"{title} (page {page} of {pages})" : title;
    }

    public override string NotesNobodyMissing(int of) => of > 0 ? "Everybody it was sent to has taken note." : "It was sent to nobody in person.";

    public override string NotesNotDelivered => "has not received it";

    public override string NotesHave => "Who has taken note";

    public override string NotesHaveNot => "Who has not";

    public override string NotesRemind(int people) => people == 1 ? "Remind 1 person" : $"Remind {Number(people)} people";

    public override string ReminderAskKind => "REMIND THOSE WHO HAVE NOT?";

    public override string ReminderAsk(int people) => people == 1
        ? "1 person who has not confirmed gets this announcement again, with a reminder. Who has confirmed is not reminded."
        : $"{Number(people)} people who have not confirmed get this announcement again, with a reminder. Who has confirmed is not reminded.";

    public override string ReminderNobody => "There is nobody left to remind: everybody it was sent to has taken note.";
}
