using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Deliveries;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Deliveries;

/// <summary>
/// The list of an announcement's recipients, the way a bot hands over files in Teams: it asks for consent in the person's own chat, and when
/// that is given, <see cref="ListUploads"/> brings the file to his OneDrive. One message of the chat shows all of it, from offer to file.
/// </summary>
sealed class FilesFeature(Desk desk, DeliveryViews views, DeliveryList list, FileHosts hosts, ListUploads waiting, IReplies replies) : Feature
{
    public const string Template = "delivery.file";

    public override IReadOnlyList<Verb> Verbs { get; } = [new(ResultCard.File, [.. AnnouncementRules.Writers])];

    public override IReadOnlyList<string> Templates { get; } = [Template];

    /// <summary>The offer that comes with a result, whoever tells it.</summary>
    public static string IdOf(Post result) => result.Id.Replace('/', '-');

    public static void Offer(Change change, string id, string announcement, string person)
    {
        var offer = new FileOffer(id, announcement, person, change.At);
        change.Write(Kinds.FileOffers, offer, 0).Post(new($"{offer.Subject}@{person}", Template, offer.Subject, Addresses.ToPerson + person));
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        // Teams takes consent in 1:1 chats only
        if (!turn.IsPersonal)
            return turn.Words.FileInPrivate;
        if (views.Find(form.Card.Ref) is not var (announcement, _))
            return turn.Words.AnnouncementGone;
        if (!AnnouncementRules.LooksAfter(announcement, turn.Who))
            return turn.Words.DeliveryNotYours;
        var id = desk.Ids.Nonce();
        await desk.Once($"{verb}/{turn.Who.Id}/{turn.Key}", async _ =>
        {
            var change = new Change(turn.Who.Id, desk.Now);
            foreach (var (before, version) in await desk.Store.List(Kinds.FileOffers, $"of/{announcement.Id}/{turn.Who.Id}/", int.MaxValue, cancel))
            {
                if (before.State is FileOfferState.Offered or FileOfferState.Failed)
                    change.Write(Kinds.FileOffers, before with { State = FileOfferState.Withdrawn }, version).Touch(before.Subject);
            }
            Offer(change, id, announcement.Id, turn.Who.Id);
            return new Decision.Do(change, id);
        }, cancel);
        return turn.Words.FileComes;
    }

    /// <summary>The person's answer to an offer: always taken, since Teams would only show an error; what came of it is said in the chat.</summary>
    public async ValueTask<InvokeResponse> Answer(Turn turn, FileConsentValue? value, CancellationToken cancel)
    {
        if (value?.Offer is not { } id || await desk.Store.Find(Kinds.FileOffers, id, cancel) is not { } known)
        {
            await Say(turn, turn.Words.ButtonIsGone, cancel);
        }
        else if (known.Value.For != turn.Who.Id)
        {
            await Say(turn, turn.Words.FileIsNotYours, cancel);
        }
        else
        {
            await desk.Once($"{known.Value.Subject}/{value.Action}/{turn.Key}", _ => Decide(id, value, cancel), cancel);
            waiting.Look();
        }
        return InvokeResponse.Ok();
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if ((await desk.Store.Find(Kinds.FileOffers, post.Subject[FileOffer.SubjectOf("").Length..], cancel))?.Value is not { } offer
            || views.Find(offer.Announcement)?.Value is not { } announcement)
        {
            return null;
        }
        return offer.State switch
        {
            FileOfferState.Withdrawn => null,
            FileOfferState.Declined => Activity.Message(Md.Escape(words.FileDeclined(announcement.Title))),
            FileOfferState.PlaceRefused => Activity.Message(Md.Escape(words.FilePlaceRefused)),
            FileOfferState.Uploaded => Activity.Message(new FileInfoCard(offer.UniqueId, offer.FileType).Attached(offer.Name, offer.ContentUrl), offer.Name),
            _ => Activity.Message(
                new FileConsentCard
                {
                    Description = offer.State == FileOfferState.Failed
                        ? words.FileDescriptionAgain(announcement.Title)
                        : words.FileDescription(announcement.Title),
                    SizeInBytes = (await list.Write(announcement, words, cancel)).Length,
                    AcceptContext = new(offer.Id),
                    DeclineContext = new(offer.Id),
                }.Attached(NameOf(offer, words)),
                words.FileDescription(announcement.Title)),
        };
    }

    async ValueTask<Decision> Decide(string id, FileConsentValue value, CancellationToken cancel)
    {
        var (offer, version) = (await desk.Store.Find(Kinds.FileOffers, id, cancel))!.Value;
        if (offer.State is not (FileOfferState.Offered or FileOfferState.Failed))
            return new Decision.Refuse("");
        var answered = value switch
        {
            { Action: FileConsentValue.Accept, UploadInfo: { } place } when hosts.Allows(place.UploadUrl) => offer with
            {
                State = FileOfferState.Accepted,
                UploadUrl = place.UploadUrl,
                ContentUrl = place.ContentUrl,
                Name = place.Name,
                UniqueId = place.UniqueId,
                FileType = place.FileType,
            },
            { Action: FileConsentValue.Accept } => offer with { State = FileOfferState.PlaceRefused },
            _ => offer with { State = FileOfferState.Declined },
        };
        var change = new Change(offer.For, desk.Now).Write(Kinds.FileOffers, answered, version);
        return new Decision.Do(answered.State == FileOfferState.Accepted ? change : change.Touch(offer.Subject), answered.State.ToString());
    }

    ValueTask Say(Turn turn, string sentence, CancellationToken cancel) =>
        replies.Send(turn.Activity.Reference(), Activity.Message(Md.Escape(sentence)), cancel);

    string NameOf(FileOffer offer, Words words) => $"{words.FileName(offer.Announcement, desk.Local(offer.At))}.xlsx";
}
