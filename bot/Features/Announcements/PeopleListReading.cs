using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Administer;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>Fetches the lists that people have sent and works out whom they mean: beside the turn that brought them, and again after a restart.</summary>
sealed partial class PeopleListReading(Desk desk, FileDownloads downloads, TimeProvider clock, ILogger<PeopleListReading> log) : BackgroundService
{
    /// <summary>45,000 people with all their columns are some three megabytes.</summary>
    const int MostBytes = 12 * 1024 * 1024;

    /// <summary>Of people: more than any office of ours has.</summary>
    const int MostRows = 120_000;

    /// <summary>So many rows in doubt are kept to be shown; those after them are only counted.</summary>
    const int MostDoubts = 300;

    /// <summary>So much of a doubtful row is kept.</summary>
    const int LongestSaid = 80;

    /// <summary>With their waits half a minute: the place is good for some minutes, and then the person sends the file again.</summary>
    const int MostTries = 5;

    static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    readonly Nudge _came = new();

    public static bool Takes(string name) => Path.GetExtension(name).ToUpperInvariant() is ".XLSX" or ".XLS" or ".CSV" or ".TSV" or ".TXT";

    /// <summary>Something may have come.</summary>
    public void Look() => _came.Give();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                var came = _came.Next();
                foreach (var (list, _) in await desk.Store.List(Kinds.PeopleLists, "awaited/", int.MaxValue, stoppingToken))
                    await Settle(list.Id, await Tried(list, stoppingToken), stoppingToken);
                using var enough = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                await Task.WhenAny(came, Task.Delay(LongestRest, clock, enough.Token));
                await enough.CancelAsync();
                stoppingToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // what was sent is found again at the next start
        }
    }

    async ValueTask<PeopleList> Tried(PeopleList list, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            switch (await downloads.Get(list.DownloadUrl!, MostBytes, cancel))
            {
                case { Value: { } file }:
                    return Read(list, file);
                case { Outcome: Refused { Kind: RefusalKind.TooBig } }:
                    return list with { State = PeopleListState.TooLarge };
                case { Outcome: Refused { Kind: RefusalKind.HostNotAllowed } }:
                    return list with { State = PeopleListState.PlaceRefused };
                case { Outcome: TryAgain } when tries < MostTries:
                    await Task.Delay(TimeSpan.FromSeconds(1 << tries), clock, cancel);
                    break;
                default:
                    return list with { State = PeopleListState.NotFetched };
            }
        }
    }

    PeopleList Read(PeopleList list, byte[] file)
    {
        try
        {
            var rows = SheetFile.Read(new MemoryStream(file), list.File, MostRows + 1);
            if (rows.Count > MostRows)
                return list with { State = PeopleListState.TooLarge };
            Person[] everybody = [.. desk.Store.All(Kinds.People).Values.Select(p => p.Value)];
            var scope = desk.People.Find(list.By) is { } author ? AuthorScope.Of(author, [.. desk.People.Units]) : new(false, new HashSet<string>());
            var (people, doubts) = PeopleLines.Read(PeopleRows.Of(rows), everybody, desk.People.Units, scope);
            return list with
            {
                State = people.Count > 0 ? PeopleListState.Read : PeopleListState.Nobody,
                People = people,
                Unclear = doubts.Count,
                Doubts = [.. doubts.Take(MostDoubts).Select(d => d with { Text = d.Text.Length > LongestSaid ? $"{d.Text[..LongestSaid]}…" : d.Text })],
            };
        }
        // the reader meets hostile and broken files with any exception there is; one such list must not keep the others from being read
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            NotRead(log, fault, list.Id, list.By);
            return list with { State = PeopleListState.Unreadable };
        }
    }

    async ValueTask Settle(string id, PeopleList read, CancellationToken cancel)
    {
        if (await desk.Store.Find(Kinds.PeopleLists, id, cancel) is not { Value.State: PeopleListState.Awaited } now)
            return;
        // the place is spent: it opens a file of the person's to whoever has it, so it is not kept
        var settled = read with { DownloadUrl = null };
        var change = new Change(settled.By, desk.Now).Write(Kinds.PeopleLists, settled, now.Version).Touch(settled.Subject);
        if (settled.State is PeopleListState.Read or PeopleListState.Nobody)
            change.Record(new PeopleListRead(settled.Id, settled.File, settled.People.Count, settled.Unclear));
        await desk.Store.Commit(change, cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The list {List} of {Person} could not be read")]
    static partial void NotRead(ILogger log, Exception fault, string list, string person);
}
