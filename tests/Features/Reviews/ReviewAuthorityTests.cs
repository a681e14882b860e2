using System.Text.Json.Nodes;
using ThiDua.Bot.Recognition;
using ThiDua.Cards.Ceremonies;
using ThiDua.Cards.Reviews;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Features.Ceremonies;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Reviews;

/// <summary>Who may do what at a ceremony and with a review, in which state of it. What the table does not name is refused.</summary>
public sealed class ReviewAuthorityTests
{
    static readonly (string Who, string Code)[] Roles =
        [("staff", "CN-012"), ("head", "CN-006"), ("council", "CN-007"), ("administrator", "CN-022"), ("secretary", "CN-004"), ("leader", "CN-002")];

    /// <summary>Verb, state of the campaign or ceremony, and who may.</summary>
    public static TheoryData<string, string, string> Table { get; } = new()
    {
        { CeremonyForm.Confirm, "open", "secretary leader" },
        { CeremonyForm.Confirm, "closed", "secretary leader" },
        { HandOutCard.Tick, "coming", "" },
        { HandOutCard.Tick, "open", "secretary leader" },
        { HandOutCard.Tick, "closed", "secretary leader" },
        { HandOutCard.TakeBack, "open", "" },
        { HandOutCard.TakeBack, "given", "secretary leader" },
        { ReviewCard.Publish, "open", "secretary leader" },
        { ReviewCard.Publish, "closed", "" },
        { ReviewCard.Close, "open", "secretary leader" },
        { ReviewCard.Close, "closed", "secretary leader" },
        { ReviewCard.Close, "reviewed", "" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task What_the_table_names_is_done_and_all_else_is_refused(string verb, string state, string allowed)
    {
        foreach (var (role, code) in Roles)
        {
            await using var office = await Staffed.Open();
            var (award, ceremony) = await Arranged(office, state);
            var message = await office.As(code).Asks("hội nghị");
            var before = office.Store.Head.Sequence;

            await office.As(code).Forges(office, message, verb, Data(verb, award, ceremony));

            Assert.True(
                allowed.Split(' ').Contains(role) == office.Store.Head.Sequence > before, $"{verb} by {role} when {state}: {office.Store.Head.Sequence - before} entries");
        }
    }

    static async Task<(Award Award, string Ceremony)> Arranged(Office office, string state)
    {
        await office.Launched("PT-00", new(2026, 11, 30));
        var award = await office.Decides("giay-khen", "215/QĐ-VP", ["CN-010"], "PT-00");
        var secretary = office.As("CN-004");
        var ceremony = await secretary.Calls(
            office, "Hội nghị tổng kết", ("awards", award.Id), ("campaign", "PT-00"), ("day", state == "coming" ? "2026-11-30" : "2026-11-23"));
        if (state == "given")
            await secretary.Presses(await secretary.Asks("trao"), HandOutCard.Tick, ("whole", HandOutCard.WholeList));
        if (state == "reviewed")
            await secretary.Presses(await secretary.Asks("tổng kết PT-00"), ReviewCard.Close);
        if (state == "closed")
            await office.Closed("PT-00");
        await office.Settled();
        return (award, ceremony);
    }

    static JsonObject Data(string verb, Award award, string ceremony) => verb switch
    {
        CeremonyForm.Confirm => Filing.Data(
            ("name", "Hội nghị khác"), ("day", "2026-11-30"), ("venue", "Hội trường"), ("presenter", "Ban Thi đua - Khen thưởng"), ("nonce", "n-1")),
        HandOutCard.Tick or HandOutCard.TakeBack => Filing.Data(("ref", $"{ceremony}/0/waiting"), ("pick", $"{award.Id}.0"), ("nonce", "n-1")),
        _ => Filing.Data(("ref", "PT-00"), ("nonce", "n-1")),
    };
}
