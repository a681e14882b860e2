using System.Text;
using CsCheck;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Tests.Recognition.Language;

public sealed class VietnameseTextTests
{
    const string Pile = "\u0301\u0323\u0308\u20DD";

    [Theory]
    [InlineData("Đề cử", "de cu")]
    [InlineData("De\u0302\u0300 cu\u031B\u0309", "de cu")]
    [InlineData("đê\u0300\u00A0\u00A0cư\u0309", "de cu")]
    [InlineData("  ÐỘT\t\nXUẤT  ", "dot xuat")]
    [InlineData("Ɖặng ðức", "dang duc")]
    [InlineData("khen\u200B \uFEFFth\u00ADưởng\u202E", "khen thuong")]
    [InlineData("“Người tốt” – ‘việc tốt’", "\"nguoi tot\" - 'viec tot'")]
    [InlineData("Señor Müller Łukasz", "senor muller lukasz")]
    [InlineData("Uỷ ban Ủy ban", "uy ban uy ban")]
    [InlineData("？", "?")]
    [InlineData(" \u0301\u200D ", "")]
    public void Text_folds_to_what_people_would_type_without_diacritics(string text, string folded)
    {
        Assert.Equal(folded, VietnameseText.Fold(text));
    }

    [Theory]
    [InlineData("Hie\u0302\u0301u", "Hiếu")]
    [InlineData("Hiê\u0301u", "Hiếu")]
    [InlineData("Ngho\u031B\u0323 \u1EA1\u0302 a\u0323\u0306", "Nghợ ậ ặ")]
    [InlineData("DU\u0301\u031BC Y\u0309", "DỨC Ỷ")]
    [InlineData("a\u0341 o\u0340", "á ò")]
    [InlineData("x\u0301 \u0301 n\u0303", "x\u0301 \u0301 n\u0303")]
    [InlineData("o\u0302\u0301\u031B", "ơ\u0302\u0301")]
    public void Decomposed_and_half_composed_vowels_are_composed(string typed, string composed)
    {
        Assert.Equal(composed, VietnameseText.Nfc(typed));
    }

    [Fact]
    public void Composed_text_comes_back_as_the_same_instance()
    {
        var text = new StringBuilder("Văn phòng Ủy ban nhân dân thành phố Hà Nội, n\u0303").ToString();

        Assert.Same(text, VietnameseText.Nfc(text));
        Assert.Same(text, VietnameseText.Clean(text, 200));
    }

    [Fact]
    public void Composing_agrees_with_Unicode_for_vietnamese_letters_and_any_marks()
    {
        Assert.SkipUnless(Typed.HasIcu, "There is no ICU here to compare with.");

        // Unicode also composes î, ŭ and the like, which Vietnamese does not have: those stay as they came.
        Typed.Marked.Sample(text =>
        {
            var expected = text.Normalize(NormalizationForm.FormC);
            return VietnameseText.Nfc(text).Normalize(NormalizationForm.FormC) == expected
                && (expected.Any(Typed.IsForeign) || VietnameseText.Nfc(text) == expected);
        });
    }

    [Fact]
    public void Folding_does_not_see_how_text_was_composed()
    {
        Assert.SkipUnless(Typed.HasIcu, "There is no ICU here to decompose with.");

        Typed.Latin.Sample(text =>
            VietnameseText.Fold(text.Normalize(NormalizationForm.FormD)) == VietnameseText.Fold(text)
            && VietnameseText.Fold(text.Normalize(NormalizationForm.FormC)) == VietnameseText.Fold(text));
    }

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        Typed.Anything.Sample(text =>
        {
            var folded = VietnameseText.Fold(text);
            return ReferenceEquals(folded, VietnameseText.Fold(folded)) && folded == folded.Trim() && !folded.Contains("  ");
        });
    }

    [Fact]
    public void Composing_twice_changes_nothing()
    {
        Typed.Anything.Sample(text =>
        {
            var composed = VietnameseText.Nfc(text);
            return ReferenceEquals(composed, VietnameseText.Nfc(composed));
        });
    }

    [Theory]
    [InlineData("  Chào\r\nanh\rchị\u2028 \t ", "Chào\nanh\nchị")]
    [InlineData("a\n\n\n\n\n\nb", "a\n\n\nb")]
    [InlineData("a\n \n\t\n\u200B\n\nb", "a\n\n\nb")]
    [InlineData("nút\u202Egnod\u2066 \u0000x\u0007\u001B", "nútgnod x")]
    [InlineData("a\u200B\u0301", "á")]
    [InlineData("\u0301\u0302a \u0301b", "a b")]
    [InlineData("- một\n  - hai", "- một\n  - hai")]
    [InlineData("\u3164\u2800", "")]
    public void What_a_person_typed_is_made_safe_to_keep(string typed, string kept)
    {
        Assert.Equal(kept, VietnameseText.Clean(typed, 2000));
    }

    // Attribute arguments are stored as UTF-8, which has no halves of pairs: they must stand in the test itself.
    [Fact]
    public void Halves_of_surrogate_pairs_are_taken_out()
    {
        var broken = "\uD83D👏 ok\uDC4F\uFFFE";

        Assert.Equal("👏 ok", VietnameseText.Clean(broken, 2000));
        Assert.Equal("👏 ok", VietnameseText.Fold("\uD83D👏 ok\uDC4F"));
    }

    [Fact]
    public void Ten_thousand_marks_do_not_survive()
    {
        var hostile = "Lan" + string.Concat(Enumerable.Repeat(Pile, 2500)) + " tốt";

        var kept = VietnameseText.Clean(hostile, 2000);

        Assert.Equal("Lan\u0301\u0323 tốt", kept);
    }

    [Theory]
    [InlineData("Hà 👏👏", 4, "Hà")]
    [InlineData("Hà 👏👏", 5, "Hà 👏")]
    [InlineData("👏", 1, "")]
    [InlineData("xn\u0303y", 2, "x")]
    [InlineData("một hai", 4, "một")]
    [InlineData("một", 0, "")]
    public void A_cut_never_splits_what_is_seen_as_one_character(string typed, int maxLength, string kept)
    {
        Assert.Equal(kept, VietnameseText.Clean(typed, maxLength));
    }

    [Fact]
    public void Cleaned_text_is_bounded_and_cleaning_it_again_changes_nothing()
    {
        Gen.Select(Typed.Anything, Gen.Int[0, 40]).Sample((text, most) =>
        {
            var once = VietnameseText.Clean(text, most);
            return once.Length <= most && VietnameseText.Clean(once, most) == once && !once.Any(letter => char.IsControl(letter) && letter != '\n');
        });
    }

    [Theory]
    [InlineData("V¨n phßng")]
    [InlineData("UÛy ban")]
    [InlineData("thi ®ua")]
    [InlineData("®Ò cö")]
    [InlineData("Vaên phoøng Uyû ban")]
    [InlineData("khen thöôûng")]
    [InlineData("Ñeà cöû")]
    public void Text_of_old_fonts_is_recognised(string pasted)
    {
        Assert.True(VietnameseText.LooksLikeLegacyEncoding(pasted));
    }

    [Theory]
    [InlineData("Hoà, thuý, quá, khoẻ, ngoèo, ngã, ngõ, hoãn, nguyên, uống, Uỷ ban")]
    [InlineData("hoà quá")]
    [InlineData("un café en août, goûter, jeûne naïf ambiguïté")]
    [InlineData("Windows® © 2026, «trích», 5 µm, 1½, España, señor, Straße große")]
    [InlineData("De cu Lan vi da giup")]
    [InlineData("")]
    public void Text_of_today_is_not_taken_for_an_old_font(string typed)
    {
        Assert.False(VietnameseText.LooksLikeLegacyEncoding(typed));
    }

    [Fact]
    public void No_composed_vietnamese_words_are_taken_for_an_old_font()
    {
        Typed.Words.Sample(text => !VietnameseText.LooksLikeLegacyEncoding(text));
    }
}
