using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>Gets one step in the life of an announcement done once, with all that it sets off, in one change.</summary>
sealed class AnnouncementSteps(Desk desk, AnnouncementViews views)
{
    /// <summary>Who could approve what this author writes; null where the office does not ask for it.</summary>
    public IReadOnlyCollection<Person>? Seconds(string author) =>
        desk.Office.ApprovalForAnnouncements ? [.. AnnouncementRules.SecondPeople(desk.People.Everybody, author)] : null;

    /// <param name="rule">What the rule says to the announcement as it is now, and to the person as he is now.</param>
    public ValueTask<Done> Take(
        Turn turn, string intention, string id, Func<Announcement, Person, AnnouncementStep> rule, CancellationToken cancel) =>
        desk.Once(intention, _ =>
        {
            if (views.Find(id) is not var (announcement, version))
                return new(new Decision.Refuse(turn.Words.AnnouncementGone));
            return new(Decided(turn, announcement, version, who => rule(announcement, who)));
        }, cancel);

    /// <param name="rule">What the rule says to a new announcement with this id.</param>
    public ValueTask<Done> Begin(Turn turn, string intention, Func<string, Person, AnnouncementStep> rule, CancellationToken cancel) =>
        // a code that is taken is a conflict, and the next try has another
        desk.Once(intention, _ => new(Decided(turn, null, 0, who => rule(desk.Ids.Code(), who))), cancel);

    Decision Decided(Turn turn, Announcement? before, long version, Func<Person, AnnouncementStep> rule)
    {
        // a deed is done by whoever has the role when it lands, not when the card was opened
        if (desk.People.Find(turn.Who.Id) is not { Gone: false } who)
            return new Decision.Refuse(turn.Words.HasLeft);
        switch (rule(who))
        {
            case AnnouncementStep.Taken(var now, var facts):
                var change = new Change(who.Id, desk.Now)
                    .Write(Kinds.Announcements, now, version)
                    .Expect(Kinds.People, who.Id, desk.People.VersionOf(who.Id))
                    .Expect(Kinds.Offices, Office.Id, desk.Store.All(Kinds.Offices).TryGetValue(Office.Id, out var office) ? office.Version : 0)
                    .Touch(now.Subject);
                foreach (var fact in facts)
                {
                    change.Record(fact);
                    Tell(change, now, fact, who);
                }
                if (facts.Any(f => f is AnnouncementEdited or AnnouncementRecalled))
                    Remind(change, now);
                Ask(change, before, now);
                return new Decision.Do(change, now.Id);
            case AnnouncementStep.Refused(var why):
                return new Decision.Refuse(turn.Words.AnnouncementRefused(why.ToString()));
            default:
                throw new InvalidOperationException("a step is taken or refused");
        }
    }

    /// <summary>What reminds of it says what it says now, or nothing any more.</summary>
    void Remind(Change change, Announcement now)
    {
        foreach (var (reminder, version) in desk.Store.All(Kinds.Announcements).Values.Where(a => a.Value.IsReminder && a.Value.Original == now.Id))
        {
            if (AnnouncementRules.Follow(reminder, now, desk.Now) is not var (followed, facts))
                continue;
            change.Write(Kinds.Announcements, followed, version).Touch(followed.Subject);
            foreach (var fact in facts)
                change.Record(fact);
        }
    }

    /// <summary>The second people are asked anew about every revision.</summary>
    void Ask(Change change, Announcement? before, Announcement now)
    {
        if (!AnnouncementRules.Waits(now) || (before is not null && AnnouncementRules.Waits(before) && before.Revision == now.Revision))
            return;
        foreach (var second in Seconds(now.By) ?? [])
        {
            change.Post(new(
                $"{now.Subject}@approval/{now.Revision}/{second.Id}", ApprovalFeature.Asked, now.Subject, Addresses.ToPerson + second.Id,
                ApprovalFeature.ArgsOf(now)));
        }
    }

    static void Tell(Change change, Announcement now, Fact fact, Person who)
    {
        if (who.Id == now.By || ApprovalFeature.NewsIn(fact) is not { } news)
            return;
        change.Post(new(
            $"{now.Subject}@news/{now.Revision}/{news}", ApprovalFeature.Told, now.Subject, Addresses.ToPerson + now.By,
            ApprovalFeature.ArgsOf(news, who.Id, fact is AnnouncementSentBack back ? back.Why : null)));
    }
}
