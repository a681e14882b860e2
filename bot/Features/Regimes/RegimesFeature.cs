using System.Globalization;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Regimes;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Regimes;

/// <summary>
/// Danh mục: everybody sees which awards there are, by which rules, and on what they rest; of today, of another day ("danh mục 31/7/2015"), of
/// another regime ("danh mục RP-2003"), or one award by its name.
/// </summary>
sealed class RegimesFeature(Desk desk, AwardForms forms, RegimeViews views) : Feature
{
    const int LongestLine = 150;

    public override CommandGroup Group => CommandGroup.Look;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("catalogue", ["danh muc", "danh muc khen thuong", "danh hieu", "catalogue", "award forms"], w => w.RegimesCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(AwardFormsCard.Open), new(AwardFormCard.Open)];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        var asked = VietnameseText.Clean(turn.Line.ReplaceLineEndings(" "), LongestLine);
        if (asked.Length == 0)
            return await List(turn, desk.Today, cancel);
        if (forms.Book.Shipped.FirstOrDefault(r => string.Equals(r.Id, asked, StringComparison.OrdinalIgnoreCase)) is { } regime)
            return await List(turn, forms.Book.Of(desk.Today) == regime ? desk.Today : regime.To ?? regime.From, cancel);
        if (Dates.Parse(asked, desk.Today) is { } day)
            return await List(turn, day, cancel);
        return Named(asked) switch
        {
            [] => turn.Words.AwardFormUnknown(asked),
            [var only] => await One(turn, only.Id, desk.Today, cancel),
            var several => new FoundFormsCard(desk.Today, [.. several.Take(FoundFormsCard.MostFound).Select(f => (f.Id, f.Name))], several.Count).Draw(turn.Words),
        };
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        var parts = (form.Card.Ref ?? "").Split('/');
        if (verb == AwardFormCard.Open)
            return parts is [var id, var on] && Day(on) is { } then ? await One(turn, id, then, cancel) : turn.Words.ButtonIsGone;
        return parts is [var day, var group, var page] && Day(day) is { } shown
            ? (await views.List(
                shown, Enum.TryParse<AwardGroupName>(group, out var named) && Enum.IsDefined(named) ? named : AwardGroupName.Title,
                int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1,
                RegulationRules.MayChange(turn.Who), cancel)).Draw(turn.Words)
            : turn.Words.ButtonIsGone;
    }

    /// <summary>By id, by the whole name, else by all words of the name in any order: without diacritics.</summary>
    IReadOnlyList<AwardForm> Named(string asked)
    {
        var words = Folded(asked);
        AwardForm[] all = [.. forms.Book.Whole(desk.Today).Forms];
        if (all.FirstOrDefault(f => f.Id == asked || Folded(f.Name).SequenceEqual(words)) is { } exact)
            return [exact];
        return words.Length == 0 ? [] : [.. all.Where(f => words.All(w => Folded(f.Name).Contains(w)))];
    }

    static string[] Folded(string text) => VietnameseText.Fold(text).Split([' ', '"', ',', '“', '”'], StringSplitOptions.RemoveEmptyEntries);

    async ValueTask<Reply> List(Turn turn, DateOnly day, CancellationToken cancel) =>
        (await views.List(day, AwardGroupName.Title, 1, RegulationRules.MayChange(turn.Who), cancel)).Draw(turn.Words);

    async ValueTask<Reply> One(Turn turn, string id, DateOnly day, CancellationToken cancel) =>
        await views.One(id, day, RegulationRules.MayChange(turn.Who), cancel) is { } card ? card.Draw(turn.Words) : turn.Words.ButtonIsGone;

    static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
