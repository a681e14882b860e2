using CsCheck;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Tests.Recognition.Language;

public sealed class VocabularyTests
{
    static readonly Spoken[] Commands =
    [
        new("help", ["trợ giúp", "giup", "huong dan", "?", "help", "hi"]),
        new("praise", ["bieu duong", "khen", "cam on", "praise", "kudos"]),
        new("nominate", ["de cu", "decu", "nominate"]),
        new("adhoc", ["dot xuat", "khen dot xuat", "adhoc"]),
        new("support", ["ung ho", "dong tinh", "support"]),
        new("campaigns", ["phong trao", "movements"]),
        new("board", ["bang vang", "vinh danh", "board"]),
        new("stats", ["thong ke", "bao cao", "stats"]),
    ];

    static readonly Vocabulary Office = new(Commands);

    [Theory]
    [InlineData("đề cử @Lan vì tốt", "nominate", "@Lan vì tốt")]
    [InlineData("ĐỀ CỬ  @Lan vì …", "nominate", "@Lan vì …")]
    [InlineData(" / De\u0302\u0300 cu\u031B\u0309\u00A0Ho\u0300a ", "nominate", "Hòa")]
    [InlineData("/decu Lan", "nominate", "Lan")]
    [InlineData("đề cử: Lan", "nominate", "Lan")]
    [InlineData("đề cử\u200B@Lan", "nominate", "@Lan")]
    [InlineData("De cu\nLan", "nominate", "Lan")]
    [InlineData("?", "help", "")]
    [InlineData("/?", "help", "")]
    [InlineData("? đề cử", "help", "đề cử")]
    [InlineData("TRỢ GIÚP", "help", "")]
    [InlineData("khen Lan", "praise", "Lan")]
    [InlineData("khen đột xuất Lan", "adhoc", "Lan")]
    [InlineData("đề cử \uFFFC vì", "nominate", "\uFFFC vì")]
    public void A_command_is_heard_however_it_is_typed(string text, string command, string rest)
    {
        Assert.Equal(new Heard.Command(command, rest), Office.Hear(text));
    }

    [Theory]
    [InlineData("khenthuong Lan")]
    [InlineData("khen-thuong")]
    [InlineData("khen2")]
    [InlineData("boards")]
    [InlineData("tôi muốn đề cử Lan")]
    [InlineData("// đề cử")]
    public void An_alias_inside_something_longer_is_not_a_command(string text)
    {
        Assert.IsType<Heard.Unknown>(Office.Hear(text));
    }

    [Theory]
    [InlineData("de cuu @Lan", "nominate")]
    [InlineData("đề củ Lan", "nominate")]
    [InlineData("dề xử Lan", "nominate")]
    [InlineData("nomiante Lan", "nominate")]
    [InlineData("bang", "board")]
    [InlineData("phongtrao", "campaigns")]
    [InlineData("kehn Lan", "praise")]
    public void A_slip_is_answered_with_the_command_it_comes_near(string text, string nearest)
    {
        var heard = Office.Hear(text);

        Assert.True(heard is Heard.Command { Id: var id } ? id == nearest : ((Heard.Unknown)heard).Nearest[0] == nearest);
    }

    [Theory]
    [InlineData("em muốn đề cử anh Minh", "nominate")]
    [InlineData("làm sao để đề cử ai đó?", "nominate")]
    [InlineData("cho tôi xem bảng vàng", "board")]
    [InlineData("I would like to nominate somebody", "nominate")]
    [InlineData("xem phong trào rồi đề cử", "campaigns", "nominate")]
    public void A_command_in_the_middle_of_a_sentence_is_offered(string text, params string[] offered) =>
        Assert.Equal(offered, Assert.IsType<Heard.Unknown>(Office.Hear(text)).Nearest);

    [Theory]
    [InlineData("tôi sẽ khen nhé")]
    [InlineData("nhà đề cừu lớn")]
    public void A_short_word_or_a_part_of_one_is_no_command_in_it(string text) =>
        Assert.Empty(Assert.IsType<Heard.Unknown>(Office.Hear(text)).Nearest);

    [Fact]
    public void What_is_near_nothing_brings_no_suggestion()
    {
        var heard = Assert.IsType<Heard.Unknown>(Office.Hear("hôm nay trời đẹp quá"));

        Assert.Empty(heard.Nearest);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\n")]
    [InlineData("/")]
    [InlineData("\u200B\u0301")]
    public void An_empty_line_says_nothing(string text)
    {
        Assert.IsType<Heard.Nothing>(Office.Hear(text));
    }

    [Fact]
    public void Two_commands_cannot_claim_one_alias()
    {
        Spoken[] twice = [new("one", ["đề cử"]), new("other", ["DE CU"])];

        Assert.Throws<ArgumentException>(() => new Vocabulary(twice));
    }

    [Fact]
    public void Any_text_can_be_heard_and_no_command_is_heard_that_was_not_typed()
    {
        var beginnings = Gen.Int[0, Commands.Length].Select(
            Gen.Int[0, 1], (command, alias) => command < Commands.Length ? Commands[command].Aliases[alias] : "");

        Gen.Select(beginnings, Typed.Anything).Sample((beginning, rest) => Office.Hear(beginning + rest) switch
        {
            Heard.Command heard => BeginsWithItsAlias(heard.Id, beginning + rest),
            Heard.Unknown unknown => unknown.Nearest.Count <= 3 && unknown.Nearest.Distinct().Count() == unknown.Nearest.Count,
            _ => VietnameseText.Fold(beginning + rest) is "" or "/",
        });
    }

    [Fact]
    public void Ten_thousand_marks_are_heard_like_none()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 5000));

        var heard = Office.Hear($"đ{marks}ề cử{marks} Lan");

        Assert.Equal(new Heard.Command("nominate", "Lan"), heard);
    }

    static bool BeginsWithItsAlias(string command, string text)
    {
        var folded = VietnameseText.Fold(text).TrimStart('/').TrimStart();
        return Commands.Single(one => one.Command == command).Aliases
            .Any(alias => folded.StartsWith(VietnameseText.Fold(alias), StringComparison.Ordinal));
    }
}
