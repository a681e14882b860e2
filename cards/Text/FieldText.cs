namespace ThiDua.Cards.Text;

/// <summary>What a field is called, and what helps to fill it in: an example, or what it needs.</summary>
public sealed record FieldText(string Name, string? Hint = null);
