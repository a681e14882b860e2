using ThiDua.Cards.Elements;
using ThiDua.Cards.Help;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Cards;

sealed class HelpSamples : ICardSamples
{
    public IEnumerable<(string Name, AdaptiveCard Card)> Of(Words words)
    {
        yield return ("help", new HelpCard([(default, words.HelpCommand)], [(words.HelpCommand.Say, HelpCard.Open)]).Draw(words));
        yield return ("help, longest", new HelpCard([.. Enumerable.Range(0, 24).Select(i => (default(CommandGroup), Wordy(i)))], []).Draw(words));
        yield return ("suggestions", new SuggestionCard([("help", words.HelpCommand), ("a", Wordy(1)), ("b", Wordy(2))]).Draw(words));
        yield return ("not understood, nothing near", new SuggestionCard([]).Draw(words));
    }

    static CommandText Wordy(int number) => new($"lệnh thứ {number}", new string('ậ', 80), $"lệnh thứ {number} @Nguyễn Thị Ánh, @Trần Quang Minh vì …");
}
