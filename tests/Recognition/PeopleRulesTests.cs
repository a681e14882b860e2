using ThiDua.Bot.Recognition;

namespace ThiDua.Tests.Recognition;

public sealed class PeopleRulesTests
{
    static readonly Person Listed = new("CN-010", "Phạm Thị Lan", Email: "lan@x.example");
    static readonly Member Lan = new("aad-lan", "29:lan", "Lan", "lan@x.example");

    [Fact]
    public void Whoever_is_on_the_list_is_recognised_by_address_and_keeps_the_listed_name()
    {
        var changed = PeopleRules.Joined(null, Listed, Lan, "NV-1");

        Assert.Equal(Listed with { AadId = "aad-lan", Mri = "29:lan" }, Assert.Single(changed));
    }

    [Fact]
    public void Somebody_who_spoke_before_the_list_knew_him_becomes_one_person_with_it()
    {
        var spoke = new Person("NV-9", "Lan") { AadId = "aad-lan", Mri = "29:lan" };

        var changed = PeopleRules.Joined(spoke, Listed, Lan, "NV-1");

        Assert.Equal(spoke with { AadId = null, Mri = null, Gone = true }, changed[0]);
        Assert.Equal(Listed with { AadId = "aad-lan", Mri = "29:lan" }, changed[1]);
    }

    [Fact]
    public void An_address_of_somebody_with_another_identity_links_nobody()
    {
        var other = Listed with { AadId = "aad-other" };

        var changed = PeopleRules.Joined(null, other, Lan, "NV-1");

        var made = Assert.Single(changed);
        Assert.Equal(("NV-1", "Lan", "aad-lan", null), (made.Id, made.Name, made.AadId, made.Email));
    }

    [Fact]
    public void Whoever_is_known_already_is_not_written_again()
    {
        var known = Listed with { AadId = "aad-lan", Mri = "29:lan" };

        Assert.Empty(PeopleRules.Joined(known, known, Lan, "NV-1"));
    }

    [Fact]
    public void A_first_message_is_old_news_where_the_bot_was_taken_away_later()
    {
        var at = new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);
        var place = new Place("a:1", PlaceKind.Personal, null, "https://x.example", "t", "28:b");
        var gone = PlaceRules.Removed(PlaceRules.Installed(place, null, at), at.AddSeconds(2));

        Assert.True(PlaceRules.Heard(gone, gone, at.AddSeconds(1)).Gone);
        Assert.False(PlaceRules.Heard(gone, gone, at.AddSeconds(3)).Gone);
    }
}
