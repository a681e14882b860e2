using System.Text;
using System.Text.Json.Nodes;
using LiteDB.Engine;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed class FollowTests
{
    [Fact]
    public async Task The_nominator_sees_where_it_stands_and_what_happened_to_it()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        var code = await lan.Nominates("Trần Quang Minh");
        await office.As("CN-013").Says($"ủng hộ {code.ToLowerInvariant()}");
        await office.Settled();

        var list = await lan.Says("trang thai");
        var detail = await lan.Presses(list, code);

        Assert.Contains("1 người ủng hộ", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Đỗ Hồng Ân ủng hộ", detail.Words(), StringComparison.Ordinal);
        Assert.Contains("Phạm Thị Lan gửi đề cử", detail.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_much_happened_to_it_its_history_still_says_who_made_it()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        var code = await lan.Nominates("Trần Quang Minh");
        for (var time = 1; time <= 10; time++)
        {
            var status = await lan.Says($"trạng thái {code}");
            await lan.Presses(status, "Sửa");
            await lan.Presses(status, "Lưu", ("achievement", $"đã tiếp {120 + time} công dân trong một ngày"));
        }

        var words = (await lan.Says($"trạng thái {code}")).Words();

        Assert.Equal(8, words.Split("sửa nội dung").Length - 1);
        Assert.Equal(1, words.Split("gửi đề cử").Length - 1);
        await office.Verified();
    }

    /// <summary>An earlier version gave the entry of a nomination a key too.</summary>
    [Fact]
    public async Task Of_a_nomination_from_before_an_update_the_history_says_once_who_made_it()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-follow-").FullName;
        string[] sameAddress = [$"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
        string code;
        await using (var before = await Office.Open(folder, sameAddress))
        {
            await before.Install();
            await before.Known();
            code = await before.As("CN-010").Nominates("Trần Quang Minh");
        }
        using (var engine = new LiteEngine(Path.Combine(folder, "data", "thidua.db")))
        {
            var (row, entry) = engine.Range("ledger", "_id", 1L, long.MaxValue, int.MaxValue)
                .SelectMany(row => LedgerRow.Read(row).Select(entry => (row, entry))).Single(e => e.entry.Kind == "nominated");
            row["marks"].AsArray.Add($"nomination/{code}\0{entry.Sequence:D19}");
            engine.Update("ledger", [row]);
            engine.Checkpoint();
        }

        await using (var after = await Office.Open(folder, sameAddress))
        {
            Assert.Single(await after.Store.History($"nomination/{code}", 9, TestContext.Current.CancellationToken));
            var card = await after.Services.GetRequiredService<NominationDrawing>().Mine(
                await after.Nomination(code), ThiDua.Cards.Text.Words.Vietnamese, null, TestContext.Current.CancellationToken);

            Assert.Equal(1, Encoding.UTF8.GetString(card.ToJson()).Split("gửi đề cử").Length - 1);
            await after.Verified();
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_edit_is_kept_and_shown_on_the_card_that_stands()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        var code = await lan.Nominates("Trần Quang Minh");
        var status = await lan.Says($"trạng thái {code}");

        await lan.Presses(status, "Sửa");
        var tooShort = await lan.Presses(status, "Lưu", ("achievement", "ngắn quá"), ("kind", "AdHoc"));
        var saved = await lan.Presses(status, "Lưu", ("achievement", "đã tiếp 120 công dân trong một ngày"));

        Assert.Contains("ngắn quá", tooShort.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã lưu nội dung sửa", saved.Words(), StringComparison.Ordinal);
        var kept = await office.Nomination(code);
        Assert.Equal(("đã tiếp 120 công dân trong một ngày", NominationKind.AdHoc), (kept.Achievement, kept.Kind));
        await office.Card(code, words => words.Contains("120 công dân", StringComparison.Ordinal) && words.Contains("Đã sửa lúc 09:00 23/11/2026", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task An_edit_does_not_overwrite_one_it_has_not_seen()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        var code = await lan.Nominates("Trần Quang Minh");
        var (first, second) = (await lan.Says($"trạng thái {code}"), await lan.Says($"trạng thái {code}"));
        await lan.Presses(first, "Sửa");
        await lan.Presses(second, "Sửa");

        await lan.Presses(first, "Lưu", ("achievement", "đã tiếp 120 công dân trong một ngày"));
        var late = await lan.Presses(second, "Lưu", ("achievement", "một nội dung khác hẳn, viết sau"));

        Assert.Contains("đã được sửa sau khi anh/chị mở mẫu này", late.Text, StringComparison.Ordinal);
        Assert.Equal("đã tiếp 120 công dân trong một ngày", (await office.Nomination(code)).Achievement);
    }

    [Fact]
    public async Task A_withdrawn_nomination_shows_no_achievement_counts_no_more_and_can_be_made_again()
    {
        await using var office = await Staff.Opened();
        await office.Launched();
        var lan = office.As("CN-010");
        var form = await lan.Says("đề cử");
        await lan.Presses(form, "Xem trước", ("names", "Trần Quang Minh"), ("campaign", "PT-01"), ("achievement", Staff.Why));
        var code = Staff.Code(await lan.Presses(form, "Gửi đề cử"));

        var ask = await lan.Says($"rút {code}");
        Assert.Equal(NominationState.Open, (await office.Nomination(code)).State);
        var done = await lan.Presses(ask, "Rút đề cử");

        Assert.Contains("Đã rút đề cử.", done.Words(), StringComparison.Ordinal);
        await office.Card(code, words => words.Contains("Đã rút", StringComparison.Ordinal) && !words.Contains(Staff.Why, StringComparison.Ordinal));
        Assert.Equal(0, await office.Store.Tally(Tallies.NominationsIn("PT-01"), TestContext.Current.CancellationToken));
        var again = await lan.Says("đề cử");
        await lan.Presses(again, "Xem trước", ("names", "Trần Quang Minh"), ("campaign", "PT-01"), ("achievement", Staff.Why));
        Assert.Contains("Đã gửi đề cử", (await lan.Presses(again, "Gửi đề cử")).Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task An_edit_racing_a_withdrawal_leaves_one_winner_and_one_sentence()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        for (var round = 0; round < 5; round++)
        {
            var code = await lan.Nominates("Trần Quang Minh", $"{Staff.Why}, lần {round}");
            var (edit, withdraw) = (await lan.Says($"trạng thái {code}"), await lan.Says($"rút {code}"));
            await lan.Presses(edit, "Sửa");

            var answers = await Task.WhenAll(
                lan.Presses(edit, "Lưu", ("achievement", "đã tiếp 120 công dân trong một ngày")), lan.Presses(withdraw, "Rút đề cử"));

            Assert.Equal(NominationState.Withdrawn, (await office.Nomination(code)).State);
            var edited = (await office.Nomination(code)).EditedAt is not null;
            Assert.Equal(edited, answers[0].Card is not null);
            Assert.True(edited || answers[0].Text!.Contains("đã được rút", StringComparison.Ordinal), answers[0].Words());
        }
        await office.Verified();
    }

    [Fact]
    public async Task An_award_on_its_ground_shows_on_the_card_and_in_the_nominators_note()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        var code = await lan.Nominates("Trần Quang Minh");
        var (nomination, version) = (await office.Store.Find(Kinds.Nominations, code, TestContext.Current.CancellationToken))!.Value;

        await office.Store.Commit(
            new Change("CN-004", office.Desk.Now).Write(Kinds.Nominations, nomination with { State = NominationState.Awarded }, version)
                .Record(new Awarded("AW-1", "GK", "215/QĐ-VP", new(2026, 11, 20), "Nguyễn Văn Hải", null,
                    [new(nomination.Nominees[0], "Trần Quang Minh", null, code)], new(2026, 11, 23)))
                .Post(NominationPosts.Note(nomination)).Touch(nomination.Subject),
            TestContext.Current.CancellationToken);

        await office.Card(code, words => words.Contains("Quyết định số 215/QĐ-VP ngày 20/11/2026", StringComparison.Ordinal));
        await lan.IsTold(m => m.Words().Contains("Đã được khen thưởng", StringComparison.Ordinal));
        var late = await office.As("CN-013").Says($"ủng hộ {code}");
        Assert.Contains("đã được khen thưởng, nên không nhận hay rút ủng hộ nữa", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_its_nominator_edits_or_withdraws_it()
    {
        await using var office = await Staff.Opened();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");
        var minh = office.As("CN-012");
        var card = await office.Card(code);

        foreach (var verb in (string[])["nominate.edit", "nominate.save", "nominate.askWithdraw", "nominate.withdraw"])
        {
            var answer = await minh.Forges(office, card, verb, new JsonObject { ["ref"] = code, ["nonce"] = "x", ["version"] = "1", ["achievement"] = Staff.Why });
            Assert.Contains("Chỉ người đề cử mới sửa hoặc rút được", answer.Text, StringComparison.Ordinal);
        }

        Assert.Equal(NominationState.Open, (await office.Nomination(code)).State);
    }

    [Theory]
    [InlineData("trạng thái đề cử của tôi")]
    [InlineData("trang thai de cu cua toi")]
    [InlineData("sửa đề cử")]
    public async Task Without_a_code_the_open_ones_are_listed(string line)
    {
        await using var office = await Staff.Opened();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");

        var answer = await office.As("CN-010").Says(line);

        Assert.Contains(code, answer.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trạng thái ZZZZZZ", "Không có đề cử nào mang mã “ZZZZZZ”")]
    [InlineData("rút", "Đề nghị gõ kèm mã đề cử, ví dụ: rút 7K3Q9F")]
    [InlineData("hủy đề cử", "Đề nghị gõ kèm mã đề cử, ví dụ: rút 7K3Q9F")]
    [InlineData("rút đề cử của tôi", "Đề nghị gõ kèm mã đề cử, ví dụ: rút 7K3Q9F")]
    [InlineData("ủng hộ", "Đề nghị gõ kèm mã đề cử, ví dụ: ủng hộ 7K3Q9F")]
    public async Task A_code_that_is_missing_or_unknown_is_answered_with_what_helps(string line, string sentence)
    {
        await using var office = await Staff.Opened();

        var answer = await office.As("CN-010").Says(line);

        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
    }
}
