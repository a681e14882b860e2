namespace ThiDua.Cards.Text;

// exemplars (điển hình tiên tiến)
partial class Words
{
    public abstract CommandText ExemplarCommand { get; }

    public abstract string ExemplarKind { get; }

    public abstract string ExemplarsTitle(int units, int people);

    public abstract string ExemplarMark { get; }

    public abstract string ExemplarUnmark { get; }

    public abstract string ExemplarUnmarkWhich { get; }

    public abstract string ExemplarWho { get; }

    public abstract string ExemplarField(int most);

    public abstract string ExemplarMarked(string names);

    public abstract string ExemplarUnmarked(string name);

    public abstract string ExemplarPickOne { get; }

    public abstract string ExemplarGone { get; }
}

partial class Vietnamese
{
    public override CommandText ExemplarCommand =>
        new("điển hình tiên tiến", "Xem các điển hình tiên tiến; thư ký ghi nhận thêm", "điển hình tiên tiến Phòng Tổng hợp");

    public override string ExemplarKind => "ĐIỂN HÌNH TIÊN TIẾN";

    public override string ExemplarsTitle(int units, int people) =>
        units + people == 0 ? "Chưa có điển hình tiên tiến nào được ghi nhận" : $"{Number(units)} tập thể, {Number(people)} cá nhân điển hình tiên tiến";

    public override string ExemplarMark => "Ghi nhận điển hình";

    public override string ExemplarUnmark => "Bỏ ghi nhận";

    public override string ExemplarUnmarkWhich => "Bỏ ghi nhận ai?";

    public override string ExemplarWho => "Tập thể, cá nhân";

    public override string ExemplarField(int most) => $"Lĩnh vực công tác (tối đa {Number(most)} ký tự)";

    public override string ExemplarMarked(string names) => $"Đã ghi nhận: {names}.";

    public override string ExemplarUnmarked(string name) => $"Đã bỏ ghi nhận {name}.";

    public override string ExemplarPickOne => "Đề nghị chọn một tập thể hoặc cá nhân.";

    public override string ExemplarGone => "Trường hợp này đã được bỏ ghi nhận trước đó.";
}

partial class English
{
    public override CommandText ExemplarCommand => new("exemplars", "See the exemplars of the office; the secretary marks them", "exemplars Phòng Tổng hợp");

    public override string ExemplarKind => "EXEMPLARS";

    public override string ExemplarsTitle(int units, int people) =>
        units + people == 0 ? "No exemplar is marked yet" : $"{Many(units, "exemplary unit")}, {Number(people)} exemplary people";

    public override string ExemplarMark => "Mark an exemplar";

    public override string ExemplarUnmark => "Take the mark back";

    public override string ExemplarUnmarkWhich => "Whose mark is taken back?";

    public override string ExemplarWho => "Units, people";

    public override string ExemplarField(int most) => $"Field of work (up to {Number(most)} characters)";

    public override string ExemplarMarked(string names) => $"Marked: {names}.";

    public override string ExemplarUnmarked(string name) => $"The mark of {name} is taken back.";

    public override string ExemplarPickOne => "Please choose a unit or a person.";

    public override string ExemplarGone => "The mark was taken back before.";
}
