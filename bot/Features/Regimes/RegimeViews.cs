using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Regimes;

namespace ThiDua.Bot.Features.Regimes;

/// <summary>The catalogue of one day as cards show it.</summary>
sealed class RegimeViews(Desk desk, AwardForms forms)
{
    /// <summary>More of the history is in the ledger.</summary>
    const int MostLookedAt = 100;

    /// <param name="page">From 1; beyond the last, the last.</param>
    public async ValueTask<AwardFormsCard> List(
        DateOnly day, AwardGroupName group, int page, bool mayChange, CancellationToken cancel, string? done = null)
    {
        var regime = forms.Book.Whole(day);
        AwardForm[] all = [.. regime.Forms.Where(f => Name(f.Group) == group)];
        var pages = Math.Max(1, (all.Length + AwardFormsCard.PageLength - 1) / AwardFormsCard.PageLength);
        var shown = Math.Clamp(page, 1, pages);
        return new(
            day, Rules(regime), group, [.. all.Skip((shown - 1) * AwardFormsCard.PageLength).Take(AwardFormsCard.PageLength).Select(f => View(f, regime, day))],
            shown, pages, [.. Others(regime)],
            [.. (await History(Regulation.Mark, cancel)).Take(AwardFormsCard.MostHistory)], mayChange, done);
    }

    /// <returns>Null when no regime knows the form.</returns>
    public async ValueTask<AwardFormCard?> One(string id, DateOnly day, bool mayChange, CancellationToken cancel, string? done = null)
    {
        var regime = forms.Book.Whole(day);
        if ((regime.Find(id) ?? forms.Find(id)) is not { } form)
            return null;
        // known to another regime only: it is shown, and does not stand on this day
        var stands = regime.Find(id) is not null;
        var view = View(form, regime, day);
        var history = await History(Regulation.MarkOf(id), cancel);
        return new(
            day, regime.Name, stands ? view : view with { Stands = false }, Rests(form.Rests, new(form.Source)),
            [.. history.Take(AwardFormCard.MostHistory)], Math.Max(0, history.Count - AwardFormCard.MostHistory), mayChange && stands,
            forms.Book.Own.ChangesOf(id) > 0 && forms.Book.Of(day).Find(id) is not null, done);
    }

    public RegimeView Rules(Regime regime) => new(
        regime.Id, regime.Name, regime.From, regime.To, regime.Quorum.Least, regime.Quorum.Of, regime.CommentDays, regime.RefusesSecondReward,
        regime.LeastForSecrecy, regime.Preset?.Percent, regime.PresetChosen, [.. (regime.Preset?.Forms ?? []).Select(NameOf)],
        Rests(regime.Rests, regime.Basis));

    public string NameOf(string form) => forms.Find(form)?.Name ?? form;

    public static AwardGroupName Name(AwardGroup group) => group switch
    {
        AwardGroup.Title => AwardGroupName.Title,
        AwardGroup.Commendation => AwardGroupName.Commendation,
        _ => AwardGroupName.Own,
    };

    /// <param name="nameOf">What a form is called, by its id.</param>
    public static IReadOnlyList<TermChangeView> Changes(IEnumerable<TermChange> changes, Func<string, string> nameOf)
    {
        return [.. changes.Select(c => new TermChangeView(Called(c.Term), c.Old is null ? null : Said(c.Term, c.Old), Said(c.Term, c.New)))];

        string Said(RuleTerm term, string value) => term == RuleTerm.Cap && value.Split('/') is [var percent, var of] ? $"{percent}/{nameOf(of)}" : value;
    }

    async ValueTask<List<ClauseLine>> History(string mark, CancellationToken cancel)
    {
        var lines = new List<ClauseLine>();
        foreach (var entry in await desk.Store.History(mark, MostLookedAt, cancel))
        {
            if (FactJson.Read(entry.Kind, entry.Json) is ClauseEntered clause)
            {
                lines.Add(new(
                    desk.Local(new(entry.AtTicks, TimeSpan.Zero)), desk.People.Find(entry.By)?.Name, clause.From, Changes(clause.Changes, NameOf),
                    clause.Ground, clause.Withdraws));
            }
        }
        return lines;
    }

    AwardFormView View(AwardForm form, Regime regime, DateOnly day) => new(
        form.Id, form.Name, Name(form.Group), form.Level, form.Issuer, form.DecidedBy == Competence.Office, form.ForPeople, form.ForUnits,
        new(form.Ballot.Percent, form.Ballot.Of == Denominator.AllMembers, form.Ballot.Secret),
        form.Cap is { } cap ? new(cap.Percent, NameOf(cap.Of)) : null, regime.CommentDaysFor(form), form.Reward is { } rate ? Reward(rate, day) : null,
        form.Standards, form.ValidFrom, form.ValidTo, form.StandsOn(day), forms.Book.Own.ChangesOf(form.Id) > 0);

    RewardView Reward(RewardRate rate, DateOnly day)
    {
        var salary = forms.Salary(day);
        return new(rate.Times, rate.For(PartyKind.Unit), Amount(PartyKind.Person), Amount(PartyKind.Unit), salary is null ? null : new(salary.Amount, new(ProvisionName.Reward, salary.Basis.Source, salary.Basis.Check)));

        long? Amount(PartyKind kind) => salary is null ? null : RewardAmount.Of(rate, kind, salary).Amount;
    }

    IEnumerable<OtherRegime> Others(Regime shown) => forms.Book.Shipped.Where(r => r.Id != shown.Id)
        // the present one as it is today, a past one as it ended
        .Select(r => new OtherRegime(r.Id, forms.Book.Of(desk.Today).Id == r.Id ? desk.Today : r.To ?? r.From));

    static IReadOnlyList<BasisLine> Rests(IReadOnlyDictionary<Provision, Basis> rests, Basis whole)
    {
        var form = rests.GetValueOrDefault(Provision.Form, whole);
        return
        [
            new(ProvisionName.Form, form.Source, form.Check),
            .. rests.Where(r => r.Key != Provision.Form).OrderBy(r => r.Key).Select(r => new BasisLine(Called(r.Key), r.Value.Source, r.Value.Check)),
        ];
    }

    static TermName Called(RuleTerm term) => Enum.Parse<TermName>($"{term}");

    static ProvisionName Called(Provision provision) => Enum.Parse<ProvisionName>($"{provision}");
}
