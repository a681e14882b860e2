using System.Security.Cryptography;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

public sealed class BallotKeyTests : IDisposable
{
    static readonly Mark[] Marks = [Mark.Agree, Mark.Against, Mark.NoOpinion, Mark.Blank];

    readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("thidua-keys-").FullName, "ballot-keys");

    [Fact]
    public void A_key_is_made_once_and_is_gone_once_it_is_destroyed()
    {
        var keys = new BallotKeyFiles(_folder);
        Assert.Empty(keys.Sessions);

        keys.Create("8M4R0G");
        var first = Of(keys, "8M4R0G")!;
        keys.Create("8M4R0G");
        keys.Create("9N5S2J");

        Assert.Equal(BallotSeal.KeyBytes, first.Length);
        Assert.Equal(first, Of(new(_folder), "8M4R0G"));
        Assert.NotEqual(first, Of(keys, "9N5S2J"));
        Assert.Equal(["8M4R0G", "9N5S2J"], keys.Sessions);

        keys.Destroy("8M4R0G");
        keys.Destroy("8M4R0G");

        Assert.Null(Of(keys, "8M4R0G"));
        Assert.Equal(["9N5S2J"], keys.Sessions);
    }

    [Fact]
    public void Only_the_bots_own_account_reads_a_key()
    {
        if (OperatingSystem.IsWindows())
            return;
        new BallotKeyFiles(_folder).Create("8M4R0G");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder, "8M4R0G.key")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder));
    }

    [Fact]
    public void A_key_that_a_crash_left_unfinished_is_none_and_is_destroyed_like_one()
    {
        var keys = new BallotKeyFiles(_folder);
        Directory.CreateDirectory(_folder);
        File.WriteAllBytes(Path.Combine(_folder, "8M4R0G.new"), [1, 2, 3]);

        Assert.Null(Of(keys, "8M4R0G"));
        Assert.Equal(["8M4R0G"], keys.Sessions);
        keys.Create("8M4R0G");
        Assert.Equal(BallotSeal.KeyBytes, Of(keys, "8M4R0G")!.Length);
        keys.Destroy("8M4R0G");
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public void A_key_file_that_was_cut_off_seals_nothing()
    {
        var keys = new BallotKeyFiles(_folder);
        keys.Create("8M4R0G");
        File.WriteAllBytes(Path.Combine(_folder, "8M4R0G.key"), [1, 2, 3]);

        Assert.Throws<InvalidDataException>(() => keys.Find("8M4R0G"));
    }

    [Fact]
    public async Task Who_looks_for_a_key_while_it_is_destroyed_finds_it_whole_or_finds_none()
    {
        var keys = new BallotKeyFiles(_folder);
        var codes = Enumerable.Range(0, 100).Select(i => $"S{i}").ToList();
        codes.ForEach(keys.Create);
        var made = codes.ToDictionary(c => c, c => Of(keys, c)!);

        var destroying = Task.Run(() => codes.ForEach(keys.Destroy), TestContext.Current.CancellationToken);
        Assert.All(codes, code =>
        {
            while (Of(keys, code) is { } found && !destroying.IsFaulted)
                Assert.Equal(made[code], found);
        });
        await destroying;

        Assert.Empty(keys.Sessions);
    }

    [Fact]
    public void A_key_that_was_used_is_cleared()
    {
        var keys = new BallotKeyFiles(_folder);
        keys.Create("8M4R0G");

        var key = keys.Find("8M4R0G")!;
        Assert.NotEqual(new byte[BallotSeal.KeyBytes], key.Bytes.ToArray());
        key.Dispose();

        Assert.Equal(new byte[BallotSeal.KeyBytes], key.Bytes);
    }

    [Fact]
    public void A_session_that_is_no_code_has_no_file() =>
        Assert.Throws<ArgumentException>(() => new BallotKeyFiles(_folder).Create("../8M4R0G"));

    [Fact]
    public void A_slip_opens_with_its_own_key_for_its_own_ballot_and_as_it_was()
    {
        var (key, other) = (RandomNumberGenerator.GetBytes(BallotSeal.KeyBytes), RandomNumberGenerator.GetBytes(BallotSeal.KeyBytes));
        var slip = BallotSeal.Seal(key, "8M4R0G/giay-khen/HD-1", Marks);

        Assert.Equal(Marks, BallotSeal.Open(key, "8M4R0G/giay-khen/HD-1", slip));
        Assert.ThrowsAny<CryptographicException>(() => BallotSeal.Open(other, "8M4R0G/giay-khen/HD-1", slip));
        Assert.ThrowsAny<CryptographicException>(() => BallotSeal.Open(key, "8M4R0G/giay-khen/HD-2", slip));
        Assert.ThrowsAny<CryptographicException>(() => BallotSeal.Open(key, "8M4R0G/giay-khen/HD-1", (slip[0] == 'A' ? "B" : "A") + slip[1..]));
    }

    [Fact]
    public void Slips_of_one_ballot_are_equally_long_whatever_stands_on_them_and_never_the_same()
    {
        var key = RandomNumberGenerator.GetBytes(BallotSeal.KeyBytes);

        var slips = Enum.GetValues<Mark>().SelectMany(m => Enumerable.Repeat(m, 50))
            .Select(m => BallotSeal.Seal(key, "8M4R0G/giay-khen/HD-1", [.. Enumerable.Repeat(m, 160)])).ToList();

        Assert.Single(slips.Select(s => s.Length).Distinct());
        Assert.Equal(slips.Count, slips.Distinct().Count());
    }

    static byte[]? Of(BallotKeyFiles keys, string session)
    {
        using var key = keys.Find(session);
        return key?.Bytes.ToArray();
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
}
