namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText PraiseCommand { get; }

    public abstract string PraiseBanner { get; }

    public abstract string PraiseTitle { get; }

    public abstract string PraiseIntro { get; }

    public abstract string PraiseWho { get; }

    public abstract string PraiseText(int shortest, int longest);

    public abstract string PraisePlaceholder { get; }

    public abstract string PraiseLengthError(int shortest, int longest);

    public abstract string PraiseFormFallback { get; }

    public abstract string PraiseSend { get; }

    public abstract string PraiseDropped { get; }

    public abstract string PraiseOneself { get; }

    /// <summary>To "khen thưởng": it begins like praise, and needs a decision.</summary>
    public abstract string PraiseIsNoAward { get; }

    public abstract string Praised(string names);

    public abstract string PraisedBy(string name, string on);

    public abstract string PraiseIn(string campaign);

    public abstract string PraiseFallback(string by, string names, string text);

    public abstract string YouArePraised(string by);

    public abstract string PraiseDone(string names, string places);

    public abstract string PraiseDoneUnposted(string names);
}

partial class Vietnamese
{
    public override CommandText PraiseCommand => new("biểu dương", "Biểu dương đồng nghiệp, đăng công khai ngay", "biểu dương @Lan đã …");

    public override string PraiseBanner => "👏 BIỂU DƯƠNG";

    public override string PraiseTitle => "Biểu dương đồng nghiệp";

    public override string PraiseIntro => "Lời biểu dương được đăng công khai ngay sau khi gửi.";

    public override string PraiseWho => "Biểu dương ai?";

    public override string PraiseText(int shortest, int longest) => $"Lời biểu dương (từ {Number(shortest)} đến {Number(longest)} ký tự)";

    public override string PraisePlaceholder => "Việc làm đáng biểu dương";

    public override string PraiseLengthError(int shortest, int longest) => $"Lời biểu dương cần từ {Number(shortest)} đến {Number(longest)} ký tự.";

    public override string PraiseFormFallback => "Mẫu biểu dương đồng nghiệp.";

    public override string PraiseSend => "Gửi biểu dương";

    public override string PraiseDropped => "Đã hủy. Chưa có lời biểu dương nào được đăng từ mẫu này.";

    public override string PraiseOneself => "Anh/chị không tự biểu dương mình. Đề nghị chọn đồng nghiệp khác.";

    public override string PraiseIsNoAward =>
        $"Khen thưởng cần có quyết định, nên chưa có gì được gửi. Để ghi nhận ngay, anh/chị gõ “{PraiseCommand.Example}”; để đề nghị khen thưởng, gõ “{NominateCommand.Example}”; để xem khen thưởng đã công bố, gõ “{StandingsCommand.Say}”.";

    public override string Praised(string names) => $"Biểu dương {names}";

    public override string PraisedBy(string name, string on) => $"{name} biểu dương ngày {on}";

    public override string PraiseIn(string campaign) => $"Phong trào: {campaign}";

    public override string PraiseFallback(string by, string names, string text) => $"{by} biểu dương {names}: {text}";

    public override string YouArePraised(string by) => $"{by} đã biểu dương anh/chị.";

    public override string PraiseDone(string names, string places) => $"Đã biểu dương {names} và đăng tại {places}.";

    public override string PraiseDoneUnposted(string names) =>
        $"Đã ghi nhận lời biểu dương {names} và báo riêng cho người được biểu dương. Cơ quan chưa có kênh để đăng công khai; khi có kênh, lời biểu dương sẽ được đăng ở đó trong vài phút.";
}

partial class English
{
    public override CommandText PraiseCommand => new("praise", "Praise colleagues, public at once", "praise @Lan for …");

    public override string PraiseBanner => "👏 PRAISE";

    public override string PraiseTitle => "Praise colleagues";

    public override string PraiseIntro => "Your words are public as soon as you send them.";

    public override string PraiseWho => "Whom do you praise?";

    public override string PraiseText(int shortest, int longest) => $"Your words ({Number(shortest)} to {Number(longest)} characters)";

    public override string PraisePlaceholder => "What deserves praise";

    public override string PraiseLengthError(int shortest, int longest) => $"Praise needs {Number(shortest)} to {Number(longest)} characters.";

    public override string PraiseFormFallback => "A form to praise colleagues.";

    public override string PraiseSend => "Send praise";

    public override string PraiseDropped => "Cancelled. Nothing was posted from this form.";

    public override string PraiseOneself => "You cannot praise yourself. Please choose a colleague.";

    public override string PraiseIsNoAward =>
        $"An award needs a decision, so nothing was sent. To recognise somebody at once, type “{PraiseCommand.Example}”; to put somebody forward, “{NominateCommand.Example}”; to see what was awarded, “{StandingsCommand.Say}”.";

    public override string Praised(string names) => $"Praise for {names}";

    public override string PraisedBy(string name, string on) => $"From {name}, {on}";

    public override string PraiseIn(string campaign) => $"Campaign: {campaign}";

    public override string PraiseFallback(string by, string names, string text) => $"{by} praises {names}: {text}";

    public override string YouArePraised(string by) => $"{by} has praised you.";

    public override string PraiseDone(string names, string places) => $"Your praise of {names} is posted in {places}.";

    public override string PraiseDoneUnposted(string names) =>
        $"Your praise of {names} is kept and they are told. The office has no channel to post it to yet; when there is one, it will be posted there within minutes.";
}
