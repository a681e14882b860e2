using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Roster;

namespace ThiDua.Tests.Recognition.Roster;

public sealed class RosterPlanTests
{
    static readonly Person Lan = new("CN-010", "Phạm Thị Lan", "Chuyên viên", "P-TH", "lan@x.example");
    static readonly Person Boss = new("CN-001", "Nguyễn Văn Hải", null, "P-TH", "hai@x.example") { Roles = [Role.Administrator] };
    static readonly Unit General = new("P-TH", "Phòng Tổng hợp");

    [Fact]
    public void A_row_that_says_what_stands_changes_nothing()
    {
        var plan = Plan(Row(2, code: "cn-010", name: "Phạm Thị Lan", unit: "phong tong hop", mail: "LAN@x.example"));

        // a different spelling of the address is a change of the record, not of the person
        Assert.Equal(Lan.Id, Assert.Single(plan.People).Now.Id);
        Assert.Empty(Plan(Row(2, code: "cn-010", name: "Phạm Thị Lan", unit: "phong tong hop", mail: "lan@x.example")).People);
    }

    [Fact]
    public void Somebody_known_by_address_keeps_the_id_he_has()
    {
        var plan = Plan(Row(2, code: "CN-099", name: "Phạm Thị Lan Anh", mail: "lan@x.example"));

        Assert.Equal(("CN-010", "Phạm Thị Lan Anh"), (plan.People[0].Now.Id, plan.People[0].Now.Name));
    }

    [Fact]
    public void Two_people_may_exchange_their_addresses()
    {
        var plan = Plan(
            Row(2, code: "CN-010", name: "Phạm Thị Lan", mail: "hai@x.example"),
            Row(3, code: "CN-001", name: "Nguyễn Văn Hải", mail: "lan@x.example"));

        Assert.Empty(plan.Refused);
        Assert.Equal(2, plan.People.Count);
    }

    [Fact]
    public void New_units_are_made_once_with_a_code_people_can_read()
    {
        var plan = Plan(
            Row(2, code: "A1", name: "Lê An", unit: "Phòng Hành chính-Tổ chức"),
            Row(3, code: "A2", name: "Lê Bình", unit: "phòng hành chính – tổ chức"));

        Assert.Equal(new("PHCTC", "Phòng Hành chính-Tổ chức"), Assert.Single(plan.Units));
        Assert.All(plan.People, p => Assert.Equal("PHCTC", p.Now.Unit));
    }

    [Theory]
    [InlineData("", "Lê An", "", "", "", RosterFlaw.CodeOrEmailMissing)]
    [InlineData("A1", "", "", "", "", RosterFlaw.NameMissing)]
    [InlineData("A,1", "Lê An", "", "", "", RosterFlaw.CodeWrong)]
    [InlineData("A1", "Lê An", "an@", "", "", RosterFlaw.EmailWrong)]
    [InlineData("A1", "Lê An", "hai@x.example", "", "", null)]
    [InlineData("A1", "Lê An", "", "trưởng ban nhạc", "", RosterFlaw.RoleUnknown)]
    [InlineData("A1", "Lê An", "", "", "có lẽ", RosterFlaw.GoneUnclear)]
    [InlineData("A1", "V¨n phßng", "", "", "", RosterFlaw.OldEncoding)]
    [InlineData("CN-001", "Nguyễn Văn Hải", "", "cán bộ", "", RosterFlaw.LastAdministrator)]
    [InlineData("CN-010", "Phạm Thị Lan", "hai@x.example", "", "", RosterFlaw.EmailTwice)]
    public void A_row_is_refused_for_what_is_wrong_with_it(string code, string name, string mail, string roles, string gone, object? flaw)
    {
        var plan = Plan(Row(7, code, name, mail: mail, roles: roles, gone: gone));

        Assert.Equal(flaw is null ? [] : [(7, (RosterFlaw)flaw)], plan.Refused.Select(r => (r.Row, r.Flaw)));
    }

    [Fact]
    public void The_same_person_twice_is_refused_the_second_time()
    {
        var plan = Plan(Row(2, code: "A1", name: "Lê An"), Row(3, code: "a1", name: "Lê An"));

        Assert.Equal((3, RosterFlaw.PersonTwice, "2"), (plan.Refused[0].Row, plan.Refused[0].Flaw, plan.Refused[0].With));
    }

    [Theory]
    [InlineData("Mã cán bộ|HỌ VÀ TÊN *|Đơn vị|E-mail", 4)]
    [InlineData("Staff code|Full name|Department|Role", 4)]
    [InlineData("Danh sách cán bộ|||", null)]
    public void Columns_are_known_by_their_headings(string headings, int? known)
    {
        Assert.Equal(known, RosterColumns.Read(headings.Split('|'))?.Count);
    }

    static RosterPlan Plan(params RosterRow[] rows) => RosterPlan.Of(rows, [Lan, Boss], [General], () => "NV-1");

    static RosterRow Row(int number, string code, string name, string unit = "", string mail = "", string roles = "", string gone = "") => new(number,
        new Dictionary<RosterColumn, string>
        {
            [RosterColumn.Code] = code,
            [RosterColumn.Name] = name,
            [RosterColumn.Unit] = unit,
            [RosterColumn.Email] = mail,
            [RosterColumn.Roles] = roles,
            [RosterColumn.Gone] = gone,
        });
}
