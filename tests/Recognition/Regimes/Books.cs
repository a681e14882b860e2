using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Tests.Recognition.Regimes;

/// <summary>Small regimes to try the rules on: an old law until the end of 2023, a new one since.</summary>
static class Books
{
    public static readonly DateOnly LastOld = new(2023, 12, 31), FirstNew = new(2024, 1, 1);

    public static readonly Regime Old = new("OLD", "Luật cũ", new(2004, 7, 1), LastOld, new("Luật cũ"))
    {
        Forms =
        [
            Form("bang-khen", 10),
            Form("huy-hieu", 20),
            Form("cu", 30) with { Successor = "giua" },
            Form("giay-khen", 40) with { DecidedBy = Competence.Office },
        ],
    };

    public static readonly Regime New = new("NEW", "Luật mới", FirstNew, null, new("Luật mới"))
    {
        RefusesSecondReward = true,
        Preset = new(80, ["bang-khen"]),
        Forms =
        [
            Form("bang-khen", 10) with { Ballot = new(90), Reward = new(1.5m, 2) },
            Form("moi", 30),
            Form("giay-khen", 40) with { DecidedBy = Competence.Office, Reward = new(0.3m, 2) },
        ],
    };

    /// <summary>The same with one in between, through which a name went.</summary>
    public static IReadOnlyList<Regime> Three =>
    [
        Old with { To = new(2021, 12, 31) },
        Old with { Id = "MID", From = new(2022, 1, 1), Forms = [Form("bang-khen", 10), Form("giua", 30) with { Successor = "moi" }] },
        New,
    ];

    public static RegimeBook Of(params Clause[] clauses) => new([Old, New], new() { Clauses = clauses });

    public static Clause About(string? form, DateOnly from, params (RuleTerm Term, string Value)[] sets) =>
        new(form, from, [.. sets.Select(s => new TermValue(s.Term, s.Value))], "Quy chế 12/QĐ-VP");

    public static AwardForm Form(string id, int rank) => new(id, $"Hình thức {id}", "Thành phố", "Chủ tịch", rank, true, true, "Luật");
}
