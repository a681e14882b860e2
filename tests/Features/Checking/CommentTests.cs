using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Tests.Features.Alarms;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Checking;

public sealed class CommentTests
{
    const string Said = "Kết quả nêu trong hồ sơ là của cả phòng.";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("góp ý")]
    [InlineData("gop y")]
    [InlineData("phản ánh")]
    [InlineData("comment")]
    public async Task It_reaches_the_secretary_alone_and_its_author_hears_what_came_of_it(string typed)
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Published);
        await office.As("CN-004").Says("trợ giúp");

        var form = await office.As("CN-014").Asks($"{typed} {code}");
        var sent = await office.As("CN-014").Presses(form, CommentForm.Send, ("code", code), ("text", Said));
        var note = await office.As("CN-004").IsTold(m => m.Words().Contains("Ý KIẾN VỀ HỒ SƠ", StringComparison.Ordinal));
        var considered = await office.As("CN-004").Presses(note, "Đã xem xét", ("outcome", "Đã đối chiếu với phòng."));

        Assert.Contains($"Đã gửi ý kiến về hồ sơ {code}", sent.Words(), StringComparison.Ordinal);
        Assert.Contains(Said, note.Words(), StringComparison.Ordinal);
        Assert.Contains("Lê Ánh", note.Words(), StringComparison.Ordinal);
        Assert.Contains("Nguyễn Thị Ánh đã xem xét", considered.Words(), StringComparison.Ordinal);
        var answer = await office.As("CN-014").IsTold(m => m.Words().Contains("Ý KIẾN CỦA ANH/CHỊ ĐÃ ĐƯỢC XEM XÉT", StringComparison.Ordinal));
        Assert.Contains("Đã đối chiếu với phòng.", answer.Words(), StringComparison.Ordinal);
        Assert.Equal((1, 0), ((await office.CaseOf(code)).Comments, (await office.CaseOf(code)).OpenComments));
        Assert.Equal((1, 0), (await office.Store.Tally(Tallies.Comments(code), Cancel), await office.Store.Tally(Tallies.OpenComments(code), Cancel)));
        await office.Verified();
    }

    [Fact]
    public async Task One_that_is_not_to_be_named_is_named_nowhere_but_to_the_secretary()
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Published);

        var form = await office.As("CN-014").Asks($"góp ý {code}");
        await office.As("CN-014").Presses(form, CommentForm.Send, ("code", code), ("text", Said), ("unnamed", "true"));
        var note = await office.As("CN-004").IsTold(m => m.Words().Contains("Ý KIẾN VỀ HỒ SƠ", StringComparison.Ordinal));
        await office.Settled();

        Assert.Contains("đề nghị không nêu tên với người được đề nghị", note.Words(), StringComparison.Ordinal);
        var made = Assert.Single(await office.Entries(e => e.Kind == "comment-made"));
        Assert.Equal("unnamed", made.By);
        Assert.Empty(await office.Entries(e => e.Json.Contains("Kết quả nêu", StringComparison.Ordinal)));
        Assert.All(await office.Store.History(Case.SubjectOf(code), 50, Cancel), e => Assert.DoesNotContain("comment", e.Kind, StringComparison.Ordinal));
        // neither the nominee, the nominator nor the head is told anything
        foreach (var person in (string[])["CN-012", "CN-010", "CN-005"])
            Assert.DoesNotContain(office.BotMessages(office.As(person).Chat), m => m.Words().Contains("ý kiến", StringComparison.OrdinalIgnoreCase) && m.Words().Contains(code, StringComparison.Ordinal));
        Assert.DoesNotContain("Kết quả nêu", office.Public(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secretary_who_is_the_nominee_does_not_learn_who_asked_not_to_be_named()
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Published, "CN-004");

        var form = await office.As("CN-014").Asks($"góp ý {code}");
        await office.As("CN-014").Presses(form, CommentForm.Send, ("code", code), ("text", Said), ("unnamed", "true"));

        var note = await office.As("CN-004").IsTold(m => m.Words().Contains("Ý KIẾN VỀ HỒ SƠ", StringComparison.Ordinal));
        Assert.Contains("Người góp ý không nêu tên", note.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Lê Ánh", note.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_can_hide_them_from_the_secretary_too()
    {
        await using var office = await Office.Open(settings: ["--Checking:SecretarySeesUnnamed=false"]);
        await office.Known();
        var code = await office.Has(CaseState.Published);

        var form = await office.As("CN-014").Asks($"góp ý {code}");
        await office.As("CN-014").Presses(form, CommentForm.Send, ("code", code), ("text", Said), ("unnamed", "true"));

        var note = await office.As("CN-004").IsTold(m => m.Words().Contains("Ý KIẾN VỀ HỒ SƠ", StringComparison.Ordinal));
        Assert.DoesNotContain("Lê Ánh", note.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_nothing_is_taken_and_the_form_comes_to_ones_own_chat()
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Published);
        await office.As("CN-014").Says("trợ giúp");

        var said = await office.As("CN-014").Says($"góp ý {code} {Said}", Office.Channel);

        Assert.Contains("đã được gửi vào cuộc trò chuyện riêng", said.Words(), StringComparison.Ordinal);
        var form = await office.As("CN-014").IsTold(m => m.Words().Contains("GÓP Ý", StringComparison.Ordinal));
        Assert.Equal(0, (await office.CaseOf(code)).Comments);
        await office.As("CN-014").Presses(form, CommentForm.Send, ("code", code), ("text", Said));
        Assert.Equal(1, (await office.CaseOf(code)).Comments);
    }

    [Fact]
    public async Task Only_while_it_is_published_and_until_the_last_second()
    {
        await using var office = await Staffed.Open();
        var (ready, open) = (await office.Has(CaseState.Ready, "CN-016"), await office.Has(CaseState.Published, until: new(2026, 11, 24)));
        var lan = office.As("CN-014");

        var refused = await lan.Asks($"góp ý {ready}");
        var form = await lan.Asks($"góp ý {open}");
        await office.Reaches(11, 24, 23, 59);
        await lan.Presses(form, CommentForm.Send, ("code", open), ("text", Said));
        var again = await lan.Asks($"góp ý {open}");
        await office.Reaches(11, 25, 0, 1);
        var late = await lan.Presses(again, CommentForm.Send, ("code", open), ("text", Said));

        Assert.Contains("không trong thời gian công khai lấy ý kiến", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("không trong thời gian công khai lấy ý kiến", late.Words(), StringComparison.Ordinal);
        Assert.Contains(Said, late.Words(), StringComparison.Ordinal);
        Assert.Equal(1, (await office.CaseOf(open)).Comments);
        await office.Verified();
    }

    [Theory]
    [InlineData("ngắn")]
    [InlineData("V¨n phßng UÛy ban nh©n d©n thµnh phè")]
    public async Task What_is_too_short_or_unreadable_is_said_at_the_field(string text)
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Published);
        var form = await office.As("CN-014").Asks($"góp ý {code}");

        var answer = await office.As("CN-014").Presses(form, CommentForm.Send, ("code", code), ("text", text));

        Assert.Contains("Còn nội dung cần bổ sung", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(0, (await office.CaseOf(code)).Comments);
    }

    [Fact]
    public async Task Thirty_at_once_are_all_kept_and_one_sent_eight_times_is_one()
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Published);
        string[] people = ["CN-010", "CN-011", "CN-013", "CN-014", "CN-015", "CN-016"];
        var forms = new List<(string Who, Message Form)>();
        foreach (var person in people)
            forms.Add((person, await office.As(person).Asks($"góp ý {code}")));

        await Task.WhenAll(forms.SelectMany(f => Enumerable.Range(0, 5).Select(_ =>
            office.Teams.Execute(f.Who, f.Form.Id, Filled(office.As(f.Who).Sees(f.Form), code)))));

        Assert.Equal(people.Length, (await office.CaseOf(code)).Comments);
        Assert.Equal(people.Length, (await office.Store.List(Kinds.Comments, $"open/{code}/", 100, Cancel)).Count);
        await office.Verified();
    }

    [Fact]
    public async Task Two_secretaries_consider_one_comment_once()
    {
        await using var office = await Staffed.Open();
        await office.Becomes("CN-019", Role.Secretary);
        await office.As("CN-019").Says("trợ giúp");
        var code = await office.Has(CaseState.Published);
        var form = await office.As("CN-014").Asks($"góp ý {code}");
        await office.As("CN-014").Presses(form, CommentForm.Send, ("code", code), ("text", Said));
        var notes = new[] { "CN-004", "CN-019" }.Select(who => (who, office.As(who).IsTold(m => m.Words().Contains("Ý KIẾN VỀ HỒ SƠ", StringComparison.Ordinal)))).ToList();
        foreach (var (_, note) in notes)
            await note;

        var answers = await Task.WhenAll(notes.Select(async n => await office.As(n.who).Presses(await n.Item2, "Đã xem xét", ("outcome", "Đã xem."))));

        Assert.Single(answers, a => a.Words().Contains("đã xem xét ý kiến này trước đó", StringComparison.Ordinal));
        Assert.Single(await office.Entries(e => e.Kind == "comment-considered"));
        Assert.Equal(0, (await office.CaseOf(code)).OpenComments);
        await office.Verified();
    }

    [Fact]
    public async Task Hostile_words_stay_words()
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Published);
        var form = await office.As("CN-014").Asks($"góp ý {code}");

        await office.As("CN-014").Presses(form, CommentForm.Send, ("code", code), ("text", "<at>Nguyễn Văn Hải</at> {{TIME(x)}} [bấm](https://a.b) **x**"));

        var note = await office.As("CN-004").IsTold(m => m.Words().Contains("Ý KIẾN VỀ HỒ SƠ", StringComparison.Ordinal));
        Assert.DoesNotContain("<at>", note.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", note.Words(), StringComparison.Ordinal);
        Assert.Null(note.Card!["msteams"]?["entities"]);
    }

    static JsonObject Filled(Message form, string code)
    {
        var button = CardButtons.Pressed(form.Card!, CommentForm.Send, new JsonObject { ["code"] = code, ["text"] = Said });
        return (JsonObject)button.DeepClone();
    }
}
