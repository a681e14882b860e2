namespace ThiDua.Cards.Text;

// what `verify` prints
partial class Words
{
    public abstract string ChainHolds(long entries, string hash);

    public abstract string ChainBroken(long sequence, string why);

    public abstract string TalliesHold { get; }

    public abstract string TallyDiffers(string key, long stored, long counted);

    /// <param name="shown">What stands there; null: nothing does.</param>
    /// <param name="told">What the ledger says; null: it does not know of it.</param>
    public abstract string DocumentDiffers(string what, string? shown, string? told);
}

partial class Vietnamese
{
    public override string ChainHolds(long entries, string hash) =>
        $"Sổ cái: {Number(entries)} bút toán, nối tiếp nguyên vẹn từ đầu đến cuối.\nMã băm cuối cùng: {hash}\n(Ghi lại mã này để lần sau biết chắc không bút toán nào bị cắt bỏ.)";

    public override string ChainBroken(long sequence, string why) => $"SỔ CÁI KHÔNG NGUYÊN VẸN: bút toán số {Number(sequence)} {why}.";

    public override string TalliesHold => "Số đếm: đã đếm lại toàn bộ từ sổ cái, tất cả khớp.";

    public override string TallyDiffers(string key, long stored, long counted) =>
        $"SỐ ĐẾM KHÔNG KHỚP: {key} đang ghi {Number(stored)}, đếm lại được {Number(counted)}.";

    public override string DocumentDiffers(string what, string? shown, string? told) =>
        $"HỒ SƠ KHÔNG KHỚP SỔ CÁI: {what} đang ghi {shown ?? "(không có)"}, theo sổ cái là {told ?? "(không có)"}.";
}

partial class English
{
    public override string ChainHolds(long entries, string hash) =>
        $"Ledger: {Number(entries)} entries, whole from first to last.\nLast hash: {hash}\n(Note it down: next time it shows that no entry was cut off.)";

    public override string ChainBroken(long sequence, string why) => $"THE LEDGER IS BROKEN: entry {Number(sequence)} {why}.";

    public override string TalliesHold => "Tallies: recounted from the ledger, all agree.";

    public override string TallyDiffers(string key, long stored, long counted) =>
        $"A TALLY DISAGREES: {key} says {Number(stored)}, the ledger counts {Number(counted)}.";

    public override string DocumentDiffers(string what, string? shown, string? told) =>
        $"A DOCUMENT DISAGREES WITH THE LEDGER: {what} says {shown ?? "(nothing)"}, the ledger says {told ?? "(nothing)"}.";
}
