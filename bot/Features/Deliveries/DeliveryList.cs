using System.Runtime.CompilerServices;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Documents;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Deliveries;

/// <summary>Everybody an announcement went, or was to go, to: as an Excel file, in the order of sending.</summary>
sealed class DeliveryList(Desk desk, DeliveryViews views, IBroadcasts broadcasts)
{
    static readonly double[] Widths = [6, 32, 12, 24, 32, 26, 48, 18, 30];

    public ValueTask<byte[]> Write(Announcement announcement, Words words, CancellationToken cancel) => Excel.Write(
        new(
            words.ListSheet,
            [words.ListTitle(announcement.Title), words.DeliveryAsOf(desk.Local(desk.Now))],
            [.. words.ListHeadings.Zip(Widths, (heading, width) => new TableColumn(heading, width))],
            Rows(announcement, words, cancel)),
        cancel);

    async IAsyncEnumerable<IReadOnlyList<TableCell>> Rows(
        Announcement announcement, Words words, [EnumeratorCancellation] CancellationToken cancel)
    {
        var number = 0;
        await foreach (var copy in broadcasts.Copies(announcement.Id, cancel))
        {
            var who = views.PersonOf(copy.To);
            yield return
            [
                ++number,
                views.NameOf(copy.To, words),
                Addresses.IsPerson(copy.To) ? copy.To[Addresses.ToPerson.Length..] : words.ListOfPlace,
                who?.Title,
                desk.People.Unit(who?.Unit)?.Name,
                words.CopyStateName(Standing(copy)),
                Reason(copy, who, words),
                TableCell.At(copy.SentTicks > 0 ? desk.Local(new(copy.SentTicks, TimeSpan.Zero)) : null),
                words.CopyNote(Remark(copy)),
            ];
        }
    }

    static string? Reason(Copy copy, Person? who, Words words) => copy.State == CopyState.Failed ? words.FailureOf(Failures.Of(copy, who)) : null;

    static CopyStanding Standing(Copy copy) => copy.State switch
    {
        CopyState.Sent => CopyStanding.Sent,
        CopyState.InDoubt => CopyStanding.InDoubt,
        CopyState.Failed => CopyStanding.Failed,
        CopyState.Dropped => CopyStanding.Dropped,
        CopyState.Recalled => CopyStanding.Recalled,
        _ => CopyStanding.Waiting,
    };

    static CopyRemark Remark(Copy copy) => copy switch
    {
        { State: CopyState.Sent, GivenUp: int.MaxValue } => CopyRemark.NotRecalled,
        { State: CopyState.Sent, GivenUp: > 0 } => CopyRemark.NotEdited,
        { State: CopyState.Sent, Doubts: > 0 } => CopyRemark.Doubled,
        _ => CopyRemark.None,
    };
}
