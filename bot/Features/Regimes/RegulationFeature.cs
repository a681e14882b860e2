using System.Globalization;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Regimes;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Regimes;

/// <summary>Secretaries and administrators enter what the office's own Quy chế says otherwise: previewed, on a ground, from a day on.</summary>
sealed class RegulationFeature(Desk desk, AwardForms forms, RegimeViews views) : Feature
{
    static readonly Role[] Changers = [Role.Secretary, Role.Administrator];

    public override CommandGroup Group => CommandGroup.Set;

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(ClauseForm.OpenForm, Changers), new(ClauseForm.OpenRules, Changers), new(ClauseForm.OpenWithdraw, Changers), new(ClauseForm.Preview, Changers),
        new(ClausePreviewCard.Edit, Changers), new(ClausePreviewCard.Confirm, Changers),
    ];

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (Forms.NotTheirs(turn, form, turn.Words.RegimesCommand.Say, desk.People) is { } not)
            return not;
        if (verb is ClauseForm.OpenForm or ClauseForm.OpenRules or ClauseForm.OpenWithdraw)
            return Opened(turn, verb, form);
        if (ClauseRef.Read(form.Card.Ref) is not { } of || Standing(of) is not { } standing)
            return turn.Words.ButtonIsGone;
        var data = new CardData { Ref = of.Text, Nonce = Forms.Nonce(form, desk.Ids), For = turn.Who.Id };
        if (verb == ClausePreviewCard.Edit)
            return Form(turn, of, ClauseDraft.Typed(form), data, []);

        var (clause, errors) = ClauseDraft.Read(of, form, standing, turn.Words);
        if (errors.Count > 0)
            return Form(turn, of, ClauseDraft.Typed(form), data, errors);
        return verb == ClauseForm.Preview ? Preview(turn, of, clause, form, data) : await Confirm(turn, of, clause, data, cancel);
    }

    Reply Opened(Turn turn, string verb, FormData form)
    {
        if ((form.Card.Ref ?? "").Split('/') is not [var id, var on]
            || !DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return turn.Words.ButtonIsGone;
        }
        var about = id.Length == 0 ? null : id;
        var kind = verb switch
        {
            ClauseForm.OpenForm => ClauseKind.Form,
            ClauseForm.OpenRules => ClauseKind.Rules,
            _ => ClauseKind.Withdraw,
        };
        var of = new ClauseRef(about, day, kind, forms.Book.Own.ChangesOf(about));
        return Standing(of) is { } standing
            ? Form(turn, of, standing, new() { Ref = of.Text, Nonce = desk.Ids.Nonce(), For = turn.Who.Id }, [])
            : turn.Words.ButtonIsGone;
    }

    /// <summary>The fields as they stood when the form was opened; null when it is about nothing that is there.</summary>
    Dictionary<string, string>? Standing(ClauseRef of)
    {
        var regime = forms.Book.Whole(of.Day);
        var form = of.Form is { } id ? regime.Find(id) : null;
        return (of.Kind == ClauseKind.Rules) == (of.Form is null) && (of.Form is null || form is not null)
            ? ClauseDraft.Standing(of.Kind, form, regime, desk.Today)
            : null;
    }

    Reply Form(Turn turn, ClauseRef of, IReadOnlyDictionary<string, string> typed, CardData data, IReadOnlyList<FieldError> errors)
    {
        var regime = forms.Book.Whole(of.Day);
        return new ClauseForm(
            of.Kind, Called(of, regime), of.Form, of.Day, typed,
            [.. regime.Forms.Where(f => f.Group == AwardGroup.Title && f.Id != of.Form).Select(f => new Choice(f.Name, f.Id))],
            regime.Preset?.Percent, ClauseDraft.Limits, data, errors).Draw(turn.Words);
    }

    Reply Preview(Turn turn, ClauseRef of, Clause clause, FormData form, CardData data)
    {
        var judged = RegulationRules.Judge(forms.Book, [clause]);
        if (judged.Flaws.Count > 0)
            return Form(turn, of, ClauseDraft.Typed(form), data, [.. judged.Flaws.Select(f => ClauseDraft.Error(f, turn.Words)).Distinct()]);
        return judged.Facts is [var fact]
            ? new ClausePreviewCard(
                of.Kind, Called(of, forms.Book.Whole(of.Day)), RegimeViews.Changes(fact.Changes, views.NameOf), clause.From, clause.From < desk.Today,
                clause.Ground, ClauseDraft.Typed(form), data).Draw(turn.Words)
            : Form(turn, of, ClauseDraft.Typed(form), data, [new(ClauseForm.Everything, turn.Words.ClauseChangesNothing)]);
    }

    async ValueTask<Reply> Confirm(Turn turn, ClauseRef of, Clause clause, CardData data, CancellationToken cancel)
    {
        var done = await desk.Once($"{ClausePreviewCard.Confirm}/{turn.Who.Id}/{data.Nonce}", _ => new(Decide(turn, of, clause)), cancel);
        if (done is Done.Refused refused)
            return refused.Sentence;
        var regime = forms.Book.Whole(of.Day);
        var said = turn.Words.ClauseEntered(of.Kind, Called(of, regime), clause.From);
        return of.Form is { } id && await views.One(id, of.Day, mayChange: true, cancel, said) is { } card
            ? card.Draw(turn.Words)
            : (await views.List(of.Day, AwardGroupName.Title, 1, mayChange: true, cancel, said)).Draw(turn.Words);
    }

    Decision Decide(Turn turn, ClauseRef of, Clause clause)
    {
        if (desk.People.Find(turn.Who.Id) is not { Gone: false } who || !RegulationRules.MayChange(who))
            return new Decision.Refuse(turn.Words.RegulationNotYours);
        var version = desk.Store.All(Kinds.Regulations).TryGetValue(Regulation.Id, out var known) ? known.Version : 0;
        var book = forms.Book;
        if (book.Own.ChangesOf(of.Form) != of.Seen)
            return new Decision.Refuse(turn.Words.ClauseChangedMeanwhile);
        var judged = RegulationRules.Judge(book, [clause]);
        if (judged.Flaws.Count > 0)
            return new Decision.Refuse(ClauseDraft.Error(judged.Flaws[0], turn.Words).Message);
        if (judged.Facts is not [var fact])
            return new Decision.Refuse(turn.Words.ClauseChangesNothing);
        return new Decision.Do(
            new Change(who.Id, desk.Now)
                .Expect(Kinds.People, who.Id, desk.People.VersionOf(who.Id))
                .Write(Kinds.Regulations, judged.After, version)
                .Record(fact),
            Regulation.Id);
    }

    static string Called(ClauseRef of, Regime regime) => of.Form is { } id ? regime.Find(id)?.Name ?? id : regime.Name;
}
