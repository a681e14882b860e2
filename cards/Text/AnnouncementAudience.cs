using ThiDua.Cards.Announcements;

namespace ThiDua.Cards.Text;

// whom an announcement goes to
partial class Words
{
    /// <summary>"312 người và 2 kênh".</summary>
    public abstract string AnnouncementCount(int people, int places);

    public abstract string AnnouncementReach(Departure departure, int people, int places);

    public abstract string Everyone { get; }

    public abstract string WithRole(string role);

    public abstract string ParticipantsOf(string campaign);

    public abstract string PeopleByName(int people);

    public abstract string AndOthers(int others);

    public abstract string WhyNotReached(NotReached why, int count, string names);

    public abstract string LeftOutAt(int line, string text);

    public abstract string LinesLeftOut(int count, string lines);
}

partial class Vietnamese
{
    public override string AnnouncementCount(int people, int places) => (people, places) switch
    {
        (_, 0) => $"{Number(people)} người",
        (0, _) => $"{Number(places)} kênh",
        _ => $"{Number(people)} người và {Number(places)} kênh",
    };

    public override string AnnouncementReach(Departure departure, int people, int places) => departure switch
    {
        Departure.Approval => $"Sau khi được duyệt, thông báo sẽ gửi tới {AnnouncementCount(people, places)}.",
        _ => $"Sẽ gửi tới {AnnouncementCount(people, places)}.",
    };

    public override string Everyone => "mọi người trong cơ quan";

    public override string WithRole(string role) => $"vai trò {RoleTitle(role)}";

    public override string ParticipantsOf(string campaign) => $"người tham gia phong trào “{campaign}”";

    public override string PeopleByName(int people) => $"{Number(people)} người được chọn";

    public override string AndOthers(int others) => $"{Number(others)} mục khác";

    public override string WhyNotReached(NotReached why, int count, string names) => why switch
    {
        NotReached.NotSeen => $"{Number(count)} người chưa từng xuất hiện trong Teams nên chưa nhận được: {names}.",
        NotReached.Left => $"{Number(count)} người không còn công tác tại cơ quan nên không nhận được: {names}.",
        _ => $"{Number(count)} kênh hoặc nhóm không còn cài hệ thống nên không nhận được: {names}.",
    };

    public override string LeftOutAt(int line, string text) => $"dòng {Number(line)} “{text}”";

    public override string LinesLeftOut(int count, string lines) => $"Bỏ qua {Number(count)} dòng của danh sách: {lines}.";
}

partial class English
{
    public override string AnnouncementCount(int people, int places)
    {
        var of = people == 1 ? "1 person" : $"{Number(people)} people";
        var channels = places == 1 ? "1 channel" : $"{Number(places)} channels";
        return (people, places) switch
        {
            (_, 0) => of,
            (0, _) => channels,
            _ => $"{of} and {channels}",
        };
    }

    public override string AnnouncementReach(Departure departure, int people, int places) => departure switch
    {
        Departure.Approval => $"Once approved, it will be sent to {AnnouncementCount(people, places)}.",
        _ => $"It will be sent to {AnnouncementCount(people, places)}.",
    };

    public override string Everyone => "everyone in the office";

    public override string WithRole(string role) => $"the role {RoleTitle(role)}";

    public override string ParticipantsOf(string campaign) => $"participants of “{campaign}”";

    public override string PeopleByName(int people) => people == 1 ? "1 chosen person" : $"{Number(people)} chosen people";

    public override string AndOthers(int others) => others == 1 ? "1 other" : $"{Number(others)} others";

    public override string WhyNotReached(NotReached why, int count, string names) => why switch
    {
        NotReached.NotSeen => $"Not seen in Teams yet, so not reached ({Number(count)}): {names}.",
        NotReached.Left => $"Left the office, so not reached ({Number(count)}): {names}.",
        _ => $"Channels or groups that the bot was removed from, so not reached ({Number(count)}): {names}.",
    };

    public override string LeftOutAt(int line, string text) => $"line {Number(line)} “{text}”";

    public override string LinesLeftOut(int count, string lines) => $"Lines of the list that are left out ({Number(count)}): {lines}.";
}
