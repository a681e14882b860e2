namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText EndorseCommand { get; }

    public abstract string EndorseGive { get; }

    public abstract string EndorseTakeBack { get; }

    public abstract string EndorseRefresh { get; }

    public abstract string EndorsedByYou { get; }

    /// <summary>The count as cards show it.</summary>
    public abstract string Endorsements(long count);

    /// <param name="more">How many others besides.</param>
    public abstract string EndorsedBy(IReadOnlyList<string> names, long more);

    public abstract string EndorseOwnNomination { get; }

    public abstract string EndorseOneself { get; }

    public abstract string EndorseAfterWithdrawal(string code);

    public abstract string EndorseAfterAward(string code);

    public abstract string EndorsementStands(string code, long count);

    public abstract string EndorsementStandsNot(string code, long count);
}

partial class Vietnamese
{
    public override CommandText EndorseCommand => new("ủng hộ", "Ủng hộ một đề cử (không phải phiếu của Hội đồng)", "ủng hộ 7K3Q9F");

    public override string EndorseGive => "Ủng hộ";

    public override string EndorseTakeBack => "Rút ủng hộ";

    public override string EndorseRefresh => "Cập nhật";

    public override string EndorsedByYou => "✓ Anh/chị đã ủng hộ đề cử này.";

    public override string Endorsements(long count) => count == 0 ? "Chưa có người ủng hộ" : $"{Number(count)} người ủng hộ";

    public override string EndorsedBy(IReadOnlyList<string> names, long more) =>
        more > 0 ? $"{string.Join(", ", names)} và {Number(more)} người khác" : List(names);

    public override string EndorseOwnNomination => "Đây là đề cử của anh/chị, nên anh/chị không ủng hộ thêm.";

    public override string EndorseOneself => "Anh/chị là người được đề cử nên không tự ủng hộ mình.";

    public override string EndorseAfterWithdrawal(string code) => $"Đề cử {code} đã được rút, nên không nhận hay rút ủng hộ nữa.";

    public override string EndorseAfterAward(string code) => $"Đề cử {code} đã được khen thưởng, nên không nhận hay rút ủng hộ nữa.";

    public override string EndorsementStands(string code, long count) => $"Anh/chị đã ủng hộ đề cử {code}. Hiện có {Number(count)} người ủng hộ.";

    public override string EndorsementStandsNot(string code, long count) =>
        $"Anh/chị không còn ủng hộ đề cử {code}. {Endorsements(count)}.";
}

partial class English
{
    public override CommandText EndorseCommand => new("support", "Support a nomination (not the council’s vote)", "support 7K3Q9F");

    public override string EndorseGive => "Support";

    public override string EndorseTakeBack => "Take support back";

    public override string EndorseRefresh => "Update";

    public override string EndorsedByYou => "✓ You support this nomination.";

    public override string Endorsements(long count) => count switch
    {
        0 => "No supporters yet",
        1 => "1 supporter",
        _ => $"{Number(count)} supporters",
    };

    public override string EndorsedBy(IReadOnlyList<string> names, long more) => more switch
    {
        <= 0 => List(names),
        1 => $"{string.Join(", ", names)} and 1 other",
        _ => $"{string.Join(", ", names)} and {Number(more)} others",
    };

    public override string EndorseOwnNomination => "This is your own nomination, so your support is already in it.";

    public override string EndorseOneself => "You are the nominee, so you cannot support this yourself.";

    public override string EndorseAfterWithdrawal(string code) => $"Nomination {code} was withdrawn; support can no longer be given or taken back.";

    public override string EndorseAfterAward(string code) => $"Nomination {code} was awarded; support can no longer be given or taken back.";

    public override string EndorsementStands(string code, long count) => $"You support nomination {code}. {Endorsements(count)}.";

    public override string EndorsementStandsNot(string code, long count) => $"You do not support nomination {code}. {Endorsements(count)}.";
}
