namespace ThiDua.Cards.Text;

// what every long form says about its fields
partial class Words
{
    /// <summary>The label of a text field, with its limit said before anybody types.</summary>
    public abstract string FieldLabel(string name, int most);

    public abstract string FieldMissing(string name);

    public abstract string FieldTooLong(string name, int most);

    public abstract string FieldNotADate(string name);

    public abstract string PictureNotHttps { get; }

    /// <summary>Under a field, when the client's own check fails.</summary>
    public abstract string FieldNeeds(int most, bool required);

    /// <summary>A channel as people know it: team and channel; a team's first channel has no name of its own.</summary>
    public abstract string PreviewKind { get; }

    public abstract string PlaceName(string? team, string? channel);

    public abstract string PlaceIsGone { get; }
}

partial class Vietnamese
{
    public override string FieldLabel(string name, int most) => $"{name} (tối đa {Number(most)} ký tự)";

    public override string FieldMissing(string name) => $"Đề nghị bổ sung “{name}”.";

    public override string FieldTooLong(string name, int most) => $"“{name}” dài quá {Number(most)} ký tự; đề nghị viết gọn lại.";

    public override string FieldNotADate(string name) => $"“{name}” chưa phải là một ngày; đề nghị chọn lại trên lịch.";

    public override string PictureNotHttps => "Đường dẫn hình ảnh cần bắt đầu bằng https:// và mở được từ Internet.";

    public override string FieldNeeds(int most, bool required) =>
        required ? $"Mục này cần có nội dung, không quá {Number(most)} ký tự." : $"Mục này không quá {Number(most)} ký tự.";

    public override string PreviewKind => "XEM TRƯỚC";

    public override string PlaceName(string? team, string? channel) => (team, channel) switch
    {
        ({ Length: > 0 }, { Length: > 0 }) => $"{team} › {channel}",
        ({ Length: > 0 }, _) => $"{team} › Kênh chung",
        (_, { Length: > 0 }) => channel,
        _ => "Kênh chung",
    };

    public override string PlaceIsGone => "Có kênh đã chọn không còn dùng được; đề nghị chọn lại.";
}

partial class English
{
    public override string FieldLabel(string name, int most) => $"{name} (up to {Number(most)} characters)";

    public override string FieldMissing(string name) => $"Please fill in “{name}”.";

    public override string FieldTooLong(string name, int most) => $"“{name}” is longer than {Number(most)} characters; please shorten it.";

    public override string FieldNotADate(string name) => $"“{name}” is not a date; please pick one from the calendar.";

    public override string PictureNotHttps => "The picture's link must begin with https:// and open from the Internet.";

    public override string FieldNeeds(int most, bool required) =>
        required ? $"Please fill this in, {Number(most)} characters at most." : $"{Number(most)} characters at most.";

    public override string PreviewKind => "PREVIEW";

    public override string PlaceName(string? team, string? channel) => (team, channel) switch
    {
        ({ Length: > 0 }, { Length: > 0 }) => $"{team} › {channel}",
        ({ Length: > 0 }, _) => $"{team} › General",
        (_, { Length: > 0 }) => channel,
        _ => "General",
    };

    public override string PlaceIsGone => "A chosen channel is no longer available; please choose again.";
}
