using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Tests.Recognition.Regimes;

public sealed class RegulationRulesTests
{
    static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void A_change_is_told_with_what_held_before_and_only_what_differs_is_kept()
    {
        var judged = RegulationRules.Judge(Books.Of(), [Books.About("bang-khen", Day, (RuleTerm.Percent, "85"), (RuleTerm.Secret, "true"))]);

        Assert.Empty(judged.Flaws);
        Assert.Equal([new TermChange(RuleTerm.Percent, "90", "85")], Assert.Single(judged.Facts).Changes);
        Assert.Equal([new TermValue(RuleTerm.Percent, "85")], Assert.Single(judged.After.Clauses).Sets);
    }

    [Fact]
    public void What_changes_nothing_is_left_out()
    {
        var judged = RegulationRules.Judge(Books.Of(), [Books.About("bang-khen", Day, (RuleTerm.Percent, "90")), Books.About(null, Day, (RuleTerm.Quorum, "2/3"))]);

        Assert.Empty(judged.Facts);
        Assert.Empty(judged.After.Clauses);
    }

    [Fact]
    public void Taking_back_tells_what_is_so_again()
    {
        var book = Books.Of(Books.About("bang-khen", new(2025, 1, 1), (RuleTerm.Percent, "75")));

        var judged = RegulationRules.Judge(book, [new("bang-khen", Day, [], "Quy chế mới") { Withdraws = true }]);

        Assert.Equal([new TermChange(RuleTerm.Percent, "75", "90")], Assert.Single(judged.Facts).Changes);
        Assert.True(judged.After.Clauses[^1].Withdraws);
    }

    [Theory]
    [InlineData("Bang Khen", nameof(RuleTerm.Percent), "70", nameof(EntryProblem.IdWrong))]
    [InlineData("bang-khen", nameof(RuleTerm.Percent), "170", nameof(EntryProblem.ValueWrong))]
    [InlineData("bang-khen", nameof(RuleTerm.Cap), "15/khong-co", nameof(EntryProblem.CapOfUnknown))]
    [InlineData("bang-khen", nameof(RuleTerm.Cap), "15/bang-khen", nameof(EntryProblem.CapOfUnknown))]
    [InlineData("bang-khen", nameof(RuleTerm.Rank), "30", nameof(EntryProblem.RankTaken))]
    [InlineData("bang-khen", nameof(RuleTerm.Quorum), "2/3", nameof(EntryProblem.ValueWrong))]
    [InlineData(null, nameof(RuleTerm.Percent), "70", nameof(EntryProblem.ValueWrong))]
    [InlineData(null, nameof(RuleTerm.Quorum), "1/3", nameof(EntryProblem.ValueWrong))]
    [InlineData("la-moi", nameof(RuleTerm.Percent), "70", nameof(EntryProblem.NameMissing))]
    [InlineData("la-moi", nameof(RuleTerm.Name), "Mới", nameof(EntryProblem.LevelMissing))]
    public void What_would_leave_the_catalogue_unsound_is_refused(string? form, string term, string value, string problem)
    {
        var judged = RegulationRules.Judge(Books.Of(), [Books.About(form, Day, (Enum.Parse<RuleTerm>(term), value))]);

        Assert.Contains(judged.Flaws, f => $"{f.Problem}" == problem);
    }

    [Fact]
    public void Nobody_is_left_without_a_person_or_unit_to_give_it_to_and_no_day_ends_before_it_begins()
    {
        var judged = RegulationRules.Judge(Books.Of(),
        [
            Books.About("moi", Day, (RuleTerm.ForPeople, "false"), (RuleTerm.ForUnits, "false")),
            Books.About("giay-khen", Day, (RuleTerm.ValidFrom, "2027-01-01"), (RuleTerm.ValidTo, "2026-01-01")),
        ]);

        Assert.Equal([EntryProblem.ForNobody, EntryProblem.DatesBackwards], judged.Flaws.Select(f => f.Problem));
        Assert.Equal(["moi", "giay-khen"], judged.Flaws.Select(f => f.Entry));
    }

    [Fact]
    public void A_rank_that_only_collides_later_is_found_before_it_does()
    {
        var book = Books.Of(Books.About("moi", new(2027, 1, 1), (RuleTerm.Rank, "50")));

        var judged = RegulationRules.Judge(book, [Books.About("giay-khen", Day, (RuleTerm.Rank, "50"))]);

        Assert.Contains(judged.Flaws, f => f.Problem == EntryProblem.RankTaken);
    }

    [Fact]
    public void Two_of_one_judgement_see_each_other()
    {
        var judged = RegulationRules.Judge(Books.Of(),
            [Books.About("moi", Day, (RuleTerm.Rank, "40")), Books.About("giay-khen", Day, (RuleTerm.Rank, "30"))]);

        Assert.Empty(judged.Flaws);
        Assert.Equal(2, judged.Facts.Count);
    }

    [Fact]
    public void There_is_an_end_to_it()
    {
        var full = new Regulation { Clauses = [.. Enumerable.Range(0, RegulationRules.MostClauses).Select(i => Books.About("moi", Day, (RuleTerm.Percent, $"{60 + (i % 2)}")))] };

        var judged = RegulationRules.Judge(new([Books.Old, Books.New], full), [Books.About("moi", Day, (RuleTerm.Percent, "75"))]);

        Assert.Contains(judged.Flaws, f => f.Problem == EntryProblem.Full);
    }

    [Theory]
    [InlineData(nameof(Role.Secretary), true)]
    [InlineData(nameof(Role.Administrator), true)]
    [InlineData(nameof(Role.Leader), false)]
    [InlineData(nameof(Role.Head), false)]
    [InlineData(nameof(Role.Council), false)]
    [InlineData(nameof(Role.Staff), false)]
    [InlineData(nameof(Role.Author), false)]
    public void Secretaries_and_administrators_change_the_catalogue(string role, bool may) =>
        Assert.Equal(may, RegulationRules.MayChange(new Person("X", "X") { Roles = [Enum.Parse<Role>(role)] }));
}
