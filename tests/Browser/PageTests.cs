using ThiDua.Tests.Features;
using ThiDua.Tests.Kit;
using static ThiDua.Tests.Browser.Window;

namespace ThiDua.Tests.Browser;

/// <summary>The page itself: what a window shows is what Teams has.</summary>
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task What_was_said_before_the_news_began_to_flow_is_on_the_page()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");

        await using var window = await Window.Open(chromium, office, lan.Code, before: page => page.RouteAsync("**/events*", async news =>
        {
            await lan.IsTold(message => message.Words().Contains("Xin chào", StringComparison.Ordinal));
            await news.ContinueAsync();
        }));

        await Sees(window.Message("Xin chào"), "Đề cử đồng nghiệp");
        window.RanCleanly();
    }

    /// <summary>The answer to the button and the edit for all come in any order; a card refreshes for a person once a minute.</summary>
    [Fact]
    public async Task Who_has_endorsed_still_sees_so_when_the_card_has_been_edited_for_all()
    {
        await using var office = await Staff.Opened();
        await office.As("CN-010").Nominates("Trần Quang Minh");
        await office.Settled();
        var looks = 0;
        await using var window = await Window.Open(chromium, office, "CN-013", before: page =>
        {
            page.Request += (_, request) => looks += request.Url.EndsWith("/look", StringComparison.Ordinal) ? 1 : 0;
            return Task.CompletedTask;
        });
        await window.Enters(Office.Channel);
        var card = window.Message("Trần Quang Minh");
        await Sees(card, "Chưa có người ủng hộ");
        await Patience.Until(() => looks > 0);
        var before = looks;

        await Presses(card, "Ủng hộ");

        await office.Settled();
        await Sees(card, "Đã sửa");
        await Sees(card, "Anh/chị đã ủng hộ đề cử này");
        Assert.Equal(before + 1, looks);
        window.RanCleanly();
    }
}
