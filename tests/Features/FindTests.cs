using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class FindTests
{
    [Theory]
    [InlineData("tra cứu Trần Quang Minh")]
    [InlineData("tim minh quang")]
    [InlineData("find TRAN MINH")]
    public async Task One_person_who_fits_is_shown_at_once(string typed)
    {
        await using var office = await Office.Open();

        var answer = await office.As("CN-010").Says(typed);

        Assert.Contains("Trần Quang Minh", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Chuyên viên chính, Phòng Tổng hợp", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_who_fit_are_a_choice_sorted_by_given_name()
    {
        await using var office = await Office.Open();
        var oanh = office.As("CN-002");

        var list = await oanh.Says("tra cứu an");
        var shown = await oanh.Presses(list, "find.show", ("who", "person/CN-013"));

        var names = list.Words();
        Assert.True(names.IndexOf("Nguyễn Văn An", StringComparison.Ordinal) < names.IndexOf("Phạm Văn An", StringComparison.Ordinal));
        Assert.True(names.IndexOf("Phạm Văn An", StringComparison.Ordinal) < names.IndexOf("Trần Anh", StringComparison.Ordinal));
        Assert.True(names.IndexOf("Đỗ Hồng Ân", StringComparison.Ordinal) < names.IndexOf("Vũ Đình Ẩn", StringComparison.Ordinal));
        Assert.Contains("Đỗ Hồng Ân", shown.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_and_y_are_a_hint_and_not_a_match()
    {
        await using var office = await Office.Open();

        var answer = await office.As("CN-010").Says("tra cứu Lí Ổn");

        Assert.Contains("Không có tên nào viết đúng là “Lí Ổn”", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Lý Ổn", answer.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tra cứu Lan Tổng hợp")]
    [InlineData("tra cuu lan phong tong hop")]
    public async Task Namesakes_are_told_apart_by_where_they_work_as_help_shows_it(string typed)
    {
        await using var office = await Office.Open();

        var answer = await office.As("CN-012").Says(typed);

        Assert.Equal("tra cứu Lan Tổng hợp", Words.Vietnamese.FindCommand.Example);
        Assert.Contains("Phạm Thị Lan", answer.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Đỗ Thị Lan", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_are_found_too()
    {
        await using var office = await Office.Open();

        var answer = await office.As("CN-010").Says("tra cuu phong tong hop");

        Assert.Contains("Phòng Tổng hợp", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Văn phòng UBND TP Hà Nội", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_who_fits_is_said_in_a_sentence()
    {
        await using var office = await Office.Open();

        var answer = await office.As("CN-010").Says("tra cứu [x](http://y) <at>Lan</at>");

        Assert.Contains("Không tìm thấy cá nhân hay tập thể nào", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("\\[x\\](http://y) ‹at›Lan‹/at›", answer.Words(), StringComparison.Ordinal);
    }
}
