using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Reviews;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Awards;

/// <summary>All that an award sets off, as one change: the announcement, the congratulations, the notes to nominators; and how each is drawn.</summary>
sealed class AwardPosts(Desk desk, AwardViews views)
{
    const string Posted = "award.posted";

    const string Congratulated = "award.congratulation";

    const string Noted = "award.nominator";

    const string ToldHead = "award.head";

    public static IReadOnlyList<string> Templates { get; } = [Posted, Congratulated, Noted, ToldHead];

    public Change Of(Award award, IReadOnlyList<Versioned<Nomination>> nominations)
    {
        var change = new Change(award.By, award.At);
        Land(change, award);
        foreach (var (nomination, version) in nominations)
            change.Write(Kinds.Nominations, nomination with { State = NominationState.Awarded }, version).Touch(nomination.Subject);

        var receiving = Receiving(award);
        foreach (var led in nominations.Select(n => n.Value).GroupBy(n => n.By).Where(g => Here(g.Key) && !receiving.Contains(g.Key)))
        {
            change.Post(new(
                $"{award.Subject}@nominator/{led.Key}", Noted, award.Subject, Addresses.ToPerson + led.Key, string.Join(',', led.Select(n => n.Id))));
        }
        return change;
    }

    /// <summary>The award itself; it is announced when it has places.</summary>
    public void Land(Change change, Award award)
    {
        change.Write(Kinds.Awards, award, 0).Record(Awarded.Of(award));
        Count(change, award);
        if (award.Places.Count > 0)
            Announce(change, award);
    }

    /// <summary>Final reviews that count it show their numbers as they are now.</summary>
    public static void Count(Change change, Award award)
    {
        foreach (var campaign in award.Recipients.Select(award.CampaignOf).Append(award.Campaign).OfType<string>().Distinct())
            change.Touch(Review.FinalOf(campaign));
    }

    /// <summary>To its places, to each recipient, and to the heads of their units. Announced again, it changes nothing.</summary>
    public void Announce(Change change, Award award)
    {
        foreach (var place in award.Places)
            change.Post(new($"{award.Subject}@{place}", Posted, award.Subject, place));
        var receiving = Receiving(award);
        foreach (var person in receiving.Where(Here))
            change.Post(new($"{award.Subject}@{Addresses.ToPerson}{person}", Congratulated, award.Subject, Addresses.ToPerson + person));
        foreach (var head in desk.People.With(Role.Head).Where(h => AwardViews.OfUnit(award, h).Any(r => r.Party!.Id != h.Id)))
            change.Post(new($"{award.Subject}@head/{head.Id}", ToldHead, award.Subject, Addresses.ToPerson + head.Id));
    }

    public async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (await desk.Store.Find(Kinds.Awards, post.Subject[Award.SubjectOf("").Length..], cancel) is not { Value: var award })
            return null;
        if (post.Template == Posted)
            return Said(views.Posted(award, 0).Draw(words));
        if (desk.People.Find(post.To[Addresses.ToPerson.Length..]) is not { } who)
            return null;
        if (post.Template == ToldHead)
            return Said(views.ToHead(award, who).Draw(words));
        return Said(post.Template == Congratulated
            ? views.Congratulation(award, who).Draw(words)
            : (await views.Note(award, who, (post.Args ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries), cancel)).Draw(words));
    }

    static HashSet<string> Receiving(Award award) =>
        [.. award.Standing.Select(r => r.Party).OfType<Party>().Where(p => p.Kind == PartyKind.Person).Select(p => p.Id)];

    bool Here(string person) => desk.People.Find(person) is { Gone: false };

    static Activity Said(AdaptiveCard card) => Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText);
}
