namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText MineCommand { get; }

    public abstract string MineKind { get; }

    public abstract string MineTitle { get; }

    public abstract string MineReceived { get; }

    public abstract string MineGiven { get; }

    public abstract string MineNothingGiven { get; }

    public abstract string MinePrivate { get; }

    public abstract string MineSent { get; }
}

partial class Vietnamese
{
    public override CommandText MineCommand => new("hồ sơ của tôi", "Xem những lần anh/chị được ghi nhận và đã ghi nhận đồng nghiệp");

    public override string MineKind => "HỒ SƠ CỦA TÔI";

    public override string MineTitle => "Hồ sơ của tôi";

    public override string MineReceived => "Được ghi nhận";

    public override string MineGiven => "Đã ghi nhận đồng nghiệp";

    public override string MineNothingGiven => "Anh/chị chưa đề cử hay biểu dương ai.";

    public override string MinePrivate => "Chỉ anh/chị thấy thẻ này.";

    public override string MineSent => "Hồ sơ là việc riêng nên hệ thống đã gửi vào trò chuyện riêng của anh/chị.";
}

partial class English
{
    public override CommandText MineCommand => new("mine", "See how you were recognised and whom you recognised");

    public override string MineKind => "MY RECORD";

    public override string MineTitle => "My record";

    public override string MineReceived => "Received";

    public override string MineGiven => "Given to colleagues";

    public override string MineNothingGiven => "You have not nominated or praised anyone yet.";

    public override string MinePrivate => "Only you see this card.";

    public override string MineSent => "Your record is private, so it was sent to your own chat with the bot.";
}
