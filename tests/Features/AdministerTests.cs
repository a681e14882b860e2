using ThiDua.Bot.Recognition;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class AdministerTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Staff_may_not_administer()
    {
        await using var office = await Kit.Office.Open();

        var answer = await office.As("CN-010").Says("quản trị");

        Assert.Contains("Chỉ quản trị viên", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_changes_what_the_office_decides()
    {
        await using var office = await Kit.Office.Open();
        var khanh = office.As("CN-022");

        var saved = await khanh.Presses(await khanh.Says("quản trị"), "office.save",
            ("name", "Văn phòng thử"), ("zone", "Asia/Bangkok"), ("language", "en"), ("self", "true"), ("channels", ""));

        Assert.Contains("Đã lưu thiết lập", saved.Words(), StringComparison.Ordinal);
        Assert.Equal(("Văn phòng thử", "Asia/Bangkok", "en", true),
            (office.Desk.Office.Name, office.Desk.Office.TimeZone, office.Desk.Office.Language, office.Desk.Office.SelfNomination));
    }

    [Fact]
    public async Task A_time_zone_that_is_none_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        await using var office = await Kit.Office.Open();
        var khanh = office.As("CN-022");

        var again = await khanh.Presses(await khanh.Says("quản trị"), "office.save",
            ("name", "Văn phòng thử"), ("zone", "Sao/Hỏa"), ("language", "vi"), ("self", "false"), ("channels", ""));

        Assert.Contains("⚠", again.Words(), StringComparison.Ordinal);
        Assert.Contains("Sao/Hỏa", again.Words(), StringComparison.Ordinal);
        Assert.Equal("Asia/Ho_Chi_Minh", office.Desk.Office.TimeZone);
    }

    [Fact]
    public async Task Two_administrators_who_remove_each_other_at_once_leave_one()
    {
        await using var office = await Kit.Office.Open();
        var (hai, khanh) = (office.As("CN-001"), office.As("CN-022"));
        var aboutKhanh = await hai.Says("phân quyền Tạ Quốc Khánh");
        var aboutHai = await khanh.Says("phân quyền Nguyễn Văn Hải");

        await Task.WhenAll(
            hai.Presses(aboutKhanh, "office.roles", ("roles", "Staff")),
            khanh.Presses(aboutHai, "office.roles", ("roles", "Leader")));

        Assert.Single(office.Desk.People.Everybody, p => p.Is(Role.Administrator));
        await office.Verified();
    }

    [Theory]
    [InlineData("quản trị")]
    [InlineData("phân quyền Phạm Thị Lan")]
    public async Task Settings_are_not_shown_to_a_channel(string command)
    {
        await using var office = await Kit.Office.Open();

        var answer = await office.As("CN-022").Says(command, "Chung");

        Assert.Null(answer.Card);
        Assert.Contains("trò chuyện riêng", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var office = await Kit.Office.Open();
        var hai = office.As("CN-001");
        await hai.Presses(await hai.Says("phân quyền Tạ Quốc Khánh"), "office.roles", ("roles", "Staff"));

        var roles = await hai.Presses(await hai.Says("phân quyền Nguyễn Văn Hải"), "office.roles", ("roles", "Leader"));
        var gone = await hai.Presses(await hai.Says("phân quyền Nguyễn Văn Hải"), "office.person", ("unit", "VP"), ("title", ""), ("gone", "true"));

        Assert.Contains("quản trị viên cuối cùng", roles.Words(), StringComparison.Ordinal);
        Assert.Contains("quản trị viên cuối cùng", gone.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_are_added_renamed_and_retired_once_nobody_is_in_them()
    {
        await using var office = await Kit.Office.Open();
        var khanh = office.As("CN-022");
        var units = await khanh.Presses(await khanh.Says("quản trị"), "Các đơn vị");

        var full = await Execute(office, khanh, units, "office.retire", ("unit", "P-TH"));
        await Execute(office, khanh, units, "office.unit", ("unit", "-"), ("unitName", "Phòng Kiểm soát TTHC"), ("parent", "VP"));

        Assert.Contains("còn người đang công tác", full.Words(), StringComparison.Ordinal);
        Assert.Contains(office.Desk.People.Units, u => u is { Name: "Phòng Kiểm soát TTHC", Parent: "VP" });
        await office.Verified();
    }

    [Fact]
    public async Task The_first_administrators_come_from_the_configuration_and_once()
    {
        await using var office = await Kit.Office.Open(settings: ["--Office:Administrators:0=lan.pt@vanphong.example", "--Office:Administrators:1=moi@vanphong.example"]);

        var administrators = office.Desk.People.Everybody.Where(p => p.Is(Role.Administrator)).ToArray();

        Assert.Contains(administrators, p => p.Id == "CN-010");
        Assert.Contains(administrators, p => p.Email == "moi@vanphong.example");
        Assert.Equal(0, await ((Bot.Features.Administer.Administrators)office.Services.GetService(typeof(Bot.Features.Administer.Administrators))!).Appoint(Cancel));
        await office.Verified();
    }

    static Task<Bot.Practice.Answer> Execute(
        Kit.Office office, Persona who, Bot.Practice.Answer card, string verb, params (string Field, string Value)[] filledIn)
    {
        var message = office.BotMessages(who.Chat)[^1];
        var action = card.Card!["actions"]!.AsArray().First(a => (string?)a!["verb"] == verb)!.DeepClone().AsObject();
        foreach (var (field, value) in filledIn)
            action["data"]![field] = value;
        return office.Teams.Execute(who.Code, message.Id, action, cancel: Cancel);
    }
}
