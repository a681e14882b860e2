using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Bot.Recognition.Awarding;

/// <summary>What is done with cases after the council.</summary>
enum PaperTask
{
    /// <summary>Quyết định của cơ quan.</summary>
    Decision,

    /// <summary>Tờ trình lên cấp trên.</summary>
    Submission,

    /// <summary>Ghi quyết định của cấp trên về những gì đã trình.</summary>
    Outcome,
}

/// <summary>Why a case cannot stand in a paper.</summary>
enum PaperRefusal
{
    /// <summary>It is not in a state from which this is done.</summary>
    NotHere,

    /// <summary>Văn phòng không có thẩm quyền: it is submitted upward.</summary>
    AboveTheOffice,

    /// <summary>The office decides it itself.</summary>
    WithinTheOffice,

    /// <summary>On the day of the paper there is neither its form nor one that took its place.</summary>
    NoSuchForm,

    /// <summary>The form of that day is not for people, or not for units.</summary>
    NotForThisParty,

    /// <summary>Tạm dừng xét.</summary>
    Held,

    /// <summary>The law of its day does not reward one achievement twice.</summary>
    SecondReward,

    /// <summary>The same person or unit stands for the same form in this paper already.</summary>
    Twice,
}

/// <summary>A case, with what the rules of its days say of it.</summary>
/// <param name="Form">What it is awarded as on the day of the paper; null: nothing any more.</param>
/// <param name="DecidedBy">By the rules of the day it was opened on.</param>
sealed record PaperCase(Case Case, AwardForm? Form, Competence DecidedBy, IReadOnlyList<Finding> Findings)
{
    /// <param name="date">Of the paper.</param>
    public static PaperCase Of(Case standing, RegimeBook book, DateOnly date, DateOnly today, IReadOnlyList<Finding> findings)
    {
        var days = new StepDays(standing.Day, Decided: date);
        var competent = days.Follow(book, standing.Form, Step.Competence)?.Form ?? book.Find(standing.Form, today);
        return new(standing, days.Follow(book, standing.Form, Step.Money)?.Form, competent?.DecidedBy ?? Competence.Higher, findings);
    }
}

static class PaperRules
{
    /// <summary>What has been rewarded, or is on its way to it in the hands of those above.</summary>
    static readonly HashSet<CaseState> Rewarded = [CaseState.Awarded, CaseState.Submitted];

    public static CaseState To(PaperTask task) => task == PaperTask.Submission ? CaseState.Submitted : CaseState.Awarded;

    /// <summary>Whether it waits for such a paper; đột xuất does as soon as it is received.</summary>
    public static bool Waits(Case standing, PaperTask task) => task == PaperTask.Outcome
        ? standing.State == CaseState.Submitted
        : standing.State != CaseState.Submitted && CaseRules.MayMove(standing, To(task));

    /// <param name="together">All that stand in the paper.</param>
    public static PaperRefusal? Refusal(PaperCase one, PaperTask task, IReadOnlyCollection<PaperCase> together) => one switch
    {
        _ when !Waits(one.Case, task) => PaperRefusal.NotHere,
        { DecidedBy: Competence.Higher } when task == PaperTask.Decision => PaperRefusal.AboveTheOffice,
        { DecidedBy: Competence.Office } when task == PaperTask.Submission => PaperRefusal.WithinTheOffice,
        { Form: null } => PaperRefusal.NoSuchForm,
        { Form: { } form } when !form.Fits(one.Case.Party) => PaperRefusal.NotForThisParty,
        _ when one.Findings.Any(f => f is Finding.Held) => PaperRefusal.Held,
        _ when Same(one, together).Any(f => f.Refused) => PaperRefusal.SecondReward,
        _ when together.Any(o => o.Case.Id != one.Case.Id && o.Case.Party.Key == one.Case.Party.Key && o.Form?.Id == one.Form?.Id) => PaperRefusal.Twice,
        _ => null,
    };

    /// <summary>Other rewards for the same achievement: warned about where the law does not refuse them.</summary>
    public static IEnumerable<Finding.SameAchievement> Same(PaperCase one, IReadOnlyCollection<PaperCase> together) =>
        one.Findings.OfType<Finding.SameAchievement>().Where(f => Rewarded.Contains(f.State) || together.Any(o => o.Case.Id == f.Code));

    /// <summary>Phụ lục 1: units; Phụ lục 2: people. In each from the highest award down, people by given name.</summary>
    public static IReadOnlyList<PaperCase> Ordered(IEnumerable<PaperCase> cases, Func<Party, string> nameOf) =>
    [
        .. from one in cases
           let person = one.Case.Party.Kind == PartyKind.Person
           let name = nameOf(one.Case.Party)
           orderby person, one.Form?.Rank ?? int.MaxValue, one.Form?.Id ?? "", (person ? Collation.NameKey(name) : Collation.Key(name)), one.Case.Id
           select one,
    ];
}
