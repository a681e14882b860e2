using System.Globalization;
using System.Text.Json;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Bot.Features.Regimes;

/// <summary>The office's own Quy chế as one file: what it says otherwise than the law, from one day on. README shows its shape.</summary>
/// <param name="Flaws">All that is not right with it; while there is one, nothing of the file counts.</param>
sealed record RegulationFile(IReadOnlyList<Clause> Clauses, IReadOnlyList<BaseSalary> Salaries, IReadOnlyList<EntryFlaw> Flaws)
{
    const string Forms = "forms", BaseSalaries = "baseSalaries", Ground = "ground", From = "from", Id = "id", Withdraw = "withdraw";

    /// <exception cref="JsonException">It is no JSON; the message names line and column.</exception>
    public static RegulationFile Read(Stream json)
    {
        using var document = EntryJson.Open(json);
        var flaws = new List<EntryFlaw>();
        var entries = new EntryJson(flaws);
        string[] known = [Ground, From, Forms, BaseSalaries, .. RegimeTerms.All.Select(EntryJson.Name)];
        var all = entries.Properties(document.RootElement, "", known);

        var ground = VietnameseText.Clean(entries.Text(all, Ground, "").ReplaceLineEndings(" "), RegulationRules.LongestGround + 1);
        if (ground.Length == 0)
            flaws.Add(new("", EntryProblem.GroundMissing));
        else if (ground.Length > RegulationRules.LongestGround)
            entries.Wrong("", Ground);
        if (!all.ContainsKey(From))
            flaws.Add(new("", EntryProblem.DayMissing, From));
        var from = entries.Day(all, From, "") ?? default;

        var clauses = new List<Clause>();
        if (entries.Terms(all, RegimeTerms.All, "") is { Count: > 0 } rules)
            clauses.Add(new(null, from, rules, ground));
        var number = 0;
        foreach (var form in entries.Items(all, Forms, ""))
            clauses.Add(Form(form, ++number, entries, from, ground));
        foreach (var twice in clauses.Where(c => c.Form is { Length: > 0 }).GroupBy(c => c.Form).Where(g => g.Count() > 1))
            flaws.Add(new(twice.Key!, EntryProblem.IdTwice));
        List<BaseSalary> salaries = [.. entries.Items(all, BaseSalaries, "").Select(s => Salary(s, entries, flaws))];
        if (clauses.Count + salaries.Count == 0)
            flaws.Add(new("", EntryProblem.NothingSaid));
        return new(clauses, salaries, flaws);
    }

    static Clause Form(JsonElement json, int number, EntryJson entries, DateOnly from, string ground)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{Forms}[{number}]");
        var entry = json.ValueKind == JsonValueKind.Object && json.TryGetProperty(Id, out var named) && named.ValueKind == JsonValueKind.String
            ? named.GetString()!
            : place;
        var all = entries.Properties(json, entry, [Id, Withdraw, .. FormTerms.All.Select(EntryJson.Name)]);
        var withdraws = all.ContainsKey(Withdraw) && entries.Text(all, Withdraw, entry) is var said && (said == "true" || (said != "false" && entries.Wrong(entry, Withdraw).Length > 0));
        return new(entries.Text(all, Id, entry), from, entries.Terms(all, FormTerms.All, entry), ground) { Withdraws = withdraws };
    }

    static BaseSalary Salary(JsonElement json, EntryJson entries, List<EntryFlaw> flaws)
    {
        var all = entries.Properties(json, BaseSalaries, From, "amount", EntryJson.Source);
        var (day, source) = (entries.Day(all, From, BaseSalaries), entries.Text(all, EntryJson.Source, BaseSalaries));
        var sound = long.TryParse(entries.Text(all, "amount", BaseSalaries), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && amount is > 0 and <= RegulationRules.HighestSalary;
        if (day is null || !sound || source.Length is 0 or > RegulationRules.LongestGround)
            flaws.Add(new(BaseSalaries, EntryProblem.SalaryWrong, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return new(day ?? default, amount, new(source));
    }
}
