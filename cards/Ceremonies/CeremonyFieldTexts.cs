using ThiDua.Cards.Text;

namespace ThiDua.Cards.Ceremonies;

/// <summary>What the fields of the form are called.</summary>
public sealed record CeremonyFieldTexts(
    FieldText Name, FieldText Day, FieldText Time, FieldText Venue, FieldText Presenter, FieldText Programme, FieldText Album, FieldText Campaign,
    FieldText Awards, FieldText AllAwards, FieldText Places);
