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
}
