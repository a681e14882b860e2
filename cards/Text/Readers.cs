namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract string ReadersNotForYou { get; }

    public abstract string ReadersKind { get; }

    public abstract string ReadersOf(int read, int of);

    public abstract string ReadersNone { get; }

    public abstract string ReadersTitle { get; }

    public abstract string ReadersPage(int page, int pages);

    public abstract string UnreadTitle { get; }

    public abstract string UnreadOf(int missing, int of);

    public abstract string NoUnit { get; }

    public abstract string OtherUnits(int units);

    public abstract string PageFirst { get; }
}

partial class Vietnamese
{
    public override string ReadersNotForYou =>
        "Danh sách người đã nắm thông tin chỉ dành cho lãnh đạo phát động phong trào và thư ký.";

    public override string ReadersKind => "ĐÃ NẮM THÔNG TIN";

    public override string ReadersOf(int read, int of) => $"{Number(read)} trên {Number(of)} người đã nắm thông tin";

    public override string ReadersNone => "Chưa có ai xác nhận đã nắm thông tin.";

    public override string ReadersTitle => "Đã nắm thông tin, mới nhất trước";

    public override string ReadersPage(int page, int pages) => $"Đã nắm thông tin, mới nhất trước (trang {page}/{pages})";

    public override string UnreadTitle => "Chưa xác nhận, theo đơn vị";

    public override string UnreadOf(int missing, int of) => $"{Number(missing)} trên {Number(of)} người";

    public override string NoUnit => "Chưa rõ đơn vị";

    public override string OtherUnits(int units) => $"{Number(units)} đơn vị khác";

    public override string PageFirst => "Về trang đầu";
}

partial class English
{
    public override string ReadersNotForYou => "Who has taken note is shown to the leader who launched the campaign and to the secretaries only.";

    public override string ReadersKind => "WHO HAS TAKEN NOTE";

    public override string ReadersOf(int read, int of) => $"{Number(read)} of {Number(of)} people have taken note";

    public override string ReadersNone => "Nobody has taken note yet.";

    public override string ReadersTitle => "Taken note, latest first";

    public override string ReadersPage(int page, int pages) => $"Taken note, latest first (page {page} of {pages})";

    public override string UnreadTitle => "Not yet, by unit";

    public override string UnreadOf(int missing, int of) => $"{Number(missing)} of {Number(of)} people";

    public override string NoUnit => "No unit";

    public override string OtherUnits(int units) => $"{Number(units)} other units";

    public override string PageFirst => "First page";
}
