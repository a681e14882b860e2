using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;
using static ThiDua.Tests.Browser.Window;

namespace ThiDua.Tests.Browser;

/// <summary>The whole loop, in a real Chromium, with a window for each person.</summary>
public sealed class RecognitionLoopTests(Chromium chromium) : IClassFixture<Chromium>
{
    const string Achievement = "Đã chủ động rà soát, hoàn thiện toàn bộ hồ sơ cải cách hành chính của phòng trước thời hạn 15 ngày.";

    const string Campaign = "Thi đua yêu nước giai đoạn 2026-2030";

    static readonly Words Vi = Words.Vietnamese;

    [Fact]
    public async Task A_colleague_is_nominated_endorsed_and_awarded_and_everybody_sees_it()
    {
        await using var office = await Office.Open();
        await using var lan = await Window.Open(chromium, office, "CN-010");
        await using var hung = await Window.Open(chromium, office, "CN-020");
        await using var thuy = await Window.Open(chromium, office, "CN-019", theme: "dark");

        await Sees(lan.Message("Xin chào"), "Đề cử đồng nghiệp");
        await lan.Types("đề cử");
        var form = lan.Message(Vi.NominateTitle);
        await Fills(form, Vi.WhoTyped, "tran quang minh");
        await Fills(form, Vi.NominateAchievement(20, 2_000), Achievement);
        await lan.Photographs("01-nominate-form");
        await Presses(form, Vi.NominateSeePreview);
        await Sees(lan.Message(Vi.PreviewKind), "Trần Quang Minh");
        await Presses(lan.Message(Vi.PreviewKind), Vi.NominateSend);
        await Sees(lan.Message("ĐỀ CỬ CỦA ANH/CHỊ"), Achievement);
        await lan.Photographs("02-nominated");

        await lan.Enters(Office.Channel);
        await hung.Enters(Office.Channel);
        await thuy.Enters(Office.Channel);
        await Presses(hung.Message(Achievement), "Ủng hộ");
        await Sees(hung.Message(Achievement), "1 người ủng hộ");
        await Presses(thuy.Message(Achievement), "Ủng hộ");
        await Sees(thuy.Message(Achievement), "2 người ủng hộ");
        await Sees(hung.Message(Achievement), "2 người ủng hộ");
        await Sees(lan.Message(Achievement), "2 người ủng hộ");
        await lan.Photographs("03-endorsed");
        await thuy.Photographs("04-endorsed-dark");

        await Launch(office);
        await Presses(lan.Message(Campaign), Vi.CampaignAcknowledge);
        await Announce(office);

        await lan.Enters("bot");
        await lan.Types("bảng vàng");
        await Sees(lan.Message(Vi.StandingsKind), "Trần Quang Minh");
        await lan.Photographs("08-standings");
        await office.Settled();
        await office.Verified();
        lan.RanCleanly();
        hung.RanCleanly();
        thuy.RanCleanly();
    }

    [Fact]
    public async Task The_same_in_English_on_a_phone()
    {
        await using var office = await Office.Open();
        await using var lan = await Window.Open(chromium, office, "CN-010", language: "en", narrow: true);
        await lan.Enters("bot");

        await lan.Types("nominate Tran Quang Minh because he finished the whole reform dossier fifteen days ahead of time.");
        await Presses(lan.Message(Words.English.PreviewKind), Words.English.NominateSend);
        await Sees(lan.Message("YOUR NOMINATION"), "fifteen days ahead");
        await lan.Photographs("09-nominated-english-phone");
        await lan.Types("board");
        await Sees(lan.Message(Words.English.StandingsKind), "2026");
        await lan.Photographs("10-standings-english-phone");

        lan.RanCleanly();
    }

    async Task Launch(Office office)
    {
        await using var hai = await Window.Open(chromium, office, "CN-001");
        await hai.Types("phát động");
        var form = hai.Message(Vi.LaunchTitle);
        await Fills(form, Vi.LaunchFields.Title.Name, Campaign);
        await Fills(form, Vi.LaunchFields.Goal.Name, "Hoàn thành vượt mức các chỉ tiêu cải cách hành chính của năm.");
        await Fills(form, Vi.LaunchFields.From.Name, "2026-11-23");
        await Fills(form, Vi.LaunchFields.To.Name, "2026-12-31");
        await hai.Photographs("05-launch-form");
        await Presses(form, Vi.LaunchPreview);
        await Presses(hai.Message(Campaign), Vi.LaunchConfirm);
        await Sees(hai.Message(Campaign), Vi.LaunchedKind);
    }

    async Task Announce(Office office)
    {
        await using var anh = await Window.Open(chromium, office, "CN-004");
        await anh.Types("công bố");
        var form = anh.Message(Vi.AnnounceTitle);
        await form.GetByLabel(Vi.AnnounceFields.Form.Name).SelectOptionAsync("kt-van-phong");
        await Fills(form, Vi.AnnounceFields.Number.Name, "215/QĐ-VP");
        await Fills(form, Vi.AnnounceFields.Date.Name, "2026-11-23");
        await Fills(form, Vi.AnnounceFields.Signatory.Name, "Chánh Văn phòng Nguyễn Văn Hải");
        await Fills(form, Vi.AnnounceFields.Lines.Name, "Trần Quang Minh – Phòng Tổng hợp");
        await anh.Photographs("06-announce-form");
        await Presses(form, Vi.AnnouncePreview);
        await Presses(anh.Message("215/QĐ-VP"), Vi.AnnounceConfirm);
        await anh.Enters(Office.Channel);
        await Sees(anh.Message("215/QĐ-VP"), "Trần Quang Minh");
        await anh.Photographs("07-award");
    }
}
