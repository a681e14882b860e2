using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>
/// Works through a sheet, a window of copies at a time. Who leaves is written down when his turn has come, and what became of others
/// together with it; so a crash leaves in doubt at most what was on its way, and each copy costs a fraction of a commit.
/// </summary>
sealed class SheetWork(IStore store, Addresses addresses, Courier courier, TimeProvider clock)
{
    /// <summary>Until Teams has taken the message once: if it is wrong, few are bothered with it.</summary>
    const int FirstWindow = 5;

    /// <summary>When no more than this part of a window is still away, its lane does not wait for them.</summary>
    const double Stragglers = 0.2;

    /// <summary>So long ago at most: then it is this recipient who is in trouble, not everything.</summary>
    static readonly TimeSpan OthersGotThrough = TimeSpan.FromMinutes(5);

    public async Task Work(Broadcast broadcast, int number, Lane lane, CancellationToken stopping)
    {
        if (!broadcast.Unsaved.TryRemove(number, out var sheet))
            sheet = new((await store.Find(Kinds.Sheets, Sheet.IdOf(broadcast.Id, number), stopping))!.Value);
        try
        {
            var announcement = await Windows(broadcast, sheet, lane, stopping);
            broadcast.Agenda!.Close(number, announcement is null ? null : sheet.NextDue(announcement));
        }
        catch (Exception fault) when (fault is not SheetMoved)
        {
            // kept before it is tried to save it: what was sent must be known, whatever fails
            if (sheet.IsAhead)
            {
                broadcast.Unsaved[number] = sheet;
                await sheet.Save(store, broadcast.Counter, clock.GetUtcNow(), []);
                broadcast.Unsaved.TryRemove(number, out _);
            }
            throw;
        }
    }

    /// <returns>What was wanted at the end; null when the announcement is gone.</returns>
    async Task<Announcement?> Windows(Broadcast broadcast, OpenSheet sheet, Lane lane, CancellationToken stopping)
    {
        while (true)
        {
            // the token first: whatever changes after the look below halts this window
            using var halt = CancellationTokenSource.CreateLinkedTokenSource(broadcast.Halted, stopping);
            var announcement = store.All(Kinds.Announcements).GetValueOrDefault(broadcast.Id).Value;
            if (announcement is null)
                return null;
            var window = lane.MayGoOn && !stopping.IsCancellationRequested ? lane.Window : 0;
            var departures = new Departures(broadcast.Id, clock);
            var errands = await Prepare(broadcast, sheet, announcement, departures, window, stopping);
            if (errands.Count == 0)
            {
                // the next sheet can be looked at while this one is written
                lane.GiveBack();
                await sheet.Save(store, broadcast.Counter, clock.GetUtcNow(), []);
                return announcement;
            }
            await Run(errands, departures, broadcast, sheet, announcement, lane, halt);
            broadcast.Works();
        }
    }

    /// <summary>Settles what needs no call, and chooses what goes next.</summary>
    async ValueTask<List<Errand>> Prepare(
        Broadcast broadcast, OpenSheet sheet, Announcement announcement, Departures departures, int most, CancellationToken cancel)
    {
        var errands = new List<Errand>(most);
        var now = clock.GetUtcNow();
        for (var i = 0; i < sheet.Copies.Count; i++)
        {
            var copy = sheet.Copies[i];
            var step = CopyRules.Next(copy, announcement);
            if (step == Step.Settle)
                sheet.Set(i, CopyRules.Settled(copy));
            else if (step != Step.Nothing && copy.DueTicks <= now.UtcTicks && errands.Count < most)
            {
                var drawn = step == Step.Delete ? null : await Drawn(broadcast, announcement, copy, await For(copy, step, announcement, cancel), cancel);
                if (drawn is { IsProven: false })
                    most = Math.Min(most, FirstWindow);
                if (Errand(i, copy, step, drawn, announcement, departures) is { } errand)
                    errands.Add(errand);
                else
                    sheet.Set(i, WithoutCall(copy, step, drawn!, announcement, now));
            }
        }
        return errands;
    }

    static Errand? Errand(int index, Copy copy, Step step, Rendering? drawn, Announcement announcement, Departures departures) => (step, drawn) switch
    {
        (Step.Delete, _) => new(index, copy, step, null, departures),
        (_, { Wrong: not null }) => null,
        (Step.Edit, { Message: null }) => new(index, copy, Step.Delete, drawn, departures),
        (_, { Message: null }) => null,
        (Step.Send, _) => new(index, CopyRules.Leased(copy, announcement), step, drawn, departures),
        _ => new(index, copy, step, drawn, departures),
    };

    static Copy WithoutCall(Copy copy, Step step, Rendering drawn, Announcement announcement, DateTimeOffset now)
    {
        if (drawn.Wrong is not { } wrong)
            return CopyRules.Emptied(copy);
        var sent = new Sent(wrong, drawn.Edition);
        return step == Step.Send
            ? CopyRules.AfterSend(CopyRules.Leased(copy, announcement), sent, announcement.WhenInDoubt, true, now)
            : CopyRules.AfterChange(copy, step, sent, true, now);
    }

    /// <summary>Until all have come to their end. When it cannot be written who leaves, nobody does; who has left is seen to his end.</summary>
    async Task Run(
        List<Errand> errands, Departures departures, Broadcast broadcast, OpenSheet sheet, Announcement announcement, Lane lane,
        CancellationTokenSource halt)
    {
        departures.Begin(errands.Count);
        var all = Task.WhenAll(errands.ConvertAll(errand => Go(errand, departures, broadcast, announcement, halt.Token)));
        var written = Task.CompletedTask;
        while (await departures.Next() is { } notes)
        {
            foreach (var (errand, copy) in notes.Became)
                sheet.Set(errand.Index, copy);
            if (notes.IsUrgent && !written.IsFaulted)
            {
                written = sheet.Save(store, broadcast.Counter, clock.GetUtcNow(), notes.Leaving);
                await written.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (written.IsFaulted)
                    await halt.CancelAsync();
            }
            notes.Written.SetFromTask(written);
            if (notes.IsLate && departures.Away <= errands.Count * Stragglers)
                lane.GiveBack();
        }
        await written;
        await all;
    }

    async Task Go(Errand errand, Departures departures, Broadcast broadcast, Announcement announcement, CancellationToken halt)
    {
        // one that failed by a fault of ours stays as it was leased: nobody knows, and the announcement says what then
        Copy? became = null;
        try
        {
            if (await courier.Run(errand, announcement, halt) is { } sent)
            {
                // who took note while the edit was on its way sees it on the new text too
                if (sent.Outcome is Delivered && errand.Drawn is { For: Onlooker.Reader }
                    && await For(errand.Copy, errand.Step, announcement, CancellationToken.None) == Onlooker.NotedReader)
                {
                    var drawn = await Drawn(broadcast, announcement, errand.Copy, Onlooker.NotedReader, CancellationToken.None);
                    sent = await courier.Run(new(errand.Index, errand.Copy, errand.Step, drawn, departures), announcement, halt) ?? sent;
                }
                became = After(errand, sent, broadcast, announcement);
            }
        }
        finally
        {
            departures.End(errand, became);
        }
    }

    ValueTask<Rendering> Drawn(Broadcast broadcast, Announcement announcement, Copy copy, Onlooker onlooker, CancellationToken cancel) =>
        broadcast.Renderings.Of(announcement, Words.For(addresses.Language(copy.To)), onlooker, cancel);

    /// <summary>Until it is edited a copy is the same for all.</summary>
    async ValueTask<Onlooker> For(Copy copy, Step step, Announcement announcement, CancellationToken cancel) =>
        step != Step.Edit ? Onlooker.Reader
        : !Addresses.IsPerson(copy.To) ? Onlooker.Place
        : await store.Find(Kinds.Notes, Note.IdOf(announcement.Original, copy.To[Addresses.ToPerson.Length..]), cancel) is null ? Onlooker.Reader
        : Onlooker.NotedReader;

    Copy After(Errand errand, Sent sent, Broadcast broadcast, Announcement announcement)
    {
        var now = clock.GetUtcNow();
        errand.Drawn?.Learn(sent.Outcome);
        var othersGetThrough = broadcast.Counter.MovedAt is { } moved && now - moved < OthersGotThrough;
        return errand.Step == Step.Send
            ? CopyRules.AfterSend(errand.Copy, sent, announcement.WhenInDoubt, othersGetThrough, now)
            : CopyRules.AfterChange(errand.Copy, errand.Step, sent, othersGetThrough, now);
    }
}
