using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Council;

/// <summary>Who may press what in which state, with forged buttons: what the table does not name is refused and changes nothing.</summary>
public sealed class CouncilAuthorityTests
{
    const string Staff = "CN-012", Member = "CN-005";

    /// <summary>Verb, the role that may, and the states in which.</summary>
    static readonly (string Verb, string By, SessionState[] In)[] Table =
    [
        (RollCard.Save, "presides", [SessionState.Called, SessionState.Open, SessionState.Suspended]),
        (SessionCard.Open, "presides", [SessionState.Called]),
        (SessionReasonForm.Postpone, "presides", [SessionState.Called]),
        (SessionReasonForm.Suspend, "presides", [SessionState.Open]),
        (SessionCard.Resume, "presides", [SessionState.Suspended]),
        (SessionReasonForm.Void, "presides", [SessionState.Called, SessionState.Open, SessionState.Suspended]),
        (CountAskCard.Confirm, "presides", [SessionState.Open]),
        (OwnRollCard.Present, "sits", [SessionState.Called, SessionState.Open, SessionState.Suspended]),
        (OwnRollCard.Absent, "sits", [SessionState.Called, SessionState.Open, SessionState.Suspended]),
        (BallotCard.AgreeWhole, "sits", [SessionState.Called, SessionState.Open]),
    ];

    [Theory]
    [InlineData("Called")]
    [InlineData("Open")]
    [InlineData("Suspended")]
    [InlineData("Counted")]
    [InlineData("Void")]
    public async Task What_the_table_does_not_name_is_refused(string standing)
    {
        var state = Enum.Parse<SessionState>(standing);
        await using var office = await Chamber.Seated();
        await office.Has(CaseState.Ready, "giay-khen", "CN-016");
        var code = await In(office, state);
        var before = (await Seen(office, code), await Deeds(office));

        foreach (var (verb, by, states) in Table)
        foreach (var person in new[] { Staff, Member, Chamber.Chair })
        {
            var may = states.Contains(state) && (by == "sits" ? person != Staff : person == Chamber.Chair);
            if (!may)
                Assert.True((await Forged(office, person, verb, code)).Accepted);
        }

        Assert.Equal(before, (await Seen(office, code), await Deeds(office)));
        await office.Verified();
    }

    [Fact]
    public async Task Only_a_secretary_or_who_presides_names_and_releases_members_and_calls_a_session()
    {
        await using var office = await Chamber.Seated();
        await office.Has(CaseState.Ready, "giay-khen", "CN-016");
        var before = await Deeds(office);

        foreach (var person in new[] { Staff, Member, "CN-002", "CN-022" })
        {
            await Forged(office, person, CouncillorForm.Name, "", ("who", office.As(Staff).AadId), ("post", "Chair"));
            await Forged(office, person, CouncilCard.Release, "", ("councillor", "CN-009"));
            await Forged(office, person, CallForm.Call, "", ("forms", "giay-khen"));
        }

        Assert.Equal(before, await Deeds(office));
        Assert.Empty(office.Store.All(Kinds.Sessions));
    }

    [Theory]
    [InlineData(CountAskCard.Confirm)]
    [InlineData(SessionReasonForm.Void)]
    public async Task The_button_of_an_earlier_session_takes_no_key_from_a_later_one(string verb)
    {
        await using var office = await Chamber.Seated();
        await office.Has(CaseState.Ready, "giay-khen", "CN-016");
        var first = await In(office, SessionState.Open);
        await Forged(office, Chamber.Chair, verb, first, ("nonce", "the-same"));
        await office.Has(CaseState.Ready, "giay-khen", "CN-017");
        var second = await office.Meets();

        await Forged(office, Chamber.Chair, verb, second, ("nonce", "the-same"));

        Assert.True(office.Session(first).IsOver);
        Assert.Equal(SessionState.Open, office.Session(second).State);
        Assert.Equal([second], office.Services.GetRequiredService<IBallotKeys>().Sessions);
    }

    [Fact]
    public async Task A_substitute_whose_member_is_there_has_no_ballot()
    {
        await using var office = await Chamber.Seated(8);
        var list = await office.As("CN-004").Asks("hội đồng");
        await office.As("CN-004").Presses(list, CouncillorForm.Open);
        await office.As("CN-004").Presses(list, CouncillorForm.Name, ("who", office.As("CN-010").AadId), ("post", "Substitute"), (CouncillorForm.ForField, "CN-005"));
        await office.Has(CaseState.Ready, "giay-khen", "CN-016");
        var code = await office.Meets(8);

        await Forged(office, "CN-010", OwnRollCard.Present, code);
        await Forged(office, "CN-010", BallotCard.AgreeWhole, code);

        Assert.Empty(await office.Box(code));
        Assert.Contains("dành cho thành viên", (await office.As("CN-010").Asks("bỏ phiếu")).Words(), StringComparison.Ordinal);
    }

    static async Task<string> In(Office office, SessionState state)
    {
        if (state == SessionState.Called)
        {
            var called = await office.Calls();
            // at the table, so that the ballot of who is absent is not what is asked about
            await office.Roll(Chamber.Nine);
            return called;
        }
        var code = await office.Meets();
        foreach (var member in Chamber.Nine)
            await office.Votes(member, "giay-khen");
        if (state == SessionState.Counted)
            await office.Counts();
        else if (state == SessionState.Suspended)
            await Forged(office, Chamber.Chair, SessionReasonForm.Suspend, code);
        else if (state == SessionState.Void)
            await Forged(office, Chamber.Chair, SessionReasonForm.Void, code);
        Assert.Equal(state, office.Session(code).State);
        await office.Settled();
        return code;
    }

    /// <summary>That somebody's chat with the bot became known is no deed.</summary>
    static async Task<int> Deeds(Office office) => (await office.Entries(e => e.Kind != "place-recorded")).Count;

    static async Task<(long, string)> Seen(Office office, string code) => (
        office.Store.All(Kinds.Sessions)[code].Version, string.Join('|', (await office.Box(code)).Select(b => b.Slip)));

    static async Task<ThiDua.Bot.Practice.Answer> Forged(Office office, string person, string verb, string code, params (string Field, string Value)[] more)
    {
        var message = await office.As(person).Asks("hội đồng");
        var data = new JsonObject
        {
            ["verb"] = verb, ["ref"] = verb.StartsWith("ballot.", StringComparison.Ordinal) ? $"{code}/giay-khen/0" : code, ["nonce"] = $"{verb}-{person}-{code}",
            ["reason"] = "thử", ["day"] = "2026-12-01", ["present"] = "", ["written"] = "",
        };
        foreach (var (field, value) in more)
            data[field] = value;
        return await office.Teams.Execute(
            person, message.Id, new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, "manual", Patience.Cancel);
    }
}
