using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Checking;
using ThiDua.Cards.Initiatives;
using ThiDua.Cards.Nominate;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Acceptance;

/// <summary>The people of the conference's office at work: each step as they would do it, by typing and by pressing buttons.</summary>
sealed partial class ConferenceRun(Office office) : IAsyncDisposable
{
    public const string Merit = "lập thành tích xuất sắc trong phong trào thi đua yêu nước 5 năm qua";

    /// <summary>The office's own Quy chế calls the awards as they were called at the conference.</summary>
    const string OwnRules = """
        {
          "ground": "Quy chế thi đua, khen thưởng của Văn phòng (mẫu)", "from": "2010-01-01",
          "forms": [
            { "id": "bk-thanh-pho", "name": "Bằng khen của UBND TP", "level": "TP" },
            { "id": "ntvt", "name": "Danh hiệu “Người tốt, việc tốt” cấp TP", "level": "TP" },
            { "id": "kt-van-phong", "name": "Khen thưởng của VP UBND TP", "level": "cơ quan" }
          ]
        }
        """;

    /// <summary>Monday, 9 o'clock in Hà Nội.</summary>
    static readonly DateTimeOffset Start = new(2015, 6, 1, 2, 0, 0, TimeSpan.Zero);

    public Office Office => office;

    /// <param name="at">What the clock says; the June before the conference unless said.</param>
    public static async Task<ConferenceRun> Open(string folder, DateTimeOffset? at = null)
    {
        var office = await Office.Open(
            settings: [$"--Practice:OfficeFile={Conference.Write(folder)}"], at: at ?? Start, installer: Conference.Administrator);
        var report = await office.Services.GetRequiredService<RegulationImport>()
            .Import(office.Store, new MemoryStream(Encoding.UTF8.GetBytes(OwnRules)), "quy-che.json", Patience.Cancel);
        Assert.Empty(report.Flaws);
        return new(office);
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    /// <summary>The office goes on on another day, years later perhaps; nothing rang in between.</summary>
    public async Task Wakes(int year, int month, int day)
    {
        await office.Settled();
        office.Clock.AdjustTime(new(year, month, day, 9, 0, 0, TimeSpan.FromHours(7)));
    }

    /// <summary>Somebody is praised, and somebody is nominated without an award: what goes on in any year.</summary>
    public async Task AnOrdinaryDay(string praisedIn, string nominatedIn)
    {
        var (by, praised, nominated) = (office.As("CN-101"), Conference.NameOf(102), Conference.NameOf(103 + (office.Desk.Today.Year - 2010)));
        await by.Asks($"biểu dương {praised} phong trào {praisedIn} vì đã tận tình hướng dẫn công dân");
        var preview = await by.Asks($"đề cử {nominated} phong trào {nominatedIn} vì giữ tác phong chính quy, ứng xử văn hóa trong cả năm");
        Assert.NotNull((await by.Presses(preview, NominatePreview.Confirm)).Card);
    }

    public async Task MarksExemplar(string unit)
    {
        var secretary = office.As(Conference.Secretary);
        var form = await secretary.Asks($"điển hình tiên tiến {unit}");
        await secretary.Presses(form, ExemplarForm.Mark, ("field", "Cải cách hành chính"));
    }

    /// <returns>The campaign's code.</returns>
    public async Task<string> Launches(string title, string from, string to = "", string linkedTo = "", string goal = "Thi đua yêu nước, hoàn thành xuất sắc nhiệm vụ")
    {
        var head = office.As(Conference.Head);
        var form = await head.Asks("phát động");
        await head.Presses(form, LaunchForm.Preview, ("title", title), ("goal", goal), ("from", from), ("to", to), ("linkedTo", linkedTo));
        await head.Presses(form, LaunchForm.Confirm);
        return office.Store.All(Kinds.Campaigns).Values.Single(c => c.Value.Title == title).Value.Id;
    }

    /// <summary>As many nominations as it takes: a nomination holds ten people at most, and one unit.</summary>
    public async Task Nominates(string form, string campaign, IEnumerable<int> people, IEnumerable<int> units)
    {
        foreach (var some in people.Chunk(Nomination.MostNominees))
        {
            // nobody puts himself forward
            var by = some.Contains(Conference.People) ? Conference.FailsAtTheOffice : Conference.FailsAtTheCity;
            await Nominates(by, form, campaign, ("who", string.Join(',', some.Select(n => office.As(Conference.Person(n)).AadId))));
        }
        foreach (var unit in units)
            await Nominates(Conference.FailsAtTheCity, form, campaign, ("unit", $"unit/{Conference.Unit(unit)}"));
    }

    public async Task Nominates(string by, string award, string campaign, (string, string) whom)
    {
        var nominator = office.As(by);
        var form = await nominator.Asks("đề cử");
        var preview = await nominator.Presses(
            form, NominateForm.Preview, whom, ("campaign", campaign), ("award", award), ("achievement", $"Tập thể, cá nhân {Merit}"));
        Assert.Contains("Đề cử chưa được gửi", preview.Words(), StringComparison.Ordinal);
        var made = await nominator.Presses(form, NominatePreview.Confirm);
        Assert.NotNull(made.Card);
    }

    /// <summary>Every head proposes all that waits for him; what has no head above it, or is a head's own, the secretary proposes.</summary>
    public async Task HeadsPropose()
    {
        foreach (var head in Enumerable.Range(1, Conference.Collectives).Select(Conference.HeadOf).Append(Conference.Secretary))
        {
            var list = await office.As(head).Asks("bình xét");
            if (list.Words().Contains("Chọn tất cả", StringComparison.Ordinal))
                await office.As(head).Presses(list, "Đề nghị khen thưởng", ("all", "true"));
            else if (Only(list) is { } code)
                await office.As(head).Presses(list, "Đề nghị khen thưởng", ("pick", code));
            else
                continue;
            await office.As(head).Presses(list, "Xác nhận đề nghị");
        }
    }

    public async Task SecretaryReceives()
    {
        var secretary = office.As(Conference.Secretary);
        var list = await secretary.Asks("thẩm định");
        await secretary.Presses(list, CheckListCard.Receive, ("all", "true"));
    }

    public async Task SecretaryPublishes()
    {
        var secretary = office.As(Conference.Secretary);
        var list = await secretary.Asks("công khai");
        await secretary.Presses(list, PublishListCard.Ask, ("all", "true"));
        await secretary.Presses(list, PublishPreviewCard.Confirm);
    }

    public async Task Holds(string person)
    {
        var secretary = office.As(Conference.Secretary);
        var form = await secretary.Asks($"tạm dừng xét {office.As(person).Name}");
        await secretary.Presses(form, HoldForm.Place, ("kind", "Discipline"), ("ground", "Đang xem xét kỷ luật"));
    }

    /// <returns>What the secretary is shown of it.</returns>
    public async Task<ThiDua.Bot.Practice.Message> Comments(string by, string code, string text)
    {
        var form = await office.As(by).Asks($"góp ý {code}");
        await office.As(by).Presses(form, CommentForm.Send, ("code", code), ("text", text), ("unnamed", "true"));
        return await office.As(Conference.Secretary).IsTold(m => m.Words().Contains(text, StringComparison.Ordinal));
    }

    /// <summary>All that the bot has said, to anybody.</summary>
    public IEnumerable<ThiDua.Bot.Practice.Message> Everywhere() => office.Teams.Conversations.Places.Keys.SelectMany(office.BotMessages);

    public async Task<Case> CaseOf(string person) =>
        (await office.Store.List(Kinds.Cases, $"of/person/{person}/", 1, Patience.Cancel))[0].Value;

    public async Task<IReadOnlyList<Case>> Cases(CaseState state) =>
        [.. (await office.Store.List(Kinds.Cases, $"state/{state}/", 1_000, Patience.Cancel)).Select(c => c.Value)];

    /// <summary>The one case of a list that has no more.</summary>
    static string? Only(ThiDua.Bot.Practice.Message list)
    {
        var words = list.Words().Split('\n').FirstOrDefault(line => line.Contains(" · ", StringComparison.Ordinal));
        return words?.Split(" · ")[0].Trim();
    }
}
