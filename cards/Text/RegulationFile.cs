namespace ThiDua.Cards.Text;

// what is said about a file of award forms, the office's or the shipped ones
partial class Words
{
    public abstract string RegulationUnreadable(string file, string why);

    /// <param name="entry">Id of the form or regime, or its place in the file; "" for the file as a whole.</param>
    /// <param name="problem">By its English name.</param>
    /// <param name="what">The property, the value or the other entry.</param>
    public abstract string RegulationFlaw(string entry, string problem, string? what);

    /// <param name="form">Null: the rules for all forms.</param>
    public abstract string RegulationImported(string? form, string changes);

    public abstract string RegulationDone(int changed, int salaries);

    public abstract string RegulationNothing { get; }
}

partial class Vietnamese
{
    public override string RegulationUnreadable(string file, string why) => $"Không đọc được {file}: tệp không đúng định dạng JSON ({why}).";

    public override string RegulationFlaw(string entry, string problem, string? what) => $"{(entry.Length == 0 ? "Tệp" : $"Mục “{entry}”")}: " + problem switch
    {
        "Unreadable" => "không đúng cấu trúc.",
        "IdWrong" => "mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài nhất 40 ký tự.",
        "IdTwice" => "mã này có nhiều hơn một lần.",
        "PropertyUnknown" => $"không có thuộc tính “{what}”, hoặc thuộc tính được ghi hai lần.",
        "ValueWrong" => $"giá trị của “{what}” không hợp lệ.",
        "NameMissing" => "chưa có tên.",
        "LevelMissing" => "chưa có cấp.",
        "IssuerMissing" => "chưa có người quyết định.",
        "SourceMissing" => what is null ? "chưa có căn cứ." : $"“{what}” chưa có căn cứ.",
        "RankMissing" => "chưa có thứ tự trao.",
        "RankTaken" => $"thứ tự trao trùng với “{what}”.",
        "ForNobody" => "chưa rõ dành cho cá nhân hay tập thể.",
        "CapOfUnknown" => $"tỷ lệ tối đa tính trên “{what}”, là mục không có hoặc chính mục này.",
        "DatesBackwards" => "ngày hết hiệu lực trước ngày bắt đầu.",
        "SuccessorUnknown" => $"mục thay thế “{what}” không có.",
        "PresetOfUnknown" => $"mức phiếu được chọn nêu “{what}”, là mục không có.",
        "NoForms" => "không có danh hiệu, hình thức nào.",
        "RegimesApart" => $"thời gian áp dụng không nối tiếp “{what}”.",
        "GroundMissing" => "chưa có căn cứ (“ground”).",
        "DayMissing" => $"chưa có ngày (“{what}”).",
        "SalaryWrong" => "mức lương cơ sở cần ngày (“from”), số tiền nguyên (“amount”) và căn cứ (“source”).",
        "NothingSaid" => "không quy định điều gì.",
        _ => $"danh mục đã có {what} lần sửa, là số lần tối đa.",
    };

    public override string RegulationImported(string? form, string changes) => $"{form ?? "Quy định chung"}: {changes}.";

    public override string RegulationDone(int changed, int salaries) => changed + salaries == 0
        ? "Tệp giống với quy định đang áp dụng; không có gì thay đổi."
        : $"Đã ghi {Number(changed)} mục sửa đổi{(salaries == 0 ? "" : $" và {Number(salaries)} mức lương cơ sở")}.";

    public override string RegulationNothing => "Còn mục chưa hợp lệ nên chưa ghi mục nào. Sửa các mục trên rồi chạy lại.";
}

partial class English
{
    public override string RegulationUnreadable(string file, string why) => $"{file} cannot be read: it is no JSON ({why}).";

    public override string RegulationFlaw(string entry, string problem, string? what) => $"{(entry.Length == 0 ? "The file" : $"Entry “{entry}”")}: " + problem switch
    {
        "Unreadable" => "it is not built as it should be.",
        "IdWrong" => "an id has lower-case letters without marks, digits and dashes only, 40 at most.",
        "IdTwice" => "this id is there more than once.",
        "PropertyUnknown" => $"there is no property “{what}”, or it is there twice.",
        "ValueWrong" => $"the value of “{what}” is not right.",
        "NameMissing" => "it needs a name.",
        "LevelMissing" => "it needs a level.",
        "IssuerMissing" => "it needs an issuer.",
        "SourceMissing" => what is null ? "it needs a source." : $"“{what}” needs a source.",
        "RankMissing" => "it needs a rank.",
        "RankTaken" => $"it shares its rank with “{what}”.",
        "ForNobody" => "it is for nobody.",
        "CapOfUnknown" => $"its cap counts “{what}”, which is not there or is itself.",
        "DatesBackwards" => "its last day lies before its first.",
        "SuccessorUnknown" => $"its successor “{what}” is not there.",
        "PresetOfUnknown" => $"its preset names “{what}”, which is not there.",
        "NoForms" => "it has no award form.",
        "RegimesApart" => $"its time does not follow on that of “{what}”.",
        "GroundMissing" => "it needs a ground (“ground”).",
        "DayMissing" => $"it needs a day (“{what}”).",
        "SalaryWrong" => "a base salary needs a day (“from”), a whole “amount” and a “source”.",
        "NothingSaid" => "it says nothing.",
        _ => $"the catalogue has been changed {what} times, which is the most it takes.",
    };

    public override string RegulationImported(string? form, string changes) => $"{form ?? "Rules for all awards"}: {changes}.";

    public override string RegulationDone(int changed, int salaries) => changed + salaries == 0
        ? "The file says what holds already; nothing changes."
        : $"{Number(changed)} changes recorded{(salaries == 0 ? "" : $", and {Number(salaries)} base salaries")}.";

    public override string RegulationNothing => "Some entries are not right, so nothing was recorded. Mend them and run it again.";
}
