using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;
using Persona = ThiDua.Tests.Kit.Persona;

namespace ThiDua.Tests.Features;

/// <summary>What announcing takes in an office.</summary>
static class Announcing
{
    public const string Title = "Lịch tổng kết phong trào thi đua";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static (string, string)[] Filled(params (string Field, string Value)[] more) =>
    [
        .. new[] { (AnnouncementForm.Title, Title), (AnnouncementForm.Text, "14 giờ 30 thứ Sáu tại Hội trường tầng 2"), (AnnouncementForm.Units, "P-TH") }
            .Concat(more).GroupBy(f => f.Item1).Select(g => g.Last()),
    ];

    public static async Task<Message> Form(this Persona author)
    {
        var list = await author.Says("thông báo");
        await author.Presses(list, AnnouncementForm.New);
        return list;
    }

    /// <summary>Writes one and confirms it; the message then is the announcement's own card.</summary>
    public static async Task<Message> Announces(this Persona author, params (string Field, string Value)[] more)
    {
        var form = await author.Form();
        await author.Presses(form, AnnouncementForm.Preview, Filled(more));
        await author.Presses(form, AnnouncementForm.Confirm);
        return form;
    }

    public static Announcement Only(this Office office) => Assert.Single(office.Store.All(Kinds.Announcements)).Value.Value;

    public static IReadOnlyList<Announcement> Announcements(this Office office) =>
        [.. office.Store.All(Kinds.Announcements).Values.Select(a => a.Value).OrderBy(a => a.At).ThenBy(a => a.Id, StringComparer.Ordinal)];

    /// <summary>Waits until no copy of it waits any more.</summary>
    public static async Task<Announcement> Ended(this Office office, string? id = null)
    {
        id ??= office.Only().Id;
        await office.Until(() => Now() is { EndedAt: not null, IsUnderWay: false });
        return Now();

        Announcement Now() => office.Store.All(Kinds.Announcements)[id].Value;
    }

    /// <summary>Lets the office's time pass, a second at a time, until it is so.</summary>
    public static async Task Until(this Office office, Func<bool> wanted)
    {
        var cancel = Patience.Cancel;
        for (var waited = 0; !wanted(); waited++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, cancel);
            if (waited % 10 == 9)
                office.Clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>The office's clock stands at this moment, and what waited for it, or for Teams' own limits, has had its turn.</summary>
    public static async Task Reaches(this Office office, DateTimeOffset moment)
    {
        office.Clock.SetUtcNow(moment);
        for (var seconds = 0; seconds < 10; seconds++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, Cancel);
            office.Clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    public static async Task AsksForApproval(this Office office)
    {
        var (known, version) = office.Store.All(Kinds.Offices).TryGetValue(ThiDua.Bot.Recognition.Office.Id, out var stored)
            ? stored
            : new(new ThiDua.Bot.Recognition.Office("Văn phòng"), 0);
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.Offices, known with { ApprovalForAnnouncements = true }, version), Cancel));
    }

    public static async Task Becomes(this Office office, string person, params Role[] roles)
    {
        var (known, version) = office.Store.All(Kinds.People)[person];
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.People, known with { Roles = roles }, version).Record(new RolesChanged(person, roles)), Cancel));
    }
}
