using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Help;

/// <summary>The commands of one person's roles, by what one comes to do; the same for everybody with these roles.</summary>
/// <param name="Shortcuts">Buttons for what is used most: title and verb.</param>
public sealed record HelpCard(IReadOnlyList<(CommandGroup Group, CommandText Command)> Commands, IReadOnlyList<(string Title, string Verb)> Shortcuts)
{
    /// <summary>Shows help, or (with a command as its Ref) what that command shows when it is typed alone.</summary>
    public const string Open = "help.open";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.HelpKind, words.HelpTitle),
            .. Commands.GroupBy(c => c.Group).OrderBy(g => g.Key).SelectMany(g => Group(words.HelpGroup(g.Key), g.Select(c => c.Command))),
            Layout.Quiet(words.HelpHint) with { Separator = true, Spacing = "Medium" },
        ],
        $"{words.HelpTitle} {words.List([.. Commands.Select(c => c.Command.Say)])}.",
        words.Lang)
    {
        Actions = Shortcuts.Count == 0 ? null : [.. Shortcuts.Select(s => new ExecuteAction(s.Title, s.Verb))],
    };

    static IEnumerable<Element> Group(string heading, IEnumerable<CommandText> commands) =>
    [
        Layout.Heading(heading),
        .. commands.Select(Line),
    ];

    internal static Element Line(CommandText command) => new Container(
    [
        new TextBlock(Md.Of($"**{command.Say}** – {command.Does}")),
        .. command.Example is null ? Array.Empty<Element>() : [Layout.Quiet(Md.Of($"_{command.Example}_")) with { Spacing = "None" }],
    ])
    { Spacing = "Small" };
}

/// <summary>What was typed is no command: up to three that may have been meant. Pressing one shows it; nothing is done on a guess.</summary>
/// <param name="Nearest">The command's id and how it reads.</param>
public sealed record SuggestionCard(IReadOnlyList<(string Id, CommandText Command)> Nearest)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.HelpKind, words.NotUnderstood),
            .. Nearest.Count > 0 ? new Element[] { new TextBlock(words.DidYouMean) { Spacing = "Medium" } } : [],
            .. Nearest.Select(n => HelpCard.Line(n.Command)),
            Layout.Quiet(words.HelpHint) with { Separator = true, Spacing = "Medium" },
        ],
        $"{words.NotUnderstood} {(Nearest.Count > 0 ? $"{words.DidYouMean} {words.List([.. Nearest.Select(n => n.Command.Say)])}." : words.HelpHint)}",
        words.Lang)
    {
        Actions =
        [
            .. Nearest.Select(n => new ExecuteAction(n.Command.Say, HelpCard.Open, new() { Ref = n.Id })),
            new ExecuteAction(words.HelpAll, HelpCard.Open),
        ],
    };
}
