using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;

namespace ThiDua.Bot.Features.Checking;

/// <summary>What the rules of a case's own day say of its award form.</summary>
interface IFormRules
{
    FormRules Of(Case standing);
}

/// <summary>The regime of the day the case was opened on, with what the office's own Quy chế says otherwise.</summary>
sealed class RegimeFormRules(AwardForms forms) : IFormRules
{
    public FormRules Of(Case standing)
    {
        var regime = forms.On(standing.Day);
        return regime.Find(standing.Form) is { } form
            ? new(form.Standards, form.Cap?.Percent, form.Cap?.Of, regime.CommentDaysFor(form), regime.RefusesSecondReward)
            : new(null, null, null, regime.CommentDays, regime.RefusesSecondReward);
    }
}
