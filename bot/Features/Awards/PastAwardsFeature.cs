using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Awards;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;
using Recipient = ThiDua.Bot.Recognition.Recipient;

namespace ThiDua.Bot.Features.Awards;

/// <summary>Khen thưởng trước đây: what was given before the bot is put on record, with no number where the source has none.</summary>
sealed class PastAwardsFeature(Desk desk, AwardForms forms, AwardPosts posts, AwardParticulars particulars) : Feature
{
    static readonly Role[] Recording = [Role.Secretary, Role.Leader];

    static readonly Dictionary<string, int> Limits = new()
    {
        [PastAwardForm.From] = 4,
        [PastAwardForm.To] = 4,
        [PastAwardForm.Number] = AwardDraft.LongestNumber,
        [PastAwardForm.Unstated] = PastAwardDraft.LongestUnstated,
    };

    /// <summary>More does not fit into a card.</summary>
    const int MostForms = 60, MostCampaigns = 25;

    const int MostListed = 1_000;

    public override CommandGroup Group => CommandGroup.Look;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("past-awards", ["khen thuong truoc day", "lich su khen thuong", "past awards"], w => w.PastCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(PastAwardsCard.List), new(PastAwardForm.Open, Recording), new(PastAwardForm.Record, Recording)];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) => await List(turn, 0, null, cancel);

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.PastCommand.Say, desk.People) is { } sentence)
            return sentence;
        return verb switch
        {
            PastAwardsCard.List => await List(turn, CasePages.PageIn(form), null, cancel),
            PastAwardForm.Open => Form(turn, desk.Ids.Nonce(), new([], [], ""), new Dictionary<string, string>(), []),
            _ => await Recorded(turn, form, cancel),
        };
    }

    async ValueTask<Reply> Recorded(Turn turn, FormData form, CancellationToken cancel)
    {
        var (nonce, who) = (Forms.Nonce(form, desk.Ids), WhoForm.Read(form, desk.People));
        var draft = Read(form, who.Parties);
        List<FieldError> errors = [];
        var done = await desk.Once($"{PastAwardForm.Record}/{turn.Who.Id}/{nonce}", async taken =>
        {
            errors = [.. WhoForm.Errors(who.Doubts, turn.Words), .. Errors(draft, who, turn.Words)];
            if (errors.Count == 0 && taken is not null)
                errors.Add(new(draft.Number.Length > 0 ? PastAwardForm.Number : PastAwardForm.Form, turn.Words.PastKnown));
            if (errors.Count > 0)
                return new Decision.Refuse(errors[0].Message);
            var recipients = await particulars.Of(
                draft.Parties.Select(p => new Recipient(p, desk.People.NameOf(p), p.Kind == PartyKind.Unit ? null : desk.People.Unit(p.Unit)?.Name)), cancel);
            var award = draft.Recorded(desk.Ids.Code(), recipients, forms.Find(draft.Form)!.Rank, turn.Who.Id, desk.Now, desk.Today);
            var change = new Change(turn.Who.Id, desk.Now);
            posts.Land(change, award);
            return new Decision.Do(change, award.Form);
        }, cancel);
        return done is Done.Landed(var kind, _)
            ? new Reply.Card(await Card(turn, 0, turn.Words.PastDone(forms.Find(kind)?.Name ?? kind), cancel), Settle: turn.IsPersonal)
            : Form(turn, nonce, who, Typed(draft, form), errors);
    }

    async ValueTask<Reply> List(Turn turn, int page, string? notice, CancellationToken cancel) => await Card(turn, page, notice, cancel);

    async ValueTask<AdaptiveCard> Card(Turn turn, int page, string? notice, CancellationToken cancel)
    {
        var all = await desk.Store.List(Kinds.Awards, "past/", MostListed, cancel, newestFirst: true);
        page = Math.Clamp(page, 0, Math.Max(0, all.Count - 1) / PastAwardsCard.PageSize);
        return new PastAwardsCard(
            [.. all.Skip(page * PastAwardsCard.PageSize).Take(PastAwardsCard.PageSize).Select(a => Line(a.Value, turn.Words))], all.Count, page,
            turn.Is(Role.Secretary) || turn.Is(Role.Leader), new() { For = turn.Who.Id }, notice).Draw(turn.Words);
    }

    PastLine Line(Award award, Words words) => new(
        award.Id, forms.Find(award.Form)?.Name ?? award.Form,
        award.Past!.From == award.Past.To ? Year(award.Past.To) : $"{Year(award.Past.From)}-{Year(award.Past.To)}",
        award.Past.Unstated is { } said ? words.PastNotStated(said) : words.WhoBriefly([.. award.Standing.Select(r => r.Name)]),
        award.Number.Length == 0 ? null : award.Past.Dated ? words.RevokeDecision(award.Number, Words.Date(award.Date)) : award.Number);

    AdaptiveCard Form(Turn turn, string nonce, Addressed who, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => new PastAwardForm(
        [.. forms.All.Take(MostForms).Select(f => new Choice(f.Name, f.Id))],
        [.. desk.Store.All(Kinds.Campaigns).Values.Select(c => c.Value).OrderByDescending(c => c.From).Take(MostCampaigns).Select(c => new Choice(c.Title, c.Id))],
        WhoForm.Fields(who.Parties, who.Doubts, desk.People), typed, Limits, new() { For = turn.Who.Id, Nonce = nonce }, errors).Draw(turn.Words);

    static PastAwardDraft Read(FormData form, IReadOnlyList<Party> parties) => new(
        form.Chosen(PastAwardForm.Form), YearIn(form, PastAwardForm.From), YearIn(form, PastAwardForm.To),
        VietnameseText.Clean(form.Text(PastAwardForm.Number).ReplaceLineEndings(" "), AwardDraft.LongestNumber + 1), form.Date(PastAwardForm.Date),
        form.Text(PastAwardForm.Date).Length > 0, parties,
        VietnameseText.Clean(form.Text(PastAwardForm.Unstated).ReplaceLineEndings(" "), PastAwardDraft.LongestUnstated + 1), form.Chosen(PastAwardForm.Campaign));

    static Dictionary<string, string> Typed(PastAwardDraft draft, FormData form) => new Dictionary<string, string>
    {
        [PastAwardForm.Form] = draft.Form,
        [PastAwardForm.From] = VietnameseText.Clean(form.Text(PastAwardForm.From), 4),
        [PastAwardForm.To] = VietnameseText.Clean(form.Text(PastAwardForm.To), 4),
        [PastAwardForm.Number] = draft.Number,
        [PastAwardForm.Date] = draft.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        [PastAwardForm.Unstated] = draft.Unstated,
        [PastAwardForm.Campaign] = draft.Campaign,
    }.Where(t => t.Value.Length > 0).ToDictionary();

    List<FieldError> Errors(PastAwardDraft draft, Addressed who, Words words)
    {
        var form = forms.Find(draft.Form);
        return
        [
            .. from flaw in draft.Flaws(desk.Today, form, desk.Campaign(draft.Campaign) is not null)
               where flaw is not { Field: PastField.Who, Kind: FlawKind.Missing } || who.Certain
               select new FieldError(Name(flaw.Field), (flaw.Field, flaw.Kind) switch
               {
                   (PastField.Form, _) => words.PastFormMissing,
                   (PastField.To, FlawKind.Backwards) => words.PastYearsBackwards,
                   (PastField.From or PastField.To, _) => words.PastYearWrong(PastAwardDraft.EarliestYear, desk.Today.Year),
                   (PastField.Number, _) => words.FieldTooLong(words.PastNumber.Name, flaw.Most),
                   (PastField.Date, _) => words.PastDateOutside,
                   (PastField.Who, FlawKind.WrongKind) => words.PastWrongKind(form!.Name, form.ForUnits),
                   (PastField.Who, _) => words.PastWhoMissing,
                   (PastField.Unstated, FlawKind.TooMany) => words.PastBoth,
                   (PastField.Unstated, _) => words.FieldTooLong(words.PastUnstated.Name, flaw.Most),
                   _ => words.NominateCampaignError,
               }),
        ];
    }

    static string Name(PastField field) => field switch
    {
        PastField.Form => PastAwardForm.Form,
        PastField.From => PastAwardForm.From,
        PastField.To => PastAwardForm.To,
        PastField.Number => PastAwardForm.Number,
        PastField.Date => PastAwardForm.Date,
        PastField.Who => WhoFields.Who,
        PastField.Unstated => PastAwardForm.Unstated,
        _ => PastAwardForm.Campaign,
    };

    static int? YearIn(FormData form, string field) =>
        int.TryParse(form.Text(field).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
