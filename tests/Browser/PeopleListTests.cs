using Microsoft.Playwright;
using ThiDua.Tests.Features;
using static ThiDua.Tests.Browser.Window;

namespace ThiDua.Tests.Browser;

/// <summary>A list of recipients, from the file on somebody's disk to the form of an announcement.</summary>
public sealed class PeopleListTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_file_is_attached_on_the_page_read_and_announced_to()
    {
        await using var office = await Staffed.Open();
        await using var window = await Window.Open(chromium, office, "CN-004");

        await window.Page.GetByTestId("compose-file").SetInputFilesAsync(
            new FilePayload { Name = "danh-sach.csv", MimeType = "text/csv", Buffer = "CN-010\nBà Bưởi\n"u8.ToArray() });
        var list = window.Message("DANH SÁCH NGƯỜI NHẬN");
        await Sees(list, "Danh sách có 1 người và 1 dòng chưa rõ");
        await Sees(list, "dòng 2 “Bà Bưởi” không có trong danh sách cơ quan");
        await window.Photographs("people-list");
        await Presses(list, "Soạn thông báo cho 1 người");

        await Sees(window.Message("Danh sách đã gửi bằng tệp"), "danh-sach.csv · 1 người");
        window.RanCleanly();
    }
}
