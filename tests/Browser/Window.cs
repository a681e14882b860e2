using Microsoft.Playwright;
using ThiDua.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace ThiDua.Tests.Browser;

/// <summary>One person's window of the practice room.</summary>
sealed class Window(Office office, IBrowserContext context, IPage page, List<string> complaints) : IAsyncDisposable
{
    static readonly string Pictures = Path.Combine(AppContext.BaseDirectory, "screenshots");

    public IPage Page => page;

    /// <param name="narrow">As wide as a phone.</param>
    /// <param name="before">What to do to the page before it opens.</param>
    public static async Task<Window> Open(
        Chromium chromium, Office office, string person, string language = "vi", string theme = "light", bool narrow = false,
        Func<IPage, Task>? before = null)
    {
        var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = narrow ? new() { Width = 390, Height = 844 } : new() { Width = 1360, Height = 900 } });
        context.SetDefaultTimeout(30_000);
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, line) =>
        {
            if (line.Type == "error")
                complaints.Add(line.Text);
        };
        await (before?.Invoke(page) ?? Task.CompletedTask);
        await page.GotoAsync(new Uri(office.Address, $"/?as={office.As(person).Code}&lang={language}&theme={theme}&chat=bot").AbsoluteUri);
        await page.Locator("html[data-ready=true]").WaitForAsync();
        return new(office, context, page, complaints);
    }

    /// <summary>Opens a conversation of the list: a channel or group by its name, or <c>bot</c>.</summary>
    public async Task Enters(string conversation)
    {
        if (await page.GetByTestId("back").IsVisibleAsync())
            await page.GetByTestId("back").ClickAsync();
        var which = conversation == "bot"
            ? "[data-kind=personal]"
            : $"[data-place='{office.Teams.Conversations.Places.Values.Single(p => p.Name == conversation).Id}']";
        await page.Locator($"[data-testid=conversation]{which}").ClickAsync();
        await Expect(page.GetByTestId("chat-title")).ToHaveTextAsync(conversation == "bot" ? office.Teams.Office.Bot.Name : conversation);
    }

    public async Task Types(string text)
    {
        await page.GetByTestId("compose").FillAsync(text);
        await page.GetByTestId("compose").PressAsync("Enter");
    }

    /// <summary>The newest message that holds these words.</summary>
    public ILocator Message(string words) => page.GetByTestId("message").Filter(new() { HasText = words }).Last;

    public static Task Sees(ILocator message, string words) => Expect(message).ToContainTextAsync(words);

    public static Task SeesNot(ILocator message, string words) => Expect(message).Not.ToContainTextAsync(words);

    public static Task Presses(ILocator message, string button) => message.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public static Task Fills(ILocator message, string label, string value) => message.GetByLabel(label).FillAsync(value);

    /// <summary>A screenshot kept as test output.</summary>
    public async Task Photographs(string name)
    {
        Directory.CreateDirectory(Pictures);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png") });
    }

    /// <summary>The page itself had nothing to complain about.</summary>
    public void RanCleanly() => Assert.Empty(complaints);

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
