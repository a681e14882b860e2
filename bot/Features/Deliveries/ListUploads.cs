using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Documents;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Deliveries;

/// <summary>Brings accepted lists to the places Teams named for them: beside the turn that accepted them, and again after a restart.</summary>
sealed partial class ListUploads(Desk desk, DeliveryViews views, DeliveryList list, FileUploads uploads, TimeProvider clock, ILogger<ListUploads> log)
    : BackgroundService
{
    /// <summary>With their waits half a minute: the place is good for some minutes, and then the person is asked again.</summary>
    const int MostTries = 5;

    static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    readonly Nudge _accepted = new();

    /// <summary>Something may have been accepted.</summary>
    public void Look() => _accepted.Give();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                var accepted = _accepted.Next();
                foreach (var (offer, _) in await desk.Store.List(Kinds.FileOffers, "accepted/", int.MaxValue, stoppingToken))
                    await Settle(offer, await Tried(offer, stoppingToken), stoppingToken);
                using var enough = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                await Task.WhenAny(accepted, Task.Delay(LongestRest, clock, enough.Token));
                await enough.CancelAsync();
                stoppingToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // what was accepted is found again at the next start
        }
    }

    async ValueTask<FileOfferState> Tried(FileOffer offer, CancellationToken cancel)
    {
        if (views.Find(offer.Announcement)?.Value is not { } announcement || desk.People.Find(offer.For) is not { } person)
            return FileOfferState.Withdrawn;
        try
        {
            var file = await list.Write(announcement, Words.For(person.Language ?? desk.Office.Language), cancel);
            for (var tries = 1; ; tries++)
            {
                switch (await uploads.Put(offer.UploadUrl!, file, Excel.ContentType, cancel))
                {
                    case Delivered:
                        return FileOfferState.Uploaded;
                    case Refused { Kind: RefusalKind.HostNotAllowed }:
                        return FileOfferState.PlaceRefused;
                    case TryAgain when tries < MostTries:
                        await Task.Delay(TimeSpan.FromSeconds(1 << tries), clock, cancel);
                        break;
                    default:
                        return FileOfferState.Failed;
                }
            }
        }
        // one list that cannot be written must not keep the others from their people; who asked is asked again
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Faulted(log, fault, offer.Announcement, offer.For);
            return FileOfferState.Failed;
        }
    }

    async ValueTask Settle(FileOffer offer, FileOfferState state, CancellationToken cancel)
    {
        if (await desk.Store.Find(Kinds.FileOffers, offer.Id, cancel) is not { Value.State: FileOfferState.Accepted } now)
            return;
        // the place is spent: it opens the person's OneDrive to whoever has it, so it is not kept
        await desk.Store.Commit(
            new Change(offer.For, desk.Now).Write(Kinds.FileOffers, now.Value with { State = state, UploadUrl = null }, now.Version).Touch(offer.Subject),
            cancel);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The list of announcement {Announcement} could not be made for {Person}")]
    static partial void Faulted(ILogger log, Exception fault, string announcement, string person);
}
