namespace ThiDua.Cards.Endorse;

/// <summary>The verbs of support. Giving and taking back are two verbs, so that a double click cannot turn one into the other.</summary>
public static class Endorsing
{
    public const string Give = "endorse.give";

    public const string TakeBack = "endorse.takeBack";

    /// <summary>Only looks; also what the card asks by itself.</summary>
    public const string View = "endorse.view";
}
