using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;
using Persona = ThiDua.Tests.Kit.Persona;

namespace ThiDua.Tests.Features;

/// <summary>Who has taken note is not asked again by an edit; and what reminds of an announcement follows it.</summary>
public sealed partial class NotesTests
{
    const string Edited = "Đổi sang 15 giờ";

    [Fact]
    public async Task After_an_edit_who_has_taken_note_is_not_asked_again_and_who_has_not_is()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces();
        await office.Ended();
        var lan = office.As("CN-010");
        await lan.Presses(await lan.IsTold(Announced), PostedAnnouncementCard.Note);
        await lan.IsTold(m => m.Words().Contains('✓'));

        await secretary.Edits(card, Edited);
        var hers = await lan.IsTold(SaysEdited);
        var minhs = await office.As("CN-012").IsTold(SaysEdited);
        var answer = await office.As("CN-012").Presses(minhs, PostedAnnouncementCard.Note);

        Assert.Contains("✓ Anh/chị đã nắm thông tin.", hers.Words(), StringComparison.Ordinal);
        Assert.True(Announced(minhs));
        Assert.Contains(Edited, answer.Words(), StringComparison.Ordinal);
        Assert.Equal(2, await office.Store.Tally(Tallies.Notes(office.Only().Id), Cancel));
    }

    [Fact]
    public async Task Who_takes_note_while_the_edit_is_on_its_way_sees_so_on_the_new_text()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces();
        var id = (await office.Ended()).Id;
        var chat = office.As("CN-010").Chat;
        var noted = 0;
        office.Teams.Gate = async (call, _) =>
        {
            if (call.Method == "PUT" && call.Conversation == chat && Interlocked.Exchange(ref noted, 1) == 0)
            {
                await office.Lands(new Change("CN-010", office.Desk.Now)
                    .Write(Kinds.Notes, new Note(id, "CN-010", office.Desk.Now), 0).Record(new AnnouncementNoted(id)));
            }
            return null;
        };

        await secretary.Edits(card, Edited);
        await office.Until(() => !office.Only().IsUnderWay);

        Assert.Equal(1, noted);
        Assert.Contains("✓ Anh/chị đã nắm thông tin.", (await office.As("CN-010").IsTold(SaysEdited)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_too_an_edit_shows_those_who_have_taken_note_that_they_have()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces((AnnouncementForm.Places, ChannelId(office)));
        await office.Ended();
        var lan = office.As("CN-010");
        await lan.Presses(await office.Sees(Office.Channel, Announced), PostedAnnouncementCard.Note);

        await secretary.Edits(card, Edited);
        var posted = await office.Sees(Office.Channel, SaysEdited);
        var hers = await lan.LooksAt(posted);
        var others = await office.As("CN-011").LooksAt(posted);

        Assert.Contains("✓ Anh/chị đã nắm thông tin lúc 09:", hers.Words(), StringComparison.Ordinal);
        Assert.Contains(Edited, hers.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("✓", others.Words(), StringComparison.Ordinal);
        Assert.Equal(1, await office.Store.Tally(Tallies.Notes(office.Only().Id), Cancel));
    }

    [Fact]
    public async Task A_reminder_says_what_was_edited_and_goes_away_with_what_it_reminds_of()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces();
        var original = await office.Ended();
        await secretary.Presses(card, AnnouncementCard.Open);
        await secretary.Presses(card, "Ai đã nắm thông tin");
        await secretary.Presses(card, NotesCard.AskToRemind);
        await secretary.Presses(card, NotesCard.Remind);
        await office.Ended(Assert.Single(office.Announcements(), a => a.IsReminder).Id);
        var lan = office.As("CN-010");
        await lan.IsTold(Reminds);

        var opened = await secretary.Says("thông báo");
        await secretary.Forges(office, opened, EditAnnouncementForm.Save, new()
        {
            ["ref"] = original.Id, ["nonce"] = "edit", [AnnouncementForm.Title] = original.Title, [AnnouncementForm.Text] = Edited,
        });
        var follows = await lan.IsTold(m => Reminds(m) && SaysEdited(m));
        await secretary.Forges(office, card, AskAnnouncementCard.Recall, new() { ["ref"] = original.Id, ["nonce"] = "recall" });
        await office.Until(() => office.Announcements().All(a => !a.IsUnderWay));

        Assert.NotNull(follows);
        Assert.All(office.Announcements(), a => Assert.Equal(AnnouncementState.Recalled, a.State));
        Assert.DoesNotContain(office.BotMessages(lan.Chat), m => Reminds(m) || SaysEdited(m));
        await office.Verified();
    }

    [Fact]
    public async Task A_reminder_that_still_waits_for_the_morning_is_dropped_when_what_it_reminds_of_is_recalled()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces();
        var original = await office.Ended();
        office.Clock.SetUtcNow(new(2026, 11, 23, 14, 0, 0, TimeSpan.Zero));
        await secretary.Presses(card, AnnouncementCard.Open);
        await secretary.Presses(card, "Ai đã nắm thông tin");
        await secretary.Presses(card, NotesCard.AskToRemind);
        await secretary.Presses(card, NotesCard.Remind);
        var waiting = Assert.Single(office.Announcements(), a => a.IsReminder);

        await secretary.Forges(office, card, AskAnnouncementCard.Recall, new() { ["ref"] = original.Id, ["nonce"] = "recall" });
        await office.Reaches(new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));

        Assert.Equal(AnnouncementState.Scheduled, waiting.State);
        Assert.Equal(AnnouncementState.Cancelled, office.Store.All(Kinds.Announcements)[waiting.Id].Value.State);
        Assert.DoesNotContain(office.BotMessages(office.As("CN-010").Chat), Reminds);
    }

    static bool SaysEdited(Message message) => message.Words().Contains(Edited, StringComparison.Ordinal);

    static bool Reminds(Message message) => message.Words().Contains("NHẮC LẠI", StringComparison.Ordinal);
}

static class EditingAnnouncements
{
    public static async Task Edits(this Persona author, Message card, string text)
    {
        await author.Presses(card, AnnouncementCard.Open);
        await author.Presses(card, EditAnnouncementForm.Open);
        await author.Presses(card, EditAnnouncementForm.Save, (AnnouncementForm.Text, text));
    }
}
