using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Benchmarks.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Benchmarks.Offices;

/// <summary>An office with so many people and so many nominations stored, filled through the store's own commit.</summary>
sealed record Filled(int People, int Nominations)
{
    public const string File = "office.db";

    /// <summary>Another shape of what is stored needs another number, so that no old file is taken for it.</summary>
    const int Shape = 3;

    const int AtOnce = 500;
    const int Units = 10;
    const int CodeBits = 30;
    const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public const string Tenant = "7c90253f-bd7c-5053-b8db-3a041bdce7de";
    public const string BotId = "28:4423f44a-6780-57a8-8e78-59a11a232d0f";
    public const string Team = "19:thidua-khenthuong@thread.tacv2";

    static readonly DateTimeOffset Begin = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    public static string Person(long number) => $"CN-{number:D6}";

    public static string Aad(long number) => $"{number:x8}-6780-47a8-8e78-59a11a232d0f";

    public static string Mri(long number) => $"29:{number:x8}";

    public static string Chat(long number) => $"a:{number:x8}";

    /// <summary>Six characters in no order, as real ones are: each number has its own.</summary>
    public static string Code(long number)
    {
        var mixed = (ulong)number * 0x2545F491 & ((1UL << CodeBits) - 1);
        return string.Create(6, mixed, (text, left) =>
        {
            for (var i = 0; i < text.Length; i++, left >>= 5)
                text[i] = Letters[(int)(left & 31)];
        });
    }

    /// <summary>Copies it into a folder; the first time it is made.</summary>
    public async Task Into(string folder)
    {
        var kept = Path.Combine(Folders.Offices, string.Create(CultureInfo.InvariantCulture, $"people{People}-nominations{Nominations}-shape{Shape}.db"));
        if (!System.IO.File.Exists(kept))
        {
            Console.Error.WriteLine($"Filling an office of {People:N0} people with {Nominations:N0} nominations (once) …");
            Directory.CreateDirectory(Folders.Offices);
            var half = Path.Combine(Folders.Fresh("filling"), File);
            await Fill(half);
            System.IO.File.Move(half, kept);
        }
        var copy = Path.Combine(folder, File);
        System.IO.File.Copy(kept, copy);
        // two gigabytes still on their way to the disk would be in the way of the bot's own writes
        using var written = System.IO.File.OpenHandle(copy, FileMode.Open, FileAccess.Write);
        RandomAccess.FlushToDisk(written);
    }

    async Task Fill(string path)
    {
        await using var store = LiteDbStore.Open(path, TimeProvider.System, NullLogger.Instance);
        var office = new Change("system", Begin).Write(Kinds.Offices, new Office("Văn phòng UBND TP Hà Nội"), 0)
            .Write(Kinds.Places, new Place(Team, PlaceKind.Channel, "Thi đua – Khen thưởng", FakeConnector.ServiceUrl, Tenant, BotId) { TeamId = Team }, 0);
        for (var unit = 0; unit < Units; unit++)
            office.Write(Kinds.Units, new Unit($"P-{unit}", $"Phòng số {unit}"), 0);
        await Commit(store, office);

        await Each(store, People, (change, number) => change
            .Write(Kinds.People, Someone(number), 0)
            .Write(Kinds.Places, new Place(Chat(number), PlaceKind.Personal, null, FakeConnector.ServiceUrl, Tenant, BotId) { Person = Aad(number) }, 0));
        await Each(store, Nominations, Nominate);
    }

    static Person Someone(int number) => new(Person(number), $"Nguyễn Văn Số {number}", "Chuyên viên", $"P-{number % Units}", $"cn{number}@vanphong.example")
    {
        AadId = Aad(number),
        Mri = Mri(number),
        Language = "vi",
    };

    void Nominate(Change change, int number)
    {
        var nominee = (number + 1) % People;
        var at = Begin.AddSeconds(number * 25);
        var nomination = new Nomination(
            Code(number), Person(number % People), [new(PartyKind.Person, Person(nominee), $"P-{nominee % Units}")], null, NominationKind.Regular,
            "Hoàn thành xuất sắc việc số hóa hồ sơ một cửa trước thời hạn ba tuần.", null, at, DateOnly.FromDateTime(at.DateTime));
        change.Write(Kinds.Nominations, nomination, 0).Record(new Nominated(
            nomination.Id, nomination.Nominees, null, nomination.Kind, nomination.Achievement, null, nomination.Day));
    }

    static async Task Each(LiteDbStore store, int count, Action<Change, int> add)
    {
        for (var from = 0; from < count; from += AtOnce)
        {
            var change = new Change("system", Begin);
            for (var number = from; number < Math.Min(count, from + AtOnce); number++)
                add(change, number);
            await Commit(store, change);
        }
    }

    static async Task Commit(LiteDbStore store, Change change)
    {
        if (await store.Commit(change, CancellationToken.None) is not Bot.Storage.Commit.Landed)
            throw new InvalidOperationException("the office could not be filled");
    }
}
