using ThiDua.Cards.Nominate;

namespace ThiDua.Cards.Text;

// a nomination that stands
partial class Words
{
    public abstract string NominationBanner { get; }

    public abstract string NominationTitle(string names);

    public abstract string NominatedBy(string name, string on);

    public abstract string NominationCampaign { get; }

    public abstract string NominationKindLabel { get; }

    public abstract string NominationCode(string code);

    public abstract string NominationState(NominationStage stage);

    public abstract string NominationDecision(string number, string date);

    public abstract string NominationEditedAt(string moment);

    public abstract string NominationFallback(string code, string names, string state, long endorsements);

    public abstract string NominationEvidence { get; }

    public abstract string YouAreNominated { get; }

    public abstract string YouNominated { get; }
}

partial class Vietnamese
{
    public override string NominationBanner => "ĐỀ CỬ";

    public override string NominationTitle(string names) => $"Đề cử {names}";

    public override string NominatedBy(string name, string on) => $"{name} đề cử ngày {on}";

    public override string NominationCampaign => "Phong trào";

    public override string NominationKindLabel => "Loại hình";

    public override string NominationCode(string code) => $"Mã đề cử: {code}";

    public override string NominationState(NominationStage stage) => stage switch
    {
        NominationStage.Withdrawn => "Đã rút",
        NominationStage.Awarded => "Đã được khen thưởng",
        _ => "Đang lấy ý kiến ủng hộ",
    };

    public override string NominationDecision(string number, string date) => $"Quyết định số {number} ngày {date}";

    public override string NominationEditedAt(string moment) => $"Đã sửa lúc {moment}";

    public override string NominationFallback(string code, string names, string state, long endorsements) =>
        $"Đề cử {names} (mã {code}): {state}. {Endorsements(endorsements)}.";

    public override string NominationEvidence => "Xem minh chứng";

    public override string YouAreNominated => "Anh/chị là người được đề cử.";

    public override string YouNominated => "Đây là đề cử của anh/chị.";
}

partial class English
{
    public override string NominationBanner => "NOMINATION";

    public override string NominationTitle(string names) => $"Nomination of {names}";

    public override string NominatedBy(string name, string on) => $"Nominated by {name} on {on}";

    public override string NominationCampaign => "Campaign";

    public override string NominationKindLabel => "Kind";

    public override string NominationCode(string code) => $"Nomination code: {code}";

    public override string NominationState(NominationStage stage) => stage switch
    {
        NominationStage.Withdrawn => "Withdrawn",
        NominationStage.Awarded => "Awarded",
        _ => "Open for support",
    };

    public override string NominationDecision(string number, string date) => $"Decision no. {number} of {date}";

    public override string NominationEditedAt(string moment) => $"Edited at {moment}";

    public override string NominationFallback(string code, string names, string state, long endorsements) =>
        $"Nomination of {names} (code {code}): {state}. {Endorsements(endorsements)}.";

    public override string NominationEvidence => "See evidence";

    public override string YouAreNominated => "You are the nominee.";

    public override string YouNominated => "This is your nomination.";
}
