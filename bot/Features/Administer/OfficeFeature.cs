using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Administer;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Administer;

/// <summary>Quản trị: what the office decides about itself.</summary>
sealed class OfficeFeature(Desk desk) : Feature
{
    public override CommandGroup Group => CommandGroup.Set;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("office", ["quan tri", "office", "admin"], w => w.OfficeCommand, Role.Administrator)];

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(OfficeCard.Open, Role.Administrator), new(OfficeCard.Save, Role.Administrator)];

    public override ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) => new(turn.IsPersonal ? Card(turn.Words, saved: false) : turn.Words.OfficeInPrivate);

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (verb == OfficeCard.Open)
            return Card(turn.Words, saved: false);

        var (wanted, errors) = Read(turn.Words, form);
        if (errors.Count > 0)
            return Draw(turn.Words, wanted, form.Card.Nonce ?? desk.Ids.Nonce(), false, errors);
        if (form.Card.Nonce is not { Length: > 0 } nonce)
            return turn.Words.ButtonIsGone;
        var done = await desk.Once($"{OfficeCard.Save}/{turn.Who.Id}/{nonce}", _ => new(Decide(turn, wanted)), cancel);
        return done is Done.Refused refused ? refused.Sentence : Card(turn.Words, saved: true);
    }

    Decision Decide(Turn turn, Office wanted)
    {
        if (Administrators.Refusal(desk, turn) is { } sentence)
            return new Decision.Refuse(sentence);
        var version = desk.Store.All(Kinds.Offices).TryGetValue(Office.Id, out var known) ? known.Version : 0;
        var change = new Change(turn.Who.Id, desk.Now).Expect(Kinds.People, turn.Who.Id, desk.People.VersionOf(turn.Who.Id));
        if (version == 0 || !Same(known.Value, wanted))
        {
            change.Write(Kinds.Offices, wanted, version)
                .Record(new OfficeChanged(
                    wanted.Name, wanted.TimeZone, wanted.Language, wanted.SelfNomination, wanted.Announces, wanted.ApprovalForAnnouncements));
        }
        return new Decision.Do(change, Office.Id);
    }

    (Office Wanted, IReadOnlyList<FieldError> Errors) Read(Words words, FormData form)
    {
        var errors = new List<FieldError>();
        var name = VietnameseText.Clean(form.Text(OfficeCard.NameField), OfficeRules.LongestOfficeName).Replace('\n', ' ');
        if (name.Length == 0)
            errors.Add(new(OfficeCard.NameField, words.OfficeNameMissing));
        var zone = form.Text(OfficeCard.ZoneField).Trim();
        if (zone.Length is 0 or > OfficeCard.LongestZone || !zone.Contains('/') || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            errors.Add(new(OfficeCard.ZoneField, words.OfficeZoneWrong));
        var language = form.Text(OfficeCard.LanguageField);
        if (!Words.All.Any(w => w.Lang == language))
            errors.Add(new(OfficeCard.LanguageField, words.OfficeLanguageMissing));
        var channels = Channels(words).Select(c => c.Value).ToHashSet();
        return (desk.Office with
        {
            Name = name,
            TimeZone = zone,
            Language = language,
            SelfNomination = form.Text(OfficeCard.SelfField) == "true",
            ApprovalForAnnouncements = form.Text(OfficeCard.ApprovalField) == "true",
            Announces = [.. form.Choices(OfficeCard.ChannelsField).Where(channels.Contains)],
        }, errors);
    }

    IEnumerable<Choice> Channels(Words words) =>
        from place in desk.Store.All(Kinds.Places).Values.Select(p => p.Value)
        where place is { Kind: PlaceKind.Channel, Gone: false }
        let name = place.Name ?? place.Id
        orderby Collation.Key(place.TeamName ?? ""), Collation.Key(name)
        select new Choice(desk.NameOf(place, words), place.Id);

    AdaptiveCard Card(Words words, bool saved) => Draw(words, desk.Office, desk.Ids.Nonce(), saved, []);

    AdaptiveCard Draw(Words words, Office office, string nonce, bool saved, IReadOnlyList<FieldError> errors) => new OfficeCard(
        office.Name, office.TimeZone, office.Language, office.SelfNomination, [.. Channels(words).Take(OfficeCard.MostChannels)], office.Announces, nonce,
        saved, errors) { Approval = office.ApprovalForAnnouncements }.Draw(words);

    static bool Same(Office one, Office other) =>
        one with { Announces = [] } == other with { Announces = [] } && one.Announces.SequenceEqual(other.Announces);
}
