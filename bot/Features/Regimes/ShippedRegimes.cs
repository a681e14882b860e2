using System.Globalization;
using System.Text.Json;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Regimes;

/// <summary>The regimes and base salaries that come with the bot, one reviewed file each; all of it is checked before anything starts.</summary>
sealed record ShippedRegimes(IReadOnlyList<Regime> All, IReadOnlyList<BaseSalary> Salaries)
{
    static readonly string[] Files = ["rp-2003.json", "rp-2022.json", "rp-2025.json"];

    static readonly string[] OfForm = [.. FormTerms.All.Select(EntryJson.Name), "id", EntryJson.Source, "successor", "rests"];

    const string SalaryFile = "base-salaries.json";

    /// <exception cref="CatalogueUnsound">An entry is not what it should be; the sentence names the file and the entry.</exception>
    public static ShippedRegimes Read()
    {
        var flaws = new List<EntryFlaw>();
        List<Regime> regimes = [.. Files.Select(name => Opened(name, (file, entries) => Regime(file, entries, flaws), flaws))];
        flaws.AddRange(Soundness.Of(regimes));
        var salaries = Opened(SalaryFile, (file, entries) => SalaryList(file, entries, flaws), flaws);
        return flaws.Count == 0 ? new(regimes, salaries) : throw Unsound(flaws);
    }

    /// <summary>One regime's file alone.</summary>
    /// <exception cref="CatalogueUnsound">As <see cref="Read()"/>.</exception>
    public static Regime Read(Stream json)
    {
        var flaws = new List<EntryFlaw>();
        var regime = Parsed(json, (file, entries) => Regime(file, entries, flaws), flaws);
        flaws.AddRange(Soundness.Of([regime with { To = null }]).Where(f => f.Problem != EntryProblem.SuccessorUnknown));
        return flaws.Count == 0 ? regime : throw Unsound(flaws);
    }

    static T Opened<T>(string name, Func<JsonElement, EntryJson, T> read, List<EntryFlaw> flaws)
    {
        using var file = typeof(ShippedRegimes).Assembly.GetManifestResourceStream(name)
            ?? throw new CatalogueUnsound($"{name} is not part of this build");
        return Parsed(file, read, flaws);
    }

    static T Parsed<T>(Stream file, Func<JsonElement, EntryJson, T> read, List<EntryFlaw> flaws)
    {
        try
        {
            using var document = EntryJson.Open(file);
            return read(document.RootElement, new(flaws));
        }
        catch (JsonException broken)
        {
            throw new CatalogueUnsound($"a shipped catalogue file is no JSON: {broken.Message}", broken);
        }
    }

    static Regime Regime(JsonElement json, EntryJson entries, List<EntryFlaw> flaws)
    {
        var all = entries.Properties(
            json, "", "id", "name", "from", "to", EntryJson.Source, EntryJson.Check, "refusesSecondReward", "leastForSecrecy", "quorum", "commentDays",
            "preset", "rests", "forms");
        var id = entries.Text(all, "id", "");
        var regime = new Regime(
            id, entries.Text(all, "name", id), Needed(entries.Day(all, "from", id), flaws, id), entries.Day(all, "to", id), Basis(all, entries, id))
        {
            RefusesSecondReward = entries.Text(all, "refusesSecondReward", id) == "true",
            LeastForSecrecy = Number(entries.Text(all, "leastForSecrecy", id), 1) ?? Missing(entries, id, "leastForSecrecy"),
            Rests = Rests(all, entries, id),
            Forms = [.. entries.Items(all, "forms", id).Select(f => Form(f, entries, flaws, id)).OrderBy(f => f.Rank)],
        };
        foreach (var set in entries.Terms(all, [RuleTerm.Quorum, RuleTerm.CommentDays], id))
            regime = Kept(RegimeTerms.With(regime, set.Term, set.Value, regime.Rests.GetValueOrDefault(FormTerms.Of(set.Term), regime.Basis)), regime, set, entries, id);
        return all.TryGetValue("preset", out var preset) ? regime with { Preset = Preset(preset, entries, id) } : regime;
    }

    static BallotPreset Preset(JsonElement json, EntryJson entries, string regime)
    {
        var all = entries.Properties(json, regime, "percent", "forms");
        return new(
            Number(entries.Text(all, "percent", regime), FormTerms.LowestPercent) ?? Missing(entries, regime, "preset"),
            [.. entries.Items(all, "forms", regime).Select(f => f.ValueKind == JsonValueKind.String ? f.GetString()! : "")]);
    }

    static AwardForm Form(JsonElement json, EntryJson entries, List<EntryFlaw> flaws, string regime)
    {
        var entry = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("id", out var named) ? $"{regime} {named}" : $"{regime} ?";
        var all = entries.Properties(json, entry, OfForm);
        var form = RegimeBook.Blank(entries.Text(all, "id", entry)) with
        {
            Source = entries.Text(all, EntryJson.Source, entry),
            Successor = entries.Text(all, "successor", entry) is { Length: > 0 } next ? next : null,
        };
        var rests = Rests(all, entries, entry);
        foreach (var set in entries.Terms(all, FormTerms.All, entry))
        {
            var provision = FormTerms.Of(set.Term);
            form = Kept(FormTerms.With(form, set.Term, set.Value, rests.GetValueOrDefault(provision, new(form.Source))), form, set, entries, entry);
            // a number without a source of its own may not pass for one that was read in the form's
            if (provision != Provision.Form && set.Value.Length > 0 && !rests.ContainsKey(provision))
                flaws.Add(new(entry, EntryProblem.SourceMissing, EntryJson.Name(set.Term)));
        }
        return form with { Rests = rests };
    }

    static T Kept<T>(T? set, T before, TermValue value, EntryJson entries, string entry)
        where T : class
    {
        if (set is null)
            entries.Wrong(entry, EntryJson.Name(value.Term));
        return set ?? before;
    }

    static IReadOnlyList<BaseSalary> SalaryList(JsonElement json, EntryJson entries, List<EntryFlaw> flaws)
    {
        var all = entries.Properties(json, SalaryFile, "salaries");
        return
        [
            .. from item in entries.Items(all, "salaries", SalaryFile)
               let one = entries.Properties(item, SalaryFile, "from", "amount", EntryJson.Source, EntryJson.Check)
               select new BaseSalary(
                   Needed(entries.Day(one, "from", SalaryFile), flaws, SalaryFile),
                   Number(entries.Text(one, "amount", SalaryFile), 1) ?? Missing(entries, SalaryFile, "amount"), Basis(one, entries, SalaryFile)),
        ];
    }

    static Dictionary<Provision, Basis> Rests(Dictionary<string, JsonElement> all, EntryJson entries, string entry)
    {
        var rests = new Dictionary<Provision, Basis>();
        if (!all.TryGetValue("rests", out var json))
            return rests;
        foreach (var (name, one) in entries.Properties(json, entry, [.. EntryJson.Provisions.Keys]))
            rests[EntryJson.Provisions[name]] = Basis(entries.Properties(one, entry, EntryJson.Source, EntryJson.Check), entries, entry);
        return rests;
    }

    static Basis Basis(Dictionary<string, JsonElement> all, EntryJson entries, string entry) => new(
        entries.Text(all, EntryJson.Source, entry), entries.Text(all, EntryJson.Check, entry) is { Length: > 0 } check ? check : null);

    static int? Number(string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least ? number : null;

    static int Missing(EntryJson entries, string entry, string what)
    {
        entries.Wrong(entry, what);
        return 0;
    }

    static DateOnly Needed(DateOnly? day, List<EntryFlaw> flaws, string entry)
    {
        if (day is null)
            flaws.Add(new(entry, EntryProblem.DayMissing, "from"));
        return day ?? default;
    }

    static CatalogueUnsound Unsound(IEnumerable<EntryFlaw> flaws) =>
        new($"the shipped catalogue of awards is not sound: {string.Join(" ", flaws.Distinct().Select(f => Words.English.RegulationFlaw(f.Entry, $"{f.Problem}", f.What)))}");
}

/// <summary>The catalogue that ships with the bot is not what it should be. The message names the file and the entry.</summary>
sealed class CatalogueUnsound(string sentence, Exception? inner = null) : Exception(sentence, inner);
