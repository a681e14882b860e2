using System.Globalization;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>A list of people as a file in the author's own chat: whom it means, which rows mean nobody for certain, and announcing to them.</summary>
sealed class PeopleListsFeature(Desk desk, FileHosts hosts, PeopleListReading reading) : Feature
{
    public const string Template = "announcement.people-list";

    /// <summary>Sent with one message; nobody has more lists at once.</summary>
    const int MostFiles = 5;

    const int LongestName = 80;

    static readonly Role[] Writers = [.. AnnouncementRules.Writers];

    public override IReadOnlyList<Verb> Verbs { get; } = [new(PeopleListCard.Show, Writers)];

    public override IReadOnlyList<string> Templates { get; } = [Template];

    /// <summary>Nothing is fetched within the turn: a message stands at once, and says what came of it.</summary>
    public async ValueTask<Reply> Take(Turn turn, IReadOnlyList<SentFile> files, CancellationToken cancel)
    {
        if (!Catalogue.Allows(Writers, turn.Who))
            return turn.Words.PeopleListNotForYou;
        await desk.Once($"people-list/{turn.Who.Id}/{turn.Key}", _ =>
        {
            var change = new Change(turn.Who.Id, desk.Now);
            foreach (var file in files.Take(MostFiles))
            {
                var (name, id) = (VietnameseText.Clean(file.Name, LongestName), desk.Ids.Code());
                var state = !PeopleListReading.Takes(name) ? PeopleListState.OfAnotherKind
                    : !hosts.Allows(file.DownloadUrl) ? PeopleListState.PlaceRefused
                    : PeopleListState.Awaited;
                var list = new PeopleList(id, turn.Who.Id, desk.Now, name)
                {
                    State = state,
                    DownloadUrl = state == PeopleListState.Awaited ? file.DownloadUrl : null,
                };
                change.Write(Kinds.PeopleLists, list, 0)
                    .Post(new($"{list.Subject}@{turn.Who.Id}", Template, list.Subject, Addresses.ToPerson + turn.Who.Id));
            }
            return new(new Decision.Do(change, ""));
        }, cancel);
        reading.Look();
        return Reply.None;
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (await Find(form.Card.Ref, cancel) is not { } list || list.By != turn.Who.Id)
            return turn.Words.PeopleListIsGone;
        var page = int.TryParse(form.Text(PeopleListCard.PageField), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1;
        return Card(list, page).Draw(turn.Words);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (await Find(post.Subject[PeopleList.SubjectOf("").Length..], cancel) is not { } list)
            return null;
        var card = Card(list, 1).Draw(words);
        return Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText);
    }

    async ValueTask<PeopleList?> Find(string? id, CancellationToken cancel) =>
        id is null ? null : (await desk.Store.Find(Kinds.PeopleLists, id, cancel))?.Value;

    static PeopleListCard Card(PeopleList list, int page)
    {
        var pages = Math.Max(1, (list.Doubts.Count + PeopleListCard.PageLength - 1) / PeopleListCard.PageLength);
        page = Math.Clamp(page, 1, pages);
        return new(
            list.Id, list.Subject, list.File, Enum.Parse<PeopleListStatus>(list.State.ToString()), list.People.Count, list.Unclear,
            [
                .. list.Doubts.Skip((page - 1) * PeopleListCard.PageLength).Take(PeopleListCard.PageLength)
                    .Select(d => new UnclearRow(d.Number, d.Text, d.Why.ToString())),
            ],
            page, pages);
    }
}
