namespace ThiDua.Bot.Recognition.Ceremonies;

/// <summary>One recipient of one award, where he stands in the order of the hand-out.</summary>
/// <param name="Number">His place in the list of his decision, from 0.</param>
/// <param name="Given">When it was ticked; null while it was not.</param>
sealed record HandOut(Award Award, int Number, Recipient Who, HandedOver? Given)
{
    public string Key => HandedOver.KeyOf(Award.Id, Number);

    public bool IsUnit => RecipientLines.IsUnit(Who);

    public bool IsRevoked => Who.Revoked is not null;

    public HandOutLine Line => new(Award.Id, Number, Award.Form, Who.Party, Who.Case);
}

/// <summary>How many of those who stand on the list have received what they are to receive.</summary>
readonly record struct HandOutCount(string Form, int Units, int People, int Given)
{
    public int All => Units + People;

    public bool IsDone => Given == All;
}
