using System.Globalization;
using ThiDua.Cards.Reviews;

namespace ThiDua.Cards.Text;

// reviews and statistics (sơ kết, tổng kết, thống kê): the numbers
partial class Words
{
    public abstract CommandText InterimReviewCommand { get; }

    public abstract CommandText FinalReviewCommand { get; }

    public abstract CommandText StatisticsCommand { get; }

    public abstract string ReviewKind(ReviewName kind);

    public abstract string ReviewTable { get; }

    public abstract string ReviewTableAtCeremony { get; }

    public abstract string ReviewNothing { get; }

    public abstract string ReviewForm { get; }

    public abstract string ReviewLevel { get; }

    public abstract string ReviewUnits { get; }

    public abstract string ReviewPeople { get; }

    public abstract string ReviewSum { get; }

    public abstract string ReviewTotal { get; }

    public abstract string ReviewLevels(IReadOnlyList<(string Level, long Count)> levels);

    public abstract string ReviewNonManagers { get; }

    /// <summary>"124/155 (80,0%)": one decimal, rounded half up.</summary>
    public string Share(long count, long of) => $"{Number(count)}/{Number(of)} ({Percent(count, of)})";

    protected abstract string Percent(long count, long of);

    /// <param name="of">Not 0.</param>
    protected static string Tenths(long count, long of, string comma)
    {
        var tenths = ((count * 2_000) + of) / (of * 2);
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}{comma}{tenths % 10}%");
    }

    public abstract string ReviewNew(Counted first, Counted before);

    /// <summary>That times are counted, not heads.</summary>
    public abstract string ReviewTimes { get; }

    public abstract string ReviewOutside { get; }

    public abstract string ReviewUnstated(string said);

    public abstract string ReviewTold(Counted total);

    /// <summary>New factors, initiatives and exemplars of a year.</summary>
    public abstract string ReviewInitiatives(long spots, long spotsRecognised, long ideas, long ideasRecognised, long exemplars);

    public abstract string ReviewNominations(long nominations);
}

partial class Vietnamese
{
    public override CommandText InterimReviewCommand => new("sơ kết", "Xem số liệu sơ kết một phong trào; lãnh đạo, thư ký công bố", "sơ kết 7K3Q9F");

    public override CommandText FinalReviewCommand => new("tổng kết", "Tổng kết và kết thúc một phong trào", "tổng kết 7K3Q9F");

    public override CommandText StatisticsCommand => new("thống kê", "Thống kê khen thưởng theo năm, tháng hoặc phong trào", "thống kê 2026");

    public override string ReviewKind(ReviewName kind) => kind switch
    {
        ReviewName.Interim => "SƠ KẾT PHONG TRÀO",
        ReviewName.Final => "TỔNG KẾT PHONG TRÀO",
        _ => "THỐNG KÊ KHEN THƯỞNG",
    };

    public override string ReviewTable => "Lượt khen thưởng";

    public override string ReviewTableAtCeremony => "Lượt khen thưởng công bố tại Hội nghị";

    public override string ReviewNothing => "Chưa có lượt khen thưởng nào được ghi nhận.";

    public override string ReviewForm => "Hình thức";

    public override string ReviewLevel => "Cấp";

    public override string ReviewUnits => "Tập thể";

    public override string ReviewPeople => "Cá nhân";

    public override string ReviewSum => "Cộng";

    public override string ReviewTotal => "Tổng";

    public override string ReviewLevels(IReadOnlyList<(string Level, long Count)> levels) =>
        $"Theo cấp: {string.Join("; ", levels.Select(l => $"{l.Level} {Number(l.Count)}"))}.";

    public override string ReviewNonManagers => "Cá nhân không giữ chức vụ quản lý";

    protected override string Percent(long count, long of) => Tenths(count, of, ",");

    public override string ReviewNew(Counted first, Counted before) =>
        $"Lần đầu được khen thưởng: {UnitsAndPeople(first.Units, first.People)}. Đã từng được khen thưởng: {UnitsAndPeople(before.Units, before.People)}.";

    public override string ReviewTimes => "Số liệu là số lượt khen thưởng: một tập thể, cá nhân được khen thưởng nhiều lần được tính nhiều lượt.";

    public override string ReviewOutside => "Ngoài bảng: đã được khen thưởng từ trước";

    public override string ReviewUnstated(string said) => $"{said} (không nêu số cụ thể)";

    public override string ReviewTold(Counted total) =>
        $"{Number(total.All)} lượt khen thưởng: {UnitsAndPeople(total.Units, total.People)}.";

    public override string ReviewInitiatives(long spots, long spotsRecognised, long ideas, long ideasRecognised, long exemplars) =>
        $"Nhân tố mới: {Number(spots)}, được công nhận {Number(spotsRecognised)}. Sáng kiến, cải tiến: {Number(ideas)}, được công nhận {Number(ideasRecognised)}. Điển hình tiên tiến hiện có: {Number(exemplars)}.";

    public override string ReviewNominations(long nominations) => $"Đề cử trong phong trào: {Number(nominations)}.";
}

partial class English
{
    public override CommandText InterimReviewCommand =>
        new("interim review", "See the numbers of a campaign so far; leaders and secretaries publish them", "interim review 7K3Q9F");

    public override CommandText FinalReviewCommand => new("final review", "Review a campaign and close it", "final review 7K3Q9F");

    public override CommandText StatisticsCommand => new("statistics", "Awards by year, month or campaign", "statistics 2026");

    public override string ReviewKind(ReviewName kind) => kind switch
    {
        ReviewName.Interim => "INTERIM REVIEW",
        ReviewName.Final => "FINAL REVIEW",
        _ => "STATISTICS OF AWARDS",
    };

    public override string ReviewTable => "Awards given";

    public override string ReviewTableAtCeremony => "Awards announced at the ceremony";

    public override string ReviewNothing => "No award is recorded yet.";

    public override string ReviewForm => "Form";

    public override string ReviewLevel => "Level";

    public override string ReviewUnits => "Units";

    public override string ReviewPeople => "People";

    public override string ReviewSum => "Sum";

    public override string ReviewTotal => "Total";

    public override string ReviewLevels(IReadOnlyList<(string Level, long Count)> levels) =>
        $"By level: {string.Join("; ", levels.Select(l => $"{l.Level} {Number(l.Count)}"))}.";

    public override string ReviewNonManagers => "People without a managerial post";

    protected override string Percent(long count, long of) => Tenths(count, of, ".");

    public override string ReviewNew(Counted first, Counted before) =>
        $"Awarded for the first time: {UnitsAndPeople(first.Units, first.People)}. Awarded before: {UnitsAndPeople(before.Units, before.People)}.";

    public override string ReviewTimes => "Times are counted: who is awarded several times counts several times.";

    public override string ReviewOutside => "Outside the table: awarded before";

    public override string ReviewUnstated(string said) => $"{said} (no figure given)";

    public override string ReviewTold(Counted total) => $"{Number(total.All)} awards: {UnitsAndPeople(total.Units, total.People)}.";

    public override string ReviewInitiatives(long spots, long spotsRecognised, long ideas, long ideasRecognised, long exemplars) =>
        $"New factors: {Number(spots)}, of which recognised {Number(spotsRecognised)}. Initiatives: {Number(ideas)}, of which recognised {Number(ideasRecognised)}. Exemplars now: {Number(exemplars)}.";

    public override string ReviewNominations(long nominations) => $"Nominations in the campaign: {Number(nominations)}.";
}
