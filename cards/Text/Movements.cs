namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText MovementsCommand { get; }

    public abstract string MovementsKind { get; }

    public abstract string MovementsTitle(int count);

    public abstract string MovementsNone { get; }

    public abstract string MovementNotFound(string sought);

    public abstract string MovementsPage(int page, int pages);

    public abstract string MovementFacts(string code, DateOnly from, DateOnly? to, long nominations);

    public abstract string MovementSee { get; }
}

partial class Vietnamese
{
    public override CommandText MovementsCommand => new("phong trào", "Xem các phong trào thi đua", "phong trào 7K3Q9F");

    public override string MovementsKind => "PHONG TRÀO THI ĐUA";

    public override string MovementsTitle(int count) => $"{Number(count)} phong trào";

    public override string MovementsNone => "Hiện chưa có phong trào nào được phát động";

    public override string MovementNotFound(string sought) => $"Không tìm thấy phong trào “{sought}”. Dưới đây là các phong trào hiện có.";

    public override string MovementsPage(int page, int pages) => $"Trang {page}/{pages}";

    public override string MovementFacts(string code, DateOnly from, DateOnly? to, long nominations) =>
        $"{Date(from)} – {(to is { } end ? Date(end) : "thường xuyên")} · {Number(nominations)} đề cử · mã {code}";

    public override string MovementSee => "Xem";
}

partial class English
{
    public override CommandText MovementsCommand => new("movements", "See the emulation campaigns", "movements 7K3Q9F");

    public override string MovementsKind => "EMULATION CAMPAIGNS";

    public override string MovementsTitle(int count) => count == 1 ? "1 campaign" : $"{Number(count)} campaigns";

    public override string MovementsNone => "No campaign has been launched yet";

    public override string MovementNotFound(string sought) => $"No campaign fits “{sought}”. These are the campaigns there are.";

    public override string MovementsPage(int page, int pages) => $"Page {page} of {pages}";

    public override string MovementFacts(string code, DateOnly from, DateOnly? to, long nominations) =>
        $"{Date(from)} – {(to is { } end ? Date(end) : "no end")} · {(nominations == 1 ? "1 nomination" : $"{Number(nominations)} nominations")} · code {code}";

    public override string MovementSee => "See";
}
