using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("ngôn ngữ English", "From now on the bot answers you in English.")]
    [InlineData("ngon ngu tieng anh", "From now on the bot answers you in English.")]
    [InlineData("language vi", "Từ nay hệ thống trả lời anh/chị bằng tiếng Việt.")]
    [InlineData("ngôn ngữ tiếng Pháp", "Hệ thống có tiếng Việt và tiếng Anh, chưa có “tiếng Pháp”. Chưa có gì thay đổi.")]
    public async Task The_language_that_is_named_is_spoken_from_then_on(string typed, string answer)
    {
        await using var office = await Office.Open();

        var said = await office.As("CN-010").Says(typed);

        Assert.Contains(answer, said.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_both_are_offered_and_each_press_counts()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");
        var card = await lan.Says("ngôn ngữ");

        var english = await lan.Presses(card, "English");
        await lan.Presses(card, "Tiếng Việt");
        await lan.Presses(card, "English");

        Assert.Contains("in English", english.Words(), StringComparison.Ordinal);
        Assert.Equal("en", office.Store.All(Kinds.People)["CN-010"].Value.Language);
        await office.Verified();
    }
}
