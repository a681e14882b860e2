using CsCheck;
using ThiDua.Bot.Features;

namespace ThiDua.Tests.Features;

/// <summary>Units in a typed line: put forward, or said of somebody.</summary>
public sealed partial class AddressingTests
{
    [Theory]
    [InlineData("Phòng Văn hóa - Xã hội vì đã tổ chức ngày hội")]
    [InlineData("phòng văn hóa – xã hội - đã tổ chức ngày hội")]
    [InlineData("phong van hoa - xa hoi: đã tổ chức ngày hội")]
    [InlineData("Phòng Văn hóa - Xã hội đã tổ chức ngày hội")]
    [InlineData("@Phòng Văn hóa - Xã hội đã tổ chức ngày hội")]
    public void A_dash_in_the_name_of_a_unit_begins_no_reason(string line)
    {
        var read = Addressing.Line([new(line)], People);

        Assert.Equal(("unit/P-VHXH", "đã tổ chức ngày hội"), (Assert.Single(read.Parties).Key, read.Reason));
        Assert.True(read.Certain);
    }

    [Theory]
    [InlineData("lo liệu văn hóa - xã hội của cả Phòng Văn hóa - Xã hội")]
    [InlineData("giúp Phòng Văn hóa - Xã hội thức đêm")]
    [InlineData("phối hợp các phòng - Phòng Tổng hợp, Phòng Hành chính - thức đêm")]
    [InlineData("cùng chị Lan - Phòng Tổng hợp, thức đêm")]
    public void What_is_said_of_somebody_is_left_as_it_was_typed(string reason) =>
        Assert.Equal(reason, Addressing.Line([new($"Trần Anh Tú vì {reason}")], People).Reason);

    [Fact]
    public void Whatever_is_said_after_a_sign_is_left_as_it_was_typed()
    {
        string[] words =
            [" - ", " – ", ", ", ": ", " ", "và ", "vì ", "(", ")", "Phòng Tổng hợp", "Phòng Văn hóa - Xã hội", "Trần Anh Tú", "chị Lan", "lý do", "thức đêm"];

        Gen.Int[0, words.Length - 1].Select(which => words[which]).Array[0, 14].Sample(said =>
        {
            var reason = $"đã {string.Concat(said)}".Trim();
            Assert.Equal(reason, Addressing.Line([new($"Trần Anh Tú vì {reason}")], People).Reason);
        });
    }

    [Theory]
    [InlineData("đã phối hợp các phòng - Phòng Tổng hợp, Phòng Hành chính: thức đêm")]
    [InlineData("đã thức đêm cùng Trần Anh Tuấn - Phòng Tổng hợp")]
    public void So_it_is_without_a_sign_before_it(string reason) =>
        Assert.Equal(reason, Addressing.Line([new($"Trần Anh Tú {reason}")], People).Reason);

    [Fact]
    public void And_after_a_mention_in_what_is_said() =>
        Assert.Equal(
            "đã cùng Phạm Thị Lan - Phòng Tổng hợp, thức đêm",
            Addressing.Line([new("Trần Anh Tú vì đã cùng "), Mention("Phạm Thị Lan", "29:lan"), new(" - Phòng Tổng hợp, thức đêm")], People).Reason);

    [Fact]
    public void A_dash_after_a_name_begins_a_reason()
    {
        var read = Addressing.Line([new("Phòng Tổng hợp - xã hội hóa việc đọc sách")], People);

        Assert.Equal(("unit/P-TH", "xã hội hóa việc đọc sách"), (Assert.Single(read.Parties).Key, read.Reason));
    }

    [Theory]
    [InlineData("tập thể phòng Tổng hợp vì đã trực Tết")]
    [InlineData("Tập thể Phòng Tổng hợp đã trực Tết")]
    [InlineData("toàn thể phong tong hop: đã trực Tết")]
    [InlineData("đơn vị Phòng Tổng hợp - đã trực Tết")]
    public void What_is_put_before_the_name_of_a_unit_is_no_part_of_it(string line)
    {
        var read = Addressing.Line([new(line)], People);

        Assert.Equal(("unit/P-TH", "đã trực Tết"), (Assert.Single(read.Parties).Key, read.Reason));
        Assert.True(read.Certain);
    }

    [Theory]
    [InlineData("chị Lan phòng Văn hóa - Xã hội vì đã trực Tết")]
    [InlineData("Lan ở Phòng Văn hóa-Xã hội đã trực Tết")]
    [InlineData("@lan (phong van hoa-xa hoi): đã trực Tết")]
    [InlineData("đồng chí Lan thuộc Phòng Văn hóa-Xã hội đã trực Tết")]
    public void Whose_unit_is_said_is_told_from_others_of_that_name(string line)
    {
        var read = Addressing.Line([new(line)], People);

        Assert.Equal(("person/CN-011", "đã trực Tết"), (Assert.Single(read.Parties).Key, read.Reason));
        Assert.True(read.Certain);
    }

    [Theory]
    [InlineData("Đỗ Thị Lan - Phòng Văn hóa-Xã hội vì đã trực Tết")]
    [InlineData("lan – phòng văn hóa - xã hội: đã trực Tết")]
    [InlineData("Lan - Phòng Văn hóa-Xã hội - đã trực Tết")]
    [InlineData("Lan — Phòng Văn hóa-Xã hội, lý do: đã trực Tết")]
    public void Where_somebody_works_is_no_reason(string line)
    {
        var read = Addressing.Line([new(line)], People);

        Assert.Equal(("person/CN-011", "đã trực Tết"), (Assert.Single(read.Parties).Key, read.Reason));
        Assert.True(read.Certain);
    }

    [Fact]
    public void A_list_of_people_and_where_they_work_is_read()
    {
        var read = Addressing.Line([new("Trần Anh Tú - Phòng Tổng hợp, Đỗ Tiến Đạt - Phòng Văn hóa-Xã hội và Phòng Hành chính vì đã trực Tết")], People);

        Assert.Equal(["person/CN-016", "person/CN-017", "unit/P-HC"], read.Parties.Select(p => p.Key));
        Assert.Equal("đã trực Tết", read.Reason);
    }

    [Theory]
    [InlineData(" - Phòng Tổng hợp vì đã trực Tết", "đã trực Tết")]
    [InlineData(" (Phòng Tổng hợp): đã trực Tết", "đã trực Tết")]
    [InlineData(" ở phòng tổng hợp, vì đã trực Tết", "đã trực Tết")]
    [InlineData(" Phòng Tổng hợp đánh giá cao chị", "Phòng Tổng hợp đánh giá cao chị")]
    [InlineData(" - Phòng Tổng hợp ghi nhận chị trực Tết", "Phòng Tổng hợp ghi nhận chị trực Tết")]
    public void After_a_mention_too_unless_the_sentence_goes_on(string said, string reason)
    {
        var read = Addressing.Line([Mention("Phạm Thị Lan", "29:lan"), new(said)], People);

        Assert.Equal(("person/CN-010", reason), (Assert.Single(read.Parties).Key, read.Reason));
    }

    [Fact]
    public void Who_is_not_of_the_unit_that_was_said_is_nobody() =>
        Assert.Equal(DoubtKind.Unknown, Assert.Single(Addressing.Names("Lan Phòng Hành chính", People).Doubts).Kind);

    [Fact]
    public void Of_several_in_the_unit_that_was_said_one_is_chosen()
    {
        var read = Addressing.Line([new("anh Trần phòng Tổng hợp đã trực Tết")], People);

        Assert.Equal((DoubtKind.Several, 2, "đã trực Tết"), (Assert.Single(read.Doubts).Kind, read.Doubts[0].Candidates.Count, read.Reason));
    }
}
