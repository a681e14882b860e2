namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText HelpCommand { get; }

    public abstract string HelpKind { get; }

    public abstract string HelpTitle { get; }

    public abstract string HelpGroup(CommandGroup group);

    public abstract string HelpHint { get; }

    public abstract string HelpAll { get; }

    public abstract string NotUnderstood { get; }

    public abstract string DidYouMean { get; }
}

partial class Vietnamese
{
    public override CommandText HelpCommand => new("trợ giúp", "Xem các lệnh dành cho anh/chị");

    public override string HelpKind => "TRỢ GIÚP";

    public override string HelpTitle => "Hôm nay anh/chị muốn ghi nhận điều gì?";

    public override string HelpGroup(CommandGroup group) => group switch
    {
        CommandGroup.Recognise => "Ghi nhận đồng nghiệp",
        CommandGroup.Lead => "Phong trào và khen thưởng",
        CommandGroup.Look => "Tra cứu",
        _ => "Thiết lập",
    };

    public override string HelpHint => "Gõ lệnh có dấu hay không dấu đều được. Trong kênh và nhóm, nhắc tên hệ thống (@) trước lệnh.";

    public override string HelpAll => "Xem tất cả lệnh";

    public override string NotUnderstood => "Hệ thống chưa hiểu yêu cầu này nên chưa thực hiện việc gì.";

    public override string DidYouMean => "Có phải anh/chị muốn:";
}

partial class English
{
    public override CommandText HelpCommand => new("help", "See the commands you can use");

    public override string HelpKind => "HELP";

    public override string HelpTitle => "What would you like to recognise today?";

    public override string HelpGroup(CommandGroup group) => group switch
    {
        CommandGroup.Recognise => "Recognise colleagues",
        CommandGroup.Lead => "Campaigns and awards",
        CommandGroup.Look => "Look up",
        _ => "Settings",
    };

    public override string HelpHint => "Commands work with or without diacritics. In a channel or group, mention the bot (@) first.";

    public override string HelpAll => "See all commands";

    public override string NotUnderstood => "That was not understood, so nothing was done.";

    public override string DidYouMean => "Did you mean:";
}
