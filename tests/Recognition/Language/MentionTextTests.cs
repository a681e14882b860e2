using CsCheck;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Tests.Recognition.Language;

public sealed class MentionTextTests
{
    static readonly string[] Names = ["Lan", "Minh", "Hà"];

    [Theory]
    // "@" stands for a mention, "#n" for the n-th mention heard, other names are queries
    [InlineData("@, @ vì đã thức đêm", "#0|#1", "đã thức đêm")]
    [InlineData("@ và @; @ because they helped", "#0|#1|#2", "they helped")]
    [InlineData("@ @: tốt", "#0|#1", "tốt")]
    [InlineData("@ - vì tốt", "#0", "tốt")]
    [InlineData("@ vi da giup", "#0", "da giup")]
    [InlineData("@ do đã giúp", "#0", "đã giúp")]
    [InlineData("@ for the night shift", "#0", "the night shift")]
    [InlineData("@ đã giúp @ vì tốt bụng", "#0", "đã giúp Minh vì tốt bụng")]
    [InlineData("@, đã thức đêm", "#0", "đã thức đêm")]
    [InlineData("@, Trần Minh vì tốt", "#0|Trần Minh", "tốt")]
    [InlineData("@\nĐã thức đêm\nvới @", "#0", "Đã thức đêm\nvới Minh")]
    [InlineData("@\n@\nvì tốt", "#0|#1", "tốt")]
    [InlineData("@", "#0", "")]
    [InlineData("Lan vì đã giúp", "Lan", "đã giúp")]
    [InlineData("nguyen lan vi da giup", "nguyen lan", "da giup")]
    [InlineData("Tường Vi vì tốt", "Tường Vi", "tốt")]
    [InlineData("tuong vi vi tot", "tuong vi", "tot")]
    [InlineData("Vi vì tốt", "Vi", "tốt")]
    [InlineData("Vì Văn Lan vì tốt", "Vì Văn Lan", "tốt")]
    [InlineData("Lan, Minh và Hà: tốt", "Lan|Minh|Hà", "tốt")]
    [InlineData("Phòng Tổng hợp", "Phòng Tổng hợp", "")]
    [InlineData("", "", "")]
    [InlineData(" , : ", "", "")]
    public void A_line_is_split_into_who_and_why(string line, string recipients, string reason)
    {
        var split = MentionText.Split(line.Replace('@', MentionText.Marker), Names);

        Assert.Equal(recipients, string.Join('|', split.Recipients.Select(Read)));
        Assert.Equal(reason, split.Reason);
    }

    [Fact]
    public void A_mention_may_be_named_anything_and_a_typed_marker_is_no_mention()
    {
        var marked = MentionText.Mark("\uFFFCđề cử Vì Vi: A, vì tốt\uFFFC", [new MentionSpan(7, 8)]);

        Assert.Equal("đề cử \uFFFC, vì tốt", marked);
    }

    [Fact]
    public void Mentions_out_of_order_are_a_fault_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => MentionText.Mark("abc", [new MentionSpan(1, 1), new MentionSpan(0, 1)]));
        Assert.Throws<ArgumentException>(() => MentionText.Mark("abc", [new MentionSpan(2, 2)]));
    }

    [Fact]
    public void Any_line_splits_and_names_no_one_who_was_not_mentioned()
    {
        Typed.Anything.Sample(text =>
        {
            var split = MentionText.Split(text, Names);

            var mentioned = split.Recipients.OfType<Recipient.Mentioned>().Select(one => one.Index).ToList();
            return mentioned.SequenceEqual(Enumerable.Range(0, mentioned.Count)) && mentioned.Count <= Names.Length
                && !split.Reason.Contains(MentionText.Marker);
        });
    }

    static string Read(Recipient recipient) => recipient switch
    {
        Recipient.Mentioned mentioned => $"#{mentioned.Index}",
        Recipient.Named named => named.Query,
        _ => "",
    };
}
