namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText PastCommand { get; }

    public abstract string PastKind { get; }

    public abstract string PastTitle(int count);

    public abstract string PastIntro { get; }

    public abstract string PastRecord { get; }

    public abstract string PastSave { get; }

    public abstract string PastForm { get; }

    public abstract string PastFormMissing { get; }

    public abstract FieldText PastFrom { get; }

    public abstract FieldText PastTo { get; }

    public abstract string PastYearWrong(int earliest, int latest);

    public abstract string PastYearsBackwards { get; }

    public abstract string PastWho { get; }

    public abstract FieldText PastUnstated { get; }

    public abstract string PastWhoMissing { get; }

    public abstract string PastBoth { get; }

    public abstract string PastWrongKind(string form, bool forUnits);

    public abstract FieldText PastNumber { get; }

    public abstract string PastDate { get; }

    public abstract string PastDateOutside { get; }

    public abstract string PastKnown { get; }

    public abstract string PastDone(string form);

    public abstract string PastNotStated(string said);
}

partial class Vietnamese
{
    public override CommandText PastCommand => new("khen thưởng trước đây", "Xem khen thưởng đã có từ trước; thư ký ghi nhận thêm", "khen thưởng trước đây");

    public override string PastKind => "KHEN THƯỞNG TRƯỚC ĐÂY";

    public override string PastTitle(int count) => count == 0 ? "Chưa ghi nhận khen thưởng nào từ trước" : $"{Number(count)} mục đã ghi nhận";

    public override string PastIntro => "Không cộng vào số lượt khen thưởng của các phong trào.";

    public override string PastRecord => "Ghi nhận khen thưởng trước đây";

    public override string PastSave => "Ghi nhận";

    public override string PastForm => "Hình thức khen thưởng";

    public override string PastFormMissing => "Đề nghị chọn một hình thức trong danh mục.";

    public override FieldText PastFrom => new("Từ năm", "Ví dụ: 2010");

    public override FieldText PastTo => new("Đến năm", "Ví dụ: 2015");

    public override string PastYearWrong(int earliest, int latest) => $"Đề nghị ghi năm từ {earliest} đến {latest}.";

    public override string PastYearsBackwards => "“Đến năm” không thể trước “Từ năm”.";

    public override string PastWho => "Tập thể, cá nhân được khen thưởng";

    public override FieldText PastUnstated => new("Hoặc: số lượng như nguồn ghi, khi không nêu số cụ thể", "Ví dụ: hàng chục tập thể, cá nhân");

    public override string PastWhoMissing => "Đề nghị ghi ai được khen thưởng, hoặc số lượng như nguồn ghi.";

    public override string PastBoth => "Đề nghị chỉ ghi một trong hai: tập thể, cá nhân cụ thể, hoặc số lượng như nguồn ghi.";

    public override string PastWrongKind(string form, bool forUnits) => forUnits ? $"{form} dành cho tập thể." : $"{form} dành cho cá nhân.";

    public override FieldText PastNumber => new("Số quyết định, nếu biết");

    public override string PastDate => "Ngày quyết định, nếu biết";

    public override string PastDateOutside => "Ngày quyết định cần nằm trong các năm đã ghi và không sau hôm nay.";

    public override string PastKnown => "Khen thưởng này đã được ghi nhận.";

    public override string PastDone(string form) => $"Đã ghi nhận {form}.";

    public override string PastNotStated(string said) => $"{said} (không nêu số cụ thể)";
}

partial class English
{
    public override CommandText PastCommand => new("past awards", "Awards from before; the secretary records more", "past awards");

    public override string PastKind => "PAST AWARDS";

    public override string PastTitle(int count) => count switch { 0 => "No past award is on record", 1 => "One entry on record", _ => $"{Number(count)} entries on record" };

    public override string PastIntro => "They are not part of the counts of campaigns.";

    public override string PastRecord => "Record a past award";

    public override string PastSave => "Record";

    public override string PastForm => "Award";

    public override string PastFormMissing => "Please choose an award from the catalogue.";

    public override FieldText PastFrom => new("From year", "E.g. 2010");

    public override FieldText PastTo => new("To year", "E.g. 2015");

    public override string PastYearWrong(int earliest, int latest) => $"Please give a year from {earliest} to {latest}.";

    public override string PastYearsBackwards => "“To year” cannot be before “From year”.";

    public override string PastWho => "Units and people who had it";

    public override FieldText PastUnstated => new("Or: how many, in the words of the source, where it gives no number", "E.g. dozens of units and people");

    public override string PastWhoMissing => "Please say who had it, or how many in the words of the source.";

    public override string PastBoth => "Please give only one of the two: units and people, or how many in the words of the source.";

    public override string PastWrongKind(string form, bool forUnits) => forUnits ? $"{form} is for units." : $"{form} is for people.";

    public override FieldText PastNumber => new("Number of the decision, if known");

    public override string PastDate => "Date of the decision, if known";

    public override string PastDateOutside => "The date must lie within the years given and not after today.";

    public override string PastKnown => "This award is on record already.";

    public override string PastDone(string form) => $"{form} is on record.";

    public override string PastNotStated(string said) => $"{said} (no number stated)";
}
