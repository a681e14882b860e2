using ThiDua.Cards.Elements;
using ThiDua.Cards.Regimes;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class RegimesSamples : ICardSamples
{
    static readonly DateOnly Day = new(2026, 11, 23);

    static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    static readonly CardData Data = new() { Ref = "chien-si-thi-dua-co-so-cua-van-phong-uy/2026-11-23/Form/12", Nonce = "0123456789ABCDEF", For = "CN-001" };

    static readonly ClauseLimits Limits = new(200, 1_200, 50, 60);

    static readonly BasisLine[] Rests =
    [
        new(ProvisionName.Form, "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 19", null),
        .. Enum.GetValues<ProvisionName>().Where(p => p != ProvisionName.Form).Select(p => new BasisLine(p, Long(160), Long(160))),
    ];

    static readonly TermChangeView[] Changes =
    [
        new(TermName.Percent, "70", "75"), new(TermName.Of, "AllMembers", "PresentAndConsulted"), new(TermName.Secret, "true", "false"),
        new(TermName.Cap, "", "15/“Lao động tiên tiến”"), new(TermName.CommentDays, "", "7"), new(TermName.Reward, "1.5/2", "1/1"),
        new(TermName.ValidTo, "", "2026-12-31"), new(TermName.DecidedBy, "Office", "Higher"), new(TermName.Group, "Title", "Own"),
        new(TermName.ForUnits, "true", "false"), new(TermName.Name, null, Long(120)),
    ];

    static readonly TermChangeView[] RuleChanges =
        [new(TermName.Quorum, "2/3", "3/4"), new(TermName.Preset, "false", "true"), new(TermName.CommentDays, "5", "7")];

    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words) => Lists(words).Concat(Forms(words)).Concat(Clauses(words));

    static IEnumerable<(string Name, AdaptiveCard Card)> Lists(Words words)
    {
        var regime = new RegimeView(
            "RP-2025", "Luật Thi đua, khen thưởng năm 2022, Nghị định 152/2025", new(2025, 7, 1), null, 2, 3, 5, true, 3, 80, false,
            ["“Chiến sĩ thi đua toàn quốc”", "“Chiến sĩ thi đua Thành phố”"],
            [.. Rests.Where(r => r.Of is ProvisionName.Form or ProvisionName.Comment or >= ProvisionName.Quorum)]);
        AwardFormView[] few = [Form("ldtt"), Form("giay-khen") with { ByOffice = false, Own = true, Stands = false }];
        AwardFormView[] many = [.. Enumerable.Range(0, AwardFormsCard.PageLength).Select(i => Longest($"{i}{Data.Ref![..38]}"))];
        OtherRegime[] others = [new("RP-2003", new(2023, 12, 31)), new("RP-2022", new(2025, 6, 30))];

        yield return ("award-forms", new AwardFormsCard(Day, regime, AwardGroupName.Title, few, 1, 1, others, [], false).Draw(words));
        yield return ("award-forms-changed", new AwardFormsCard(
            Day, regime with { To = new(2026, 12, 31), PresetChosen = true, RefusesSecondReward = false }, AwardGroupName.Own, [], 1, 1, others, [], true,
            words.ClauseEntered(ClauseKind.Rules, regime.Name, Day)).Draw(words));
        yield return ("award-forms-longest", new AwardFormsCard(
            Day, regime with { PresetFor = [.. many.Take(4).Select(f => f.Name)] }, AwardGroupName.Commendation, many, 2, 3, others, [.. History(AwardFormsCard.MostHistory).Select(h => h with { Changes = RuleChanges })], true,
            words.ClauseEntered(ClauseKind.Rules, regime.Name, Day)).Draw(words));
        yield return ("award-forms-found", new FoundFormsCard(
            Day, [.. Enumerable.Range(0, FoundFormsCard.MostFound).Select(i => ($"{i}-giay-khen", Long(120)))], 37).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Forms(Words words)
    {
        yield return ("award-form", new AwardFormCard(Day, "Luật", Form("ldtt"), Rests[..1], [], 0, false, false).Draw(words));
        yield return ("award-form-unit", new AwardFormCard(
            Day, "Luật", Form("ttldtt") with { ForPeople = false, Cap = null, Ballot = new(90, false, false), Reward = null }, Rests[..1], [], 0, true, false).Draw(words));
        yield return ("award-form-longest", new AwardFormCard(
            Day, Long(100), Longest("giay-khen") with { Stands = false, Standards = Long(1_200) }, [.. Rests.Take(7)], [.. History(AwardFormCard.MostHistory)], 1_234, true, true,
            words.ClauseEntered(ClauseKind.Form, Long(120), Day)).Draw(words));
    }

    static IEnumerable<(string Name, AdaptiveCard Card)> Clauses(Words words)
    {
        var typed = new Dictionary<string, string>
        {
            [ClauseForm.Percent] = "70", [ClauseForm.Denominator] = "AllMembers", [ClauseForm.Secret] = "true", [ClauseForm.CapPercent] = "15", [ClauseForm.CapForm] = "ldtt",
            [ClauseForm.Days] = "7", [ClauseForm.DecidedBy] = "Office", [ClauseForm.Standards] = Long(1_200), [ClauseForm.ValidFrom] = "2026-01-01",
            [ClauseForm.ValidTo] = "2026-12-31", [ClauseForm.From] = "2026-11-23", [ClauseForm.Ground] = Long(200), [ClauseForm.Quorum] = "7/9",
        };
        Choice[] capOf = [.. Enumerable.Range(0, 25).Select(i => new Choice($"“Chiến sĩ thi đua” bộ, ban, ngành {i}", $"chien-si-thi-dua-{i}"))];
        var errors = typed.Keys.Append(ClauseForm.PresetChosen).Append(ClauseForm.Everything).Select(f => new FieldError(f, words.ClauseCapNeeds)).ToArray();
        var form = new ClauseForm(ClauseKind.Form, "Giấy khen", "giay-khen", Day, new Dictionary<string, string>(), [], null, Limits, Data, []);

        yield return ("clause-form", form.Draw(words));
        yield return ("clause-form-longest", (form with { Typed = typed, CapOf = capOf, Errors = errors, Of = Long(120) }).Draw(words));
        yield return ("clause-rules", (form with { Kind = ClauseKind.Rules, FormId = null, Typed = typed, Preset = 80, Errors = errors }).Draw(words));
        yield return ("clause-rules-of-old", (form with { Kind = ClauseKind.Rules, FormId = null }).Draw(words));
        yield return ("clause-withdraw", (form with { Kind = ClauseKind.Withdraw, Errors = errors }).Draw(words));

        var preview = new ClausePreviewCard(ClauseKind.Form, "Giấy khen", Changes[..2], Day, false, "Quy chế", new Dictionary<string, string>(), Data);
        yield return ("clause-preview", preview.Draw(words));
        yield return ("clause-preview-longest", (preview with
        {
            Of = Long(120), Changes = [.. Changes, new(TermName.Standards, Long(1_200), Long(1_200))], Past = true, Ground = Long(200), Typed = typed,
        }).Draw(words));
        yield return ("clause-preview-rules", (preview with
        {
            Kind = ClauseKind.Rules, Changes = RuleChanges,
        }).Draw(words));
    }

    static IEnumerable<ClauseLine> History(int count) => Enumerable.Range(0, count).Select(i => new ClauseLine(
        Nine, i % 2 == 0 ? "Nguyễn Thị Ánh" : null, Day, [.. Changes, new(TermName.Standards, Long(1_200), Long(1_200))], Long(200), i == 1));

    static AwardFormView Form(string id) => new(
        id, "“Lao động tiên tiến”", AwardGroupName.Title, "Cơ sở", "Chánh Văn phòng UBND Thành phố", true, true, false, new(70, true, true),
        new(15, "“Lao động tiên tiến”"), 5, new(0.3m, 0.6m, 710_000, 1_410_000, new(2_340_000, Rests[0])), "Hoàn thành tốt nhiệm vụ.", null, null, true, false);

    static AwardFormView Longest(string id) => Form(id) with
    {
        Name = Long(120), Level = Long(60), Issuer = Long(120), Cap = new(100, Long(120)), ForUnits = true, Own = true, ValidFrom = Day, ValidTo = Day,
        Reward = new(99.999m, 199.998m, 234_000_000, 468_000_000, new(2_340_000, Rests[1])),
    };

    static string Long(int length) => string.Concat(Enumerable.Repeat("Quy chế thi đua, khen thưởng; ", 50))[..length].TrimEnd();
}
