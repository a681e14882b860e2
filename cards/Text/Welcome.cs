namespace ThiDua.Cards.Text;

partial class Words
{
    /// <summary>How Vietnamese Teams calls the first channel of every team, which has no name of its own.</summary>
    public const string GeneralChannel = "Chung";

    public abstract string WelcomeKind { get; }

    public abstract string WelcomeTitle(string? name, string? address);

    public abstract string WelcomeOffice(string office);

    public abstract string WelcomeWhat { get; }

    public abstract string WelcomeTryNominate { get; }

    public abstract string WelcomeNominateHow { get; }

    public abstract string WelcomeTryStandings { get; }

    public abstract string WelcomeStandingsHow { get; }

    public abstract string WelcomeTryHelp { get; }

    public abstract string WelcomeHelpHow { get; }

    public abstract string WelcomePromise { get; }

    public abstract string WelcomeMention { get; }
}

partial class Vietnamese
{
    public override string WelcomeKind => "THI ĐUA – KHEN THƯỞNG";

    public override string WelcomeTitle(string? name, string? address) =>
        name is null ? "Xin chào các anh/chị!" : $"Xin chào {Calls(address, name)}!";

    public override string WelcomeOffice(string office) => $"Hệ thống ghi nhận thành tích của {office}";

    public override string WelcomeWhat =>
        "Ngay trong Teams, anh/chị có thể đề cử, ủng hộ và biểu dương đồng nghiệp; lãnh đạo phát động phong trào; thư ký công bố khen thưởng.";

    public override string WelcomeTryNominate => "Đề cử đồng nghiệp";

    public override string WelcomeNominateHow => "Nêu một việc làm tốt của một người hoặc một tập thể.";

    public override string WelcomeTryStandings => "Xem bảng vàng";

    public override string WelcomeStandingsHow => "Những cá nhân, tập thể được ghi nhận trong tháng và trong năm.";

    public override string WelcomeTryHelp => "Xem các lệnh";

    public override string WelcomeHelpHow => "Tất cả những việc anh/chị làm được ở đây, kèm ví dụ.";

    public override string WelcomePromise => "Không bỏ sót, không tính trùng, ai cũng kiểm tra lại được.";

    public override string WelcomeMention => "Trong kênh và nhóm, nhắc tên hệ thống (@) trước lệnh. Gõ có dấu hay không dấu đều được.";
}

partial class English
{
    public override string WelcomeKind => "EMULATION AND COMMENDATION";

    public override string WelcomeTitle(string? name, string? address) => name is null ? "Hello, everyone!" : $"Hello, {name}!";

    public override string WelcomeOffice(string office) => $"Where {office} recognises good work";

    public override string WelcomeWhat =>
        "Right here in Teams you can nominate, support and praise colleagues; leaders launch campaigns; the secretary announces awards.";

    public override string WelcomeTryNominate => "Nominate a colleague";

    public override string WelcomeNominateHow => "Tell about one good piece of work by a person or a whole unit.";

    public override string WelcomeTryStandings => "See the honour board";

    public override string WelcomeStandingsHow => "The people and units recognised this month and this year.";

    public override string WelcomeTryHelp => "See the commands";

    public override string WelcomeHelpHow => "Everything you can do here, with examples.";

    public override string WelcomePromise => "Nothing is lost, nothing is counted twice, and anyone can recount it.";

    public override string WelcomeMention => "In channels and groups, mention the bot (@) before a command.";
}
