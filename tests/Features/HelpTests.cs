using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class HelpTests
{
    [Theory]
    [InlineData("trợ giúp")]
    [InlineData("TRO GIUP")]
    [InlineData("help")]
    [InlineData("Xin chào!")]
    [InlineData("hello")]
    [InlineData("menu")]
    public async Task Whoever_asks_for_help_is_shown_the_commands(string typed)
    {
        await using var office = await Office.Open();

        var answer = await office.As("CN-010").Says(typed);

        Assert.Contains("bảng vàng", answer.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Help_lists_only_what_the_role_may_do()
    {
        await using var office = await Office.Open();

        var staff = await office.As("CN-010").Says("trợ giúp");
        var administrator = await office.As("CN-022").Says("trợ giúp");

        Assert.DoesNotContain("phân quyền", staff.Words(), StringComparison.Ordinal);
        Assert.Contains("phân quyền", administrator.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_nearly_a_command_is_offered_and_not_done()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");

        var answer = await lan.Says("bang vangg");
        var shown = await lan.Presses(answer, "bảng vàng");

        Assert.Contains("chưa thực hiện việc gì", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Khen thưởng năm 2026", shown.Words(), StringComparison.Ordinal);
    }
}
