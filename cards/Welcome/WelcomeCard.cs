using ThiDua.Cards.Elements;
using ThiDua.Cards.Help;
using ThiDua.Cards.Standings;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Welcome;

/// <summary>The first thing people see of the bot: what it is, three things to try, and its promise.</summary>
/// <param name="Name">Given name of the person in a 1:1 chat, if known.</param>
/// <param name="Address">How this person is spoken to, as <see cref="Words.Calls"/> takes it.</param>
public sealed record WelcomeCard(string Office, string? Name, bool Personal, string? Address = null)
{
    /// <summary>Opens the nomination form; the nominate feature claims it.</summary>
    public const string Nominate = "nominate.open";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.WelcomeKind, words.WelcomeTitle(Name, Address), below: words.WelcomeOffice(Office)),
            new TextBlock(words.WelcomeWhat) { Spacing = "Medium" },
            Try(words.WelcomeTryNominate, words.WelcomeNominateHow),
            Try(words.WelcomeTryStandings, words.WelcomeStandingsHow),
            Try(words.WelcomeTryHelp, words.WelcomeHelpHow),
            new Container([new TextBlock(words.WelcomePromise) { Weight = "Bolder" }]) { Style = "emphasis", Spacing = "Medium" },
            Layout.Quiet(Personal ? words.HelpHint : words.WelcomeMention),
        ],
        $"{words.WelcomeTitle(Name, Address)} {words.WelcomeWhat} {words.WelcomePromise}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.WelcomeTryNominate, Nominate) { Style = "positive" },
            new ExecuteAction(words.WelcomeTryStandings, StandingsCard.Show),
            new ExecuteAction(words.WelcomeTryHelp, HelpCard.Open),
        ],
    };

    static Container Try(string what, string how) => new(
    [
        new TextBlock(what) { Weight = "Bolder", Color = "Accent" },
        new TextBlock(how) { IsSubtle = true, Spacing = "None" },
    ])
    { Spacing = "Medium" };
}
