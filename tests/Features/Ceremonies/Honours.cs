using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Ceremonies;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Kit;
using Message = ThiDua.Bot.Practice.Message;
using Office = ThiDua.Tests.Kit.Office;
using Persona = ThiDua.Tests.Kit.Persona;

namespace ThiDua.Tests.Features.Ceremonies;

/// <summary>Decisions that stand, as if they had been signed, and what a ceremony takes in tests.</summary>
static class Honours
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A decision for these people (CN-…) and units, in this order; with a case for each that has one.</summary>
    public static async Task<Award> Decides(
        this Office office, string form, string number, IEnumerable<string> recipients, string? campaign = null, DateOnly? date = null, bool cases = false,
        int rank = 0)
    {
        var list = new List<Recipient>();
        foreach (var id in recipients)
        {
            var party = office.Desk.People.Find(id) is { } person
                ? ThiDua.Bot.Features.People.Party(person)
                : ThiDua.Bot.Features.People.Party(office.Desk.People.Unit(id)!);
            list.Add(new(party, office.Desk.People.NameOf(party), party.Kind == PartyKind.Unit ? null : office.Desk.People.Unit(party.Unit)?.Name)
            {
                Case = cases ? await office.Stands(CaseState.Awarded, id, form: form) : null,
                Manages = office.Desk.People.Find(id) is { Manages: true },
                First = (await office.Store.List(Kinds.Awards, $"of/{party.Key}/", 1, Cancel)).Count == 0,
            });
        }
        var award = new Award(
            office.Desk.Ids.Code(), form, number, date ?? office.Desk.Today, "Chánh Văn phòng", null, campaign, null, list, null, "CN-001", office.Desk.Now,
            office.Desk.Today) { Rank = rank };
        var change = new Change("CN-001", office.Desk.Now);
        office.Services.GetRequiredService<AwardPosts>().Land(change, award);
        Assert.IsType<Commit.Landed>(await office.Store.Commit(change, Cancel));
        return award;
    }

    /// <summary>Some recipients do not have it any more, as the decision's own feature records it.</summary>
    public static async Task Revokes(this Office office, string award, params string[] people)
    {
        var (before, version) = (await office.Store.Find(Kinds.Awards, award, Cancel))!.Value;
        var revoked = new Revocation(RevocationGround.FalseDeclaration, "9/QĐ-VP", office.Desk.Today, null, "CN-004", office.Desk.Now, office.Desk.Today);
        var taken = before.Recipients.Where(r => people.Contains(r.Party?.Id)).ToList();
        var now = before with { Recipients = [.. before.Recipients.Select(r => taken.Contains(r) ? r with { Revoked = revoked } : r)] };
        var change = new Change("CN-004", office.Desk.Now).Write(Kinds.Awards, now, version)
            .Record(new AwardRevoked(now.Id, now.Form, now.Campaign, taken, now.Date, now.Day, revoked, now.Standing.Count()));
        AwardPosts.Count(change, now);
        Assert.IsType<Commit.Landed>(await office.Store.Commit(change, Cancel));
    }

    /// <summary>An award from before the bot, of PT-00's time.</summary>
    public static async Task Remembers(this Office office, string form, IReadOnlyList<string> units, string? unstated)
    {
        var award = new Award(
            office.Desk.Ids.Code(), form, "", new(2015, 12, 31), "", null, "PT-00", null,
            [.. units.Select(u => new Recipient(new(PartyKind.Unit, u, u), office.Desk.People.Unit(u)!.Name, null))], null, "CN-004", office.Desk.Now, office.Desk.Today)
        {
            Past = new(2010, 2015, Dated: false, unstated),
        };
        Assert.IsType<Commit.Landed>(await office.Store.Commit(new Change("CN-004", office.Desk.Now).Write(Kinds.Awards, award, 0).Record(Awarded.Of(award)), Cancel));
    }

    /// <summary>The campaign stands in the office's channel.</summary>
    public static async Task PostedTo(this Office office, string campaign)
    {
        var (value, version) = office.Desk.Campaign(campaign)!.Value;
        var channel = office.Desk.AnnouncementPlaces.Single(p => p.Name == Office.Channel).Id;
        await office.Store.Commit(new Change("system", office.Desk.Now).Write(Kinds.Campaigns, value with { Places = [channel] }, version), Cancel);
    }

    public static async Task Promoted(this Office office, string person)
    {
        var now = office.Desk.People.Find(person)! with { Manages = true };
        await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.People, now, office.Desk.People.VersionOf(person)).Record(PersonRecorded.Of(now)), Cancel);
    }

    /// <summary>From the typed command to the confirmation; the ceremony's code.</summary>
    public static async Task<string> Calls(this Persona by, Office office, string name, params (string Field, string Value)[] filledIn)
    {
        var form = await by.Asks($"hội nghị mới {name}");
        (string Field, string Value)[] usual =
            [("day", "2026-11-23"), ("venue", "Hội trường Văn phòng"), ("presenter", "Đại diện lãnh đạo Ban Thi đua - Khen thưởng TP")];
        var preview = await by.Presses(form, CeremonyForm.Preview, [.. usual.ExceptBy(filledIn.Select(f => f.Field), f => f.Field), .. filledIn]);
        Assert.Contains("Hội nghị chưa được ghi nhận", preview.Words(), StringComparison.Ordinal);
        var called = await by.Presses(form, CeremonyForm.Confirm);
        Assert.Contains("Đã ghi nhận hội nghị.", called.Words(), StringComparison.Ordinal);
        return office.Store.All(Kinds.Ceremonies).Values.Single(c => c.Value.Name == name).Value.Id;
    }

    public static ValueTask<long> Handed(this Office office, string ceremony) => office.Store.Tally(Tallies.HandedOut(ceremony), Cancel);

    /// <summary>Names on the card in the order they stand.</summary>
    public static IReadOnlyList<string> Order(this Message card) =>
        [.. card.Words().Replace("\\", "", StringComparison.Ordinal).Split('\n').Where(l => l.Length > 0 && char.IsAsciiDigit(l[0]) && l.Contains(". ", StringComparison.Ordinal))];
}
