using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Awards;

/// <param name="Years">"2015", or "2010-2015".</param>
/// <param name="Who">Names, or how many in the words of the source.</param>
/// <param name="Note">The decision, or null.</param>
public sealed record PastLine(string Code, string Form, string Years, string Who, string? Note);

/// <summary>Awards from before the bot: on record, outside all sums.</summary>
/// <param name="Page">From 0.</param>
public sealed record PastAwardsCard(
    IReadOnlyList<PastLine> Lines, int Total, int Page, bool MayRecord, CardData Data, string? Notice = null)
{
    /// <summary><see cref="CardData.Ref"/>: the page, from 0.</summary>
    public const string List = "past.list";

    public const int PageSize = 15;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.PastKind, words.PastTitle(Total), below: words.PastIntro),
            .. Layout.Notice(Notice),
            .. Lines.Select(l => new Container(
            [
                new TextBlock(Md.Of($"**{l.Form}** · {l.Years}")) { Spacing = "None" },
                new TextBlock(l.Who) { Spacing = "None" },
                Layout.Quiet(l.Note is null ? l.Code : $"{l.Code} · {l.Note}"),
            ]) { Separator = true, Spacing = "Medium" }),
        ],
        $"{Notice} {words.PastTitle(Total)}".Trim(),
        words.Lang)
    {
        Actions =
        [
            .. MayRecord ? [new ExecuteAction(words.PastRecord, PastAwardForm.Open, new() { For = Data.For }, inputs: false) { Style = "positive" }] : Array.Empty<CardAction>(),
            .. Page > 0 ? new CardAction[] { To(words.PreviousPage, Page - 1) } : [],
            .. (Page + 1) * PageSize < Total ? new CardAction[] { To(words.NextPage, Page + 1) } : [],
        ],
    };

    ExecuteAction To(string title, int page) => new(title, List, new() { Ref = Cases.CasePages.Number(page), For = Data.For }, inputs: false);
}

/// <summary>What is known of an award from before the bot: who had it, or, where the source gives no number, its own words.</summary>
/// <param name="Forms">Award forms, highest first.</param>
/// <param name="Typed">What stands in the fields, by field.</param>
public sealed record PastAwardForm(
    IReadOnlyList<Choice> Forms, IReadOnlyList<Choice> Campaigns, WhoFields Who, IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, int> Limits,
    CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "past.open", Record = "past.record";

    public const string Form = "form", From = "from", To = "to", Number = "number", Date = "date", Unstated = "unstated", Campaign = "campaign";

    public AdaptiveCard Draw(Words words)
    {
        var fields = new TypedFields(Typed, Limits, Errors);
        return new(
            [
                Layout.Banner(words.PastKind, words.PastRecord),
                .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
                .. Layout.Field(
                    new ChoiceSet(words.PastForm, Forms)
                    {
                        Id = Form, Style = "compact", Value = Typed.GetValueOrDefault(Form), Placeholder = words.PastForm, IsRequired = true, ErrorMessage = words.PastFormMissing,
                    },
                    Errors),
                .. fields.Text(words, From, words.PastFrom, required: true),
                .. fields.Text(words, To, words.PastTo, required: true),
                .. Who.Draw(words, words.PastWho, Errors),
                .. fields.Text(words, Unstated, words.PastUnstated),
                .. fields.Text(words, Number, words.PastNumber),
                .. Layout.Field(new DateInput(words.PastDate) { Id = Date, Value = Typed.GetValueOrDefault(Date) }, Errors),
                .. Layout.OneOrNone(
                    Campaign, words.NominateCampaign, words.NominateNoCampaign, Campaigns, Typed.GetValueOrDefault(Campaign, ""), words.NominateCampaignError, Errors),
            ],
            words.PastRecord,
            words.Lang)
        {
            Actions =
            [
                new ExecuteAction(words.PastSave, Record, Data) { Style = "positive" },
                new ExecuteAction(words.Back, PastAwardsCard.List, new() { For = Data.For }, inputs: false),
            ],
        };
    }
}
