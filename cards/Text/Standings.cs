namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText StandingsCommand { get; }

    public abstract string StandingsKind { get; }

    /// <summary>By the measure's English name: <c>Awarded</c>, <c>Nominated</c>, <c>Praised</c>.</summary>
    public abstract string MeasureName(string measure);

    public abstract string People { get; }

    public abstract string Units { get; }

    public abstract string Month(int month, int year);

    public abstract string Year(int year);

    public abstract string ThisMonth { get; }

    public abstract string ThisYear { get; }

    public abstract string StandingsTitle(string measure, string period);

    public abstract string StandingsCount(long count);

    public abstract string StandingsEmpty { get; }

    public abstract string StandingsBegin { get; }

    public abstract string StandingsNote { get; }

    public abstract string StandingsUnknown(string typed);

    public abstract string PreviousPage { get; }

    public abstract string NextPage { get; }
}

partial class Vietnamese
{
    public override CommandText StandingsCommand => new("bảng vàng", "Xem những cá nhân, tập thể được ghi nhận", "bảng vàng tháng 11");

    public override string StandingsKind => "BẢNG VÀNG";

    public override string MeasureName(string measure) => measure switch
    {
        "Awarded" => "Khen thưởng",
        "Nominated" => "Đề cử",
        _ => "Biểu dương",
    };

    public override string People => "Cá nhân";

    public override string Units => "Tập thể";

    public override string Month(int month, int year) => $"tháng {month}/{year}";

    public override string Year(int year) => $"năm {year}";

    public override string ThisMonth => "Tháng này";

    public override string ThisYear => "Năm nay";

    public override string StandingsTitle(string measure, string period) => $"{measure} {period}";

    public override string StandingsCount(long count) => $"{Number(count)} lượt";

    public override string StandingsEmpty => "Không có số liệu trong thời gian này.";

    public override string StandingsBegin => "Anh/chị có thể mở đầu bảng vàng bằng một lời đề cử hoặc biểu dương.";

    public override string StandingsNote => "Mỗi lượt là một lần được ghi nhận thật, đếm từ sổ ghi chép; không quy đổi thành điểm.";

    public override string StandingsUnknown(string typed) =>
        $"Hệ thống chưa rõ kỳ hoặc phong trào “{typed}”. Anh/chị có thể gõ “bảng vàng tháng này”, “bảng vàng 2026”, “bảng vàng đề cử tập thể” hoặc “bảng vàng” kèm mã phong trào.";

    public override string PreviousPage => "Trang trước";

    public override string NextPage => "Trang sau";
}

partial class English
{
    public override CommandText StandingsCommand => new("standings", "See the people and units recognised", "standings 11/2026");

    public override string StandingsKind => "HONOUR BOARD";

    public override string MeasureName(string measure) => measure switch
    {
        "Awarded" => "Awards",
        "Nominated" => "Nominations",
        _ => "Praise",
    };

    public override string People => "People";

    public override string Units => "Units";

    public override string Month(int month, int year) => $"{month:D2}/{year}";

    public override string Year(int year) => $"{year}";

    public override string ThisMonth => "This month";

    public override string ThisYear => "This year";

    public override string StandingsTitle(string measure, string period) => $"{measure}, {period}";

    public override string StandingsCount(long count) => count == 1 ? "1 time" : $"{Number(count)} times";

    public override string StandingsEmpty => "There are no figures for this period.";

    public override string StandingsBegin => "You can begin the board with a nomination or a word of praise.";

    public override string StandingsNote => "Each one is a real recognition, counted from the ledger; nothing is turned into points.";

    public override string StandingsUnknown(string typed) =>
        $"“{typed}” is not a period or a campaign. You can type “standings this month”, “standings 2026”, “standings nominated units”, or “standings” with a campaign's code.";

    public override string PreviousPage => "Previous page";

    public override string NextPage => "Next page";
}
