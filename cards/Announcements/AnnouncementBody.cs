using ThiDua.Cards.Awards;
using ThiDua.Cards.Campaigns;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <summary>What an announcement shows, the same in the preview and at every reader's: it never depends on who reads.</summary>
public abstract record AnnouncementBody
{
    /// <param name="mentioning">Its people are mentioned; in a preview nobody is called yet.</param>
    public abstract IEnumerable<Element> Draw(Words words, bool mentioning = true);

    /// <summary>The same in running words, for those who get no card, and for the notification.</summary>
    public abstract string Told(Words words);

    public virtual IReadOnlyList<MentionEntity> Mentions => [];

    /// <summary>What its readers can do beyond taking note.</summary>
    public virtual IEnumerable<CardAction> Actions(Words words) => [];
}

/// <param name="TeamsId">For a mention; null for somebody Teams does not know.</param>
public sealed record MentionedName(string Name, string? TeamsId);

/// <summary>An announcement in its own words.</summary>
/// <param name="By">Who announces, as people call him.</param>
/// <param name="On">The office's own day on which it went, or will go, out.</param>
/// <param name="Edited">Its text was changed after it went out.</param>
public sealed record OwnText(
    string Title, string Text, string? Picture, IReadOnlyList<MentionedName> Mentioned, string By, DateOnly On, bool Edited = false)
    : AnnouncementBody
{
    /// <summary>So much of the text is told to those who get no card.</summary>
    const int LongestTold = 200;

    public override IReadOnlyList<MentionEntity> Mentions => MentionEntity.Of(Mentioned.Select(m => (m.Name, m.TeamsId)));

    public override IEnumerable<Element> Draw(Words words, bool mentioning = true)
    {
        yield return Layout.Banner(words.AnnouncementKind, Title, "accent");
        if (Picture is not null)
            yield return new Image(Picture, words.AnnouncementPicture(Title)) { Size = "Stretch", Msteams = new(AllowExpand: true) };
        if (Mentioned.Count > 0)
            yield return new TextBlock(To(words, mentioning)) { Spacing = "Medium", Weight = "Bolder" };
        yield return new TextBlock(Text) { Spacing = "Medium" };
        yield return new FactSet([new(words.AnnouncementBy, By), new(words.AnnouncementOn, Words.Date(On))]) { Spacing = "Medium", Separator = true };
        if (Edited)
            yield return Layout.Quiet(words.AnnouncementEdited);
    }

    public override string Told(Words words) =>
        $"{words.AnnouncementKind}: {Title}. {(Text.Length > LongestTold ? $"{Text[..LongestTold]}…" : Text)}";

    Md To(Words words, bool mentioning)
    {
        var mentioned = mentioning ? Mentions.Select(m => m.Mentioned.Name).ToHashSet() : [];
        return Md.Raw($"{words.AnnouncementTo} {string.Join(", ", Mentioned.Select(m => mentioned.Contains(m.Name) ? $"<at>{m.Name}</at>" : Md.Escape(m.Name)))}");
    }
}

/// <summary>A campaign, brought to people.</summary>
public sealed record OfCampaign(string Code, CampaignFace Face, CampaignDays Days, bool TakesNominations) : AnnouncementBody
{
    public override IEnumerable<Element> Draw(Words words, bool mentioning = true) =>
        [.. Face.Draw(words, Days), Layout.Quiet(words.CampaignCode(Code)) with { Separator = true, Spacing = "Medium" }];

    public override string Told(Words words) => Face.Told(words, Days);

    public override IEnumerable<CardAction> Actions(Words words) =>
        TakesNominations ? [new ExecuteAction(words.CampaignNominate, CampaignCard.Nominate, new() { Ref = Code })] : [];
}

/// <summary>An award, brought to people.</summary>
public sealed record OfAward(AwardFace Face) : AnnouncementBody
{
    public override IReadOnlyList<MentionEntity> Mentions => MentionEntity.Of(Face.People.Select(p => (p.Name, p.TeamsId)));

    public override IEnumerable<Element> Draw(Words words, bool mentioning = true) =>
        Face.Draw(words, mentioning ? Mentions.Select(m => m.Mentioned.Name).ToHashSet() : []);

    public override string Told(Words words) => Face.Told(words);
}
