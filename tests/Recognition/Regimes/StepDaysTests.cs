using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Tests.Recognition.Regimes;

/// <summary>Each step of a case follows the regime of its own date.</summary>
public sealed class StepDaysTests
{
    [Fact]
    public void A_case_opened_under_one_law_and_decided_under_the_next_follows_each_at_its_time()
    {
        var days = new StepDays(Opened: new(2023, 11, 20), Session: new(2023, 12, 28), Decided: new(2024, 1, 5));
        var book = Books.Of();

        Assert.Equal("OLD", days.Follow(book, "bang-khen", Step.Eligibility)!.Regime.Id);
        Assert.False(days.Follow(book, "bang-khen", Step.Eligibility)!.Regime.RefusesSecondReward);
        Assert.Equal("OLD", days.Follow(book, "bang-khen", Step.Competence)!.Regime.Id);
        Assert.Equal(70, days.Follow(book, "bang-khen", Step.Ballot)!.Form.Ballot.Percent);
        Assert.Equal(1.5m, days.Follow(book, "bang-khen", Step.Money)!.Form.Reward!.Times);
    }

    [Fact]
    public void Put_to_the_vote_under_the_new_law_it_needs_the_new_laws_share()
    {
        var days = new StepDays(new(2023, 12, 31), Session: new(2024, 1, 1));

        var step = days.Follow(Books.Of(), "bang-khen", Step.Ballot)!;

        Assert.Equal((9, false), (step.Form.Ballot.Needed(9), step.Succeeds));
        Assert.Null(days.Follow(Books.Of(), "bang-khen", Step.Money));
    }

    [Fact]
    public void A_form_that_went_over_into_another_is_followed_through_every_law_in_between()
    {
        var book = new RegimeBook(Books.Three, Regulation.None);

        Assert.Equal(("giua", true), Followed(book, new(2022, 5, 1)));
        Assert.Equal(("moi", true), Followed(book, new(2024, 5, 1)));
        Assert.Equal(("cu", false), Followed(book, new(2021, 12, 31)));

        static (string, bool) Followed(RegimeBook book, DateOnly day) =>
            book.Follow("cu", new(2021, 3, 1), day) is { } step ? (step.Form.Id, step.Succeeds) : ("", false);
    }

    [Fact]
    public void A_form_that_nothing_takes_the_place_of_is_refused_under_the_next_law()
    {
        Assert.NotNull(Books.Of().Follow("huy-hieu", new(2023, 12, 1), Books.LastOld));
        Assert.Null(Books.Of().Follow("huy-hieu", new(2023, 12, 1), Books.FirstNew));
    }

    [Fact]
    public void A_form_the_office_retired_in_between_is_refused_too()
    {
        var book = Books.Of(Books.About("giay-khen", new(2025, 1, 1), (RuleTerm.ValidTo, "2025-12-31")));

        Assert.NotNull(book.Follow("giay-khen", new(2025, 12, 1), new(2025, 12, 31)));
        Assert.Null(book.Follow("giay-khen", new(2025, 12, 1), new(2026, 1, 1)));
    }

    [Fact]
    public void Forms_that_name_each_other_end_somewhere()
    {
        Regime circle = Books.Old with { Forms = [Books.Form("a", 1) with { Successor = "b" }, Books.Form("b", 2) with { Successor = "a" }] };

        Assert.Null(new RegimeBook([circle, Books.New], Regulation.None).Follow("a", new(2020, 1, 1), Books.FirstNew));
    }
}
