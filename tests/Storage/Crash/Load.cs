using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Storage.Crash;

/// <summary>Changes by number, so that who finds an acknowledged number afterwards knows all that must be there.</summary>
static class Load
{
    public static Change Change(int number) => (number % 4) switch
    {
        // one of four withdraws what the one before nominated: a document written again, and counts that go down
        3 => Withdrawal(number),
        _ => Sample.Nomination(Id(number), By(number), $"CN-{number % 7 + 500}", Key(number)),
    };

    public static async Task<string?> Missing(IStore store, int number, CancellationToken cancel)
    {
        if (await store.Answered(Key(number), cancel) is null)
            return $"the request key of change {number} is gone";
        var nomination = await store.Find(Kinds.Nominations, Id(number % 4 == 3 ? number - 1 : number), cancel);
        if (nomination is null)
            return $"the nomination of change {number} is gone";
        if (number % 4 == 3)
            return nomination.Value.Value.State == NominationState.Withdrawn ? null : $"the withdrawal of change {number} is gone";
        return await store.FindPost(PostOf(number), cancel) is null ? $"the post of change {number} is gone" : null;
    }

    /// <summary>Each caller goes through its own numbers in order; after each acknowledgement <paramref name="told"/> hears of it first.</summary>
    public static Task Run(IStore store, int from, int callers, Func<int, bool> told) =>
        Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
        {
            for (var step = 0; ; step++)
            {
                // blocks of four: a withdrawal comes after its nomination
                var number = from + (step / 4 * callers + caller) * 4 + step % 4;
                var commit = await store.Commit(Change(number), CancellationToken.None);
                if (commit is not Commit.Landed)
                    throw new InvalidOperationException($"change {number} became {commit}");
                if (!told(number))
                    return;
            }
        }));

    static Change Withdrawal(int number)
    {
        var (before, at) = (number - 1, Sample.Noon);
        Party[] nominees = [new(PartyKind.Person, $"CN-{before % 7 + 500}", "P-TH")];
        var nomination = new Nomination(
            Id(before), By(before), nominees, "PT-1", NominationKind.Regular, "Rút lại", null, at, new(2026, 11, 23))
        {
            State = NominationState.Withdrawn,
        };
        return new Change(By(before), at)
            .Write(Kinds.Nominations, nomination, 1)
            .Record(new NominationWithdrawn(nomination.Id, nominees, "PT-1", nomination.Day))
            .Touch(nomination.Subject)
            .Once(Key(number), $"card {number}");
    }

    static string Id(int number) => number.ToString("D7", CultureInfo.InvariantCulture);

    static string By(int number) => $"CN-{number}";

    static string Key(int number) => $"request/{number}";

    static string PostOf(int number) => $"nomination/{Id(number)}@19:kenh";
}
