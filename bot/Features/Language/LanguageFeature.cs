using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Language;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Language;

/// <summary>Ngôn ngữ: each person chooses the language the bot answers in; until then the Teams client says.</summary>
sealed class LanguageFeature(Desk desk) : Feature
{
    const int LongestShown = 40;

    public override CommandGroup Group => CommandGroup.Set;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("language", ["ngon ngu", "doi ngon ngu", "tieng viet", "tieng anh", "language", "english", "vietnamese"], w => w.LanguageCommand)];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(LanguageCard.Set)];

    public override ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        if (turn.Line.Length == 0)
            return new(new LanguageCard(Chosen: false).Draw(turn.Words));
        return Named(turn.Line) is { } language
            ? Choose(turn, language, cancel)
            : new(turn.Words.LanguageUnknown(VietnameseText.Clean(turn.Line, LongestShown)));
    }

    public override ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel) =>
        Named(form.Card.Ref ?? "") is { } language ? Choose(turn, language, cancel) : new(turn.Words.ButtonIsGone);

    async ValueTask<Reply> Choose(Turn turn, string language, CancellationToken cancel)
    {
        var asked = desk.People.VersionOf(turn.Who.Id);
        if (desk.People.Find(turn.Who.Id)?.Language != language)
        {
            await desk.Once($"{LanguageCard.Set}/{turn.Who.Id}/{language}/{asked}", _ =>
            {
                var now = desk.People.Find(turn.Who.Id)! with { Language = language };
                return new(new Decision.Do(
                    new Change(now.Id, desk.Now)
                        .Write(Kinds.People, now, desk.People.VersionOf(now.Id))
                        .Record(PersonRecorded.Of(now)),
                    language));
            }, cancel);
        }
        return new LanguageCard(Chosen: true).Draw(Words.For(language));
    }

    static string? Named(string typed) => VietnameseText.Fold(typed) switch
    {
        "vi" or "viet" or "tieng viet" or "vietnamese" => "vi",
        "en" or "anh" or "tieng anh" or "english" => "en",
        _ => null,
    };
}
