using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;

namespace ThiDua.Tests.Recognition.Announcing;

public sealed class PeopleLinesTests
{
    static readonly Unit[] Units = [new("P-TH", "Phòng Tổng hợp"), new("P-VH", "Phòng Văn hóa-Xã hội")];

    static readonly Person[] People =
    [
        new("CN-010", "Phạm Thị Lan", Unit: "P-TH", Email: "lan.pt@vanphong.example"), new("CN-011", "Đỗ Thị Lan", Unit: "P-VH"),
        new("CN-016", "Nguyễn Văn An", Unit: "P-TH"), new("CN-026", "Nguyễn Văn An", Unit: "P-VH"),
        new("CN-027", "Nguyễn Văn Anh", Unit: "P-VH"), new("CN-030", "Lý Ổn", Unit: "P-TH") { Gone = true },
    ];

    static readonly AuthorScope Whole = new(true, new HashSet<string>());

    [Theory]
    [InlineData("cn-010")]
    [InlineData("LAN.PT@vanphong.example")]
    [InlineData("Phạm Thị Lan")]
    [InlineData("pham thi lan")]
    [InlineData("1 ; Phạm Thị Lan ; Phòng Tổng hợp")]
    [InlineData("12\tCN-010\tPhạm Thị Lan\tChuyên viên")]
    [InlineData("Phạm Thị Lan – Phòng Tổng hợp")]
    public void A_code_an_address_or_a_whole_name_means_one_person(string line) => Assert.Equal(["CN-010"], Read(line).People);

    [Fact]
    public void What_is_not_certain_is_said_by_line_and_never_guessed()
    {
        var read = Read("Phạm Thị Lan\n\nNguyễn Văn An\nNguyễn Văn\nLý Ổn\nai@la.day\ncn-010");

        Assert.Equal(["CN-010"], read.People);
        Assert.Equal(
            [
                new(3, "Nguyễn Văn An", LineDoubt.Several), new(4, "Nguyễn Văn", LineDoubt.Unknown), new(5, "Lý Ổn", LineDoubt.Left),
                new(6, "ai@la.day", LineDoubt.Unknown),
            ],
            read.Doubts);
    }

    [Fact]
    public void A_unit_beside_it_tells_namesakes_apart() => Assert.Equal(["CN-026"], Read("Nguyễn Văn An – Phòng Văn hóa").People);

    [Fact]
    public void Who_is_beyond_the_authors_unit_is_said_so()
    {
        var read = PeopleLines.Read("CN-010\nCN-011", People, Units, new(false, new HashSet<string> { "P-TH" }));

        Assert.Equal(["CN-010"], read.People);
        Assert.Equal([new(2, "CN-011", LineDoubt.OutOfScope)], read.Doubts);
    }

    static ListedPeople Read(string text) => PeopleLines.Read(text, People, Units, Whole);
}
