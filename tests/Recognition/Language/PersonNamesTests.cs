using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Tests.Recognition.Language;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("Nguyễn Thị Hoa", "Hoa")]
    [InlineData("  Trần   A\u0301nh ", "Ánh")]
    [InlineData("Lan", "Lan")]
    [InlineData("Nguyễn Thị Lan (P. Tổng hợp)", "Lan")]
    [InlineData("Nguyễn Thị Lan - Văn phòng", "Lan")]
    [InlineData("Anne-Marie", "Anne-Marie")]
    [InlineData("(Khách)", "(Khách)")]
    [InlineData("", "")]
    public void People_are_called_by_the_last_word_of_their_name(string fullName, string given)
    {
        Assert.Equal(given, PersonNames.GivenName(fullName));
    }

    [Theory]
    [InlineData("lan", true)]
    [InlineData("nguyen lan", true)]
    [InlineData("lan ngu", true)]
    [InlineData("@lan", true)]
    [InlineData("vp", true)]
    [InlineData("", true)]
    [InlineData("an", false)]
    [InlineData("lan minh", false)]
    [InlineData("lann", false)]
    public void A_name_is_found_by_the_beginnings_of_its_words(string query, bool found)
    {
        Assert.Equal(found, PersonNames.Matches(query, "nguyen thi lan (vp)"));
    }
}
