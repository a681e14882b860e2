using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Tests.Recognition.Regimes;

public sealed class RegimeBookTests
{
    [Theory]
    [InlineData("1999-01-01", "OLD")]
    [InlineData("2023-12-31", "OLD")]
    [InlineData("2024-01-01", "NEW")]
    [InlineData("2199-01-01", "NEW")]
    public void A_day_belongs_to_one_regime(string day, string regime) => Assert.Equal(regime, Books.Of().On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Id);

    [Fact]
    public void What_the_office_set_holds_from_its_day_on_and_what_it_left_alone_follows_the_law()
    {
        var book = Books.Of(Books.About("bang-khen", new(2023, 6, 1), (RuleTerm.CommentDays, "7")));

        Assert.Equal(5, Days(book, new(2023, 5, 31)));
        Assert.Equal(7, Days(book, new(2023, 6, 1)));
        // over the change of the law: still the office's days, and the new law's ballot
        Assert.Equal(7, Days(book, Books.FirstNew));
        Assert.Equal((70, 90), (book.On(Books.LastOld).Find("bang-khen")!.Ballot.Percent, book.On(Books.FirstNew).Find("bang-khen")!.Ballot.Percent));
        Assert.Equal("Quy chế 12/QĐ-VP", book.On(Books.FirstNew).Find("bang-khen")!.Rests[Provision.Comment].Source);
        Assert.Null(book.On(Books.FirstNew).Find("bang-khen")!.Rests[Provision.Comment].Check);
    }

    [Fact]
    public void Of_two_the_one_with_the_later_day_holds_whichever_was_entered_first()
    {
        var book = Books.Of(
            Books.About("bang-khen", new(2026, 1, 1), (RuleTerm.Percent, "80")), Books.About("bang-khen", new(2025, 1, 1), (RuleTerm.Percent, "75")));

        Assert.Equal(75, book.On(new(2025, 6, 1)).Find("bang-khen")!.Ballot.Percent);
        Assert.Equal(80, book.On(new(2026, 6, 1)).Find("bang-khen")!.Ballot.Percent);
    }

    [Fact]
    public void What_was_taken_back_holds_no_longer_and_did_hold_before()
    {
        var book = Books.Of(
            Books.About("bang-khen", new(2025, 1, 1), (RuleTerm.Percent, "75"), (RuleTerm.CommentDays, "9")),
            Books.About("bang-khen", new(2026, 1, 1)) with { Withdraws = true });

        Assert.Equal(75, book.On(new(2025, 12, 31)).Find("bang-khen")!.Ballot.Percent);
        Assert.Equal(90, book.On(new(2026, 1, 1)).Find("bang-khen")!.Ballot.Percent);
        Assert.Null(book.On(new(2026, 1, 1)).Find("bang-khen")!.CommentDays);
    }

    [Fact]
    public void The_other_threshold_is_for_the_named_forms_of_the_regime_that_has_it_and_gives_way_to_a_forms_own()
    {
        var chosen = Books.About(null, new(2020, 1, 1), (RuleTerm.Preset, "true"));
        var (plain, own) = (Books.Of(chosen), Books.Of(chosen, Books.About("bang-khen", new(2025, 1, 1), (RuleTerm.Percent, "85"))));

        Assert.Equal((70, false), (plain.On(Books.LastOld).Find("bang-khen")!.Ballot.Percent, plain.On(Books.LastOld).PresetChosen));
        Assert.Equal((80, true), (plain.On(Books.FirstNew).Find("bang-khen")!.Ballot.Percent, plain.On(Books.FirstNew).PresetChosen));
        Assert.Equal(70, plain.On(Books.FirstNew).Find("moi")!.Ballot.Percent);
        Assert.Equal(85, own.On(new(2025, 1, 1)).Find("bang-khen")!.Ballot.Percent);
    }

    [Fact]
    public void Chosen_and_given_up_again_it_is_as_before()
    {
        var book = Books.Of(
            Books.About(null, new(2024, 1, 1), (RuleTerm.Preset, "true")), Books.About(null, new(2025, 1, 1), (RuleTerm.Preset, "false")));

        Assert.Equal([80, 90], new DateOnly[] { new(2024, 6, 1), new(2025, 6, 1) }.Select(d => book.On(d).Find("bang-khen")!.Ballot.Percent));
    }

    [Fact]
    public void A_form_of_the_offices_own_stands_from_its_day_among_the_others()
    {
        var book = Books.Of(Books.About(
            "guong-sang", new(2026, 3, 1), (RuleTerm.Name, "Gương sáng"), (RuleTerm.Level, "Cơ sở"), (RuleTerm.Issuer, "Chánh Văn phòng"), (RuleTerm.Rank, "35"),
            (RuleTerm.ForPeople, "true"), (RuleTerm.DecidedBy, "Office")));

        Assert.Null(book.On(new(2026, 2, 28)).Find("guong-sang"));
        Assert.Equal(["bang-khen", "moi", "guong-sang", "giay-khen"], book.On(new(2026, 3, 1)).Forms.Select(f => f.Id));
        Assert.Equal("Quy chế 12/QĐ-VP", book.On(new(2026, 3, 1)).Find("guong-sang")!.Source);
    }

    [Fact]
    public void Something_set_about_a_form_that_the_law_no_longer_has_brings_it_not_back()
    {
        var book = Books.Of(Books.About("huy-hieu", new(2020, 1, 1), (RuleTerm.Percent, "80")));

        Assert.Equal(80, book.On(Books.LastOld).Find("huy-hieu")!.Ballot.Percent);
        Assert.Null(book.On(Books.FirstNew).Find("huy-hieu"));
        Assert.Equal("Hình thức huy-hieu", book.Find("huy-hieu", new(2026, 1, 1))!.Name);
    }

    [Fact]
    public void A_retired_form_does_not_stand_any_more_and_is_found_for_what_it_was_given_for()
    {
        var book = Books.Of(Books.About("giay-khen", new(2025, 1, 1), (RuleTerm.ValidTo, "2025-12-31")));

        Assert.NotNull(book.On(new(2025, 12, 31)).Find("giay-khen"));
        Assert.Null(book.On(new(2026, 1, 1)).Find("giay-khen"));
        Assert.NotNull(book.Whole(new(2026, 1, 1)).Find("giay-khen"));
        Assert.NotNull(book.Find("giay-khen", new(2026, 1, 1)));
    }

    static int Days(RegimeBook book, DateOnly day) => book.On(day) is var regime ? regime.CommentDaysFor(regime.Find("bang-khen")!) : 0;
}
