using CsCheck;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Tests.Recognition.Language;

public sealed class CollationTests
{
    static readonly string[] Office =
    [
        "Nguyễn Văn An", "Phạm Văn An", "Trần Anh", "Lê Ánh", "Nguyễn Thị Ánh", "Đỗ Hồng Ân", "Vũ Đình Ẩn", "Trần Thị Dung",
        "Nguyễn Văn Đức", "Bùi Hoà", "Hoàng Thị Hòa", "Đặng Thị Oanh", "Lý Ổn", "Nguyễn Ư",
    ];

    [Fact]
    public void People_sort_by_given_name_in_the_vietnamese_alphabet()
    {
        var sorted = Office.Reverse().OrderBy(Collation.NameKey, StringComparer.Ordinal);

        Assert.Equal(Office, sorted);
    }

    [Theory]
    [InlineData("ma mà mả mã má mạ")]
    [InlineData("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z")]
    [InlineData("1 2 10 a")]
    [InlineData("an anh ăn ân")]
    public void Words_sort_in_dictionary_order(string inOrder)
    {
        var words = inOrder.Split(' ');

        var sorted = words.Reverse().OrderBy(Collation.Key, StringComparer.Ordinal);

        Assert.Equal(words, sorted);
    }

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Uỷ ban", "ủy  BAN")]
    [InlineData("Đức", "Ðu\u031B\u0301c")]
    [InlineData("Phòng TC-HC", "phòng TC HC")]
    public void Spellings_of_one_word_share_a_key(string one, string other)
    {
        Assert.Equal(Collation.Key(one), Collation.Key(other));
    }

    [Fact]
    public void Numbered_units_sort_by_number()
    {
        string[] units = ["Phòng 1", "Phòng 2", "Phòng 2A", "Phòng 10", "Phòng Hành chính", "李"];

        var sorted = units.Reverse().OrderBy(Collation.Key, StringComparer.Ordinal);

        Assert.Equal(units, sorted);
    }

    [Fact]
    public void A_note_behind_the_name_does_not_count_as_the_given_name()
    {
        string[] people = ["Trần Anh (Phòng Z)", "Lê Bình", "Nguyễn Chi - P. A"];

        var sorted = people.Reverse().OrderBy(Collation.NameKey, StringComparer.Ordinal);

        Assert.Equal(people, sorted);
    }

    [Fact]
    public void Keys_order_words_as_a_comparison_syllable_by_syllable_does()
    {
        Gen.Select(Typed.Words, Typed.Words).Sample((one, other) =>
            Math.Sign(string.CompareOrdinal(Collation.Key(one), Collation.Key(other))) == Slowly(one, other));
    }

    [Fact]
    public void Any_text_has_a_plain_key_that_ignores_how_it_was_composed()
    {
        Typed.Anything.Sample(text =>
        {
            var key = Collation.Key(text);
            return key == Collation.Key(VietnameseText.Nfc(text)) && key.All(letter => letter is >= ' ' and <= '~')
                && Collation.NameKey(text).Length >= 3;
        });
    }

    /// <summary>The rule as a person would apply it: alphabets and tones looked up one by one, no keys.</summary>
    static int Slowly(string one, string other)
    {
        const string alphabet = " aăâbcdđeêghiklmnoôơpqrstuưvxy";
        var (first, firstTones) = Apart(one);
        var (second, secondTones) = Apart(other);
        for (var i = 0; i < Math.Min(first.Length, second.Length); i++)
        {
            var difference = alphabet.IndexOf(first[i]) - alphabet.IndexOf(second[i]);
            if (difference != 0)
                return Math.Sign(difference);
        }

        if (first.Length != second.Length)
            return Math.Sign(first.Length - second.Length);

        for (var i = 0; i < firstTones.Count; i++)
        {
            if (firstTones[i] != secondTones[i])
                return Math.Sign(firstTones[i] - secondTones[i]);
        }

        return 0;
    }

    static (string Letters, List<int> Tones) Apart(string text)
    {
        var rows = Typed.Tones.Split(' ');
        var letters = "";
        var tones = new List<int>();
        foreach (var letter in text)
        {
            var row = rows.FirstOrDefault(one => one.Contains(letter));
            letters += row?[0] ?? letter;
            if (row is not null)
                tones.Add(row.IndexOf(letter));
        }

        return (letters, tones);
    }
}
