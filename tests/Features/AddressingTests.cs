using System.Collections.Immutable;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Features;

public sealed partial class AddressingTests
{
    static readonly People People = new(
        Versions<Person>(
            p => p.Id,
            new("CN-010", "Phạm Thị Lan", "Chuyên viên", "P-TH", "lan@vanphong.example") { AadId = "aad-lan", Mri = "29:lan" },
            new("CN-011", "Đỗ Thị Lan", "Chuyên viên", "P-VHXH") { AadId = "aad-lan-2" },
            new("CN-015", "Trần Anh", "Chuyên viên", "P-TH"),
            new("CN-016", "Trần Anh Tú", "Chuyên viên", "P-TH"),
            new("CN-017", "Đỗ Tiến Đạt", "Chuyên viên", "P-VHXH"),
            new("CN-099", "Lý Cũ", null, "P-TH", "cu@vanphong.example") { AadId = "aad-cu", Mri = "29:cu", Gone = true }),
        Versions<Unit>(u => u.Id, new("P-TH", "Phòng Tổng hợp"), new Unit("P-VHXH", "Phòng Văn hóa-Xã hội"), new Unit("P-HC", "Phòng Hành chính")));

    [Fact]
    public void Mentions_and_names_are_read_in_order_and_each_party_once()
    {
        var read = Addressing.Line([Mention("Phạm Thị Lan", "29:lan"), new(", Trần Anh Tú, "), Mention("Lan", "29:lan"), new(" vì tận tụy")], People);

        Assert.Equal(["person/CN-010", "person/CN-016"], read.Parties.Select(p => p.Key));
        Assert.Equal("tận tụy", read.Reason);
        Assert.True(read.Certain);
    }

    [Fact]
    public void A_whole_name_leads_into_its_reason_without_a_sign_between()
    {
        var read = Addressing.Line([new("Trần Anh Tú đã giúp công dân lớn tuổi")], People);
        var part = Addressing.Line([new("Tú đã giúp công dân lớn tuổi")], People);

        Assert.Equal(("person/CN-016", "đã giúp công dân lớn tuổi"), (Assert.Single(read.Parties).Key, read.Reason));
        Assert.Equal(DoubtKind.Unknown, Assert.Single(part.Doubts).Kind);
    }

    [Theory]
    [InlineData("đã ở lại, hoàn thành và bàn giao đủ hồ sơ")]
    [InlineData("đã thức đêm vì công dân: không ai phải đợi")]
    public void A_sentence_after_a_whole_name_may_have_any_sign_in_it(string reason)
    {
        var read = Addressing.Line([new($"Trần Anh Tú {reason}")], People);

        Assert.Equal(("person/CN-016", reason), (Assert.Single(read.Parties).Key, read.Reason));
        Assert.True(read.Certain);
    }

    [Fact]
    public void A_name_that_goes_on_after_a_whole_name_is_asked_about()
    {
        var read = Addressing.Line([new("Trần Anh Tuấn đã giúp công dân lớn tuổi")], People);

        Assert.Empty(read.Parties);
        Assert.Equal((DoubtKind.Several, "Trần Anh"), (Assert.Single(read.Doubts).Kind, read.Doubts[0].Asked));
        Assert.Equal("person/CN-015", Assert.Single(read.Doubts[0].Candidates).Key);
        Assert.Equal("Tuấn đã giúp công dân lớn tuổi", read.Reason);
    }

    [Theory]
    [InlineData("@Trần Anh Tú đã giúp công dân lớn tuổi")]
    [InlineData("anh Trần Anh Tú đã giúp công dân lớn tuổi")]
    [InlineData("Đồng chí Trần Anh Tú đã giúp công dân lớn tuổi")]
    [InlineData("@đ/c Trần Anh Tú đã giúp công dân lớn tuổi")]
    public void So_it_does_with_what_people_put_before_it(string line)
    {
        var read = Addressing.Line([new(line)], People);

        Assert.Equal(("person/CN-016", "đã giúp công dân lớn tuổi"), (Assert.Single(read.Parties).Key, read.Reason));
    }

    [Theory]
    [InlineData("@Lan đã giúp công dân lớn tuổi", "Lan", 2)]
    [InlineData("chị Lan đã giúp công dân lớn tuổi", "Lan", 2)]
    [InlineData("Anh Tú đã giúp công dân lớn tuổi", "Anh Tú", 1)]
    [InlineData("@Tú đã giúp công dân lớn tuổi", "Tú", 1)]
    public void A_part_of_a_name_is_asked_about_and_what_was_said_is_kept(string line, string asked, int fitting)
    {
        var read = Addressing.Line([new(line)], People);

        var doubt = Assert.Single(read.Doubts);
        Assert.Equal((DoubtKind.Several, asked, fitting), (doubt.Kind, doubt.Asked, doubt.Candidates.Count));
        Assert.Empty(read.Parties);
        Assert.Equal("đã giúp công dân lớn tuổi", read.Reason);
    }

    [Theory]
    [InlineData("cô đã giúp công dân lớn tuổi")]
    [InlineData("@Ngân đã giúp công dân lớn tuổi")]
    public void A_word_that_only_begins_like_a_name_is_none(string line) =>
        Assert.Equal(DoubtKind.Unknown, Assert.Single(Addressing.Line([new(line)], People).Doubts).Kind);

    [Theory]
    [InlineData("Ngân đã giúp công dân lớn tuổi", "Ngân", "đã giúp công dân lớn tuổi")]
    [InlineData("chị Vũ Thị Ngân đã giúp công dân lớn tuổi", "Vũ Thị Ngân", "đã giúp công dân lớn tuổi")]
    [InlineData("@Ngân đã giúp công dân, ở lại và bàn giao đủ", "Ngân", "đã giúp công dân, ở lại và bàn giao đủ")]
    [InlineData("Phòng Kinh tế ngành nghề", "Phòng Kinh tế ngành nghề", "")]
    [InlineData("nguyễn văn không có", "nguyễn văn không có", "")]
    public void Where_nobody_is_called_so_what_was_said_is_kept(string line, string asked, string kept)
    {
        var read = Addressing.Line([new(line)], People);

        Assert.Equal((DoubtKind.Unknown, asked, kept), (Assert.Single(read.Doubts).Kind, read.Doubts[0].Asked, read.Reason));
    }

    [Fact]
    public void Of_a_line_too_long_for_a_name_nothing_is_lost()
    {
        var said = string.Join(' ', Enumerable.Repeat("đã thức đêm", 40));

        Assert.Equal(("ngân", said), (Addressing.Line([new($"ngân {said}")], People) is var read ? (read.Doubts[0].Asked, read.Reason) : default));
    }

    [Theory]
    [InlineData("chị Phạm Thị Lan")]
    [InlineData("Bà Phạm Thị Lan")]
    [InlineData("đồng chí Phạm Thị Lan")]
    public void How_somebody_is_addressed_is_no_part_of_the_name(string typed) =>
        Assert.Equal("person/CN-010", Assert.Single(Addressing.Line([new($"{typed} vì tận tụy")], People).Parties).Key);

    [Theory]
    [InlineData("Trần Anh Tú - lý do: đã ở lại cả đêm")]
    [InlineData("Trần Anh Tú, với lý do đã ở lại cả đêm")]
    [InlineData("trần anh tú vì lí do: đã ở lại cả đêm")]
    [InlineData("tran anh tu ly do đã ở lại cả đêm")]
    [InlineData("Trần Anh Tú – Thành tích: đã ở lại cả đêm")]
    [InlineData("Trần Anh Tú - reason: đã ở lại cả đêm")]
    public void What_a_form_would_write_before_the_reason_is_no_part_of_it(string line)
    {
        var read = Addressing.Line([new(line)], People);

        Assert.Equal(("person/CN-016", "đã ở lại cả đêm"), (Assert.Single(read.Parties).Key, read.Reason));
    }

    [Fact]
    public void So_it_is_after_a_mention() =>
        Assert.Equal("đã ở lại cả đêm", Addressing.Line([Mention("Phạm Thị Lan", "29:lan"), new(" lý do: đã ở lại cả đêm")], People).Reason);

    [Theory]
    [InlineData("Trần Anh Tú vì thành tích cao trong cả năm", "thành tích cao trong cả năm")]
    [InlineData("Trần Anh Tú vì Lý Do Phong đã khỏi bệnh", "Lý Do Phong đã khỏi bệnh")]
    [InlineData("Trần Anh Tú vì Thành Tích: người thức đêm", "Thành Tích: người thức đêm")]
    public void The_same_words_in_a_reason_are_kept(string line, string reason) =>
        Assert.Equal(reason, Addressing.Line([new(line)], People).Reason);

    [Fact]
    public void A_name_that_fits_several_is_a_choice()
    {
        var doubt = Assert.Single(Addressing.Names("lan", People).Doubts);

        Assert.Equal((DoubtKind.Several, "lan"), (doubt.Kind, doubt.Asked));
        Assert.Equal(["person/CN-010", "person/CN-011"], doubt.Candidates.Select(c => c.Key).Order());
    }

    [Theory]
    [InlineData("Trần Anh", "person/CN-015")]
    [InlineData("CN-011", "person/CN-011")]
    [InlineData("lan@vanphong.example", "person/CN-010")]
    [InlineData("phong tong hop", "unit/P-TH")]
    public void What_is_written_in_full_is_no_guess(string typed, string party) =>
        Assert.Equal(party, Assert.Single(Addressing.Names(typed, People).Parties).Key);

    [Theory]
    [InlineData("tran anh")]
    [InlineData("phong")]
    public void What_may_be_the_beginning_of_a_longer_name_is_asked_about(string typed) =>
        Assert.Equal(DoubtKind.Several, Assert.Single(Addressing.Names(typed, People).Doubts).Kind);

    [Fact]
    public void Somebody_who_left_is_said_to_have_left()
    {
        var mentioned = Addressing.Line([Mention("Lý Cũ", "29:cu")], People);
        var picked = Addressing.Picked(["aad-cu", "aad-nobody", "unit/P-XX"], People);

        Assert.Equal(DoubtKind.Left, Assert.Single(mentioned.Doubts).Kind);
        Assert.Equal([DoubtKind.Left, DoubtKind.Stranger, DoubtKind.Stranger], picked.Doubts.Select(d => d.Kind));
    }

    [Fact]
    public void A_mention_of_somebody_not_met_in_Teams_counts_by_his_whole_name_only()
    {
        var whole = Addressing.Line([Mention("Trần Anh", "29:new")], People);
        var part = Addressing.Line([Mention("Trần", "29:new")], People);
        var another = Addressing.Line([Mention("Phạm Thị Lan", "29:somebody-else")], People);

        Assert.Equal("person/CN-015", Assert.Single(whole.Parties).Key);
        Assert.Equal(DoubtKind.Unknown, Assert.Single(part.Doubts).Kind);
        Assert.Equal(DoubtKind.Unknown, Assert.Single(another.Doubts).Kind);
    }

    static SaidPart Mention(string name, string id) => new(name, new ChannelAccount { Id = id, Name = name });

    static ImmutableDictionary<string, Versioned<T>> Versions<T>(Func<T, string> id, params T[] all) =>
        all.ToImmutableDictionary(id, one => new Versioned<T>(one, 1));
}
