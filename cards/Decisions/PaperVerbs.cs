namespace ThiDua.Cards.Decisions;

/// <summary>What is done with cases after the council.</summary>
public enum PaperSort
{
    Decision,
    Submission,

    /// <summary>The decision of those above on what was submitted.</summary>
    Outcome,
}

/// <summary>The three go the same way, each with verbs of its own: <c>decision.list</c>, <c>submission.list</c> …</summary>
public static class PaperVerbs
{
    /// <summary>Shows a page of the cases that wait.</summary>
    public const string List = "list";

    public const string Form = "form";

    /// <summary>A page of it, from 0, is <see cref="Elements.CardData.Ref"/>.</summary>
    public const string Preview = "preview";

    /// <summary>To be signed by a leader.</summary>
    public const string Prepare = "prepare";

    /// <summary>A leader signs what he sees; or what those above have signed is recorded.</summary>
    public const string Issue = "issue";

    /// <summary>Shows a paper: its code and the page.</summary>
    public const string See = "see";

    public const string Sign = "sign";

    public const string SendBack = "back";

    public const string Again = "again";

    public const string Announce = "announce";

    /// <summary>Those above have not agreed.</summary>
    public const string Reject = "reject";

    public static string Of(PaperSort sort, string act) => sort switch
    {
        PaperSort.Decision => $"decision.{act}",
        PaperSort.Submission => $"submission.{act}",
        _ => $"outcome.{act}",
    };
}
